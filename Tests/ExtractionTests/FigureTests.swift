// Figures inside what was said: written → metric, value, unit, direction and approximator.
import Chronicle
import Testing

@testable import Extraction

@Suite struct Figures {
  static let cases: [(String, [String])] = [
    ("assaults have risen by more than 1,300%", ["assault 1300.0 percent increase more than"]),
    ("there was a 500% increase in assaults", ["assault 500.0 percent increase exact"]),
    ("there was a nearly 8,000% increase in death threats", ["death threat 8000.0 percent increase about"]),
    ("prices fell by 5 percent", ["price 5.0 percent decrease exact"]),
    ("prices rose 2.5%", ["price 2.5 percent increase exact"]),
    ("the town saw 30% more fires", ["fire 30.0 percent increase exact"]),
    ("the town saw up to 30% fewer fires", ["fire 30.0 percent decrease up to"]),
    ("it saw a drop of 5% in theft and a 5% drop in theft", ["theft 5.0 percent decrease exact"]),
    (
      "thefts rose by 80%, and assaults by at least 90%",
      ["theft 80.0 percent increase exact", "assault 90.0 percent increase at least"]
    ),
    ("prices dropped by roughly 5%", ["price 5.0 percent decrease about"]),
    ("prices dropped by less than 5%", ["price 5.0 percent decrease less than"]),
  ]

  @Test(arguments: cases) func figure(_ clause: String, _ expected: [String]) {
    #expect(Report("Ana Ruiz said that \(clause).").figures == expected)
  }

  static let none = [
    "50% of voters agree", "he has 12 boats", "a 20% share in profits is enough", "it is 100% true", "% of it rose",
    "a 5% in theft", "an increase in assaults came", "assaults rose by 500", "it rose", "prices rose to 5 dollars",
    "5%", "by 5%", "in 2012 assaults rose",
  ]

  @Test(arguments: none) func noFigure(_ clause: String) {
    #expect(Report("Ana Ruiz said that \(clause).").figures == [])
  }

  @Test func span() throws {
    let report = Report("😀 Ana Ruiz said that a more than 1,300% increase in assaults came.")
    let figure = try #require(report.analysis.statements.first?.figures.first)
    #expect(figure.text == "more than 1,300% increase in assaults")
    #expect(report.document.text[figure.span] == figure.text)
  }
}
