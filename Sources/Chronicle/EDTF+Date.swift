// One date of EDTF: year, month or season, day, each with digits that may be unspecified.

extension EDTF {
  /// A day, month, season, year, decade or century. Any digit may be unspecified.
  public struct Date: Hashable, Sendable, CustomStringConvertible {
    public var year: Component
    /// 1 to 12, or a season: 21 spring, 22 summer, 23 autumn, 24 winter.
    public var month: Component?
    /// 1 to 31, as the month has them.
    public var day: Component?
    public var qualifier: Qualifier

    /// A number of which some digits may be unspecified.
    public struct Component: Hashable, Sendable, ExpressibleByIntegerLiteral {
      /// The digits as a number, unspecified ones as 0.
      public var value: Int
      /// The places of unspecified digits, bit 0 for the ones.
      public var unspecified: UInt8

      public init(_ value: Int, unspecified: UInt8 = 0) {
        self.value = value
        self.unspecified = unspecified
      }

      public init(integerLiteral value: Int) { self.init(value) }

      public var isSpecified: Bool { unspecified == 0 }

      /// A year of which nothing is known, `XXXX`.
      public static let unknownYear = Component(0, unspecified: 0b1111)

      var least: Int { value }

      var greatest: Int {
        var result = value
        var place = 1
        for bit in 0..<4 {
          if unspecified & (1 << bit) != 0 { result += 9 * place }
          place *= 10
        }
        return result
      }
    }

    /// How sure the source is of the whole date.
    public enum Qualifier: String, Hashable, Sendable {
      case none = ""
      case uncertain = "?"
      case approximate = "~"
      case both = "%"
    }

    public init(
      year: Component, month: Component? = nil, day: Component? = nil, qualifier: Qualifier = .none
    ) {
      self.year = year
      self.month = month
      self.day = day
      self.qualifier = qualifier
    }

    public init(year: Int, month: Int? = nil, day: Int? = nil) {
      self.init(
        year: Component(year), month: month.map { Component($0) }, day: day.map { Component($0) })
    }

    public init(_ day: CalendarDay) {
      let (y, m, d) = day.components
      self.init(year: y, month: m, day: d)
    }

    public var description: String {
      var text = Self.digits(year, 4)
      if let month { text += "-" + Self.digits(month, 2) }
      if let day { text += "-" + Self.digits(day, 2) }
      return text + qualifier.rawValue
    }

    /// The first day that the date can mean; nil where nothing of the year is known.
    public var earliest: CalendarDay? {
      guard year.unspecified != 0b1111 else { return nil }
      guard let month, month.isSpecified else {
        return CalendarDay(year: year.least, month: 1, day: 1)
      }
      let first = Self.season(month.value)?.lowerBound ?? month.value
      let start = day.map { $0.isSpecified ? $0.value : max($0.least, 1) } ?? 1
      return CalendarDay(year: year.least, month: first, day: start)
    }

    /// The last day that the date can mean; nil where nothing of the year is known.
    public var latest: CalendarDay? {
      guard year.unspecified != 0b1111 else { return nil }
      guard let month, month.isSpecified else {
        return CalendarDay(year: year.greatest, month: 12, day: 31)
      }
      var y = year.greatest
      var last = Self.season(month.value)?.upperBound ?? month.value
      if last > 12 { (y, last) = (y + 1, last - 12) }
      let length = CalendarDay.length(ofMonth: last, year: y)
      let end = day.map { min($0.greatest, length) } ?? length
      return CalendarDay(year: y, month: last, day: end)
    }

    /// The months of a season on the northern half of the earth; winter ends in the next year.
    private static func season(_ code: Int) -> ClosedRange<Int>? {
      switch code {
      case 21: 3...5
      case 22: 6...8
      case 23: 9...11
      case 24: 12...14
      default: nil
      }
    }

    private static func digits(_ component: Component, _ width: Int) -> String {
      var bytes: [UInt8] = []
      var value = abs(component.value)
      for place in 0..<width {
        let known = component.unspecified & (1 << place) == 0
        bytes.append(known ? UInt8(ascii: "0") + UInt8(value % 10) : UInt8(ascii: "X"))
        value /= 10
      }
      let sign = component.value < 0 ? "-" : ""
      return sign + String(decoding: bytes.reversed(), as: UTF8.self)
    }
  }
}

extension EDTF.Date {
  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, `X` for an unspecified digit, a qualifier at the end.
  init?(utf8: ArraySlice<UInt8>) {
    var text = utf8
    qualifier = .none
    if let last = text.last, let found = Qualifier(rawValue: String(UnicodeScalar(last))) {
      qualifier = found
      text = text.dropLast()
    }
    let isNegative = text.first == UInt8(ascii: "-")
    if isNegative { text = text.dropFirst() }
    let parts = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), var year = Self.component(parts[0], 4) else { return nil }
    if isNegative {
      guard year.value != 0 else { return nil }
      year.value = -year.value
    }
    self.year = year
    month = nil
    day = nil
    if parts.count > 1 {
      guard let month = Self.component(parts[1], 2), Self.isMonth(month, withDay: parts.count == 3)
      else { return nil }
      self.month = month
    }
    if parts.count > 2 {
      guard let day = Self.component(parts[2], 2), (1...39).contains(day.greatest),
        !day.isSpecified || (1...31).contains(day.value)
      else { return nil }
      self.day = day
      if day.isSpecified, let month, month.isSpecified {
        // 29 February is a day where the year, if it is known, is a leap year.
        let year = year.isSpecified ? year.value : 2000
        guard day.value <= CalendarDay.length(ofMonth: month.value, year: year) else { return nil }
      }
    }
  }

  private static func isMonth(_ month: Component, withDay: Bool) -> Bool {
    guard month.isSpecified else { return month.least <= 12 }
    return (1...12).contains(month.value) || (!withDay && (21...24).contains(month.value))
  }

  private static func component(_ text: ArraySlice<UInt8>, _ width: Int) -> Component? {
    guard text.count == width else { return nil }
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
