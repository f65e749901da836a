// The figures of all documents, made comparable.

internal import ChronicleTypes
internal import TextBasics

/// Brings the figures of statements and of the reports themselves into one list.
struct FigureReader {
  private let names: ActorKeys

  init(_ names: ActorKeys) { self.names = names }

  /// - Parameters:
  ///   - ids: for each analysis the ids that its statements have as events.
  ///   - incidents: for each analysis the numbers of the incidents that its own are mentions of, by their place in it.
  /// - Complexity: O(n) in the figures, statements and incidents.
  func read(_ analyses: [DocumentAnalysis], ids: [[String]], incidents: [[Int: Int]]) -> [MeasuredFigure] {
    var result: [MeasuredFigure] = []
    for (document, analysis) in analyses.enumerated() {
      let numbers = Dictionary(
        analysis.incidents.enumerated().compactMap { index, incident in
          incidents[document][index].map { (incident.id, $0) }
        }, uniquingKeysWith: { first, _ in first })
      for (index, statement) in analysis.statements.enumerated() {
        for figure in statement.figures where !figure.keys.metric.isEmpty {
          var assertion = Assertion(statement, index, id: ids[document][index], document: document)
          (assertion.span, assertion.line) = (figure.span, figure.line)
          result.append(measured(figure, assertion, numbers))
          result[result.count - 1].isPart = statement.figures.contains { $0.isBeside(figure) }
        }
      }
      let own = Dictionary(grouping: analysis.figures) { $0.sentence ?? $0.text }
      for figure in analysis.figures where !figure.keys.metric.isEmpty {
        result.append(measured(figure, Assertion(figure, document: document), numbers))
        result[result.count - 1].isPart = own[figure.sentence ?? figure.text]?.contains { $0.isBeside(figure) } ?? false
      }
    }
    return result
  }

  private func measured(_ figure: Figure, _ assertion: Assertion, _ incidents: [String: Int]) -> MeasuredFigure {
    let document = assertion.document
    return MeasuredFigure(
      assertion: assertion, figure: figure, subject: names.meanings(figure.keys.subject, in: document),
      place: names.meanings(figure.keys.place, in: document), incident: figure.incident.flatMap { incidents[$0] },
      context: Set(figure.keys.context.map { names.key($0, in: document) }),
      named: Set(figure.keys.context.lazy.filter { $0.actor != nil }.map { names.key($0, in: document) }))
  }
}
