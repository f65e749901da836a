// How two figures bear on each other: a pair as written → the relation.

import Assembly
import CalendarDates
import ChronicleTypes
import Testing

/// A figure in a report of its own.
struct Told: Sendable, CustomStringConvertible {
  var words: String
  var figure: Figure
  var sentence: String
  var published: String?
  var speaker: String?
  var description: String { words }

  init(
    _ words: String, _ value: Double, _ unit: String, _ metric: String, _ hedge: Figure.Approximator = .exact,
    _ direction: Figure.Direction = .level, of subject: String? = nil, are state: String? = nil,
    in period: String? = nil,
    sentence: String? = nil, on published: String? = nil, by speaker: String? = nil
  ) {
    self.words = words
    figure = Figure(
      span: TextSpan(start: 0, end: 9), text: words, metric: metric, value: value, unit: unit, direction: direction,
      approximator: hedge)
    (figure.subject, figure.state) = (subject, state)
    figure.period = period.flatMap { EDTF($0) }
    self.sentence = sentence ?? words
    self.published = published
    self.speaker = speaker
  }

  func report(_ id: String, about words: ClosedRange<UInt32> = 1...20) -> DocumentAnalysis {
    AssemblyTests.report(id, about: words, published: published) { analysis in
      analysis.actor("Immigration and Customs Enforcement", .organization)
      let party = speaker.map { analysis.actor($0, .organization) }
      analysis.statement("s-\(id)", by: party) {
        $0.text = sentence
        $0.figures = [figure]
      }
    }
  }
}

@Suite struct FigureRelationTests {
  private func relations(_ one: Told, _ other: Told, apart: Bool = false) -> [Relation] {
    assembled([one.report("d1"), other.report("d2", about: apart ? 100...120 : 1...20)]).relations
  }

  private static let quake = "a quake struck the island of Karsk on Monday and"

