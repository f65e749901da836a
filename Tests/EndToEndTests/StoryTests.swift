// Three stories, each told by four short reports: what a person would draw of them.

import CalendarDates
import ChronicleTypes
import Codec
import Foundation
import Testing

/// A story in reports, and the chronicle that the program makes of it.
struct Story: Sendable {
  let chronicle: Chronicle
  let files: [String: String]

  init(_ reports: [String: (published: String, outlet: String, text: String)]) throws {
    let sources = reports.mapValues { ["published": $0.published, "outlet": $0.outlet] }
    var files = reports.mapValues(\.text)
    files["sources.json"] = String(decoding: try JSONEncoder().encode(sources), as: UTF8.self)
    let folder = TemporaryFolder(Dictionary(uniqueKeysWithValues: files.map { ("in/\($0.key)", $0.value) }))
    let outcome = try Program.run("build", "in", in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    chronicle = try Chronicle(json: folder.bytes("output/chronicle.json"))
    self.files = files
  }

  /// The files that tell an event, by their first letters: “abd”.
  func files(_ event: Event) -> String { letters(event.mentions.map(\.document)) }

  func files(_ claim: Claim) -> String { letters(claim.citations.map(\.document)) }

  private func letters(_ documents: [String]) -> String {
    let paths = Dictionary(uniqueKeysWithValues: chronicle.documents.map { ($0.id, $0.fileName) })
    return Set(documents.compactMap { paths[$0]?.prefix(1) }).sorted().joined()
  }

  /// The events of a word, in their order: `sink 2021-06-07 abcd`.
  func events(_ lemmas: String...) -> [String] {
    chronicle.events.filter { $0.kind == .incident && lemmas.contains($0.trigger?.lemma ?? "") }.map {
      "\($0.trigger?.lemma ?? "") \($0.days.date?.description ?? "–") \(files($0))"
    }
  }

  func name(_ id: String) -> String { chronicle.actors.first { $0.id == id }?.name ?? id }

  /// The claims of a value, with their origins: `6 bc: coast guard`.
  func claims(_ value: Double) -> [String] {
    chronicle.claims.filter { $0.value == value }.map { claim in
      "\(claim.text) \(files(claim)): \(claim.origins.map { name($0.id) }.joined(separator: ", "))"
    }
  }

  /// The relations of a type between claims, by their words.
  func relations(_ type: Relation.Kind) -> [String] {
    let texts = Dictionary(uniqueKeysWithValues: chronicle.claims.map { ($0.id, $0.text) })
    return chronicle.relations.filter { $0.type == type }.map {
      "\(texts[$0.from] ?? $0.from) | \(texts[$0.to] ?? $0.to)"
    }
  }

  func event(_ lemma: String, in file: String) throws -> Event {
    try #require(
      chronicle.events.first { $0.kind == .incident && $0.trigger?.lemma == lemma && files($0).contains(file) })
  }
}

@Suite struct StoryTests {
  /// A sinking told by four papers: the toll grows, the owner denies the cause and gives another day, an older sinking
  /// stays apart.
  @Test func ferry() throws {
    let story = try Story([
      "a-harbour.txt": (
        "2021-06-08", "Harbour News",
        """
        Ferry Marielle sinks off Lindholm

        The ferry Marielle sank off the island of Lindholm on Monday evening. Four people died, the coast guard said.

        Captain Olav Brandt told the Harbour News that the engine had failed before the ferry sank. Police arrested the \
        ship's engineer, Piet Haan, on Tuesday.
        """
      ),
      "b-courier.txt": (
        "2021-06-09", "Coast Courier",
        """
        Toll of ferry disaster rises to six

        Six people died when the ferry Marielle sank off Lindholm on Monday, the coast guard said on Wednesday. Divers \
        found two more bodies in the wreck.

        Police detained the engineer Piet Haan on Tuesday. His lawyer, Ida Moss, said that Haan had repaired the engine in \
        May.
        """
      ),
      "c-evening.txt": (
        "2021-06-09", "Evening Post",
        """
        Ferry disaster: six dead

        Six people died when the ferry Marielle sank off Lindholm on Monday, the coast guard said on Wednesday. Divers \
        found two more bodies in the wreck.

        Police detained the engineer Piet Haan on Tuesday. The shipping line did not answer questions.
        """
      ),
      "d-national.txt": (
        "2021-06-10", "National Wire",
        """
        Shipping line denies blame for Marielle

        The shipping line Nordlinie denied that the engine had failed before the ferry Marielle sank on Sunday. It said \
        that the sea had been rough.

        Another ferry, the Astrid, sank off Lindholm in 1998. Piet Haan, the engineer of the Marielle, was released on \
        Thursday.
        """
      ),
    ])
    #expect(story.events("sink") == ["sink 1998 d", "sink 2021-06-07 abcd"])
    #expect(story.events("arrest", "detain") == ["detain 2021-06-08 abc"])
    // The day that only the owner gives is shown, and kept out of the order.
    let contradictions = story.chronicle.relations.filter { $0.type == .contradicts }
    #expect(contradictions.count == 1)
    #expect(contradictions.allSatisfy { $0.reason.contains("Sunday") && $0.reason.contains("Monday") })
    // Two papers with the same words are one origin, and the toll grows.
    #expect(story.chronicle.claims.filter { $0.value == 6 }.map(\.origins.count) == [1])
    #expect(story.relations(.updates) == ["Six people | Four people"])
    #expect(story.chronicle.relations.count { $0.type == .denies } == 1)
    // The engine failed before the ferry sank, which was before the arrest.
    let (failed, sank) = (try story.event("fail", in: "a"), try story.event("sink", in: "a"))
    let arrested = try story.event("detain", in: "b")
    #expect(failed.order < sank.order && sank.order < arrested.order)
    #expect(failed.days.latest == CalendarDay("2021-06-07"))
    #expect(story.chronicle.actors.count { $0.name == "Piet Haan" || $0.name == "Haan" } == 1)
  }

