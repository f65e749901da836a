// What the words of a time expression amount to before they are resolved: named slots with numbers.

/// A place of a frame.
enum TimeSlot: Int, CaseIterable, Sendable {
  case year, shortYear, month, day, weekday, season, quarter, half, decade, century, era, holiday
  /// Year, month and day of an ISO date, packed: 20200124.
  case iso
  /// Three numbers of two digits or a year, packed: `28/8/2015`.
  case numeric
  case hour, clock, ampm, zone, noon, part
  /// In hundredths, so that 2.5 is 250.
  case amount
  /// An amount that is not told: “several”.
  case vague
  case unit
  /// -1 last, 0 this, 1 next; from the anchor.
  case step
  case ordinal
  /// 1 where the ordinal counts weekdays of a month.
  case nth
  /// After or before the full hour.
  case minutes
  /// The lower of two amounts, in hundredths.
  case least
  /// -1 back, 1 ahead.
  case direction
  /// 1 where the words count from the time that the text spoke of last.
  case anchor
  case reference, relativeDay
  case modifier
  /// How often within a unit; 0 where the amount says it.
  case often
  /// 1 where only a narrative means a time by the words.
  case onlyNarrative
  /// 1 for “the weekend”, which is the last one unless the verb looks ahead.
  case definite
  case fiscal
  /// Which of them: 0 every, 1 each, 2 every other.
  case quantifier
}

/// The slots that the words of an expression filled.
struct TimeFrame: Sendable {
  private var values = SIMD64<Int32>(repeating: .min)

  subscript(slot: TimeSlot) -> Int? {
    get {
      let value = values[slot.rawValue]
      return value == .min ? nil : Int(value)
    }
    set { values[slot.rawValue] = newValue.map { Int32(clamping: $0) } ?? .min }
  }

  /// Takes from another frame what this one does not say.
  mutating func inherit(_ slots: [TimeSlot], from other: TimeFrame) {
    for slot in slots where self[slot] == nil { self[slot] = other[slot] }
  }
}

/// A unit of time.
enum TimeUnit: Int, CaseIterable, Sendable {
  case second, minute, hour, day, weekend, week, fortnight, month, quarter, season, semester, year, decade, century
  case millennium

  /// How times.tsv and patterns write the unit.
  init?(code: String) {
    guard let index = Self.codes.firstIndex(of: code) else { return nil }
    self = Self.allCases[index]
  }

  private static let codes = ["S", "MIN", "H", "D", "WE", "W", "FN", "M", "Q", "SN", "SE", "Y", "DE", "CE", "ML"]

  /// The letter of TIMEX3 and how many of it the unit is.
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

/// What the modifier of a TIMEX3 can be.
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
