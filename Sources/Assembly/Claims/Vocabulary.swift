// Words made comparable: stems, synonyms, and words that carry nothing.

/// Gives the words of texts numbers, the same for forms of one word and for words that mean one thing.
struct Vocabulary {
  /// Number of a word that says nothing about what is claimed: “the”, “will”, “make”.
  static let empty: Int32 = 0

  private var numbers: [String: Int32] = [:]
  private var stems: [String: Int32] = [:]
  private var written: [String] = [""]

  /// How many numbers were given.
  var count: Int { written.count }

  /// The stem behind a number.
  subscript(number: Int32) -> String { written[Int(number)] }

  /// The numbers of words in lower case, in order, `empty` ones included.
  mutating func numbers(of words: [String]) -> [Int32] { words.map { number(of: $0) } }

  /// The number of a word in lower case.
  mutating func number(of word: String) -> Int32 {
    if let known = numbers[word] { return known }
    let number = ClaimWords.isEmpty(word) ? Self.empty : number(ofStem: ClaimWords.canonical(word))
    numbers[word] = number
    return number
  }

  private mutating func number(ofStem stem: String) -> Int32 {
    if let known = stems[stem] { return known }
    let number = Int32(written.count)
    written.append(stem)
    stems[stem] = number
    return number
  }
}
