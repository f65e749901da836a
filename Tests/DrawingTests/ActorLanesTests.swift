// Lanes: whose they are, and in which order.
import ChronicleTypes
import Testing
import Wording

@testable import Drawing

@Suite struct LaneTests {
  /// Actors of one name and as many events stand in the order of their ids, whatever the hash order of the process.
  @Test func sameNames() {
    let ids = (0..<9).map { "a\($0)" }
    let actors = ids.map { Actor(id: $0, name: "Mr. Smith", type: .person, aliases: [], evidence: []) }
    let events = ids.reversed().map { id in
      var event = Event(
        id: "e" + id, kind: .incident, type: "arrest", text: "Mr. Smith was arrested.", document: "d1",
        span: TextSpan(start: 0, end: 23), line: 1, trigger: nil, rule: "incident.verb")
      event.actors = [Event.Involvement(id: id, role: .patient)]
      return event
    }
    let lanes = ActorLanes(events, EventLabels(Chronicle(actors: actors, events: events))).lanes
    #expect(lanes.map { $0.events.map(\.id) } == ids.map { ["e" + $0] })
  }
}