  /// A march whose size is disputed within one report; a later march is another one.
  @Test func march() throws {
    let story = try Story([
      "a-city.txt": (
        "2023-04-16", "City Paper",
        """
        Thousands march for rent cap in Averdorp

        Thousands of people marched through Averdorp on Saturday to demand a cap on rents. Police said 2,000 people \
        marched. The tenants' union said 10,000 people marched.

        Two people were arrested after demonstrators clashed with police on Ring Street. Mayor Lena Okoro condemned the \
        violence.
        """
      ),
      "b-tribune.txt": (
        "2023-04-17", "Tribune",
        """
        Rent march in Averdorp ends in clashes

        A march for a rent cap in Averdorp ended in clashes on Saturday. Some 2,000 people marched, according to police. \
        Lena Okoro, the mayor, said the violence was “a disgrace”.

        Police arrested two demonstrators after the clashes.
        """
      ),
      "d-council.txt": (
        "2023-04-19", "Tribune",
        """
        Council votes on rent cap

        The city council of Averdorp approved a rent cap on Tuesday. Mayor Lena Okoro said the violence at the march was \
        “a disgrace”.

        The council had rejected a rent cap in 2019. The tenants' union plans another march in May.
        """
      ),
    ])
    #expect(story.events("march") == ["march 2023-04-15 abd", "march 2023-05 d"])
    #expect(story.events("arrest").count == 1)
    let (clash, arrest) = (try story.event("clash", in: "a"), try story.event("arrest", in: "a"))
    #expect(clash.order < arrest.order)
    #expect(story.relations(.conflicts).contains("2,000 people | 10,000 people"))
    #expect(story.chronicle.relations.allSatisfy { $0.type != .contradicts })
    #expect(story.chronicle.actors.filter { $0.name.hasSuffix("Okoro") }.map(\.name) == ["Lena Okoro"])
  }

  /// A dam: two Novaks stay two, an echo is no second origin, figures of two bodies conflict.
  @Test func dam() throws {
    let story = try Story([
      "a-valley.txt": (
        "2022-09-09", "Valley News",
        """
        Court halts Velm dam

        A court in Brenn halted the construction of the Velm dam on Thursday. Judge Maria Novak ruled that the Ministry of \
        Water (MOW) had broken the law.

        The dam would displace 12,000 people, the Velm River Council (VRC) says.
        """
      ),
      "b-post.txt": (
        "2022-09-10", "Morning Post",
        """
        Judge Novak stops dam

        Judge Maria Novak stopped the construction of the Velm dam on Thursday. Minister Tomas Novak said the MOW would \
        appeal the ruling.

        Around 8,000 people would be displaced, the ministry said.
        """
      ),
      "c-herald.txt": (
        "2022-09-13", "Daily Herald",
        """
        Ministry appeals dam ruling

        The Ministry of Water appealed on Monday against the ruling that halted the Velm dam. Tomas Novak said the dam \
        would cost 400 million euros.

        The VRC says that 12,000 people would be displaced. Novak did not comment on that.
        """
      ),
      "d-record.txt": (
        "2022-09-14", "The Record",
        """
        Velm dam: what it costs

        The Velm dam would cost 400 million euros, Minister Tomas Novak said. The Daily Herald reported that the ministry \
        appealed on Monday.

        A study of the University of Brenn put the cost of the dam at 650 million euros.
        """
      ),
    ])
    #expect(
      story.chronicle.actors.map(\.name).filter { $0.contains("Novak") }.sorted() == ["Maria Novak", "Tomas Novak"])
    #expect(story.chronicle.actors.filter { $0.name == "Ministry of Water" }.map(\.aliases) == [["MOW"]])
    #expect(try story.event("halt", in: "a").mentions.count > 2)
    #expect(story.claims(12_000) == ["12,000 people ac: Velm River Council"])
    #expect(story.claims(400_000_000) == ["400 million euros cd: Tomas Novak"])
    #expect(story.relations(.conflicts) == ["12,000 people | Around 8,000 people"])
    #expect(story.chronicle.relations.allSatisfy { $0.type != .contradicts })
  }
}
