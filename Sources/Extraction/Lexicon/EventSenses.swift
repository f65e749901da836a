// Which words may tell the same event.

/// The meanings that words of events share: “arrested” and “custody”, “victory” and “beat”.
struct EventSenses: Sendable {
  /// Endings that a noun and its verb differ in, “negotiation”, “negotiate”; the longest first.
  private let endings: [String]
  private var nouns: [String: [String]] = [:]
  /// Of verbs and adjectives.
  private var predicates: [String: [String]] = [:]

  init(endings: [String]) { self.endings = endings }

  /// - Parameter words: dictionary forms between spaces.
  mutating func add(_ sense: String, isNoun: Bool, words: String) {
    for word in words.split(separator: " ").map(String.init) {
      if isNoun { nouns[word, default: []].append(sense) } else { predicates[word, default: []].append(sense) }
    }
  }

  /// The stem of a word, which its verb and its noun share (“negotiate”, “negotiation”), and its meanings.
  func senses(of lemma: String, isNoun: Bool) -> [String] {
    ["=" + stem(lemma)] + ((isNoun ? nouns : predicates)[lemma] ?? [])
  }

  /// A stem has at least so many bytes: “ration” is not “r” with an ending.
  private static let shortestStem = 3

  /// A word without its ending, if it has one of `endings`.
  private func stem(_ lemma: String) -> String {
    for ending in endings where lemma.hasSuffix(ending) && lemma.utf8.count >= ending.utf8.count + Self.shortestStem {
      return String(lemma.dropLast(ending.count))
    }
    return lemma
  }
}
