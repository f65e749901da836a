// Figures that are the same claim.

internal import CalendarDates
internal import ChronicleTypes

/// A figure in its place, with what makes it comparable.
struct MeasuredFigure {
  var assertion: Assertion
  var figure: Figure
  /// What is measured, in stems; the last one is its head.
  var metric: [String]
  /// The same without synonyms: “bounty” and “reward” are compared, and two claims.
  var written: [String]
  /// Of whom or what for, or the state of those that are counted.
  var subject: [String]
  /// Where, as the incident that holds the figure has it.
  var place: [String]
  var placeText: String?
  /// The number of the incident that it counts who took part in, where it is part of one.
  var incident: Int?
  /// Stems of the sentence or statement around it.
  var context: Set<Int32>

  /// The subject as the text has it.
  var subjectText: String? { figure.subject ?? figure.state }

  /// Whether those are counted that are in a state: two counts of one state in one story are comparable.
  var isState: Bool { figure.state != nil }

  var isDenial: Bool { assertion.stance == .deny }

  /// Words that two sentences must share beside their figures, or half of the shorter one.
  static let sharedContext = 3

  func sharesContext(with other: MeasuredFigure) -> Bool {
    let shared = context.intersection(other.context).count
    return shared >= Self.sharedContext || shared > 0 && shared * 2 >= min(context.count, other.context.count)
  }
}

/// Figures that are one claim: the same metric, unit, direction, value and hedge, of the same subject, period and place where both
/// sides name one, in one document or in documents of one story. A class, as many pairs of them are looked at.
final class FigureGroup {
  var members: [MeasuredFigure]
  var metric: [String]
  var subject: [String]
  var period: EDTF?
  var place: [String]
  var documents: Set<Int>

  init(_ figure: MeasuredFigure) {
    members = [figure]
    (metric, subject, period, place) = (figure.metric, figure.subject, figure.figure.period, figure.place)
    documents = [figure.assertion.document]
  }

  /// The figure that speaks for all.
  var figure: Figure { members[0].figure }

  /// Whether a figure can be this claim. An amount or a count is one of many: from another document it must speak of the same
  /// subject in a sentence that shares words with one of these.
  private func accepts(_ other: MeasuredFigure) -> Bool {
    let isAmount = other.figure.direction == .level
    if let incident = other.incident {
      let known = members.compactMap(\.incident)
      if known.contains(incident) { return Likeness(period, other.figure.period) != .different }
      if !known.isEmpty { return false }
    }
    if isAmount, !subject.isEmpty, !other.subject.isEmpty, subject != other.subject { return false }
    // The dead of one story are the same dead where their number is.
    if isAmount, !documents.contains(other.assertion.document), !ClaimWords.isHarm(metric) || metric != other.metric,
      !members.contains(where: { $0.sharesContext(with: other) })
    {
      return false
    }
    return Likeness(subject, other.subject) != .different && Likeness(period, other.figure.period) != .different
      && Likeness(place, other.place) != .different
  }

  private func equals(_ other: MeasuredFigure) -> Bool {
    subject == other.subject && period == other.figure.period && place == other.place
  }

  private func add(_ other: MeasuredFigure) {
    members.append(other)
    documents.insert(other.assertion.document)
    if subject.isEmpty { subject = other.subject }
    if period == nil { period = other.figure.period }
    if place.isEmpty { place = other.place }
  }

  /// What two figures must share to be one claim.
  private struct Key: Hashable {
    var metric: [String]
    var unit: String
    var direction: Figure.Direction
    var value: Double
    var upper: Double?
    var approximator: Figure.Approximator
  }

  /// The groups of all figures.
  /// - Complexity: O(n log n) in the figures, each held against the groups of its key in documents of like words.
  static func groups(of figures: [MeasuredFigure], _ analyses: [DocumentAnalysis], _ stories: Stories) -> [FigureGroup]
  {
    var places: [Key: Int] = [:]
    var alike: [[MeasuredFigure]] = []
    for measured in figures {
      let figure = measured.figure
      let key = Key(
        metric: measured.written, unit: figure.unit, direction: figure.direction, value: figure.value,
        upper: figure.upper, approximator: figure.approximator)
      if let place = places[key] {
        alike[place].append(measured)
      } else {
        places[key] = alike.count
        alike.append([measured])
      }
    }
    return alike.flatMap { figures in
      // What says most comes first, so that what leaves something open finds where it belongs.
      let members = figures.map { (rank: rank($0, analyses), figure: $0) }.sorted { $0.rank < $1.rank }
      return groups(members.map(\.figure), stories)
    }
  }

  /// So many groups of one value in a document are looked at.
  private static let mostInDocument = 64

  private static func groups(_ figures: [MeasuredFigure], _ stories: Stories) -> [FigureGroup] {
    var groups: [FigureGroup] = []
    var ofDocument: [Int: [Int]] = [:]
    for figure in figures {
      let document = figure.assertion.document
      var near: [Int] = []
      var seen: Set<Int> = []
      for other in stories.like(document) {
        for group in (ofDocument[other] ?? []).prefix(mostInDocument) where seen.insert(group).inserted {
          near.append(group)
        }
      }
      let fitting = near.filter { groups[$0].accepts(figure) }
      let home =
        fitting.first { groups[$0].equals(figure) } ?? (fitting.count == 1 ? fitting.first : nil)
        ?? fitting.first { groups[$0].documents.contains(document) && fitting.count > 1 }
      let group = home ?? groups.count
      let isKnown = home != nil && groups[group].documents.contains(document)
      if home != nil { groups[group].add(figure) } else { groups.append(FigureGroup(figure)) }
      if !isKnown { ofDocument[document, default: []].append(group) }
    }
    return groups
  }

  private struct Rank: Comparable {
    var open: Int
    var words: Int
    var document: String
    var start: Int
    var statement: String

    static func < (a: Rank, b: Rank) -> Bool {
      (a.open, -a.words, a.document, a.start, a.statement) < (b.open, -b.words, b.document, b.start, b.statement)
    }
  }

  private static func rank(_ figure: MeasuredFigure, _ analyses: [DocumentAnalysis]) -> Rank {
    let isOpen = [figure.subject.isEmpty, figure.figure.period == nil, figure.place.isEmpty]
    return Rank(
      open: isOpen.count(where: \.self), words: figure.subject.count,
      document: analyses[figure.assertion.document].document.id, start: figure.assertion.span.start,
      statement: figure.assertion.id ?? "")
  }
}
