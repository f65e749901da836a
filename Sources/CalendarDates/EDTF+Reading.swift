// Reading one date of EDTF: `1985-04-XX?`, `Y17E8`, `1950S2`, `?2004-~06`.

extension EDTF.Date {
  /// The largest year that is read, and with a minus the smallest.
  static let yearLimit = 100_000_000_000_000

  /// Reads a year, a month, a part of the year or a day with `X` for an unspecified digit and marks of doubt.
  init?(utf8: ArraySlice<UInt8>) {
    self.init(year: .unknownYear)
    var text = utf8
    marks.beforeYear = Self.qualifier(&text)
    guard readYear(&text) else { return nil }
    marks.afterYear = Self.qualifier(&text)
    if !text.isEmpty {
      guard let month = Self.nextPart(&text, &marks.beforeMonth) else { return nil }
      self.month = month
      marks.afterMonth = Self.qualifier(&text)
    }
    if !text.isEmpty {
      // A part of the year has no days.
      guard let month, !month.isSpecified || month.value <= 12, let day = Self.nextPart(&text, &marks.beforeDay) else {
        return nil
      }
      self.day = day
      marks.afterDay = Self.qualifier(&text)
    }
    // Years with letters stand alone.
    guard text.isEmpty, month == nil || yearForm == .plain && significantDigits == nil, isPossible else { return nil }
  }

  private mutating func readYear(_ text: inout ArraySlice<UInt8>) -> Bool {
    let isLong = text.first == UInt8(ascii: "Y")
    if isLong { text = text.dropFirst() }
    let isNegative = text.first == UInt8(ascii: "-")
    if isNegative { text = text.dropFirst() }
    if isLong {
      guard let digits = Self.number(&text) else { return false }
      var value = digits.value
      if text.first == UInt8(ascii: "E") {
        text = text.dropFirst()
        guard digits.count > 0, value > 0, let exponent = Self.number(&text)?.value, exponent <= 14 else {
          return false
        }
        for _ in 0..<exponent {
          value *= 10
          guard value <= Self.yearLimit else { return false }
        }
        yearForm = .exponential(exponent)
      } else {
        // Four digits need no letter, and none begins with 0.
        guard digits.count > 4, value >= 10_000, String(value).utf8.count == digits.count else { return false }
        yearForm = .long
      }
      guard value <= Self.yearLimit else { return false }
      year = Component(isNegative ? -value : value)
    } else {
      guard text.count >= 4, var component = Self.component(text.prefix(4)) else { return false }
      text = text.dropFirst(4)
      if isNegative {
        guard component.value != 0 || !component.isSpecified else { return false }
        component.value = -component.value
        component.isNegative = true
      }
      year = component
    }
    if text.first == UInt8(ascii: "S") {
      text = text.dropFirst()
      guard year.isSpecified, let digits = Self.number(&text), (1...15).contains(digits.value),
        String(digits.value).utf8.count == digits.count
      else { return false }
      significantDigits = digits.value
    }
    return true
  }

  private static func nextPart(_ text: inout ArraySlice<UInt8>, _ mark: inout Qualifier) -> Component? {
    guard text.first == UInt8(ascii: "-") else { return nil }
    text = text.dropFirst()
    mark = qualifier(&text)
    guard text.count >= 2, let part = component(text.prefix(2)) else { return nil }
    text = text.dropFirst(2)
    return part
  }

  private static func qualifier(_ text: inout ArraySlice<UInt8>) -> Qualifier {
    guard let first = text.first, let mark = Qualifier(rawValue: String(UnicodeScalar(first))) else { return .none }
    text = text.dropFirst()
    return mark
  }

  private static func number(_ text: inout ArraySlice<UInt8>) -> (value: Int, count: Int)? {
    let digits = text.prefix { (0x30...0x39).contains($0) }
    guard (1...15).contains(digits.count) else { return nil }
    text = text.dropFirst(digits.count)
    return (digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits.count)
  }

  private static func component(_ text: ArraySlice<UInt8>) -> Component? {
    var result = Component(0)
    for byte in text {
      result.value *= 10
      result.unspecified <<= 1
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): result.value += Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "X"): result.unspecified |= 1
      default: return nil
      }
    }
    return result
  }
}
