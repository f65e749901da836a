// Analyses of documents by hand.

import CalendarDates
import ChronicleTypes

/// Builds what reading one document would give. Documents tell one story unless they are given words of another.
func report(
  _ id: String, about words: ClosedRange<UInt32> = 1...20, published: String? = nil, outlet: String? = nil,
  _ fill: (inout DocumentAnalysis) -> Void
) -> DocumentAnalysis {
  var analysis = DocumentAnalysis(document: Document.Source(id: id, path: "\(id).txt"))
  analysis.document.published = published.flatMap { EDTF($0) }
  analysis.document.outlet = outlet
  analysis.fingerprint.terms = words.map { Fingerprint.Term(hash: $0, count: 2) }
  fill(&analysis)
  return analysis
}

extension DocumentAnalysis {
  /// Adds an actor, named unless it is a lower-case description. Its id is unique in the document only.
  @discardableResult
  mutating func actor(_ name: String, _ type: ActorType, _ aliases: String..., isNamed: Bool = true) -> Party {
    let id = "p\(actors.count + 1)"
    actors.append(DocumentActor(id: id, name: name, type: type, aliases: aliases, isNamed: isNamed))
    return Party(span: TextSpan(start: 0, end: 1), text: name, actor: id)
  }

  mutating func statement(
    _ id: String, at start: Int = 0, by speaker: Party? = nil, _ fill: (inout Statement) -> Void = { _ in }
  ) {
    var statement = Statement(
      id: id, span: TextSpan(start: start, end: start + 5), line: 1, mode: .indirect, content: [],
      text: "words of \(id)",
      cue: nil, stance: .say, speaker: speaker, rule: "by hand")
    fill(&statement)
    statements.append(statement)
  }

  mutating func incident(
    _ id: String, at start: Int = 0, _ date: String? = nil, _ fill: (inout Incident) -> Void = { _ in }
  ) {
    var incident = Incident(
      id: id, span: TextSpan(start: start, end: start + 5), line: 1, text: "words of \(id)",
      trigger: Trigger(span: TextSpan(start: start, end: start + 1), lemma: "fall"), type: "accident",
      status: .asserted, rule: "by hand")
    incident.date = date.flatMap { EDTF($0) }
    incident.dateText = date
    fill(&incident)
    incidents.append(incident)
  }
}

extension Figure {
  static func up(_ value: Double, _ approximator: Approximator = .exact, metric: String = "theft") -> Figure {
    Figure(
      span: TextSpan(start: 0, end: 3), text: "\(approximator.rawValue) \(value)%", metric: metric, value: value,
      unit: "%", direction: .increase, approximator: approximator)
  }
}

/// All orders of a few things.
func permutations<Element>(_ elements: [Element]) -> [[Element]] {
  guard let first = elements.first else { return [[]] }
  return permutations(Array(elements.dropFirst())).flatMap { rest in
    (0...rest.count).map { place in
      var order = rest
      order.insert(first, at: place)
      return order
    }
  }
}
