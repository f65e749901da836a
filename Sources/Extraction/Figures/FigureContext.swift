// What stands around the figures of a document: their sentences, incidents, and the figures that they point back to.

internal import ChronicleTypes
internal import Linguistics
internal import TextBasics

/// Completes figures once everything else of their document is known.
struct FigureContext {
  private let content: ContentReader
  /// In the order of the text.
  private let incidents: [Incident]

  init(_ content: ContentReader, _ incidents: [Incident]) {
    self.content = content
    self.incidents = incidents.sorted { $0.span < $1.span }
  }

  /// A figure with the words around it, and with the place and id of its incident.
  /// - Complexity: O(n) in the words around it.
  func completing(_ given: Figure, words: [ContentKey]) -> Figure {
    let document = content.document
    var figure = given
    let own = Set(content.keys(of: document.tokens(in: figure.span)))
    figure.keys.context = Set(words).subtracting(own).subtracting([.empty]).sorted()
    let place = ownPlace(of: figure) ?? incident(around: figure.span)?.place?.span
    figure.place = place.map { document.reading(document.tokens(in: $0)) }
    figure.keys.place = place.map { content.meanings(of: document.tokens(in: $0)) } ?? []
    figure.incident = figure.unit == "count" ? incident(counting: figure.span)?.id : nil
    return figure
  }

  /// The place that stands behind a count, with no other number between them: “36 deaths in Alexandria and 13 in Suez”.
  private func ownPlace(of figure: Figure) -> TextSpan? {
    guard figure.unit == "count" else { return nil }
    let document = content.document
    let end = document.tokens(in: figure.span).upperBound
    guard let sentence = document.sentence(of: end - 1).map({ document.analysis.sentences[$0] }) else { return nil }
    for token in end..<max(end, min(end + Self.reachOfPlace, sentence.upperBound)) {
      if document.tokens[token].shape.contains(.number) { return nil }
      guard let name = document.name(at: token), let actor = content.entities.place(ofName: name),
        content.entities.actors[actor].type == .place,
        document.classes.inside.contains(document.tokens[token - 1].key)
      else { continue }
      return document.span(document.analysis.names[name].tokens)
    }
    return nil
  }

  /// A place stands at most so many tokens behind the figure of which it tells.
  private static let reachOfPlace = 8

  // MARK: Incidents

  /// The shortest incident whose words hold the figure; one with a place goes first.
  private func incident(around span: TextSpan) -> Incident? {
    let around = holding(span).filter(\.isSpecific)
    let placed = around.filter { $0.place != nil }
    return (placed.isEmpty ? around : placed).min { $0.span.length < $1.span.length }
  }

  /// The incident in which those take part whom a figure counts: “2,000 people marched”.
  private func incident(counting span: TextSpan) -> Incident? {
    holding(span).first { incident in
      incident.participants.contains { $0.party.span.start < span.end && span.start < $0.party.span.end }
    }
  }

  /// - Complexity: O(log n) in the incidents.
  private func holding(_ span: TextSpan) -> [Incident] {
    let next = incidents.partitioningIndex { $0.span.start > span.start }
    return incidents[max(0, next - Self.mostIncidents)..<next].filter { $0.span.contains(span) }
  }

  /// So many incidents that begin last before a figure are asked whether they hold it.
  private static let mostIncidents = 16

  // MARK: What is pointed back to

  private struct Measure: Hashable {
    var value: Double
    var unit: String
  }

  /// “The 500% figure” gets the metric of the one figure of the document that has its value; where there is none, or
  /// where their metrics differ, it stays as it is written.
  func resolving(_ figures: [Figure]) -> [Figure] {
    let words = content.document.lexicon.content
    guard figures.contains(where: { words.pointsBack($0.keys.metric) }) else { return figures }
    // For each value and unit the first figure with a metric; nil where the metrics are several.
    var named: [Measure: Figure?] = [:]
    for figure in figures where !words.pointsBack(figure.keys.metric) && !figure.keys.metric.isEmpty {
      let key = Measure(value: figure.value, unit: figure.unit)
      if let known = named[key] {
        if known?.keys.metric != figure.keys.metric { named[key] = .some(nil) }
      } else {
        named[key] = figure
      }
    }
    return figures.map { given in
      guard words.pointsBack(given.keys.metric),
        let first = named[Measure(value: given.value, unit: given.unit)] ?? nil
      else { return given }
      var figure = given
      (figure.metric, figure.direction) = (first.metric, first.direction)
      (figure.keys.metric, figure.keys.written) = (first.keys.metric, first.keys.written)
      figure.keys.isToll = first.keys.isToll
      return figure
    }
  }
}
