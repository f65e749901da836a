// The figures of all documents, made comparable.

internal import ChronicleTypes
internal import TextBasics

/// Brings the figures of statements and of the reports themselves into one list.
struct FigureReader {
  private let subjects: NameReader
  private var vocabulary = Vocabulary()

  init(_ names: NameReader) { subjects = names }

  /// - Parameters:
  ///   - ids: for each analysis the ids that its statements have as events.
  ///   - incidents: for each analysis the numbers of the incidents that its own are assertions of, by their place in it.
  /// - Complexity: O(n) in the figures, statements and incidents.
  mutating func read(
    _ analyses: [DocumentAnalysis], ids: [[String]], incidents: [[Int: Int]]
  ) -> [MeasuredFigure] {
    var result: [MeasuredFigure] = []
    for (document, analysis) in analyses.enumerated() {
      var figures: [MeasuredFigure] = []
      let scenes = Scenes(analysis.incidents, incidents[document])
      for (index, statement) in analysis.statements.enumerated() {
        for figure in statement.figures {
          var assertion = Assertion(statement, index, id: ids[document][index], document: document)
          (assertion.span, assertion.line) = (figure.span, figure.line)
          add(figure, assertion, context: statement.text, scenes, to: &figures)
        }
      }
      for figure in analysis.figures {
        add(
          figure, Assertion(figure, document: document), context: figure.sentence ?? figure.text, scenes, to: &figures)
      }
      result += resolved(figures)
    }
    return result
  }

  private mutating func add(
    _ figure: Figure, _ assertion: Assertion, context: String, _ scenes: Scenes, to figures: inout [MeasuredFigure]
  ) {
    var metric = ClaimWords.split(figure.metric).map(ClaimWords.canonical)
    guard !metric.isEmpty else { return }
    var written = ClaimWords.split(figure.metric).map(ClaimWords.stem)
    // A count of those who are in a state: “be missing”, “be on board”.
    let isState = figure.unit == "count" && figure.subject?.hasPrefix("be ") == true
    var subject = subjects.words(of: isState ? figure.subject.map { String($0.dropFirst(3)) } : figure.subject)
    if figure.unit == "count", subject.count == 1, let toll = ClaimWords.toll(metric, subject[0]) {
      (metric, written, subject) = ([toll], [toll], [])
    }
    let incident = scenes.incident(around: figure.span)
    let place = incident?.place?.text
    figures.append(
      MeasuredFigure(
        assertion: assertion, figure: figure, metric: metric, written: written, subject: subject, isState: isState,
        place: subjects.words(of: place), placeText: place,
        incident: figure.unit == "count" ? scenes.number(counting: figure.span) : nil,
        context: Set(vocabulary.numbers(of: subjects.split(context)))
          .subtracting(vocabulary.numbers(of: ClaimWords.split(figure.text)) + [Vocabulary.empty])))
  }

  private struct Measure: Hashable {
    var value: Double
    var unit: String
  }

  /// “The 500% figure” gets the metric of the one figure of the document that has its value; where there is none or more than
  /// one, it stays as it is written.
  private func resolved(_ figures: [MeasuredFigure]) -> [MeasuredFigure] {
    guard figures.contains(where: { ClaimWords.pointsBack($0.metric) }) else { return figures }
    // For each value and unit the first figure with a metric; nil where the metrics are several.
    var named: [Measure: MeasuredFigure?] = [:]
    for figure in figures where !ClaimWords.pointsBack(figure.metric) {
      let key = Measure(value: figure.figure.value, unit: figure.figure.unit)
      if let known = named[key] {
        if known?.metric != figure.metric { named[key] = .some(nil) }
      } else {
        named[key] = figure
      }
    }
    return figures.map { measured in
      let key = Measure(value: measured.figure.value, unit: measured.figure.unit)
      guard ClaimWords.pointsBack(measured.metric), let first = named[key] ?? nil else { return measured }
      var measured = measured
      (measured.metric, measured.written) = (first.metric, first.written)
      (measured.figure.metric, measured.figure.direction) = (first.figure.metric, first.figure.direction)
      return measured
    }
  }
}

/// The incidents of a document by place, to find the one that a figure belongs to.
private struct Scenes {
  private let incidents: [(incident: Incident, number: Int?)]

  init(_ incidents: [Incident], _ numbers: [Int: Int]) {
    self.incidents = incidents.enumerated().map { ($1, numbers[$0]) }.sorted { $0.incident.span < $1.incident.span }
  }

  /// The shortest incident whose words hold the figure; one with a place goes first.
  /// - Complexity: O(log n), and the incidents that begin shortly before the figure.
  func incident(around span: TextSpan) -> Incident? {
    let around = holding(span).map(\.incident).filter(\.isSpecific)
    let placed = around.filter { $0.place != nil }
    return (placed.isEmpty ? around : placed).min { $0.span.length < $1.span.length }
  }

  /// The number of the incident in which those take part whom a figure counts: “2,000 people marched”.
  func number(counting span: TextSpan) -> Int? {
    holding(span).first { scene in
      scene.incident.participants.contains { $0.party.span.start < span.end && span.start < $0.party.span.end }
    }?.number
  }

  private func holding(_ span: TextSpan) -> [(incident: Incident, number: Int?)] {
    let next = incidents.partitioningIndex { $0.incident.span.start > span.start }
    return incidents[max(0, next - Self.reach)..<next].filter { $0.incident.span.contains(span) }
  }

  private static let reach = 16
}
