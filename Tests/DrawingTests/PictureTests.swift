// Pictures of many kinds of chronicles.

import ChronicleTypes
import Drawing
import Graphviz
import Testing

@Suite struct PictureTests {
  @Test(arguments: Sample.ordinary + Sample.crowded + Sample.hostile, Picture.Kind.allCases)
  func whole(sample: Sample, kind: Picture.Kind) throws {
    let events = sample.chronicle.events
    let picture = Picture(kind, of: Selection(allOf: sample.chronicle))
    let bytes = try picture.render(.svg)
    let svg = SVGReading(bytes)
    #expect(svg.isWellFormed)
    #expect(!svg.names.contains("script"))
    #expect(svg.handlers == [])
    #expect(svg.links.allSatisfy { $0.hasPrefix("reports/") || $0.hasPrefix("#") })
    #expect(svg.ids.count == Set(svg.ids).count)
    // A claim map shows claims, of which the samples have none.
    if kind == .claims { return }
    // A graph groups what is too much for it; CollapsingTests has more of it.
    if kind == .graph, events.count > kind.limit {
      #expect(picture.remark == "\(events.count) events are grouped by actor; pages of 40 show them one by one")
      return
    }
    let shown = ChronicleQuery.worthMost(kind.limit, of: events)
    for event in shown { #expect(svg.ids.count { $0 == event.id } == 1, "\(event.id)") }
    #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { isForbidden($0) })
    if shown.count < events.count {
      let remark = "\(shown.count) of \(events.count) events are shown, the most important ones"
      #expect(picture.remark == remark)
      #expect(svg.words.contains(remark))
      let left = Set(events.map(\.id)).subtracting(shown.map(\.id))
      #expect(left.isDisjoint(with: svg.ids))
    } else {
      #expect(picture.remark == nil)
      #expect(!svg.words.contains("are shown"))
    }
  }

  @Test(arguments: Sample.ordinary + Sample.hostile, Picture.Kind.allCases)
  func source(sample: Sample, kind: Picture.Kind) throws {
    let picture = Picture(kind, of: Selection(allOf: sample.chronicle))
    let source = String(decoding: try picture.render(.dot), as: UTF8.self)
    let counts = try Renderer.validate(source: source)
    #expect(counts.nodeCount == picture.graph.nodes.count)
    #expect(counts.edgeCount == picture.graph.edges.count)
    #expect(source == picture.graph.source)
  }

  @Test(arguments: [Sample.ordinary[6], Sample.hostile[0], Sample.hostile[1]], Picture.Kind.allCases)
  func sameBytes(sample: Sample, kind: Picture.Kind) throws {
    func draw(_ format: Picture.Format) throws -> [UInt8] {
      try Picture(kind, of: Selection(allOf: sample.chronicle)).render(format)
    }
    #expect(try draw(.svg) == draw(.svg))
    #expect(try draw(.dot) == draw(.dot))
  }

  @Test(arguments: Picture.Kind.allCases)
  func otherFormats(kind: Picture.Kind) throws {
    let picture = Picture(kind, of: Selection(allOf: Sample.ordinary[4].chronicle))
    #expect(try picture.render(.png).starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    #expect(try picture.render(.pdf).starts(with: "%PDF-".utf8))
  }

  /// A mark leads to the words in its document, from where the picture lies.
  @Test(arguments: [
    ("reports/a b.txt", "", "The crane fell.", "reports/a%20b.txt#:~:text=The%20crane%20fell."),
    ("reports/0.txt", "../", "The crane fell", "../reports/0.txt#:~:text=The%20crane%20fell"),
    ("/srv/0.txt", "../", "one-two, three", "/srv/0.txt#:~:text=one%2Dtwo%2C%20three"),
    ("ż.txt", "", "a b c d e f g h", "%C5%BC.txt#:~:text=a%20b%20c%20d%20e%20f"),
    ("a#b?c.txt", "", "x", "a%23b%3Fc.txt#:~:text=x"),
    ("-", "../", "x", "#e0"),
  ])
  func links(path: String, prefix: String, text: String, link: String) throws {
    var chronicle = Sample("link", actors: ["A"], events: [event(0, "2012", text)]).chronicle
    chronicle.documents[0].path = path
    for kind in Picture.Kind.allCases where kind != .claims {
      let picture = Picture(kind, of: Selection(allOf: chronicle), documentPrefix: prefix)
      #expect(SVGReading(try picture.render(.svg)).links.contains(link))
    }
  }

  /// Figures that exclude each other are tied once, and only where both are shown.
  @Test func conflicts() throws {
    var chronicle = Sample.ordinary[5].chronicle
    chronicle.claims = [("c1", ["e0", "e1"]), ("c2", ["e3"]), ("c3", ["e1"])].map { id, statements in
      Claim(
        id: id, text: id, metric: "m", value: 1, approximator: .exact, unit: "%", direction: .increase,
        statements: statements)
    }
    chronicle.relations = [("c1", "c2"), ("c1", "c3"), ("c1", "c9")].map {
      Relation(type: .conflicts, from: $0, to: $1, reason: "why")
    }
    func tied(_ events: [Event]) throws -> [String] {
      SVGReading(try Picture(.graph, of: Selection(of: events, in: chronicle)).render(.svg)).ids
        .filter { $0.hasPrefix("conflict-") }.sorted()
    }
    #expect(try tied(chronicle.events) == ["conflict-c1-c2", "conflict-c1-c3"])
    #expect(try tied(chronicle.events.filter { $0.id != "e3" }) == ["conflict-c1-c3"])
    #expect(try tied([chronicle.events[1]]) == [])
  }

  /// Controls, direction marks and what XML has no words for.
  private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
      || scalar.properties.isBidiControl || scalar.value & 0xFFFE == 0xFFFE
  }
}
