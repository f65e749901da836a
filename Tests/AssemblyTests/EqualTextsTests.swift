// Documents of one text: one id each, and all that refers to them follows.

import Assembly
import ChronicleTypes
import Testing

@Suite struct EqualTextsTests {
  /// What one text gives, read at two places: an actor without a name, a statement, an incident, a figure, an order.
  private func copy(_ path: String, outlet: String? = nil, document: String = "d1") -> DocumentAnalysis {
    var analysis = report(document, outlet: outlet) { analysis in
      let ada = analysis.actor("Ada Novak", .person)
      let guards = analysis.actor("two guards", .group, isNamed: false)
      analysis.statement("s1", at: 10, by: ada) { $0.figures = [.up(20)] }
      analysis.incident("i1", at: 40, "2012-05-03") { incident in
        incident.senses = ["arrest"]
        incident.participants = [.init(role: .patient, party: guards), .init(role: .agent, party: ada)]
      }
      analysis.figures = [.up(30)]
      analysis.links = [
        TemporalLink(
          from: "i1", to: "s1", kind: .before,
          evidence: Evidence(part: .order, rule: "by hand", span: TextSpan(start: 0, end: 5), text: "after"))
      ]
    }
    analysis.document.path = path
    return analysis
  }

  @Test func idsAndReferences() {
    let chronicle = assembled([copy("a.txt"), copy("b.txt"), copy("c.txt", document: "d1-2")])
    #expect(chronicle.documents.map(\.id) == ["d1", "d1-2", "d1-2-2"])
    #expect(chronicle.documents.map(\.path) == ["a.txt", "b.txt", "c.txt"])
    #expect(chronicle.fault == nil)
    #expect(chronicle.events.filter { $0.kind == .statement }.map(\.document) == ["d1", "d1-2", "d1-2-2"])
    #expect(chronicle.events.filter { $0.kind == .statement }.map(\.id) == ["s1", "s1-2", "s1-3"])
    // One incident, told three times; each telling has an id of its own.
    let incidents = chronicle.events.filter { $0.kind == .incident }
    #expect(incidents.map { $0.mentions.map(\.document) } == [["d1", "d1-2", "d1-2-2"]])
    #expect(incidents.map { [$0.id] + $0.mentions.compactMap(\.told?.id) } == [["i1", "i1-2", "i1-3"]])
    // Those who are described only are somebody else in each document.
    #expect(Set(chronicle.actors.filter { $0.name == "two guards" }.map(\.id)).count == 3)
    for claim in chronicle.claims {
      #expect(claim.citations.map(\.document) == ["d1", "d1-2", "d1-2-2"])
      #expect(Set(claim.origins.flatMap(\.documents)) == ["d1", "d1-2", "d1-2-2"])
    }
    #expect(Set(chronicle.claims.flatMap(\.statements)) == ["s1", "s1-2", "s1-3"])
    let links = chronicle.relations.filter { $0.type == .before && $0.document != nil }
    #expect(links.map(\.document) == ["d1", "d1-2", "d1-2-2"])
    #expect(links.map(\.to) == ["s1", "s1-2", "s1-3"])
  }

  /// What a text gives has the ids that it has alone, whatever stands beside it.
  @Test func aloneAndBeside() {
    let alone = assembled([copy("a.txt")])
    let beside = assembled([
      report("d9", about: 101...120) { $0.incident("i9") }, copy("a.txt"), copy("b.txt"),
    ])
    for id in alone.documents.map(\.id) + alone.events.map(\.id) + alone.actors.map(\.id) + alone.claims.map(\.id) {
      let known =
        beside.documents.map(\.id) + beside.events.map(\.id) + beside.actors.map(\.id) + beside.claims.map(\.id)
      #expect(known.contains(id), "\(id)")
    }
  }

  /// An actors.yaml can name each of the copies by its own id.
  @Test func directions() {
    func line(_ text: String) -> ActorDirections.Line { .init(text, path: "actors.yaml", number: 1) }
    let directions = ActorDirections(entries: [
      .init(name: line("Ana Novak"), aliases: [line("Ada Novak")], documents: [line("d1-2")])
    ])
    let analyses = [copy("a.txt"), copy("b.txt")]
    #expect(directions.unmatched(in: analyses) == [])
    let chronicle = assembled(analyses, actors: directions)
    let names = Dictionary(chronicle.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let speakers = chronicle.events.filter { $0.kind == .statement }.map { $0.actors.compactMap { names[$0.id] } }
    #expect(speakers == [["Ada Novak"], ["Ana Novak"]])
  }

  /// No two items of a chronicle share an id, whatever the analyses bring.
  @Test func idsOfOtherKinds() {
    let analysis = report("x") { analysis in
      analysis.statement("x")
      analysis.statement("x")
      analysis.incident("x-2")
    }
    #expect(assembled([analysis, analysis]).fault == nil)
  }
}
