// When an event was: its date as told, and the days that are left of it.

public import CalendarDates

/// When an event was: the date as told, how that is known, and the first and last day that the event can have been on.
///
/// The days are those of the date, narrowed by what is proved of the order of events: “in May 2020”, but before
/// something that was on 3 May 2020, is 1 to 3 May. Selections, listings, pictures and files all go by them.
public struct EventDays: Sendable, Equatable {
  /// The date as told; nil where nothing gives one.
  public let date: EDTF?
  /// The words that gave the date, kept also where they make no date.
  public let text: String?
  /// How the date is known; nil where there is none.
  public let reason: DateReason?
  /// The first day that the event can have been on; nil where nothing limits it.
  public private(set) var first: CalendarDay?
  /// The last day that the event can have been on; nil where nothing limits it. It never lies before the first.
  public private(set) var last: CalendarDay?

  /// The days that a date can mean; without a date none.
  public init(_ date: EDTF? = nil, text: String? = nil, reason: DateReason? = nil) {
    self.date = date
    self.text = text
    self.reason = reason
    first = date?.earliest
    last = date?.latest
  }

  /// Whether the event has a place on the axis of time: a first or a last day.
  public var isBounded: Bool { first != nil || last != nil }

  /// Whether the date as told can mean more than one day, even where only one is left.
  public var isVague: Bool {
    guard let first = date?.earliest, let last = date?.latest else { return true }
    return first < last
  }

  /// Whether fewer days are left than the date as told allows.
  public var isNarrowed: Bool { first != date?.earliest || last != date?.latest }

  /// Leaves the days between two others, of which nil is no limit. Where none would be left all stay: what says so
  /// contradicts the date.
  public mutating func narrow(notBefore: CalendarDay?, notAfter: CalendarDay?) {
    let from = [first, notBefore].compactMap(\.self).max()
    let to = [last, notAfter].compactMap(\.self).min()
    if let from, let to, to < from { return }
    (first, last) = (from, to)
  }

  /// Whether a day is one of those that are left.
  public func contains(_ day: CalendarDay) -> Bool {
    (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
  }
}

extension EventDays {
  /// The days of an event by its words or, where these give no date, by what its tense and the day of publication imply.
  /// Of an incident only what is certain counts: that it was not later than its report.
  public init(_ date: EDTF?, text: String?, implied: ImpliedTime?, of kind: Event.Kind) {
    if let date {
      self.init(date, text: text, reason: .words)
      return
    }
    let likely: EDTF? =
      switch implied {
      case .reported(let day): EDTF(kind == .statement ? "\(day)?" : "[..\(day)]")
      case .past?, .future?: implied.flatMap { EDTF($0.description) }
      // An interval between sets, which EDTF does not allow.
      case .lasting?, nil: nil
      }
    self.init(likely, text: text, reason: likely == nil ? nil : implied?.reason)
  }
}
