// The words of a sentence as the grammar sees them: number words joined, each word with the classes it belongs to.

internal import Linguistics

/// One word, a run of number words, or half of a word such as “mid-July”.
struct TimeItem: Sendable {
  var symbols: SymbolSet
  /// The number that the word stands for. Amounts are in `hundredths`.
  var number = 0
  /// The amount in hundredths, 2.5 as 250; nil where it is 100 times the number.
  var hundredths: Int?
  /// The unit, part of the day or season that the word names, if it has a number as well: “second”.
  var code = 0
  var tokens: Range<Int>

  /// The number that the word gives to the slot of a class.
  func value(as kind: TimeClass) -> Int {
    switch kind {
    case .num: hundredths ?? number * 100
    case .unit, .units, .often, .part, .parts, .season, .loneseason, .early: code
    default: number
    }
  }
}

/// The time words of the language: times.tsv, holidays.tsv and the single words of the patterns.
struct TimeLexicon: Sendable {
  /// What the lists say about a form.
  struct Entry: Sendable {
    var symbols = SymbolSet.empty
    var number = 0
    var code = 0
    /// Whether a time expression needs at least one word of this kind.
    var isCore = false
  }

  private var entries: [WordKey: Entry] = [:]
  let holidays: PhraseTable<Int>
  let holidayRules: [HolidayRule]

  init(_ language: Language, symbols: SymbolTable) {
    let times = language.lists.file("times.tsv", columns: 3)
    let file = language.lists.file("holidays.tsv", columns: 2)
    for (word, symbol) in symbols.words { entries[WordKey(word), default: Entry()].symbols.insert(symbol) }
    let classes = Dictionary(uniqueKeysWithValues: TimeClass.allCases.map { ($0.name, $0) })
    for row in times.rows {
      let place = "\(times.name):\(row.line)"
      guard let kind = classes[row.fields[1]] else {
        preconditionFailure("\(place): no class is called \(row.fields[1])")
      }
      var entry = entries[WordKey(row.fields[0])] ?? Entry()
      entry.symbols.insert(kind)
      if let number = Int(row.fields[2]) {
        // The classes of a form share its number. A class without a number leaves it as it is.
        if !Self.flags.contains(kind) {
          precondition(
            entry.number == 0 || entry.number == number, "\(place): \(row.fields[0]) has another number above")
          entry.number = number
        }
      } else {
        let slot = kind == .early ? TimeSlot.modifier : kind.slot ?? .unit
        guard let code = TimePattern.value(row.fields[2], of: slot) else {
          preconditionFailure("\(place): \(row.fields[1]) has no value \(row.fields[2])")
        }
        entry.code = code
      }
      // A year in words begins with a teen.
      let isTeen = kind == .number && (13...19).contains(entry.number)
      entry.isCore = entry.isCore || isTeen || !Self.light.contains(kind)
      entries[WordKey(row.fields[0])] = entry
    }
    var table = PhraseTable<Int>()
    var rules: [HolidayRule] = []
    for row in file.rows {
      guard let rule = HolidayRule(row.fields[1]) else {
        preconditionFailure("\(file.name):\(row.line): \(row.fields[1]) is no rule for a day")
      }
      rules.append(rule)
      table.add(language.core.keys(of: row.fields[0]), rules.count - 1)
    }
    holidays = table
    holidayRules = rules
  }

  /// Classes whose words have no number.
  private static let flags: Set<TimeClass> = [
    .toward, .plan, .defer, .perfect, .label, .street, .inside, .measure, .local, .bracket, .bracketend, .joint,
    .headmark, .verbal, .spell,
    .oclock,
    .ordmark, .decademark, .genitive, .article, .and, .halfword, .of, .quartercode, .halfcode, .fiscalcode,
  ]

  /// Classes that cannot begin an expression alone.
  private static let light: Set<TimeClass> = [
    .rel, .seq, .few, .early, .ordend, .number, .factor, .before, .ord, .era, .govern, .toward, .plan, .defer, .perfect,
    .label, .street, .inside, .measure, .local, .bracket, .bracketend, .joint, .headmark, .verbal, .ordmark,
    .decademark, .genitive,
    .article, .and, .halfword, .of, .quartercode,
    .halfcode, .fiscalcode,
  ]

  subscript(key: WordKey) -> Entry? { entries[key] }
}
