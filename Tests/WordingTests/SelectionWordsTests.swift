// What a selection was chosen by, in words.

import CalendarDates
import ChronicleTypes
import TestSupport
import Testing
import Wording

@Suite struct SelectionWordsTests {
  private func words(_ fill: (inout ChronicleQuery) -> Void) -> String? {
    var query = ChronicleQuery()
    fill(&query)
    return Selection(query, in: Harbor.chronicle).words
  }

  @Test func queries() {
    #expect(words { _ in } == nil)
    #expect(words { $0.includesMinor = true } == nil)
    #expect(words { $0.actors = ["Noem", "PA"] } == "Only events involving “Noem”, “PA”")
    #expect(
      words { ($0.speakers, $0.about, $0.kinds, $0.sources) = (["Lind"], ["ice"], ["deny"], ["herald"]) }
        == "Only events said by “Lind”, about “ice”, of the kind “deny”, from “herald”")
    #expect(
      words { ($0.since, $0.until) = (EDTF("2010-04"), EDTF("2011")) }
        == "Only events not before April 2010, not after 2011")
    #expect(words { ($0.undatedOnly, $0.limit) = (true, 2) } == "Only events without a date, the 2 most important")
  }

  @Test func pages() throws {
    var query = ChronicleQuery()
    query.actors = ["Novak"]
    let page = try Selection(query, in: Harbor.chronicle).page(2, of: .events, size: 2)
    #expect(page.words == "Only events involving “Novak”. Events 3 to 3 of 3, page 2 of 2")
    #expect(
      try Selection(allOf: Harbor.chronicle).page(1, of: .claims, size: 24).words == "Claims 1 to 2 of 2, page 1 of 1")
    let none = #expect(throws: Selection.NoPage.self) {
      try Selection(allOf: Harbor.chronicle).page(3, of: .events, size: 6)
    }
    #expect(none?.words == "there is no page 3; 6 events make 1 page")
  }

  @Test(
    arguments: [
      (.noActor("x"), "no actor is called “x”"),
      (.noKind("x", known: ["a", "b"]), "no event is of the kind “x”; there are a, b"),
      (.undated(1), "1 more matches but has no date"), (.undated(2), "2 more match but have no date"),
      (.open(3), "3 of them may lie outside: only the end or the beginning of their time is known"),
      (.inPassing(1), "1 more is told in passing"), (.inPassing(2), "2 more are told in passing"),
      (.limited(to: 4, of: 11), "4 of 11 events, the most important ones"),
    ] as [(Selection.Remark, String)])
  func remarks(remark: Selection.Remark, words: String) { #expect(remark.words == words) }
}
