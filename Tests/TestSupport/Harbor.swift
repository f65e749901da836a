// A small chronicle by hand: a crane falls in a harbor, and people speak about it.

internal import CalendarDates
package import ChronicleTypes

/// The example of the tests about choosing and naming events.
///
///     e1  2010-04        incident   arrest     Ada Novak, Port Authority; Gdańsk    harbor.txt
///     e2  2010-04-20     statement  deny       Port Authority, via Harbor Herald    harbor.txt, herald.md
///     e3  [..2010-05-02] statement  say        Bo Lind                              herald.md
///     e4  2011           incident   protest    (alleged) dockers                    herald.md
///     e5  XXXX-01-24     incident   threat     Ada Novak                            harbor.txt
///     e6  –              statement  warn       Ada Novak to Port Authority          letter.txt
package enum Harbor {
  package static let chronicle: Chronicle = {
    var chronicle = withoutStories
    chronicle.stories = [
      Story(id: "t1", title: "Crane falls", documents: ["d1", "d2"]),
      Story(id: "t2", title: "A letter to the police", documents: ["d3"]),
    ]
    (chronicle.stories[0].mainEvent, chronicle.stories[0].actors) = ("e1", ["a1", "a3"])
    return chronicle
  }()

  private static let withoutStories = Chronicle(
    documents: [
      Document.Source(id: "d1", path: "reports/harbor.txt", title: "Crane falls"),
      Document.Source(id: "d2", path: "reports/herald.md", outlet: "Harbor Herald"),
      Document.Source(id: "d3", path: "letter.txt"),
    ],
    actors: [
      Actor(id: "a1", name: "Ada Novak", type: .person, aliases: ["Novak", "the harbor master"], evidence: []),
      Actor(id: "a2", name: "Port Authority", type: .organization, aliases: ["PA"], evidence: []),
      Actor(id: "a3", name: "Bo Lind", type: .person, aliases: [], evidence: []),
      Actor(id: "a4", name: "Harbor Herald", type: .outlet, aliases: [], evidence: []),
      Actor(id: "a5", name: "dockers", type: .group, aliases: [], evidence: []),
      Actor(id: "a6", name: "Gdańsk", type: .place, aliases: [], evidence: []),
    ],
    events: [arrest, denial, remark, protest, threat, warning],
    claims: [
      Claim(
        id: "c1", text: "up 20%", metric: "theft", value: 20, approximator: .exact, unit: "%", direction: .increase,
        statements: ["e2", "e3"]),
      Claim(
        id: "c2", text: "up 30%", metric: "theft", value: 30, approximator: .exact, unit: "%", direction: .increase,
        statements: ["e6"]),
    ],
    relations: [Relation(type: .conflicts, from: "c1", to: "c2", reason: "20 is not 30")])

  package static let arrest = event(
    "e1", .incident, "arrest", "Police arrested Ada Novak at the quay.", "d1", "2010-04"
  ) {
    $0.actors = [.init(id: "a1", role: .patient), .init(id: "a2", role: .other)]
    $0.place = "Gdańsk"
    $0.status = .asserted
    $0.salience = 0.9
  }

  package static let denial = event("e2", .statement, "indirect", "no crane was\n  unsafe", "d1", "2010-04-20") {
    $0.actors = [.init(id: "a2", role: .speaker)]
    $0.via = ["a4"]
    $0.stance = .deny
    $0.salience = 0.5
    $0.mentions.append(.init(document: "d2", span: TextSpan(start: 5, end: 9), line: 3, trigger: nil))
  }

  package static let remark = event("e3", .statement, "direct", "The ice was thick", "d2", "[..2010-05-02]") {
    $0.actors = [.init(id: "a3", role: .speaker)]
    $0.stance = .say
    $0.salience = 0.7
  }

  package static let protest = event("e4", .incident, "protest", "Dockers are said to have marched.", "d2", "2011") {
    $0.actors = [.init(id: "a5", role: .agent)]
    $0.status = .alleged
    $0.salience = 0.5
  }

  package static let threat = event("e5", .incident, "threat", "A note reached Novak’s office.", "d1", "XXXX-01-24") {
    $0.actors = [.init(id: "a1", role: .recipient)]
    $0.status = .asserted
    $0.salience = 0.2
  }

  package static let warning = event("e6", .statement, "mixed", "the police must act", "d3", nil) {
    $0.actors = [.init(id: "a1", role: .speaker), .init(id: "a2", role: .addressee)]
    $0.stance = .warn
    $0.days = EventDays(text: "recently")
    $0.salience = 0.6
  }

  package static func event(
    _ id: String, _ kind: Event.Kind, _ type: String, _ text: String, _ document: String, _ date: String?,
    _ fill: (inout Event) -> Void = { _ in }
  ) -> Event {
    var event = Event(
      id: id, kind: kind, type: type, text: text, document: document, span: TextSpan(start: 0, end: 9), line: 7,
      trigger: nil, rule: "by hand")
    event.days = EventDays(date.flatMap { EDTF($0) })
    fill(&event)
    return event
  }
}
