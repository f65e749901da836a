// The story in some days: which days, and which sentences.

import CalendarDates
import ChronicleTypes
import Digesting
import Testing

@Suite struct DigestTests {
  private let ferry = Ferry()

  private func digest(
    days: Int = 9, sentences: Int = 9, of chronicle: Chronicle? = nil, _ fill: (inout ChronicleQuery) -> Void = { _ in }
  ) -> Digest {
    var query = ChronicleQuery()
    query.includesMinor = true
    fill(&query)
    return Digest(of: Selection(query, in: chronicle ?? ferry.chronicle), days: days, sentences: sentences)
  }

  private func days(_ digest: Digest) -> [String] { digest.days.map { "\($0.date) \($0.reports)" } }

  private func quoted(_ digest: Digest) -> [[String]] { digest.days.map { $0.sentences.map(\.sentence.text) } }

  /// The days that most reports name, in their order in time; a copy names a day, but weighs nothing.
  @Test(arguments: [
    (1, ["2020-03-01 4"]), (2, ["2020-03-01 4", "2020-03-03 2"]),
    (3, ["2020-03-01 4", "2020-03-03 2", "2020-03-20 1"]),
    (99, ["2020-03-01 4", "2020-03-03 2", "2020-03-20 1"]),
  ])
  func ranking(count: Int, days: [String]) { #expect(self.days(digest(days: count)) == days) }

  /// Of two days that as many reports name, the one that a report tells something of comes first; what was written
  /// before the day counts less.
  @Test func toldAndPlanned() {
    var told = Ferry()
    told.add("d3", "The harbor office was closed on 2 March.", ["2020-03-02"])
    told.add("d3", "A tug sank on 4 March.", ["2020-03-04"], told: ["2020-03-04"])
    told.add("d3", "A tug leaves on 6 March.", ["2020-03-06"], told: ["2020-03-06"])
    #expect(days(digest(days: 3, of: told.chronicle)) == ["2020-03-01 4", "2020-03-03 2", "2020-03-04 1"])
  }

  /// What most reports say comes first, in their own words and not in somebody’s; what is said already is not said
  /// again.
  @Test func sentences() {
    let best = quoted(digest(days: 1, sentences: 1))
    #expect(best == [["The ferry Halden ran aground off Karsk on 1 March."]])
    let all = quoted(digest(days: 1)).joined()
    #expect(Set(all).count == all.count)
    #expect(all.last == "I heard the ferry as it ran aground on Sunday.")
  }

  /// A report of the day itself or of the next one also tells it without naming it.
  @Test func openings() {
    #expect(
      quoted(digest { $0.since = EDTF("2020-03-20") }) == [
        ["The captain lost his licence on Friday.", "The harbor office gave no reason."]
      ])
  }

  @Test func notTwice() {
    var twice = Ferry()
    twice.add("d4", "Between 7 and 8 March the wind was strong.", ["2020-03-07", "2020-03-08"])
    let all = quoted(digest(of: twice.chronicle)).joined()
    #expect(all.count { $0.hasPrefix("Between") } == 1)
    #expect(Set(all).count == all.count)
  }

  @Test func selections() {
    #expect(days(digest { $0.since = EDTF("2020-03-02") }) == ["2020-03-03 2", "2020-03-20 1"])
    #expect(days(digest { ($0.since, $0.until) = (EDTF("2020-03-02"), EDTF("2020-03-10")) }) == ["2020-03-03 2"])
    #expect(days(digest { $0.sources = ["d4"] }) == ["2020-03-20 1"])
    #expect(days(digest { $0.about = ["captain"] }) == ["2020-03-20 1"])
    #expect(days(digest { $0.about = ["nobody else"] }) == [])
    #expect(days(digest { $0.since = EDTF("2021") }) == [])
  }

  /// A single report without a day of publication is enough.
  @Test func undated() {
    var chronicle = ferry.chronicle
    chronicle.documents = chronicle.documents.map { Document.Source(id: $0.id, path: $0.path) }
    #expect(days(digest(days: 1, of: chronicle)) == ["2020-03-01 4"])
    #expect(days(digest(of: chronicle) { $0.sources = ["d5"] }) == ["2020-03-01 1"])
  }

  @Test func nothing() {
    #expect(days(digest(of: Chronicle())) == [])
    var chronicle = ferry.chronicle
    chronicle.sentences = []
    #expect(days(digest(of: chronicle)) == [])
  }

  /// A day of long before the reports does not gain by its quiet time.
  @Test func past() {
    var story = Ferry()
    for document in ["d1", "d3"] {
      story.add(document, "The Halden had run aground before, on 2 May 1999 (\(document)).", ["1999-05-02"])
    }
    #expect(days(digest(days: 2, of: story.chronicle)) == ["2020-03-01 4", "2020-03-03 2"])
    #expect(days(digest(days: 9, of: story.chronicle)).first == "1999-05-02 2")
  }

  /// The same chronicle gives the same digest, whatever the order of its hash tables.
  @Test func sameDigest() {
    var large = Ferry()
    for number in 1...200 {
      let day = CalendarDay(number: 18_300 + number % 60)
      let name = Array("abcdefg")[number % 7]
      large.add("d\(number % 5 + 1)", "Vessel number\(name) left quayside\(Array("abc")[number % 3]).", ["\(day)"])
    }
    let digests = (0..<3).map { _ in digest(days: 20, sentences: 5, of: large.chronicle) }
    #expect(digests[0].days.count > 9)
    #expect(digests.allSatisfy { $0 == digests[0] })
  }

  /// As many days and sentences as there are, in a chronicle with many of both.
  @Test(.timeLimit(.minutes(1))) func large() {
    var large = Ferry()
    for number in 0..<20_000 {
      let day = CalendarDay(number: 18_300 + number % 400)
      let name = String("\(number)".compactMap(\.wholeNumberValue).map { Array("abcdefghij")[$0] })
      large.add("d\(number % 5 + 1)", "Vessel called\(name) left again.", ["\(day)"])
    }
    let all = digest(days: .max, sentences: .max, of: large.chronicle)
    #expect(all.days.count == 400)
    #expect(all.days.reduce(0) { $0 + $1.sentences.count } > 20_000)
  }
}