  static let pairs: [(Told, Told, Relation.Kind)] = [
    // The figures of the seeds.
    (
      Told("+500 %", 500, "percent", "assault", .exact, .increase),
      Told("more than +1,300 %", 1300, "percent", "assault", .moreThan, .increase),
      .conflicts
    ),
    (
      Told("up to $50,000", 50_000, "USD", "bounty", .atMost, of: "killings"),
      Told("$10,000 to kill them", 10_000, "USD", "reward", of: "to kill them"), .rangeCompatible
    ),
    (
      Told("up to $50,000", 50_000, "USD", "bounty", .atMost, of: "killings"),
      Told("$2,000 to kidnap them", 2_000, "USD", "reward", of: "to kidnap them"), .notComparable
    ),
    (
      Told("a $10,000 bounty", 10_000, "USD", "bounty", of: "the murder of an ICE agent"),
      Told("$10,000 to kill them", 10_000, "USD", "reward", of: "to kill them"), .rangeCompatible
    ),
    // A subject in other words.
    (
      Told("up 5%", 5, "percent", "assault", .exact, .increase, of: "ICE officers"),
      Told("up 9%", 9, "percent", "assault", .exact, .increase, of: "officers of Immigration and Customs Enforcement"),
      .conflicts
    ),
    (
      Told("up 5%", 5, "percent", "assault", .exact, .increase, of: "the agency’s officers"),
      Told("up 9%", 9, "percent", "assault", .exact, .increase, of: "ICE agents"), .conflicts
    ),
    (
      Told("up 5%", 5, "percent", "assault", .exact, .increase, of: "police officers"),
      Told("up 9%", 9, "percent", "assault", .exact, .increase, of: "ICE officers"), .notComparable
    ),
    // Periods.
    (
      Told("up 5%", 5, "percent", "theft", .exact, .increase, in: "2011"),
      Told("up 9%", 9, "percent", "theft", .exact, .increase, in: "2012"),
      .notComparable
    ),
    (
      Told("up 5%", 5, "percent", "theft", .exact, .increase, in: "2012"),
      Told("up 9%", 9, "percent", "theft", .exact, .increase), .conflicts
    ),
    // What is measured.
    (
      Told("up 5%", 5, "percent", "car theft", .exact, .increase),
      Told("up 9%", 9, "percent", "bicycle theft", .exact, .increase),
      .notComparable
    ),
    // Tolls.
    (
      Told("12 people", 12, "count", "people", of: "kill", sentence: quake + " killed 12 people"),
      Told("30 people", 30, "count", "people", of: "die", sentence: "30 people died when " + quake), .conflicts
    ),
    (
      Told("12 people", 12, "count", "people", of: "kill", sentence: quake + " killed 12 people", on: "2012-05-03"),
      Told("30 people", 30, "count", "people", of: "die", sentence: "30 people died when " + quake, on: "2012-05-04"),
      .updates
    ),
    (
      Told("more than 500 people", 500, "count", "people", .moreThan, of: "kill", sentence: quake + " killed them"),
      Told("520 deaths", 520, "count", "death", sentence: "520 deaths are known since " + quake), .rangeCompatible
    ),
    // Two papers of one day, in whatever words.
    (
      Told("Twelve", 12, "count", "death", of: "die", sentence: "Twelve died when " + quake, on: "2012-05-03"),
      Told("17 lives", 17, "count", "life", of: "claim life", sentence: quake + " claimed 17 lives", on: "2012-05-03"),
      .conflicts
    ),
    // Both lower bounds can hold, but the later one tells more.
    (
      Told("at least 12", 12, "count", "death", .atLeast, sentence: quake + " at least 12", on: "2012-05-03"),
      Told("at least 30", 30, "count", "death", .atLeast, sentence: quake + " at least 30", on: "2012-05-04"), .updates
    ),
    // The dead of a whole war, in other words.
    (
      Told("1,000 deaths", 1000, "count", "death", sentence: "1,000 deaths in the war in Karsk", on: "2012-05-03"),
      Told(
        "up to 150", 150, "count", "death", .atMost, sentence: "up to 150 in this war, says Karsk", on: "2012-05-03"),
      .conflicts
    ),
    (
      Told(
        "up to 150", 150, "count", "death", .atMost, sentence: "up to 150 in this war, says Karsk", on: "2012-05-03"),
      Told("1,000 deaths", 1000, "count", "death", sentence: "1,000 deaths in the war in Karsk", on: "2012-05-04"),
      .conflicts
    ),
    // Those in one state, whatever else is said.
    (
      Told("112 people", 112, "count", "people", are: "on board", sentence: "112 people were on board when it sank"),
      Told("187 people", 187, "count", "people", are: "on board", sentence: "a list: 187 people were on board"),
      .conflicts
    ),
    // Amounts that say not for what, in sentences that say the same.
    (
      Told(
        "2 million euros", 2_000_000, "EUR", "pay", sentence: "Nordline paid 2 million euros in fines to the harbor",
        by: "Port"),
      Told(
        "5 million euros", 5_000_000, "EUR", "pay", sentence: "Nordline paid 5 million euros in fines to the harbor",
        by: "City"),
      .conflicts
    ),
    // The same origin later says something else.
    (
      Told("up 5%", 5, "percent", "theft", .exact, .increase, on: "2012-05", by: "Port Authority"),
      Told("up 9%", 9, "percent", "theft", .exact, .increase, on: "2012-08", by: "Port Authority"), .updates
    ),
  ]

  @Test(arguments: pairs) func related(one: Told, other: Told, kind: Relation.Kind) throws {
    for found in [relations(one, other), relations(other, one)] {
      #expect(found.map(\.type) == [kind])
      let reason = try #require(found.first?.reason)
      #expect(reason.contains("“\(one.words)”") && reason.contains("“\(other.words)”"), "\(reason)")
    }
  }

