// The parts of a time expression as its words give them, before anything is resolved: named slots with numbers.

/// A part that a time expression can have.
enum TimeSlot: Int, CaseIterable, Sendable {
  case year, shortYear, month, day, weekday, season, quarter, half, decade, century, era, holiday
  /// Year, month and day of an ISO date in one number: 20200124.
  case iso
  /// Three numbers in one, each of two digits or a year: `28/8/2015`.
  case numeric
  case hour, clock, ampm, zone, noon, part
  /// In hundredths, so that 2.5 is 250.
  case amount
  /// An amount that the words leave open: “several”.
  case vague
  case unit
  /// -1 for “last”, 0 for “this”, 1 for “next”, counted from the anchor.
  case step
  case ordinal
  /// 1 where the ordinal number counts the weekdays of a month.
  case nth
  /// Minutes after the full hour, or before it.
  case minutes
  /// The lower of two amounts, in hundredths.
  case least
  /// -1 into the past, 1 into the future.
  case direction
  /// 1 where the words count from the time that was mentioned last.
  case anchor
  case reference, relativeDay
  case modifier
  /// How often in a unit; 0 where the amount says it.
  case often
  /// 1 where the words mean a time in narratives only.
  case onlyNarrative
  /// 1 for “the weekend”, which is the last one unless the verb is in the future.
  case definite
  case fiscal
  /// Which of the recurring times: 0 every, 1 each, 2 every other.
  case quantifier
}

/// The slots that the words of an expression fill.
struct TimeFrame: Sendable {
  private var values = SIMD64<Int32>(repeating: .min)

  subscript(slot: TimeSlot) -> Int? {
    get {
      let value = values[slot.rawValue]
      return value == .min ? nil : Int(value)
    }
    set { values[slot.rawValue] = newValue.map { Int32(clamping: $0) } ?? .min }
  }

  /// Takes over slots from another frame that this one leaves empty.
  mutating func inherit(_ slots: [TimeSlot], from other: TimeFrame) {
    for slot in slots where self[slot] == nil { self[slot] = other[slot] }
  }
}

/// A unit of time.
enum TimeUnit: Int, CaseIterable, Sendable {
  case second, minute, hour, day, weekend, week, fortnight, month, quarter, season, semester, year, decade, century
  case millennium

  /// The unit of a code in times.tsv and in patterns.
  init?(code: String) {
    guard let index = Self.codes.firstIndex(of: code) else { return nil }
    self = Self.allCases[index]
  }

  private static let codes = ["S", "MIN", "H", "D", "WE", "W", "FN", "M", "Q", "SN", "SE", "Y", "DE", "CE", "ML"]

  /// The letter in TIMEX3, and how many of that letter the unit is.
  var timex: (letter: String, count: Int) {
    switch self {
    case .second: ("S", 1)
    case .minute: ("M", 1)
    case .hour: ("H", 1)
    case .day: ("D", 1)
    case .weekend: ("WE", 1)
    case .week: ("W", 1)
    case .fortnight: ("W", 2)
    case .month: ("M", 1)
    case .quarter: ("Q", 1)
    case .season: ("M", 3)
    case .semester: ("M", 6)
    case .year: ("Y", 1)
    case .decade: ("Y", 10)
    case .century: ("Y", 100)
    case .millennium: ("Y", 1000)
    }
  }

  /// Whether TIMEX3 writes it after a `T`.
  var isClock: Bool { self == .second || self == .minute || self == .hour }
}

/// The modifiers of TIMEX3.
enum TimeModifier: Int, CaseIterable, Sendable {
  case start, mid, end, approx, lessThan, moreThan, equalOrLess, equalOrMore

  /// The word of TIMEX3.
  var name: String {
    switch self {
    case .start: "START"
    case .mid: "MID"
    case .end: "END"
    case .approx: "APPROX"
    case .lessThan: "LESS_THAN"
    case .moreThan: "MORE_THAN"
    case .equalOrLess: "EQUAL_OR_LESS"
    case .equalOrMore: "EQUAL_OR_MORE"
    }
  }
}

/// A part of the day, with the letters of TIMEX3.
enum DayPart: Int, CaseIterable, Sendable {
  case morning, afternoon, evening, night, daytime

  static let codes = ["MO", "AF", "EV", "NI", "DT"]
  var code: String { Self.codes[rawValue] }
}

/// A season, with the letters of TIMEX3.
enum TimeSeason: Int, CaseIterable, Sendable {
  case spring, summer, autumn, winter

  static let codes = ["SP", "SU", "FA", "WI"]
  var code: String { Self.codes[rawValue] }
  /// The number that EDTF has for it.
  var edtf: Int { 21 + rawValue }
}
