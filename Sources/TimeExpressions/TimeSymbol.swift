// The symbols that patterns of time-rules.tsv are made of: classes of words, and single words.

/// A set of symbols: the classes that a word belongs to, and the word itself if a pattern names it.
struct SymbolSet: Sendable, Equatable {
  private(set) var bits = SIMD8<UInt64>()

  static let empty = SymbolSet()

  mutating func insert(_ symbol: Int) { bits[symbol >> 6] |= 1 << UInt64(symbol & 63) }

  mutating func remove(_ symbol: Int) { bits[symbol >> 6] &= ~(1 << UInt64(symbol & 63)) }

  mutating func formUnion(_ other: SymbolSet) { bits |= other.bits }

  mutating func insert(_ kind: TimeClass) { insert(kind.rawValue) }

  mutating func remove(_ kind: TimeClass) { remove(kind.rawValue) }

  func contains(_ symbol: Int) -> Bool { bits[symbol >> 6] & 1 << UInt64(symbol & 63) != 0 }

  func contains(_ kind: TimeClass) -> Bool { contains(kind.rawValue) }

  func intersects(_ other: SymbolSet) -> Bool { bits & other.bits != SIMD8<UInt64>() }

  var isEmpty: Bool { bits == SIMD8<UInt64>() }

  /// How many symbols there can be.
  static let capacity = 512
}

/// A class of words that time expressions are made of. Patterns name a class by its name in capitals.
enum TimeClass: Int, CaseIterable, Sendable {
  // Read from digits and number words.
  case num, ord, day, loneday, endday, hour, yy, year, loneyear, anyyear, decade
  case clock, dotclock, liveclock, iso, numdate, numday, yearspan, fiscal
  // From times.tsv and holidays.tsv.
  case month, lonemonth, weekday, weekdays, relday, relnight, unit, units, part, parts, noon, season, loneseason,
    holiday
  case few, rel, seq, ago, later, before, ref, nounref, adjref, often, spell
  case ampm, oclock, zone, era, early, quarter, half, ordend
  // Words around an expression that tell whether it lies in the past or the future.
  case govern, toward, plan, `defer`, perfect
  // Words beside a number that tell that it is not a year.
  case label, street, inside, measure, local, bracket, bracketend
  // Words and marks between the dates of a list.
  case joint
  // Marks behind a date that heads a paragraph or an item of a list.
  case headmark
  // Names of months and seasons that are also other words.
  case verbal
  // Used while number words are read only.
  case number, factor
  // What is written to figures, and the words that number words run on with.
  case ordmark, decademark, genitive, article, and, halfword, quartercode, halfcode, fiscalcode
  // Ties a noun to its date.
  case of

  /// The name in patterns and in times.tsv.
  var name: String { String(describing: self).uppercased() }

  /// The slot that a word of the class fills; nil where the pattern says what the word means.
  var slot: TimeSlot? {
    switch self {
    case .num: .amount
    case .ord, .ordend: .ordinal
    case .day, .loneday, .endday: .day
    case .hour: .hour
    case .yy: .shortYear
    case .year, .loneyear, .anyyear: .year
    case .decade: .decade
    case .clock, .dotclock, .liveclock: .clock
    case .iso: .iso
    case .numdate, .numday: .numeric
    case .yearspan, .fiscal: .year
    case .month, .lonemonth: .month
    case .weekday, .weekdays: .weekday
    case .relday, .relnight: .relativeDay
    case .unit, .units, .often: .unit
    case .part, .parts: .part
    case .noon: .noon
    case .season, .loneseason: .season
    case .holiday: .holiday
    case .few: .vague
    case .rel, .seq: .step
    case .ago, .later, .before: .direction
    case .ref, .nounref, .adjref: .reference
    case .ampm: .ampm
    case .zone: .zone
    case .era: .era
    case .early: .modifier
    case .quarter: .quarter
    case .half: .half
    case .oclock, .spell, .number, .factor, .govern, .toward, .plan, .defer, .perfect, .label, .street, .inside,
      .measure,
      .local, .bracket, .bracketend, .joint,
      .headmark,
      .verbal, .ordmark, .decademark, .genitive, .article, .and, .halfword, .quartercode, .halfcode, .fiscalcode, .of:
      nil
    }
  }
}

/// The symbols of the grammar: the classes first, then the single words in the order in which patterns name them.
struct SymbolTable: Sendable {
  private(set) var names: [String] = TimeClass.allCases.map(\.name)
  private var numbers: [String: Int]

  init() {
    numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
  }

  /// The symbol of a class or word.
  mutating func symbol(_ name: String) -> Int {
    if let known = numbers[name] { return known }
    let new = names.count
    precondition(new < SymbolSet.capacity, "time-rules.tsv names more words than a symbol set can hold")
    names.append(name)
    numbers[name] = new
    return new
  }

  /// The single words with their symbols.
  var words: [(word: String, symbol: Int)] {
    names.enumerated().dropFirst(TimeClass.allCases.count).map { ($1, $0) }
  }
}
