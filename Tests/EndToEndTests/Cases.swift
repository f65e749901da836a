// Cases to ask about: one written by hand, and what the program makes of the seeds.

import CalendarDates
import ChronicleTypes
import Codec
import Foundation
import FoundationXML

/// A chronicle of five events in `output/`.
///
///     e1  2010-04      incident  arrest  Ada Novak, Gdynia            a.txt
///     e2  2010-05-02   statement deny    Port Authority (PA)          a.txt
///     e3  2011         statement warn    Bo Lind to Port Authority    b.txt, Echo
///     e4  XXXX-01-24   incident  threat  Ada Novak                    b.txt, Echo
///     e5  –            statement say     Ada Novak, via Echo          b.txt, Echo
enum HandMade {
  static let chronicle: Chronicle = {
    func event(
      _ id: String, _ kind: Event.Kind, _ type: String, _ date: String?, _ document: String, _ text: String,
      _ actors: [(String, ActorRole)], _ salience: Double
    ) -> Event {
      var event = Event(
        id: id, kind: kind, type: type, text: text, document: document, span: TextSpan(start: 0, end: 9), line: 3,
        trigger: nil, rule: "by hand")
      event.days = EventDays(date.flatMap { EDTF($0) })
      event.actors = actors.map { .init(id: $0, role: $1) }
      event.salience = salience
      return event
    }
    var events = [
      event("e1", .incident, "arrest", "2010-04", "d1", "Police arrested Ada Novak.", [("a1", .patient)], 0.9),
      event("e2", .statement, "indirect", "2010-05-02", "d1", "no crane was unsafe", [("a2", .speaker)], 0.5),
      event(
        "e3", .statement, "direct", "2011", "d2", "the police must act", [("a3", .speaker), ("a2", .addressee)], 0.6),
      event("e4", .incident, "threat", "XXXX-01-24", "d2", "A note was left.", [("a1", .recipient)], 0.2),
      event("e5", .statement, "mixed", nil, "d2", "The ice is thick.", [("a1", .speaker)], 0.7),
    ]
    (events[0].place, events[0].status, events[3].status) = ("Gdynia", .asserted, .alleged)
    (events[1].stance, events[2].stance, events[4].stance) = (.deny, .warn, .say)
    events[4].via = ["a4"]
    for i in events.indices { events[i].order = i + 1 }
    let claims = [("c1", "e2", 20.0), ("c2", "e3", 30.0)].map { id, statement, value in
      Claim(
        id: id, text: "up \(value)%", metric: "theft", value: value, approximator: .exact, unit: "%",
        direction: .increase, statements: [statement])
    }
    var chronicle = Chronicle(
      documents: [
        Document.Source(id: "d1", path: "a.txt"), Document.Source(id: "d2", path: "b.txt", outlet: "Echo"),
      ],
      actors: [
        Actor(id: "a1", name: "Ada Novak", type: .person, aliases: ["Novak"], evidence: []),
        Actor(id: "a2", name: "Port Authority", type: .organization, aliases: ["PA"], evidence: []),
        Actor(id: "a3", name: "Bo Lind", type: .person, aliases: [], evidence: []),
        Actor(id: "a4", name: "Echo", type: .outlet, aliases: [], evidence: []),
      ], events: events, claims: claims,
      relations: [Relation(type: .conflicts, from: "c1", to: "c2", reason: "20 is not 30")])
    chronicle.stories = [
      ChronicleTypes.Story(id: "t1", title: "Novak arrested", documents: ["d1"]),
      ChronicleTypes.Story(id: "t2", title: "Ice", documents: ["d2"]),
    ]
    chronicle.mentions = [
      ActorMention(
        document: "d1", span: TextSpan(start: 16, end: 25), text: "Ada Novak", type: .person, actor: "a1",
        rule: "by hand")
    ]
    return chronicle
  }()

  static func folder() -> TemporaryFolder {
    TemporaryFolder(["output/chronicle.json": String(decoding: chronicle.json(), as: UTF8.self)])
  }
}

/// What the program makes of a folder of seeds, built once for all tests that ask about it.
struct SeedCase: Sendable {
  let name: String
  /// The working directory in which the documents’ paths hold.
  let root: String
  let folder: TemporaryFolder
  let chronicle: Chronicle

  private init?(_ name: String, in root: String) {
    // In the build folder, as what is kept for all tests is never let go of.
    folder = TemporaryFolder(at: Program.buildFolder + "/end-to-end/" + name.replacing("/", with: "-"))
    guard let outcome = try? Program.run("build", name, "-o", folder.path("output"), in: root), outcome.status == 0,
      let chronicle = try? Chronicle(json: folder.bytes("output/chronicle.json"))
    else { return nil }
    (self.name, self.root, self.chronicle) = (name, root, chronicle)
  }

  /// The seeds of the repository, and those beside it where they are there.
  static let names = ["seeds", "../shared/seeds"].filter {
    $0 == "seeds" || FileManager.default.fileExists(atPath: Program.repository + "/" + $0)
  }

  static let all = names.compactMap { SeedCase($0, in: Program.repository) }

  func text(_ document: String) throws -> SourceText {
    let path = chronicle.documents.first { $0.id == document }?.path ?? ""
    return SourceText(try String(contentsOfFile: root + "/" + path, encoding: .utf8))
  }
}

extension SeedCase: CustomStringConvertible {
  var description: String { name }
}

/// Whether a real XML parser reads the bytes to their end.
func isWellFormed(_ bytes: [UInt8]) -> Bool { XMLParser(data: Data(bytes)).parse() }

/// Values of a key in an array of JSON objects.
func values(_ key: String, inJSON bytes: [UInt8]) throws -> [String] {
  let rows = try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]] ?? []
  return rows.compactMap { $0[key] as? String }
}
