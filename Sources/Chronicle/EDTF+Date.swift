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

      /// The numbers that the digits allow, ascending.
      var numbers: [Int] {
        guard !isSpecified else { return [value] }
        let free = (0..<4).filter { unspecified & (1 << $0) != 0 }
        var sizes = [abs(value)]
        var place = 1
        for bit in 0...(free.last ?? 0) {
          if free.contains(bit) { sizes = (0...9).flatMap { digit in sizes.map { $0 + digit * place } } }
          place *= 10
        }
        return (value < 0 ? sizes.map { -$0 } : sizes).sorted()
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
    public var earliest: CalendarDay? { year == .unknownYear ? nil : day(.first) }

    /// The last day that the date can mean; nil where nothing of the year is known.
    public var latest: CalendarDay? { year == .unknownYear ? nil : day(.last) }

    var hasUnspecifiedDigits: Bool {
      !(year.isSpecified && month?.isSpecified != false && day?.isSpecified != false)
    }

    /// Whether there is such a day in some year.
    var isPossible: Bool {
      guard year == .unknownYear else { return day(.first) != nil }
      // 29 February is a day where nothing is known of the year.
      var date = self
      date.year = 2000
      return date.day(.first) != nil
    }

    private enum Side { case first, last }

    /// The first or last of the days that the digits allow; nil where they allow none.
    private func day(_ side: Side) -> CalendarDay? {
      func ordered(_ numbers: [Int]) -> [Int] { side == .first ? numbers : numbers.reversed() }
      let season = month.flatMap { Self.season($0.value) }.map(Array.init)
      let months = season ?? month?.numbers.filter((1...12).contains) ?? [1, 12]
      for year in ordered(year.numbers) {
        for month in ordered(months) {
          let (year, month) = month > 12 ? (year + 1, month - 12) : (year, month)
          let days = day?.numbers ?? [1, CalendarDay.length(ofMonth: month, year: year)]
          for day in ordered(days) {
            if let found = CalendarDay(year: year, month: month, day: day) { return found }
          }
        }
      }
      return nil
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
      guard let month = Self.component(parts[1], 2) else { return nil }
      self.month = month
    }
    if parts.count > 2 {
      // A season has no days.
      guard let day = Self.component(parts[2], 2), Self.season(month?.value ?? 0) == nil else { return nil }
      self.day = day
    }
    guard isPossible else { return nil }
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
