// Dates in words.

public import CalendarDates
internal import ChronicleTypes

/// A date in everyday words: “24 January, year not given”.
public enum DateWords {
  /// The names of the months; January is at 0.
  public static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The date in words. A date with digits that are not known, such as `201X`, stays as EDTF writes it.
  public static func say(_ date: EDTF) -> String {
    switch date {
    case .date(let date): say(date)
    case .moment(let moment):
      "\(say(moment.day)), \(moment.hour):\(moment.minute < 10 ? "0" : "")\(moment.minute)"
    case .interval(let from, let to): "\(say(from)) – \(say(to))"
    case .oneOf(let members): members.map(say).joined(separator: " or ")
    case .allOf(let members): members.map(say).joined(separator: " and ")
    }
  }

  /// A day in words: “3 May 2012”.
  public static func say(_ day: CalendarDay) -> String { say(EDTF.Date(day)) }

  /// A number of days in words, in the unit that fits: “29 days”, “4 months”, “3 years”.
  public static func span(_ days: Int) -> String {
    switch days {
    case ..<90: "\(days) days"
    case ..<900: "\(days / 30) months"
    default: "\(days / 365) years"
    }
  }

  /// The time from one day to another: “2020-05-03 to 2020-06-01”, the day alone where both are the same; empty where
  /// one is not known.
  public static func between(_ first: CalendarDay?, _ last: CalendarDay?) -> String {
    guard let first, let last else { return "" }
    return first == last ? "\(first)" : "\(first) to \(last)"
  }

  /// A year in words. Year 0 of EDTF is 1 BC.
  public static func year(_ year: Int) -> String { year > 0 ? "\(year)" : "\(1 - year) BC" }

  private static func say(_ member: EDTF.Member) -> String {
    switch member {
    case .date(let date): say(date)
    case .range(nil, let to?): "by \(say(to))"
    case .range(let from?, nil): "from \(say(from)) on"
    case .range(let from?, let to?): "\(say(from)) – \(say(to))"
    case .range(nil, nil): "unknown"
    }
  }

  private static func say(_ endpoint: EDTF.Endpoint) -> String {
    switch endpoint {
    case .date(let date): say(date)
    case .open: "open"
    case .unknown: "unknown"
    }
  }

  private static func say(_ date: EDTF.Date) -> String {
    guard date.year.isSpecified || date.year == .unknownYear, date.significantDigits == nil,
      date.month?.isSpecified != false, date.day?.isSpecified != false
    else { return date.description }
    var words: [String] = []
    if let day = date.day { words.append("\(day.value)") }
    if let month = date.month {
      guard let name = name(ofMonth: month.value) else { return date.description }
      words.append(name)
    }
    let isKnown = date.year.isSpecified
    if isKnown { words.append(year(date.year.value)) }
    let hedge: [EDTF.Date.Qualifier: String] = [
      .uncertain: "possibly ", .approximate: "about ", .both: "possibly about ",
    ]
    let said = (hedge[date.qualifier] ?? "") + words.joined(separator: " ")
    return isKnown ? said : said + ", year not given"
  }

  private static func name(ofMonth code: Int) -> String? {
    switch code {
    case 1...12: months[code - 1]
    case 21...32: ["spring", "summer", "autumn", "winter"][(code - 21) % 4]
    case 33...36: ["first", "second", "third", "fourth"][code - 33] + " quarter"
    case 40, 41: ["first", "second"][code - 40] + " half"
    default: nil
    }
  }
}
