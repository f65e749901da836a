// Figures inside what was said: written → metric, value, unit, direction and approximator.
import CalendarDates
import ChronicleTypes
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
    (
      "it saw a drop of 5% in theft and a 5% drop in theft",
      ["theft 5.0 percent decrease exact", "theft 5.0 percent decrease exact"]
    ),
    (
      "thefts rose by 80%, and assaults by at least 90%",
      ["theft 80.0 percent increase exact", "assault 90.0 percent increase at least"]
    ),
    ("they put the rise in thefts at more than 80%", ["theft 80.0 percent increase more than"]),
    ("prices dropped by roughly 5%", ["price 5.0 percent decrease about"]),
    ("prices dropped by less than 5%", ["price 5.0 percent decrease less than"]),
  ]

  @Test(arguments: cases) func figure(_ clause: String, _ expected: [String]) {
    #expect(Report("Ana Ruiz said that \(clause).").figures == expected)
  }

  /// Amounts, counts and shares: written → metric, value, unit and approximator, then what for or of whom.
  static let amounts: [(String, [String])] = [
    ("50% of voters agree", ["voter 50.0 percent level exact"]),
    ("he has 12 boats", ["boat 12.0 count level exact; have"]),
    ("bounties of up to $50,000 for killings were offered", ["bounty 50000.0 USD level up to; killings"]),
    ("killings carry bounties of up to $50,000", ["bounty 50000.0 USD level up to; killings"]),
    ("there was a $10,000 bounty", ["bounty 10000.0 USD level exact"]),
    ("the rewards range from $2,000 to kidnap them", ["reward 2000.0 USD level exact; to kidnap them"]),
    (
      "the rewards range from $2,000 to kidnap them, $10,000 to kill them",
      ["reward 2000.0 USD level exact; to kidnap them", "reward 10000.0 USD level exact; to kill them"]
    ),
    ("the 500% increase is no accident", []),
    ("the phone costs $1, 199", ["cost 1199.0 USD level exact"]),
    ("12, 500 people fled", ["people 12500.0 count level exact; flee"]),
    ("at least 17 people were killed", ["people 17.0 count level at least; kill"]),
    ("112 people were on board", ["people 112.0 count level exact; who are on board"]),
    ("twelve people were missing", ["people 12.0 count level exact; who are missing"]),
    ("twelve people were guards", ["people 12.0 count level exact"]),
    ("some 3.5 million people fled", ["people 3500000.0 count level about; flee"]),
    ("two crew members were injured", ["crew member 2.0 count level exact; injure"]),
    ("the firm paid between $2 million and $3 million", ["pay 2000000.0–3000000.0 USD level exact"]),
    ("they sold 5,000 tons of steel", ["steel 5000.0 ton level exact"]),
    ("the rate was 4.7 percent", ["rate 4.7 percent level exact"]),
  ]

  @Test(arguments: amounts) func amount(_ clause: String, _ expected: [String]) {
    let figures = Report("Ana Ruiz said that \(clause).").analysis.statements.flatMap(\.figures)
    let told = figures.map { figure in
      "\(figure.metric) \(figure.value)\(figure.upper.map { "–\($0)" } ?? "") \(figure.unit) \(figure.direction) "
        + figure.approximator.rawValue + (figure.subject.map { "; \($0)" } ?? "")
        + (figure.state.map { "; who are \($0)" } ?? "")
    }
    #expect(told == expected)
  }

  @Test func whomAndWhen() throws {
    let report = Report("Ana Ruiz said that there was a 500% increase in assaults against guards in 2019.")
    let figure = try #require(report.analysis.statements.first?.figures.first)
    #expect(figure.subject == "guards" && figure.period == EDTF("2019") && figure.periodText == "2019")
  }

  @Test func outsideOfStatements() {
    let analysis = Report("Gunmen killed 17 people. Ana Ruiz said that 12 boats sank.").analysis
    #expect(analysis.figures.map(\.text) == ["17 people"])
  }

  static let none = [
    "it is 100% true", "% of it rose", "a 5% in theft", "an increase in assaults came", "assaults rose by 500",
    "it rose",
    "5%", "by 5%", "in 2012 assaults rose", "he called 555-0123", "he is 45", "the 45-year-old man left",
    "he lives in Room 12", "they won 3-2", "it opened in the 1990s", "it lasted two years", "No. 7 won",
    "the Boeing 747 landed", "Apollo 11 landed", "it came on May 3",
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