  static let strangers: [(Told, Told)] = [
    // Other units, other things, other verbs.
    (Told("$5", 5, "USD", "fine", of: "speeding"), Told("5 fines", 5, "count", "fine", of: "pay")),
    (Told("up 5%", 5, "percent", "theft", .exact, .increase), Told("up 9%", 9, "percent", "arson", .exact, .increase)),
    (Told("two games", 2, "count", "game", of: "miss"), Told("ten games", 10, "count", "game", of: "miss")),
    (Told("$5 paid", 5, "USD", "pay"), Told("$9 paid", 9, "USD", "pay")),
    // A quake here, a fire there: the sentences share nothing.
    (
      Told("12 people", 12, "count", "people", of: "kill", sentence: quake + " killed 12 people"),
      Told("30 people", 30, "count", "people", of: "kill", sentence: "the fire at a mill in Lodz killed 30 people")
    ),
    // Some of the dead, and the dead of a year.
    (
      Told("two soldiers", 2, "count", "soldier", of: "kill", sentence: quake + " killed two soldiers"),
      Told("12 people", 12, "count", "people", of: "kill", sentence: quake + " killed 12 people")
    ),
    (
      Told("300 people", 300, "count a year", "people", of: "kill", sentence: quake + " like each year, killed 300"),
      Told("12 people", 12, "count", "people", of: "kill", sentence: quake + " killed 12 people")
    ),
    // Few dead of a war, and all of them.
    (
      Told("5 deaths", 5, "count", "death", sentence: "5 deaths in the war in Karsk"),
      Told("1,000 deaths", 1000, "count", "death", sentence: "1,000 deaths in this war, says Karsk")
    ),
    // What one body pays, and what another one does.
    (
      Told(
        "2 million euros", 2_000_000, "EUR", "pay",
        sentence: "the Port Authority paid 2 million euros in fines to the harbor", by: "Port Authority"),
      Told(
        "5 million euros", 5_000_000, "EUR", "pay",
        sentence: "Immigration and Customs Enforcement paid 5 million euros in fines to the harbor", by: "Harbor Watch")
    ),
    // Another state, and a deed in sentences that share nothing.
    (
      Told("112 people", 112, "count", "people", are: "on board", sentence: "112 people were on board"),
      Told("9 people", 9, "count", "people", are: "missing", sentence: "9 people were missing")
    ),
    (
      Told("112 people", 112, "count", "people", of: "board", sentence: "112 people boarded"),
      Told("9 people", 9, "count", "people", of: "board", sentence: "9 people boarded")
    ),
    // “At least” twice, or far from what the other gives.
    (
      Told("at least 12 people", 12, "count", "people", .atLeast, of: "kill", sentence: quake + " killed 12 people"),
      Told("at least 9 people", 9, "count", "people", .atLeast, of: "kill", sentence: quake + " killed 9 people")
    ),
    (
      Told("at least 3 people", 3, "count", "people", .atLeast, of: "kill", sentence: quake + " killed 3 people"),
      Told("612 people", 612, "count", "people", of: "kill", sentence: quake + " killed 612 people")
    ),
  ]

  @Test(arguments: strangers) func unrelated(one: Told, other: Told) {
    for found in [relations(one, other), relations(other, one)] {
      #expect(found == [])
    }
  }

  /// What nobody would take for one story is not held side by side.
  @Test(arguments: pairs) func otherStory(one: Told, other: Told, kind: Relation.Kind) {
    #expect(relations(one, other, apart: true) == [])
  }

  /// Who gives two figures in one report means two things.
  @Test func oneVoice() {
    let report = report("d1") { analysis in
      let novak = analysis.actor("Ada Novak", .person)
      for (id, value) in [("s1", 5.0), ("s2", 9.0)] {
        analysis.statement(id, by: novak) { $0.figures = [.up(value)] }
      }
    }
    #expect(assembled([report]).relations == [])
  }

