// What pictures do with more than they can show one by one: it is put together, counted, and none of it is left out.

import ChronicleTypes
import Graphviz
import Testing
import Wording

@testable import Drawing

@Suite struct CollapsingTests {
  /// So many events of so many actors, each told by several of so many documents.
  private static func chronicle(_ count: Int, actors: Int, documents: Int) -> Chronicle {
    var sample = Sample(
      "\(count)", actors: (0..<actors).map { "Authority \($0)" },
      events: (0..<count).map { number in
        event(
          number, number % 4 == 0 ? nil : Sample.day(number), by: number % 7 == 0 ? nil : number * number % actors,
          isIncident: number % 3 == 0
        ) { event in
          event.mentions = (0...(number % 9)).map { telling in
            Event.EventMention(
              document: "d\((number * 5 + telling * 3) % documents)", span: TextSpan(start: 0, end: 5), line: 1,
              trigger: nil)
          }
          event.document = event.mentions[0].document
        }
      })
    sample.chronicle.documents = (0..<documents).map { Document.Source(id: "d\($0)", path: "reports/\($0).txt") }
    return sample.chronicle
  }

  private static func graph(_ chronicle: Chronicle) -> DOT.Graph {
    Picture(.graph, of: Selection(allOf: chronicle)).graph
  }

  private static func tooltip(_ edge: DOT.Edge) -> String { edge.attributes[.tooltip].map { "\($0)" } ?? "" }

  @Test(arguments: [(41, 3, 2), (400, 30, 5), (2_000, 200, 120), (2_000, 1, 1)])
  func groups(count: Int, actors: Int, documents: Int) {
    let chronicle = Self.chronicle(count, actors: actors, documents: documents)
    let lanes = ActorLanes(chronicle.events, EventLabels(chronicle)).lanes
    let groups = EventGroup.groups(lanes)
    // Every event is in one group.
    #expect(groups.flatMap(\.events).map(\.id).sorted() == chronicle.events.map(\.id).sorted())
    #expect(groups.count <= 28)
    let graph = Self.graph(chronicle)
    #expect(graph.nodes.count <= 14 + 28 + 26 + 4)
    // Every group is tied to whom it belongs to, and to sources.
    let cards = Set(groups.map(\.id))
    for card in cards {
      #expect(graph.edges.count { $0.head == card && $0.tail.hasPrefix("lane-") } == 1)
      #expect(
        (1...6).contains(
          graph.edges.count { $0.tail == card && ($0.head.hasPrefix("d") || $0.head == "other-sources") }))
    }
    // Who has a node is tied to something.
    for node in graph.nodes where !node.id.hasPrefix("column-") {
      #expect(graph.edges.contains { $0.tail == node.id || $0.head == node.id }, "\(node.id)")
    }
  }

  /// The sources of an item add up to what tells it; the documents of an outlet are one of them where that is asked
  /// for.
  @Test(arguments: [false, true]) func sources(byOutlet: Bool) {
    var chronicle = Self.chronicle(300, actors: 1, documents: 50)
    for place in chronicle.documents.indices where place % 3 == 0 {
      chronicle.documents[place].outlet = "Outlet \(place % 4)"
    }
    let items = (0..<60).map { item in chronicle.events.filter { $0.order % 60 == item } }
    let column = SourceTies(items, in: chronicle, byOutlet: byOutlet)
    #expect(column.sources.flatMap(\.documents).count == 50)
    #expect(column.sources.count == (byOutlet ? 33 + 4 : 50))
    for (index, item) in items.enumerated() {
      let ties = column.ties(of: index)
      let told = item.map { event in
        Set(
          event.mentions.map { mention in
            column.sources.firstIndex { $0.documents.contains { $0.id == mention.document } }
          }
        )
        .count
      }
      #expect(ties.count <= 6 && ties.map(\.count).reduce(0, +) == told.reduce(0, +))
      #expect(Set(ties.map(\.source)).count == ties.count)
    }
    // A colour of its own for those that tell most, one for all others.
    #expect(Set(column.sources.map { column.color(ofDocument: $0.id).description }).count == Palette.sources.count)
  }

  /// A claim of four hundred statements from as many origins is a map that one can read, with all of them counted.
  @Test(arguments: [1, 24]) func claims(count: Int) throws {
    var chronicle = Self.chronicle(400, actors: 5, documents: 400)
    let statements = chronicle.events.filter { $0.kind == .statement }
    chronicle.claims = (0..<count).map { number in
      var claim = Claim(id: "c\(number)", text: "thefts rose by \(number)%", statements: statements.map(\.id))
      claim.origins = statements.indices.dropLast(100).map { place in
        Origin(
          kind: .document, id: "d\(place)", statements: [statements[place].id], documents: ["d\(place)"],
          reason: String(repeating: "the report says so itself; ", count: 400))
      }
      claim.origins.append(
        Origin(
          kind: .speaker, id: "a1", statements: statements.suffix(100).map(\.id), documents: ["d1"], reason: "named"))
      claim.origins.reverse()
      claim.citations = statements.map {
        Claim.Citation(document: $0.document, span: TextSpan(start: 0, end: 5), line: 1, statement: $0.id)
      }
      return claim
    }
    chronicle.relations = statements.map { Relation(type: .denies, from: $0.id, to: "c0", reason: "it denies it") }
    let whole = try Selection(allOf: chronicle).page(1, of: .claims, size: Picture.Kind.claims.limit)
    let picture = Picture(.claims, of: whole)
    #expect(picture.graph.nodes.count < (count == 1 ? 90 : 24 * 12 + 60))
    #expect(picture.graph.source.utf8.count < 1_000_000)
    let origins = statements.count - 100 + 1
    let most = count == 1 ? (origins: 24, statements: 4) : (origins: 6, statements: 2)
    #expect(picture.graph.source.contains("\(origins - most.origins) more origins"))
    #expect(picture.graph.source.contains("\(100 - most.statements) more statements"))
    #expect(picture.graph.source.contains("\(statements.count - most.origins) more denials"))
    let ids = Set(picture.graph.nodes.map(\.id))
    #expect(picture.graph.edges.allSatisfy { ids.contains($0.tail) && ids.contains($0.head) })
  }
}
