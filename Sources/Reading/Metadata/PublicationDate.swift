// Reads dates of publication as people and programs write them.
internal import CalendarDates
internal import ChronicleTypes
internal import TextBasics

/// Reads dates of publication.
enum PublicationDate {
  /// An EDTF date, or the day of an ISO 8601 time as `2012-05-03T10:00:00Z`; nil for anything else.
  ///
  /// The day is the written one, whatever the time zone: it is the day at the publisher’s place.
  static func read(_ text: String) -> EDTF? {
    let text = text.utf8.drop(while: ASCII.isWhiteSpace)
    let end = text.lastIndex { !ASCII.isWhiteSpace($0) }.map { text.index(after: $0) }
    let bytes = Array(text[..<(end ?? text.startIndex)])
    if let date = EDTF(String(decoding: bytes, as: UTF8.self)) {
      if case .moment(let moment) = date { return .date(moment.day) }
      return date
    }
    guard bytes.count > 11, "Tt ".utf8.contains(bytes[10]), isTime(bytes[11...]) else { return nil }
    return CalendarDay(String(decoding: bytes[..<10], as: UTF8.self)).map { .date(EDTF.Date($0)) }
  }

  static let cure = "write it as YYYY, YYYY-MM or YYYY-MM-DD"

  /// `10:00`, `10:00:00`, `10:00:00.5`, each with `Z`, `+02`, `+0200` or ` +02:00` behind or not.
  private static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    guard let hour = number(&rest), hour <= 24, take(":", &rest), let minute = number(&rest),
      minute < 60
    else { return false }
    if take(":", &rest) {
      guard let second = number(&rest), second <= 60 else { return false }
      if take(".", &rest) || take(",", &rest) {
        let fraction = rest.prefix { ASCII.isDigit($0) }
        guard !fraction.isEmpty else { return false }
        rest = rest.dropFirst(fraction.count)
      }
    }
    _ = take(" ", &rest)
    if take("Z", &rest) || take("z", &rest) || rest.isEmpty { return rest.isEmpty }
    guard take("+", &rest) || take("-", &rest), let hours = number(&rest), hours < 24 else {
      return false
    }
    if rest.isEmpty { return true }
    _ = take(":", &rest)
    guard let minutes = number(&rest), minutes < 60 else { return false }
    return rest.isEmpty
  }

  /// Two digits.
  private static func number(_ rest: inout ArraySlice<UInt8>) -> Int? {
    let digits = rest.prefix(2)
    guard digits.count == 2, digits.allSatisfy(ASCII.isDigit) else { return nil }
    rest = rest.dropFirst(2)
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static func take(_ scalar: Unicode.Scalar, _ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.first == UInt8(ascii: scalar) else { return false }
    rest = rest.dropFirst()
    return true
  }
}
