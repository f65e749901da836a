// Dates in words.

internal import Chronicle

/// EDTF as a reader would say it: “24 January, year not given”.
enum DateWords {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static func say(_ date: EDTF) -> String {
    switch date {
    case .date(let date): say(date)
    case .interval(let from, let to): "\(say(from)) – \(say(to))"
    case .notAfter(let date): "by \(say(date))"
    case .notBefore(let date): "from \(say(date)) on"
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
    guard date.year.isSpecified || date.year.unspecified == 0b1111,
      date.month?.isSpecified != false, date.day?.isSpecified != false
    else { return date.description }
    var words: [String] = []
    if let day = date.day { words.append("\(day.value)") }
    if let month = date.month {
      let seasons = [21: "spring", 22: "summer", 23: "autumn", 24: "winter"]
      words.append(
        (1...12).contains(month.value) ? months[month.value - 1] : seasons[month.value] ?? "")
    }
    let isKnown = date.year.isSpecified
    if isKnown { words.append("\(date.year.value)") }
    let hedge: [EDTF.Date.Qualifier: String] = [
      .uncertain: "possibly ", .approximate: "about ", .both: "possibly about ",
    ]
    let said = (hedge[date.qualifier] ?? "") + words.joined(separator: " ")
    return isKnown ? said : said + ", year not given"
  }
}
