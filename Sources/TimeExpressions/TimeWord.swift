// What a single token can mean in a date.

internal import Linguistics

/// A class of tokens that dates are made of, with the number that the token stands for.
struct TimeWord: Sendable {
  var category: Category
  var number: Int

  enum Category: String, Sendable {
    case month = "MONTH"
    case day = "DAY"
    case year = "YEAR"
    case weekday = "WEEKDAY"
    case relative = "RELATIVE"
    case iso = "ISO"
    case decade = "DECADE"
  }
}

/// The time words of the language.
struct TimeLexicon: Sendable {
  private var words: [WordKey: TimeWord] = [:]
  private var directions: [WordKey: Int] = [:]

  init(_ file: LexiconFile) {
    let categories: [String: TimeWord.Category] = [
      "month": .month, "weekday": .weekday, "day": .relative,
    ]
    for row in file.rows {
      if row.fields[1] == "direction", let direction = Int(row.fields[2]) {
        directions[WordKey(row.fields[0])] = direction
        continue
      }
      guard let category = categories[row.fields[1]], let number = Int(row.fields[2]) else {
        preconditionFailure("\(file.name):\(row.line): a kind and a number are needed")
      }
      words[WordKey(row.fields[0])] = TimeWord(category: category, number: number)
    }
  }

  /// Whether a word looks ahead (1) or back (-1); nil for most.
  func direction(of token: Token) -> Int? { directions[token.key] }

  /// Whether a date can begin with a token: a number or a time word. Every rule begins so.
  func canStart(_ token: Token) -> Bool { token.shape.contains(.number) || words[token.key] != nil }

  /// The number of a token read as a member of a class; nil where it is none.
  func number(_ token: Token, as category: TimeWord.Category, _ utf8: [UInt8]) -> Int? {
    switch category {
    case .month, .weekday:
      // A capital tells May and March from may and march.
      guard token.shape.contains(.capitalized), let word = words[token.key],
        word.category == category
      else { return nil }
      return word.number
    case .relative:
      guard let word = words[token.key], word.category == .relative else { return nil }
      return word.number
    case .day, .year, .iso, .decade:
      guard token.shape.contains(.number) else { return nil }
      return number(utf8[token.bytes], as: category)
    }
  }

  private func number(_ text: ArraySlice<UInt8>, as category: TimeWord.Category) -> Int? {
    let digits = text.prefix { (0x30...0x39).contains($0) }
    guard digits.count <= 4 else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let rest = text.dropFirst(digits.count)
    switch category {
    case .day:
      let isOrdinal = ["st", "nd", "rd", "th"].contains { rest.elementsEqual($0.utf8) }
      return digits.count <= 2 && (1...31).contains(value) && (rest.isEmpty || isOrdinal)
        ? value : nil
    case .year:
      return digits.count == 4 && rest.isEmpty && (1000...2100).contains(value) ? value : nil
    case .decade:
      return digits.count == 4 && rest.elementsEqual("s".utf8) && value % 10 == 0
        && (1000...2100).contains(value) ? value : nil
    case .iso:
      return text.count == 10 && digits.count == 4 && rest.first == UInt8(ascii: "-") ? value : nil
    default:
      return nil
    }
  }
}
