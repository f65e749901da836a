// Which actors of different documents are one.

import Assembly
import ChronicleTypes
import Testing

@Suite struct ActorMergingTests {
  private typealias Named = (name: String, type: ActorType, aliases: [String])

  /// `name (aliases)` of every actor, in the chronicle’s order.
  private func actors(_ reports: [DocumentAnalysis]) -> [String] {
    assembled(reports).actors.map { actor in
      actor.name + (actor.aliases.isEmpty ? "" : " (\(actor.aliases.joined(separator: ", ")))")
    }
  }

  /// Words that no other document has.
  private func stranger(_ index: Int) -> ClosedRange<UInt32> { UInt32(100 * index + 1)...UInt32(100 * index + 20) }

  private func actors(_ names: (String, ActorType, [String])...) -> [String] {
    actors(
      names.enumerated().map { index, actor in
        report("d\(index)", about: stranger(index)) {
          $0.actors = [
            DocumentActor(id: "p1", name: actor.0, type: actor.1, aliases: actor.2, isNamed: true)
          ]
        }
      })
  }

  @Test func byName() {
    #expect(actors(("Ada Novak", .person, []), ("Ada Novak", .person, ["Novak"])) == ["Ada Novak (Novak)"])
    #expect(actors(("ADA NOVAK", .person, []), ("Ada Novak", .person, [])).count == 1)
    #expect(actors(("Port Authority", .organization, []), ("the Port Authority", .organization, [])).count == 1)
    #expect(actors(("Port\nAuthority", .organization, []), ("Port Authority", .organization, [])).count == 1)
    #expect(actors(("Echo", .outlet, []), ("Echo", .organization, [])).count == 1)
    #expect(actors(("Gdynia", .place, []), ("Gdynia", .place, [])) == ["Gdynia"])
  }

