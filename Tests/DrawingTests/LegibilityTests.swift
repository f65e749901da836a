// Whether pictures can be read: every kind, from five events to five thousand, with names of every script.

import ChronicleTypes
import Drawing
import Testing

@Suite struct LegibilityTests {
  static let names = [
    "Ada Novak", "National Office for the Safety of Harbors, Cranes and Inland Waterways", "محمد الأحمد", "王秀英",
    "Ольга Петрова", "Bo Lind",
  ]

  /// A chronicle of so many events with claims, of which some conflict and some are denied.
  static func sample(_ count: Int) -> Sample {
    var sample = Sample(
      "\(count) events", actors: names,
      events: (0..<count).map { number in
        event(
          number, number % 4 == 0 ? nil : Sample.day(number * 3), by: number % names.count,
          "The crane fell into the harbor, \(names[(number + 1) % names.count]) said; nobody was hurt and the port stays shut.",
          isIncident: number % 3 == 0
        ) { event in
          event.isOrderKnown = number % 2 == 0
          event.place = number % 5 == 0 ? "上海" : nil
          event.actors.append(.init(id: "a\((number + 2) % names.count)", role: .other))
        }
      })
    var chronicle = sample.chronicle
    let statements = chronicle.events.filter { $0.kind == .statement }.prefix(12)
    chronicle.claims = statements.enumerated().map { number, statement in
      var claim = Claim(
        id: "c\(number)", text: "thefts rose by \(number * 10)% in \(names[number % names.count])’s port",
        statements: [statement.id])
      claim.origins = [
        Origin(
          kind: .speaker, id: statement.actors[0].id, statements: [statement.id], documents: [statement.document],
          reason: "it is named as the speaker")
      ]
      // One has more origins, statements and denials than a map shows one by one.
      if number == 0 {
        claim.statements = chronicle.events.filter { $0.kind == .statement }.map(\.id)
        claim.origins += chronicle.events.filter { $0.kind == .statement }.dropFirst().map { event in
          Origin(
            kind: .document, id: "d\(event.order)", statements: [event.id], documents: [event.document],
            reason: "the report says so itself")
        }
      }
      claim.citations = [
        Claim.Citation(
          document: statement.document, span: TextSpan(start: 0, end: 5), line: 1, statement: statement.id, text: nil)
      ]
      return claim
    }
    chronicle.relations = zip(chronicle.claims, chronicle.claims.dropFirst()).map {
      Relation(type: .conflicts, from: $0.id, to: $1.id, reason: "they exclude each other")
    }
    if let last = chronicle.events.last, let claim = chronicle.claims.first {
      chronicle.relations.append(Relation(type: .denies, from: last.id, to: claim.id, reason: "it denies it"))
    }
    sample.chronicle = chronicle
    return sample
  }

  static let samples = [5, 50, 500, 5000].map(sample)

  private func sheet(_ sample: Sample, _ kind: Picture.Kind) throws -> SVGSheet {
    SVGSheet(try Picture(kind, of: Selection(allOf: sample.chronicle)).render(.svg))
  }

  @Test(arguments: samples, Picture.Kind.allCases)
  func legible(sample: Sample, kind: Picture.Kind) throws {
    let sheet = try sheet(sample, kind)
    #expect(!sheet.texts.isEmpty && !sheet.marks.isEmpty)
    var faults: [String] = []
    let texts = sheet.texts.sorted { $0.box.top < $1.box.top }
    for (i, text) in texts.enumerated() {
      if !sheet.view.holds(text.box, within: 0.5) { faults.append("“\(text.words)” leaves the picture") }
      let contrast = SVGSheet.contrast(text.color, text.ground)
      if contrast < 4.5 { faults.append("“\(text.words)”: \(text.color) on \(text.ground) is \(contrast)") }
      for other in texts[(i + 1)...].prefix(while: { $0.box.top < text.box.bottom }) where text.box.overlaps(other.box)
      {
        faults.append("“\(text.words)” and “\(other.words)” overlap")
      }
    }
    #expect(faults.prefix(8) == [])
  }

  /// Each mark has an id, a class, a title and a link; incidents and statements differ in more than colour.
  @Test(arguments: samples.prefix(3), Picture.Kind.allCases)
  func marks(sample: Sample, kind: Picture.Kind) throws {
    let marks = try sheet(sample, kind).marks
    for mark in marks {
      #expect(mark.id?.isEmpty == false && mark.classes.count > 1 && !mark.title.isEmpty && mark.links == 1, "\(mark)")
    }
    let incidents = Set(marks.filter { $0.classes.contains("incident") }.flatMap(\.shapes))
    let statements = Set(marks.filter { $0.classes.contains("statement") }.flatMap(\.shapes))
    if !incidents.isEmpty, !statements.isEmpty { #expect(incidents != statements) }
  }
}
