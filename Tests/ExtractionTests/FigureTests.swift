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

  /// How a figure is told: metric, value, unit and approximator, then what happened to those who are counted.
  private func told(_ sentence: String) -> [String] {
    let analysis = Report(sentence).analysis
    return (analysis.statements.flatMap(\.figures) + analysis.figures).sorted { $0.span < $1.span }.map { figure in
      "\(figure.metric) \(figure.value)\(figure.upper.map { "–\($0)" } ?? "") \(figure.unit) "
        + figure.approximator.rawValue + ((figure.subject ?? figure.state).map { "; \($0)" } ?? "")
    }
  }

  /// Numbers in words: the first figure of “… people fled”.
  static let numerals: [(String, Double, Figure.Approximator)] = [
    ("Nineteen", 19, .exact), ("Twenty-one", 21, .exact), ("Ninety-nine", 99, .exact),
    ("Two hundred and fifty", 250, .exact), ("Two hundred thousand", 200_000, .exact),
    ("Two thousand five hundred", 2500, .exact), ("200,000", 200_000, .exact), ("2 lakh", 200_000, .exact),
    ("3.4 million", 3_400_000, .exact), ("Three dozen", 36, .exact), ("A dozen", 12, .about),
    ("Half a million", 500_000, .about), ("Several hundred", 100, .moreThan), ("Dozens of", 12, .moreThan),
    ("Tens of thousands of", 10_000, .moreThan), ("At least a dozen", 12, .atLeast), ("Nearly twenty", 20, .about),
  ]

  @Test(arguments: numerals) func numeral(words: String, value: Double, hedge: Figure.Approximator) {
    #expect(told("\(words) people fled.") == ["people \(value) count \(hedge.rawValue); flee"])
  }

  static let tolls: [(String, [String])] = [
    // Whatever stands for those who died, or nothing.
    (
      "Seven died in the blast and three were wounded.",
      ["death 7.0 count exact; die", "injury 3.0 count exact; wound"]
    ),
    ("The attack killed seven.", ["death 7.0 count exact; kill"]),
    ("Two of the five were killed.", ["death 2.0 count exact; kill"]),
    ("36 of the 48 hostages were freed.", ["hostage 36.0 count exact; free"]),
    (
      "The bomb left twelve dead and 30 wounded.", ["death 12.0 count exact; dead", "injury 30.0 count exact; wounded"]
    ),
    ("17 people lost their lives.", ["people 17.0 count exact; lose life"]),
    ("The quake claimed 15 lives.", ["life 15.0 count exact; claim life"]),
    ("At least 12 confirmed dead after ferry sinks.", ["death 12.0 count at least; dead"]),
    ("Four men were shot dead.", ["man 4.0 count exact; dead"]),
    ("One person was killed.", ["person 1.0 count exact; kill"]),
    ("Police arrested 45.", ["arrest 45.0 count exact; arrest"]),
    ("A total of 45 people were arrested.", ["people 45.0 count exact; arrest"]),
    // Tallies.
    ("The death toll rose to 17.", ["death 17.0 count exact"]),
    ("The death toll rose from 12 to 17.", ["death 17.0 count exact"]),
    ("The toll now stands at 23.", ["death 23.0 count exact"]),
    ("The death toll of 12 was confirmed.", ["death 12.0 count exact"]),
    ("The ministry lowered the death toll to 15.", ["death 15.0 count exact"]),
    ("The death toll has passed 100.", ["death 100.0 count more than"]),
    ("The number of arrests rose to 300.", ["arrest 300.0 count exact"]),
    ("The number of people killed in floods rises to 44.", ["death 44.0 count exact"]),
    // What has not happened, who does it, and whom it does not count.
    ("The blast could kill 100 people.", ["people 100.0 count exact"]),
    ("Two policemen killed four men.", ["policeman 2.0 count exact", "man 4.0 count exact; kill"]),
    ("Ten of the dead were guards.", []),
    ("They were killing one another.", []),
    ("The death toll rose by 5.", []),
    ("The bridge counted seven.", []),
    // Each, and over and over.
    ("It pumps 1.6 million barrels a day.", ["pump 1600000.0 barrel a day exact"]),
    ("Some 300 people are killed annually.", ["people 300.0 count a year about; kill"]),
    ("Every year some 300 people die there.", ["people 300.0 count a year about; die"]),
    ("They were paid $200 each.", ["pay 200.0 USD each exact"]),
    ("12 people died in the fire on a cold day.", ["people 12.0 count exact; die"]),
    // Pieces of clocks and amounts, and what measures nothing.
    ("It opened at 11: 30 BST.", []), ("Banks lost $2. 6 million came back.", []), ("It happened five times.", []),
    ("She is a mother of 12 - another mother came.", []),
  ]

  @Test(arguments: tolls) func toll(sentence: String, expected: [String]) {
    #expect(told(sentence) == expected)
  }

  /// The dead are compared as deaths, of whatever people.
  @Test(arguments: [
    ("Twelve people were killed.", ["death"], []), ("Twelve died.", ["death"], []),
    ("The death toll is 12.", ["death"], []), ("Twelve soldiers were killed.", ["death"], ["soldi"]),
    ("There were 12 fatalities.", ["death"], []), ("The crash claimed 12 lives.", ["death"], []),
    ("Twelve people fled.", ["people"], ["fle"]),
  ])
  func compared(sentence: String, metric: [String], subject: [String]) throws {
    let figure = try #require(Report(sentence).analysis.figures.first)
    #expect(figure.keys.metric.map { $0.prefix(5) } == metric.map { $0.prefix(5) })
    #expect(figure.keys.subject.map { $0.prefix(3) } == subject.map { $0.prefix(3) })
    #expect(figure.keys.isToll == (metric == ["death"]))
  }

  /// A date right behind another amount is that one's; a place goes with the count that stands before it.
  @Test func whereAndWhen() throws {
    let profit = Report("Profit rose to $3.4 billion from $3.0 billion a year earlier.").analysis.figures
    #expect(profit.map(\.value) == [3.4e9, 3e9] && profit[0].period == nil)
    let deaths = Report("They confirmed 80 deaths in Cairo, 36 deaths in Alexandria and 13 deaths.").analysis
    #expect((deaths.statements.flatMap(\.figures) + deaths.figures).map(\.place).prefix(2) == ["Cairo", "Alexandria"])
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