  @Test func byAcronym() {
    let full = ("Port Authority", ActorType.organization, ["PA"])
    let short = ("PA", ActorType.organization, [String]())
    #expect(actors(full, short) == ["Port Authority (PA)"])
    #expect(actors(short, full) == ["Port Authority (PA)"])
    #expect(actors(("Port Authority", .organization, []), short, full) == ["Port Authority (PA)"])
    #expect(actors(short, ("Port Authority", .organization, []), full) == ["Port Authority (PA)"])
    #expect(
      actors(("P.A.", .organization, []), ("Port Authority", .organization, ["P.A."])) == ["Port Authority (P.A.)"])
  }

  @Test func apart() {
    // A surname alone is nobody’s in another document.
    #expect(actors(("Ada Novak", .person, ["Novak"]), ("Novak", .person, [])) == ["Ada Novak (Novak)", "Novak"])
    #expect(actors(("Ada Novak", .person, ["Novak"]), ("Ben Novak", .person, ["Novak"])).count == 2)
    #expect(actors(("Novak", .person, []), ("Novak", .person, [])) == ["Novak", "Novak"])
    // Nor is a short form.
    #expect(actors(("Port Authority", .organization, ["Authority"]), ("Authority", .organization, [])).count == 2)
    // The same name for different things.
    #expect(actors(("Washington", .place, []), ("Washington", .organization, [])).count == 2)
    #expect(actors(("Paris Hill", .person, []), ("Paris Hill", .place, [])).count == 2)
    // An acronym that nobody spells out is not the body whose words have these letters.
    #expect(actors(("Port Authority", .organization, []), ("PA", .organization, [])).count == 2)
    #expect(actors(("Port Authority", .organization, []), ("Port Authority Police", .organization, [])).count == 2)
  }

  @Test func twoExpansionsOfAnAcronym() {
    let first = ("Port Authority", ActorType.organization, ["PA"])
    let second = ("Press Association", ActorType.organization, ["PA"])
    let short = ("PA", ActorType.organization, [String]())
    #expect(actors(first, second) == ["Port Authority (PA)", "Press Association (PA)"])
    #expect(actors(first, second, short) == ["Port Authority (PA)", "Press Association (PA)", "PA"])
    #expect(actors(short, first, second).count == 3)
    #expect(actors(first, short, second, first) == ["Port Authority (PA)", "PA", "Press Association (PA)"])
  }

  @Test func descriptions() {
    func guards(_ id: String) -> DocumentAnalysis { report(id) { $0.actor("guards", .group, isNamed: false) } }
    let chronicle = assembled([guards("d1"), guards("d2")])
    #expect(chronicle.actors.map(\.name) == ["guards", "guards"])
    #expect(Set(chronicle.actors.map(\.id)).count == 2)
    #expect(
      chronicle.actors.map(\.evidence) == [["described, not named, in d1"], ["described, not named, in d2"]])
    // A name and a description that read the same are two actors.
    let named = report("d3") { $0.actor("Guards", .group) }
    #expect(assembled([guards("d1"), named]).actors.count == 2)
  }

  @Test func evidence() {
    let chronicle = assembled([
      report("d1") { $0.actor("Port Authority", .organization, "PA") },
      report("d2") { $0.actor("Port Authority", .organization) },
      report("d3") { $0.actor("Bo Lind", .person) },
    ])
    #expect(
      chronicle.actors.map(\.evidence) == [
        ["named in 2 documents", "“PA” is the acronym of “Port Authority” (in d1)"], [],
      ])
  }

  /// The full name before the acronym, the frequent before the rare; the type that most documents give.
  @Test func bestNameAndType() {
    let actor = assembled([
      report("d1") { $0.actor("PA", .other) }, report("d2") { $0.actor("PA", .organization) },
      report("d3") { $0.actor("Port Authority", .organization, "PA") },
    ]).actors
    #expect(actor.map(\.name) == ["Port Authority"])
    #expect(actor.map(\.type) == [.organization])
  }

  /// Ids come from names: they are the same whatever else was read.
  @Test func stableIDs() throws {
    let first = report("d1") { $0.actor("Port Authority", .organization, "PA") }
    let second = report("d2") {
      $0.actor("Gdynia", .place)
      $0.actor("The PORT Authority", .organization)
    }
    let alone = try #require(assembled([first]).actors.first)
    let together = assembled([second, first]).actors
    #expect(together.map(\.id).contains(alone.id))
    #expect(together.count == 2)
    // The value is what the name gives, see ContentIDTests.
    let person = report("d1") { $0.actor("Kristi Noem", .person) }
    #expect(assembled([person]).actors.map(\.id) == ["ad8d415dad0"])
  }

  /// Every mention of every document stands in the chronicle, with the id of the merged actor.
  @Test func mentions() {
    func named(_ id: String, _ name: String) -> DocumentAnalysis {
      report(id) { analysis in
        let party = analysis.actor(name, .organization)
        analysis.mentions = [
          Mention(
            id: "m1", span: TextSpan(start: 3, end: 7), text: name, type: .organization, actor: party.actor ?? "",
            rule: "name.text")
        ]
      }
    }
    let chronicle = assembled([named("d1", "Port Authority"), named("d2", "the Port Authority")])
    #expect(chronicle.fault == nil)
    #expect(chronicle.mentions.map { "\($0.document) \($0.text)" } == ["d1 Port Authority", "d2 the Port Authority"])
    #expect(Set(chronicle.mentions.map(\.actor)) == Set(chronicle.actors.map(\.id)))
  }

  @Test func involvement() {
    let chronicle = assembled([
      report("d1") {
        let novak = $0.actor("Ada Novak", .person)
        let harbor = $0.actor("PA", .organization)
        let herald = $0.actor("Harbor Herald", .outlet)
        $0.statement("s1", by: novak) {
          $0.addressee = harbor
          $0.via = [herald, Party(span: TextSpan(start: 0, end: 1), text: "someone", actor: nil)]
        }
        $0.statement("s2", by: Party(span: TextSpan(start: 0, end: 1), text: "it", actor: nil))
        $0.incident("i1") {
          $0.participants = [
            .init(role: .agent, party: harbor), .init(role: .patient, party: novak), .init(role: .agent, party: harbor),
            .init(role: .patient, party: harbor),
          ]
        }
      },
      report("d2") { $0.actor("Port Authority", .organization, "PA") },
    ])
    let names = Dictionary(uniqueKeysWithValues: chronicle.actors.map { ($0.id, $0.name) })
    func roles(_ id: String) -> [String] {
      chronicle.events.first { $0.id == id }?.actors.map { "\($0.role) \(names[$0.id] ?? "?")" } ?? []
    }
    #expect(roles("s1") == ["speaker Ada Novak", "addressee Port Authority"])
    #expect(roles("s2") == [])
    #expect(roles("i1") == ["agent Port Authority", "patient Ada Novak", "patient Port Authority"])
    #expect(chronicle.events.first { $0.id == "s1" }?.via.map { names[$0] } == ["Harbor Herald"])
  }
}
