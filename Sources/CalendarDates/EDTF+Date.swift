// One date of EDTF: year, month or season, day, each with digits that may be unspecified and marks of doubt.

extension EDTF {
  /// A day, month, season, quarter, half, year, decade or century. Any digit may be unspecified.
  public struct Date: Hashable, Sendable, CustomStringConvertible {
    /// The year as astronomers count: 0 is 1 BC, -1 is 2 BC.
    public var year: Component
    /// A month from 1 to 12, or the code of a part of the year: 21 to 24 spring to winter, 25 to 28 the same in the
    /// north, 29 to 32 in the south, 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves; nil where the date is a
    /// year.
    public var month: Component?
    /// The day of the month, 1 to 31; nil where the date is a year, a month or a part of a year.
    public var day: Component?
    /// How the year is written.
    public var yearForm = YearForm.plain
    /// How many of the leading digits of the year are certain: 2 in `1950S2`, some year from 1900 to 1999. nil where
    /// all are.
    public var significantDigits: Int?
    /// The marks of doubt, by the part that they stand at.
    public var marks = Marks()

    /// A number of which some digits may be unspecified.
    public struct Component: Hashable, Sendable, ExpressibleByIntegerLiteral {
      /// The digits as a number, unspecified ones as 0.
      public var value: Int
      /// The places of unspecified digits, bit 0 for the ones.
      public var unspecified: UInt8
      /// Whether the number lies before zero; told apart from the value for `-XXXX`.
      public internal(set) var isNegative: Bool

      /// A number. For an unspecified digit the value has a 0, and `unspecified` has a bit.
      public init(_ value: Int, unspecified: UInt8 = 0) {
        self.value = value
        self.unspecified = unspecified
        isNegative = value < 0
      }

      /// A number with all its digits.
      public init(integerLiteral value: Int) { self.init(value) }

      /// Whether all digits are known.
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
        // There is no zero before zero.
        return (isNegative ? sizes.filter { $0 > 0 }.map { -$0 } : sizes).sorted()
      }
    }

    /// How a year is written.
    public enum YearForm: Hashable, Sendable {
      /// Four digits: `1985`.
      case plain
      /// `Y` and five digits or more: `Y170000002`.
      case long
      /// `Y`, a number and a power of ten: `Y17E8`. The value of the year is the product.
      case exponential(Int)
    }

    /// How sure the source is of a date or of a part of it.
    public enum Qualifier: String, Hashable, Sendable, CaseIterable {
      /// No doubt.
      case none = ""
      /// The source may be wrong.
      case uncertain = "?"
      /// The date is about right.
      case approximate = "~"
      /// Uncertain and approximate.
      case both = "%"

      /// Both doubts together.
      public func joined(with other: Qualifier) -> Qualifier {
        self == other || other == .none ? self : self == .none ? other : .both
      }
    }

    /// Marks of doubt at each part of a date. One left of a part covers that part; one right of it covers it and all
    /// that stands to its left.
    public struct Marks: Hashable, Sendable {
      /// The mark to the left of the year: it covers the year alone.
      public var beforeYear = Qualifier.none
      /// The mark to the right of the year: it covers the year.
      public var afterYear = Qualifier.none
      /// The mark to the left of the month: it covers the month alone.
      public var beforeMonth = Qualifier.none
      /// The mark to the right of the month: it covers the month and the parts before it.
      public var afterMonth = Qualifier.none
      /// The mark to the left of the day: it covers the day alone.
      public var beforeDay = Qualifier.none
      /// The mark to the right of the day: it covers the day and the parts before it.
      public var afterDay = Qualifier.none

      /// No doubt about any part.
      public init() {}
    }

    /// A date of parts whose digits may be unspecified, with one mark of doubt for the whole.
    public init(
      year: Component, month: Component? = nil, day: Component? = nil, qualifier: Qualifier = .none
    ) {
      self.year = year
      self.month = month
      self.day = day
      self.qualifier = qualifier
    }

    /// A date of whole numbers. Nobody checks whether the calendar has such a day.
    public init(year: Int, month: Int? = nil, day: Int? = nil) {
      self.init(
        year: Component(year), month: month.map { Component($0) }, day: day.map { Component($0) })
    }

    /// The date of one day.
    public init(_ day: CalendarDay) {
      let (y, m, d) = day.components
      self.init(year: y, month: m, day: d)
      if abs(y) > 9999 { yearForm = .long }
    }

    /// The doubt that covers the whole date: the mark at its end.
    public var qualifier: Qualifier {
      get { day != nil ? marks.afterDay : month != nil ? marks.afterMonth : marks.afterYear }
      set {
        if day != nil {
          marks.afterDay = newValue
        } else if month != nil {
          marks.afterMonth = newValue
        } else {
          marks.afterYear = newValue
        }
      }
    }

    /// The doubts that cover year, month and day, each with what stands to its right.
    public var qualifiers: (year: Qualifier, month: Qualifier, day: Qualifier) {
      let day = marks.afterDay
      let month = marks.afterMonth.joined(with: day)
      let year = marks.afterYear.joined(with: month)
      return (
        year.joined(with: marks.beforeYear), month.joined(with: marks.beforeMonth), day.joined(with: marks.beforeDay)
      )
    }

    /// The date as EDTF writes it.
    public var description: String {
      var text = marks.beforeYear.rawValue
      switch yearForm {
      case .plain: text += Self.digits(year, 4)
      case .long: text += "Y\(year.value)"
      case .exponential(let exponent):
        text += "Y\((0..<exponent).reduce(year.value) { value, _ in value / 10 })E\(exponent)"
      }
      if let significantDigits { text += "S\(significantDigits)" }
      text += marks.afterYear.rawValue
      if let month { text += "-" + marks.beforeMonth.rawValue + Self.digits(month, 2) + marks.afterMonth.rawValue }
      if let day { text += "-" + marks.beforeDay.rawValue + Self.digits(day, 2) + marks.afterDay.rawValue }
      return text
    }

    /// Whether a digit of the year, month or day is not known.
    var hasUnspecifiedDigits: Bool {
      !(year.isSpecified && month?.isSpecified != false && day?.isSpecified != false)
    }

    private static func digits(_ component: Component, _ width: Int) -> String {
      var bytes: [UInt8] = []
      var value = component.value.magnitude
      for place in 0..<width {
        let known = component.unspecified & (1 << place) == 0
        bytes.append(known ? UInt8(ascii: "0") + UInt8(value % 10) : UInt8(ascii: "X"))
        value /= 10
      }
      return (component.isNegative ? "-" : "") + String(decoding: bytes.reversed(), as: UTF8.self)
    }
  }
}
