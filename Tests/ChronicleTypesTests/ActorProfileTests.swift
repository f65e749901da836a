// When an actor appears, who reports it, and who appears beside it.

import CalendarDates
import ChronicleTypes
import TestSupport
import Testing

@Suite struct ActorProfileTests {
  private func profile(_ id: String, in chronicle: Chronicle = Harbor.chronicle) -> ActorProfile {
    ActorProfile(of: id, in: chronicle)
  }

  @Test func eventsAndDays() {
    let novak = profile("a1")
    #expect(novak.events == ["e1", "e5", "e6"])
    #expect(novak.firstDay?.description == "2010-04-01" && novak.lastDay?.description == "2010-04-30")
    // “by 2 May” has no first day, a threat without a year has none at all.
    #expect(profile("a3").firstDay == nil && profile("a3").lastDay?.description == "2010-05-02")
    #expect(profile("a6") == profile("nobody"))
  }

  @Test func outletsAndDocuments() {
    #expect(profile("a2").documents == ["d1", "d2", "d3"])
    #expect(profile("a2").outlets.map(\.item) == ["Harbor Herald"])
    // Who is only mentioned stands in a document as well.
    var chronicle = Harbor.chronicle
    chronicle.mentions = [
      ActorMention(document: "d3", span: span(20, 25), text: "Lind", type: .person, actor: "a3", rule: "by hand")
    ]
    #expect(profile("a3", in: chronicle).documents == ["d2", "d3"])
  }

  /// Beside somebody is who has a part in the same events, and who is named in their words; no places.
  @Test func companions() {
    var chronicle = Harbor.chronicle
    chronicle.mentions = [
      ActorMention(document: "d1", span: span(2, 6), text: "Lind", type: .person, actor: "a3", rule: "by hand"),
      ActorMention(document: "d1", span: span(40, 46), text: "dockers", type: .group, actor: "a5", rule: "by hand"),
      ActorMention(document: "d1", span: span(2, 6), text: "Gdańsk", type: .place, actor: "a6", rule: "by hand"),
    ]
    let beside = profile("a1", in: chronicle).companions
    #expect(beside.map { "\($0.item.name) \($0.count)" } == ["Bo Lind 2", "Port Authority 2"])
  }
}
