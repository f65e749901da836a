// Chronicles of random pieces of what Graphviz, DOT or XML read as their own: every picture of them is drawn.

import ChronicleTypes
import Drawing
import Graphviz
import TestSupport
import Testing

@Suite struct RandomTextTests {
  static let pieces = [
    "[", "]", "]]", "]]>", "<![CDATA[", "&", "&amp;", "&#0;", "&#93;", "&bogus;", "<", ">", "<!--", "-->", "<br/>",
    "</td>", "\"", "'", "\\", "\\N", "{", "}", "|", "%", "-", ".", "…", "\n", "\u{A0}", "\u{200B}", "\u{0}",
    "\u{9D}", "\u{202E}", "\u{FFFE}", "\u{301}", "\u{20DD}", "👩‍👩‍👧", "🇺🇦", "港", "سقطت", "word", "Novak said",
    // What is no word for a line to break at, and what is no letter either.
    String(repeating: "haha", count: 100), String(repeating: "]", count: 300), String(repeating: "&", count: 300),
    String(repeating: "👩\u{200D}", count: 300), String(repeating: "\u{1100}", count: 300),
    "a" + String(repeating: "\u{20DD}", count: 300), "e" + String(repeating: "\u{301}", count: 300),
  ]

  private func text(_ dice: inout Dice) -> String {
    dice.text(of: Self.pieces, atMost: 8, separator: Bool.random(using: &dice) ? " " : "")
  }

  /// Events of actors with claims that bear on each other; every text of them at random.
  private func chronicle(_ count: Int, _ dice: inout Dice) -> Chronicle {
    let sample = Sample(
      "random", actors: (0..<8).map { _ in text(&dice) },
      events: (0..<count).map { number in
        event(
          number, number % 3 == 0 ? nil : Sample.day(number * 9), by: number % 8, text(&dice),
          isIncident: number % 4 == 0
        ) { event in
          if event.kind == .incident { event.type = text(&dice) }
          event.days = EventDays(event.days.date, text: text(&dice))
          (event.place, event.via) = (text(&dice), ["a\((number + 1) % 8)"])
        }
      })
    var chronicle = sample.chronicle
    for i in chronicle.documents.indices {
      (chronicle.documents[i].path, chronicle.documents[i].outlet) = ("reports/" + text(&dice), text(&dice))
    }
    for i in chronicle.actors.indices { chronicle.actors[i].aliases = [text(&dice)] }
    let statements = chronicle.events.filter { $0.kind == .statement }
    chronicle.claims = statements.prefix(6).enumerated().map { number, statement in
      var claim = Claim(id: "c\(number)", text: text(&dice), statements: [statement.id])
      claim.origins = [
        Origin(
          kind: .speaker, id: "a\(number)", statements: [statement.id], documents: [statement.document],
          reason: text(&dice))
      ]
      return claim
    }
    chronicle.relations = [
      Relation(type: .conflicts, from: "c0", to: "c1", reason: text(&dice)),
      Relation(type: .denies, from: statements.last?.id ?? "", to: "c2", reason: text(&dice)),
    ]
    return chronicle
  }

  @Test(arguments: 0..<12, Picture.Kind.allCases) func everyPicture(seed: Int, kind: Picture.Kind) throws {
    var dice = Dice(seed: UInt64(seed))
    // More than a graph shows one by one are grouped.
    let chronicle = chronicle(kind == .graph && seed % 4 == 0 ? kind.limit + 9 : 12, &dice)
    // All documents lie in the folder; what else is asked for stands in the picture.
    var query = ChronicleQuery()
    query.sources = ["reports/", text(&dice)]
    let selection = Selection(query, in: chronicle)
    let picture = Picture(
      kind, of: kind == .claims ? try selection.page(1, of: .claims, size: kind.limit) : selection)
    #expect(SVGReading(try picture.render(.svg)).isWellFormed)
    #expect(try Renderer.validate(source: picture.graph.source).nodeCount == picture.graph.nodes.count)
  }
}
