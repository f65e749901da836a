// What a careful editor would look at: one chronicle with one of each kind.

import CalendarDates
import ChronicleTypes
import Testing
import Wording

@Suite struct FindingTests {
  private static let chronicle: Chronicle = {
    func event(_ id: String, _ kind: Event.Kind, _ change: (inout Event) -> Void = { _ in }) -> Event {
      var event = Event(
        id: id, kind: kind, type: kind == .incident ? "arrest" : "indirect", text: "words of \(id)", document: "d1",
        span: TextSpan(start: 0, end: 5), line: 2, trigger: nil, rule: "by hand")
      event.days = EventDays(EDTF("2012-05-03"))
      event.actors = [.init(id: "a1", role: kind == .incident ? .agent : .speaker)]
      change(&event)
      return event
    }
    func claim(_ id: String, origins: Int) -> Claim {
      var claim = Claim(id: id, text: "claim \(id)", statements: ["s1"])
      claim.origins = (0..<origins).map {
        Origin(kind: .document, id: "d\($0 + 1)", statements: ["s1"], documents: ["d\($0 + 1)"], reason: "it says so")
      }
      return claim
    }
    return Chronicle(
      documents: [
        Document.Source(id: "d1", path: "a.txt", published: EDTF("2012-05-04")),
        Document.Source(id: "d2", path: "b.txt"),
      ],
      actors: [("a1", "Ada Novak"), ("a2", "Novak")].map {
        Actor(id: $0, name: $1, type: .person, aliases: [], evidence: [])
      },
      events: [
        event("s1", .statement), event("s2", .statement) { $0.actors = [] }, event("i1", .incident),
        event("i2", .incident) { $0.days = EventDays(text: "Sunday") },
        event("i3", .incident) { ($0.days, $0.isMinor) = (EventDays(), true) },
      ],
      claims: [claim("c1", origins: 1), claim("c2", origins: 2), claim("c3", origins: 0)],
      relations: [
        Relation(type: .conflicts, from: "c1", to: "c2", reason: "20 is not 30"),
        Relation(type: .denies, from: "s2", to: "c2", reason: "s2 denies it"),
        Relation(type: .contradicts, from: "i1", to: "i2", reason: "Monday is not Sunday"),
        Relation(type: .possiblySame, from: "a1", to: "a2", reason: "the only Novak"),
        Relation(type: .before, from: "i1", to: "i2", reason: "after"),
      ])
  }()

  @Test func oneOfEach() {
    let found = Self.chronicle.findings().map { "\($0.kind.rawValue): \($0.items.joined(separator: " ")): \($0.text)" }
    #expect(
      found == [
        "conflict: c1 c2: 20 is not 30", "conflict: s2 c2: s2 denies it", "contradiction: i1 i2: Monday is not Sunday",
        "one origin: c1: “claim c1”: only a", "no speaker: s2: words of s2",
        "undated: i2: arrest (“Sunday”): words of i2",
        "no publication date: d2: b", "possibly the same: a1 a2: Ada Novak and Novak: the only Novak",
      ])
    #expect(Set(Self.chronicle.findings().map(\.kind)) == Set(Finding.Kind.allCases))
  }

  @Test func nothing() { #expect(Chronicle().findings() == []) }
}
