// What words mean where claims are compared: empty words, synonyms, endings, tolls.

internal import Linguistics

/// The words by which claims are compared, and the meaning of a word.
///
/// By the lists `empty-words`, `synonyms`, `endings`, `tolls` and `metrics`.
struct ContentWords: Sendable {
  private var empty: Set<WordKey> = []
  /// The longest first.
  private var endings: [(ending: [UInt8], rest: String)] = []
  private var synonyms: [String: String] = [:]
  private var tolls: [String: Toll] = [:]
  private var tollMeanings: Set<String> = []
  private var persons: Set<String> = []
  private var pointing: Set<String> = []
  private var unmeasured: Set<String> = []
  private var days: [WordKey: String] = [:]

  /// What is counted of those to whom something happened: in dictionary form, and what that means.
  struct Toll {
    var word: String
    var meaning: String
  }

  /// A row of `times.tsv`: word, class, number.
  mutating func addDay(_ row: LexiconFile.Row) {
    switch row.fields[1] {
    case "MONTH": days[WordKey(row.fields[0])] = "month \(row.fields[2])"
    case "WEEKDAY", "WEEKDAYS": days[WordKey(row.fields[0])] = "weekday \(row.fields[2])"
    default: break
    }
  }

  mutating func addEmpty(_ row: LexiconFile.Row) { empty.insert(WordKey(row.fields[0])) }

  /// A row of `endings.tsv`: ending, what stands in its place.
  mutating func addEnding(_ row: LexiconFile.Row) {
    let ending = Array(row.fields[0].utf8)
    guard !endings.contains(where: { $0.ending == ending }) else { return }
    let place = endings.firstIndex { $0.ending.count < ending.count } ?? endings.count
    endings.insert((ending, row.fields[1] == "-" ? "" : row.fields[1]), at: place)
  }

  /// A row of `synonyms.tsv`, once all endings are known: the word that stands for all, the others.
  mutating func addSynonyms(_ row: LexiconFile.Row) {
    let head = stem(of: row.fields[0])
    for word in row.fields[1].split(separator: " ") {
      let stem = stem(of: String(word))
      if synonyms[stem] == nil, stem != head { synonyms[stem] = head }
    }
  }

  /// A row of `tolls.tsv`, once all synonyms are known: what happened, what is counted.
  mutating func addToll(_ row: LexiconFile.Row) {
    let act = act(row.fields[0])
    if tolls[act] == nil { tolls[act] = Toll(word: row.fields[1], meaning: meaning(of: row.fields[1])) }
    tollMeanings.insert(meaning(of: row.fields[1]))
  }

  /// A row of `metrics.tsv`, once all synonyms are known: noun, what it is.
  mutating func addMetric(_ row: LexiconFile.Row) throws(LexiconFile.Fault) {
    switch row.fields[1] {
    case "person": persons.insert(meaning(of: row.fields[0]))
    case "pointing": pointing.insert(meaning(of: row.fields[0]))
    case "nothing": unmeasured.insert(meaning(of: row.fields[0]))
    default: throw LexiconFile.Fault(row, "“\(row.fields[1])” is neither person, pointing nor nothing")
    }
  }

  /// What a weekday or month means: one for “Jan.” and “January”.
  func day(_ word: WordKey) -> String? { days[word] }

  /// Whether a word in this form says nothing of what is claimed.
  func isEmpty(_ form: WordKey) -> Bool { empty.contains(form) }

  /// The dictionary form, in small letters, without the endings that make one word of another: “prosecution” →
  /// `prosecut`.
  func stem(of lemma: String) -> String {
    let letters = lemma.utf8
    for (ending, rest) in endings
    where letters.last == ending.last && letters.suffix(ending.count).elementsEqual(ending) {
      guard letters.count - ending.count + rest.utf8.count >= Self.fewestLetters else { continue }
      return String(lemma[..<letters.index(letters.endIndex, offsetBy: -ending.count)]) + rest
    }
    return lemma
  }

  /// So many letters are left of a word without its ending.
  private static let fewestLetters = 3

  /// What a word in dictionary form, in small letters, means: the stem, or that of the word that stands for all of its
  /// meaning.
  func meaning(of lemma: String) -> String {
    let stem = stem(of: lemma)
    return synonyms[stem] ?? stem
  }

  /// What a count counts to whom that happened, given in dictionary form: `kill` → `death`, `lose life` → `death`.
  func toll(of happened: String) -> Toll? { tolls[act(happened)] }

  private func act(_ words: String) -> String {
    words.split(separator: " ").map { meaning(of: String($0)) }.joined(separator: " ")
  }

  /// Whether a word that says what is counted counts the dead, hurt or arrested: “deaths”.
  func isToll(_ meaning: String) -> Bool { tollMeanings.contains(meaning) }

  /// Whether a word means people of whatever kind: “victims”.
  func isAnybody(_ meaning: String) -> Bool { persons.contains(meaning) }

  /// Whether nothing that could be compared is measured: “five times”.
  func isUnmeasured(_ lemma: String) -> Bool { unmeasured.contains(meaning(of: lemma)) }

  /// Whether a metric stands for that of another figure: “the 500% figure”.
  func pointsBack(_ metric: [String]) -> Bool { metric.last.map(pointing.contains) ?? false }
}