  /// An update names the later claim first, and both dates; without dates it is a conflict.
  @Test func updates() throws {
    let first = Told("up 5%", 5, "percent", "theft", .exact, .increase, on: "2012-05", by: "Port Authority")
    let second = Told("up 9%", 9, "percent", "theft", .exact, .increase, on: "2012-08", by: "Port Authority")
    for reports in [[first, second], [second, first]] {
      let chronicle = assembled(reports.enumerated().map { $1.report("d\($0)") })
      let relation = try #require(chronicle.relations.first)
      #expect(chronicle.claims.first { $0.id == relation.from }?.value == 9)
      #expect(relation.reason.contains("2012-08 after 2012-05"))
    }
    var undated = second
    undated.published = nil
    #expect(relations(first, undated).map(\.type) == [.conflicts])
    // Another body, and no count: nothing says that the first figure is out of date.
    var other = second
    other.speaker = "Harbor Watch"
    #expect(relations(first, other).map(\.type) == [.conflicts])
    // A toll that falls is no update but by the same origin.
    let quake = Self.quake
    let high = Told(
      "30 people", 30, "count", "people", of: "kill", sentence: quake + " killed 30 people", on: "2012-05-03")
    let low = Told(
      "12 people", 12, "count", "people", of: "kill", sentence: quake + " killed 12 people", on: "2012-05-04")
    #expect(relations(high, low).map(\.type) == [.conflicts])
  }

  /// The smaller toll may still be repeated when the larger one is told.
  @Test func repeatedToll() {
    let few = Told("12", 12, "count", "death", sentence: Self.quake + " killed 12", on: "2012-05-03")
    var still = few
    still.published = "2012-05-05"
    let more = Told("30", 30, "count", "death", sentence: Self.quake + " killed 30", on: "2012-05-04")
    let chronicle = assembled([few.report("d1"), more.report("d2"), still.report("d3")])
    #expect(chronicle.claims.count == 2 && chronicle.relations.filter { $0.type == .updates }.count == 1)
    #expect(chronicle.conflicts == [])
  }

  /// Who counts by places in one sentence gives parts, which no toll of the whole updates.
  @Test func parts() {
    let parts = AssemblyTests.report("d1", published: "2012-05-03") { analysis in
      analysis.statement("s1") { statement in
        statement.text = Self.quake + " killed 80 here and 36 there"
        statement.figures = [80.0, 36.0].map { value in
          Told("\(value)", value, "count", "death", sentence: "").figure
        }
      }
    }
    let all = Told("120", 120, "count", "death", sentence: Self.quake + " killed 120", on: "2012-05-04")
    #expect(assembled([parts, all.report("d2")]).relations == [])
  }

  /// Many subjects of one metric are not said to be apart, each from each.
  @Test func notComparableIsRare() {
    let reports = (0..<40).map { n in
      Told("up \(n)%", Double(n), "percent", "price", .exact, .increase, of: "ware\(n) of Karsk").report("d\(n)")
    }
    let relations = assembled(reports).relations.filter { $0.type == .notComparable }
    #expect(!relations.isEmpty && relations.count <= 24)
    let ends = Dictionary(grouping: relations.flatMap { [$0.from, $0.to] }, by: \.self)
    #expect(ends.allSatisfy { $0.value.count <= 3 })
  }

  /// The dead of one story are one claim in whatever words; those of another story, or other things of that number, are
  /// not.
  @Test func oneToll() {
    let reports = [
      Told("63 people", 63, "count", "people", of: "kill", sentence: "the sinking killed 63 people").report("a"),
      Told("63 deaths", 63, "count", "death", sentence: "he has to answer for 63 deaths").report("b"),
      Told("63 counts", 63, "count", "count", sentence: "the charge has 63 counts").report("c"),
      Told("63 deaths", 63, "count", "death", sentence: "63 deaths in a mine").report("d", about: 100...120),
    ]
    let claims = assembled(reports).claims
    #expect(
      claims.map { Set($0.citations.map(\.document)).sorted() }.sorted { $0[0] < $1[0] } == [["a", "b"], ["c"], ["d"]])
  }
}
