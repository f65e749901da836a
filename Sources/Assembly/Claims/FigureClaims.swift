// Figures that are the same claim.

internal import CalendarDates
internal import ChronicleTypes

/// A figure where it stands, with all that it is compared by.
struct MeasuredFigure {
  var assertion: Assertion
  var figure: Figure
  /// Of whom or what for it is, or the state of those that it counts; an actor has one name here, however documents
  /// call it.
  var subject: [String]
  /// Where the incident was that holds the figure.
  var place: [String]
  /// The number of the incident whose participants it counts; nil where it counts nobody who took part in one.
  var incident: Int?
  /// The words of the sentence or statement around it.
  var context: Set<ContentKey>

  /// The actors that they name.
  var named: Set<ContentKey>
  /// Whether its sentence counts the same of others too, so that each of these counts is a part: “80 deaths in Cairo
  /// and 36 in Suez”.
  var isPart = false

  /// What is measured; the last word is its head.
  var metric: [String] { figure.keys.metric }

  /// The subject as the text has it.
  var subjectText: String? { figure.subject ?? figure.state }

  var isDenial: Bool { assertion.stance == .deny }

  /// Two sentences of one claim share so many words beside their figures, or half of the shorter one.
  static let fewestSharedWords = 3

  func sharesContext(with other: MeasuredFigure) -> Bool {
    let shared = context.intersection(other.context).count
    return shared >= Self.fewestSharedWords || shared > 0 && shared * 2 >= min(context.count, other.context.count)
  }
}

/// Figures that are one claim.
///
/// They have the same metric, unit, direction, value and hedge, and their subjects, periods and places do not differ.
/// They stand in one document, or in documents that can speak of the same matter. A class, as groups are changed while
/// many pairs of them are looked at.
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

  /// Whether it is a part wherever it is told.
  var isPart: Bool { members.allSatisfy(\.isPart) }

  /// The figure that stands for all.
  var figure: Figure { members[0].figure }

  /// Whether a figure can be this claim.
  ///
  /// Amounts and counts are many, so one from another document must stand in a sentence that shares words with one of
  /// these.
  private func accepts(_ other: MeasuredFigure) -> Bool {
    let isAmount = other.figure.direction == .level
    if let incident = other.incident {
      let known = members.compactMap(\.incident)
      if known.contains(incident) { return Likeness(period, other.figure.period) != .different }
      if !known.isEmpty, !isOwnNumber { return false }
    }
    if isAmount, !subject.isEmpty, !other.subject.isEmpty, subject != other.subject { return false }
    if isAmount, !documents.contains(other.assertion.document), !isOwnNumber || metric != other.metric,
      !members.contains(where: { $0.sharesContext(with: other) })
    {
      return false
    }
    return Likeness(subject, other.subject) != .different && Likeness(period, other.figure.period) != .different
      && Likeness(place, other.place) != .different
  }

  /// The dead of one story are the same dead if their number is the same, unless many events have as few.
  private var isOwnNumber: Bool { figure.keys.isToll && figure.value >= Self.fewestOfOwn && !figure.isRound }

  private static let fewestOfOwn = 10.0

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
  /// - Complexity: O(n log n) in the figures, each compared with the groups of its key in similar documents.
  static func groups(of figures: [MeasuredFigure], _ analyses: [DocumentAnalysis], _ matters: Matters) -> [FigureGroup]
  {
    var places: [Key: Int] = [:]
    var alike: [[MeasuredFigure]] = []
    for measured in figures {
      let figure = measured.figure
      let key = Key(
        metric: figure.keys.written, unit: figure.unit, direction: figure.direction, value: figure.value,
        upper: figure.upper, approximator: figure.approximator)
      if let place = places[key] {
        alike[place].append(measured)
      } else {
        places[key] = alike.count
        alike.append([measured])
      }
    }
    return alike.flatMap { figures in
      // Figures that say most come first, so that one that leaves something open finds its group.
      let members = figures.map { (rank: rank($0, analyses), figure: $0) }.sorted { $0.rank < $1.rank }
      return groups(members.map(\.figure), matters)
    }
  }

  /// So many groups of one value are looked at in a document.
  private static let mostGroupsInDocument = 64

  private static func groups(_ figures: [MeasuredFigure], _ matters: Matters) -> [FigureGroup] {
    var groups: [FigureGroup] = []
    var ofDocument: [Int: [Int]] = [:]
    for figure in figures {
      let document = figure.assertion.document
      var near: [Int] = []
      var seen: Set<Int> = []
      for other in matters.similarDocuments(to: document) {
        for group in (ofDocument[other] ?? []).prefix(mostGroupsInDocument) where seen.insert(group).inserted {
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
