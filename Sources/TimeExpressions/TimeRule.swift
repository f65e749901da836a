// One rule for dates: a row of time-rules.tsv, read.

internal import Linguistics

/// A rule of `time-rules.tsv`: a pattern over tokens and the form of the value it makes.
struct TimeRule: Sendable {
  let name: String
  let elements: [Element]
  let value: ValueForm

  /// One place of a pattern.
  struct Element: Sendable {
    var alternatives: [Alternative]
    var isOptional: Bool
    /// Must stand there, but is no part of the expression.
    var isContext: Bool
  }

  enum Alternative: Sendable {
    case word(WordKey)
    case category(TimeWord.Category)
  }

  /// What the words that matched amount to.
  enum ValueForm: String, Sendable {
    case yearMonthDay = "year-month-day"
    case monthDay = "month-day"
    case yearMonth = "year-month"
    case month, year, decade, weekday, iso
    case relativeDay = "relative-day"
  }

  init(row: LexiconFile.Row, file: String) {
    name = row.fields[0]
    elements = row.fields[1].split(separator: " ").map { text in
      let isContext = text.hasPrefix("<")
      let isOptional = text.hasSuffix("?")
      let body = text.dropFirst(isContext ? 1 : 0).dropLast(isOptional ? 1 : 0)
      return Element(
        alternatives: body.split(separator: "|").map { alternative in
          TimeWord.Category(rawValue: String(alternative)).map(Alternative.category)
            ?? .word(WordKey(String(alternative)))
        }, isOptional: isOptional, isContext: isContext)
    }
    guard let form = ValueForm(rawValue: row.fields[2]) else {
      preconditionFailure("\(file):\(row.line): no value is called \(row.fields[2])")
    }
    value = form
  }
}
