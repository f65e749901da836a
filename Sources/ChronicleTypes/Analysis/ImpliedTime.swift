// The time that tense and publication imply for an event.

public import CalendarDates

/// The time of an event whose words give no date: what its tense says, seen from the day of publication.
///
/// Nothing is invented: what is only likely has EDTF’s mark of doubt.
public enum ImpliedTime: Hashable, Sendable {
  /// Most likely on the day of publication, as news are: `2010-04-20?`.
  case reported(CalendarDay)
  /// Most likely on the day of which the lead tells, and not later than publication: `2010-04-18?`.
  case lead(CalendarDay, published: CalendarDay)
  /// Most likely on the day that other words of the document give to the same: `2010-04-18?`.
  case told(CalendarDay)
  /// Most likely before the day of publication, and not later: `[..2010-04-19?]`.
  case past(CalendarDay)
  /// Under way on the day of publication: begun before it, and not ended: `[..2010-04-19]/[2010-04-21..]`.
  case lasting(CalendarDay)
  /// Planned, expected or possible after the day of publication: `[2010-04-21..]`.
  case future(CalendarDay)
  /// To come, and lasting: it begins and ends after the day of publication: `[2010-04-21..]/[2010-04-21..]`.
  case ahead(CalendarDay)

  /// The time as EDTF. It goes beyond EDTF where the ends of an interval are sets, or the end of a set is in doubt.
  public var description: String {
    switch self {
    case .reported(let day), .lead(let day, _), .told(let day): "\(day)?"
    case .past(let day): "[..\(day + -1)?]"
    case .lasting(let day): "[..\(day + -1)]/[\(day + 1)..]"
    case .future(let day): "[\(day + 1)..]"
    case .ahead(let day): "[\(day + 1)..]/[\(day + 1)..]"
    }
  }

  /// The last day on which the event can have begun; nil where there is no limit.
  public var latest: CalendarDay? {
    switch self {
    case .reported(let day), .lead(let day, _), .told(let day), .past(let day): day
    case .lasting(let day): day + -1
    case .future, .ahead: nil
    }
  }

  /// The first day on which the event can have begun; nil where there is no limit.
  public var earliest: CalendarDay? {
    switch self {
    case .reported(let day), .lead(let day, _), .told(let day): day
    case .future(let day), .ahead(let day): day + 1
    case .past, .lasting: nil
    }
  }

  /// How the time is known.
  public var reason: DateReason {
    switch self {
    case .reported, .lead: .published
    case .told: .telling
    case .past, .lasting, .future, .ahead: .tense
    }
  }
}

/// How the date of an event is known.
public enum DateReason: String, Sendable, CaseIterable {
  /// The words of the text say it.
  case words
  /// It is told as news: on the day of publication, or on that of which the lead tells.
  case published
  /// Its tense says that it was before or after the day of publication.
  case tense
  /// The words of another telling say it, and its own give no date.
  case telling
  /// The order of events says it: it was before or after other ones.
  case order
}
