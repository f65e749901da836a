// When an event was: its date as told, and the days that are left of it.

public import CalendarDates

/// When an event was: the date as the text tells it, how that is known, and the first and last day on which the event
/// can have been.
///
/// The days are those of the date, narrowed by what the order of events proves. “In May 2020”, but before something of
/// 3 May 2020, gives 1 to 3 May. Selections, lists, pictures and files all read these days.
public struct EventDays: Sendable, Equatable {
  /// The date as the text tells it; nil where nothing gives one.
  public let date: EDTF?
  /// The words that gave the date, kept also where they make no date.
  public let text: String?
  /// How the date is known; nil where there is none.
  public let reason: DateReason?
  /// The first day on which the event can have been; nil where nothing limits it.
  public private(set) var earliest: CalendarDay?
  /// The last day on which the event can have been; nil where nothing limits it. It never lies before the first day.
  public private(set) var latest: CalendarDay?

  /// The days that a date can mean; without a date none is excluded.
  public init(_ date: EDTF? = nil, text: String? = nil, reason: DateReason? = nil) {
    self.date = date
    self.text = text
    self.reason = reason
    earliest = date?.earliest
    latest = date?.latest
  }

  /// Whether the event has a place on the axis of time: a first or a last day.
  public var isBounded: Bool { earliest != nil || latest != nil }

  /// Whether the date as told can mean more than one day, even where only one is left.
  public var isVague: Bool {
    guard let first = date?.earliest, let last = date?.latest else { return true }
    return first < last
  }

  /// Whether fewer days are left than the date as told allows.
  public var isNarrowed: Bool { earliest != date?.earliest || latest != date?.latest }

  /// Keeps only the days between two others; nil means no limit. If no day would be left, all stay, because the limits
  /// contradict the date.
  public mutating func narrow(notBefore: CalendarDay?, notAfter: CalendarDay?) {
    let from = [earliest, notBefore].compactMap(\.self).max()
    let to = [latest, notAfter].compactMap(\.self).min()
    if let from, let to, to < from { return }
    (earliest, latest) = (from, to)
  }

  /// Whether the event can have been on a day.
  public func contains(_ day: CalendarDay) -> Bool {
    (earliest.map { $0 <= day } ?? true) && (latest.map { day <= $0 } ?? true)
  }
}

extension EventDays {
  /// The days by the words of an event, or, where these give no date, by what its tense and the day of publication
  /// imply. Of an incident that is told as news, and of what most likely was before the news, only what is certain
  /// counts: it was not later than its report.
  public init(_ date: EDTF?, text: String?, implied: ImpliedTime?, of kind: Event.Kind) {
    if let date {
      self.init(date, text: text, reason: .words)
      return
    }
    let likely: EDTF? =
      switch implied {
      case .reported(let day): kind == .statement ? EDTF("\(day)?") : .notAfter(EDTF.Date(day))
      case .lead(let day, let published): kind == .statement ? EDTF("\(day)?") : .notAfter(EDTF.Date(published))
      case .told(let day): EDTF("\(day)?")
      case .past(let day): .notAfter(EDTF.Date(day))
      case .future(let day), .ahead(let day): .notBefore(EDTF.Date(day + 1))
      // An interval between sets, which EDTF does not allow.
      case .lasting?, nil: nil
      }
    self.init(likely, text: text, reason: likely == nil ? nil : implied?.reason)
  }
}
