// What is known of the time of events, one fact each, and where in the chronicle it comes from.

public import CalendarDates

/// One thing that is known of time.
///
/// It names events and documents by their places in the chronicle that it was read from, as there are several facts for
/// each event; `FactWords` has the words.
public struct TemporalFact: Sendable, Equatable {
  /// What it says, the most trusted first.
  public enum Kind: Int, Sendable, Equatable, CaseIterable {
    /// The day of a document's publication.
    case publication
    /// A date in words.
    case date
    /// Nothing is told as having happened before it has begun.
    case begun
    /// Nothing is told as past before it was over.
    case over
    /// The tense against the day of publication.
    case tense
    /// A word between two events: “after”, “before”.
    case before
    /// A word between two events that says that they had a time in common: “while”.
    case overlap
    /// “Had”: before what is told around it.
    case pluperfect
    /// What is told as past was before it was told.
    case told
  }

  /// What kind of fact it is.
  public let kind: Kind
  /// The event or document that it is about.
  public let subject: Item
  /// The other event of an order, or the document that told the event; nil for facts about one.
  public let other: Item?
  /// Which of the event's mentions says so, or which relation of the chronicle; 0 for a publication.
  public let source: Int32
  /// The days that it allows, of a date.
  public let days: Days

  /// An event or a document: its place among the events, or behind them among the documents.
  public typealias Item = Int32

  /// A stretch of days; open where nothing limits it.
  public struct Days: Sendable, Equatable {
    private let from: Int32
    private let to: Int32

    /// The days between two, both included; nil where a side has no limit.
    public init(first: CalendarDay?, last: CalendarDay?) {
      from = Self.number(first) ?? .min
      to = Self.number(last) ?? .max
    }

    /// No limit.
    public static let any = Days(first: nil, last: nil)

    /// The first day; nil where nothing limits it.
    public var first: CalendarDay? { from == .min ? nil : CalendarDay(number: Int(from)) }
    /// The last day; nil where nothing limits it.
    public var last: CalendarDay? { to == .max ? nil : CalendarDay(number: Int(to)) }

    /// Days further away from 1970, some 5,700 years, limit nothing, as their moments would not fit into a network.
    private static let furthest = 2_000_000

    private static func number(_ day: CalendarDay?) -> Int32? {
      day.flatMap { abs($0.number) < furthest ? Int32($0.number) : nil }
    }
  }

  init(_ kind: Kind, _ subject: Item, other: Item? = nil, source: Int32 = 0, days: Days = .any) {
    self.kind = kind
    self.subject = subject
    self.other = other
    self.source = source
    self.days = days
  }
}
