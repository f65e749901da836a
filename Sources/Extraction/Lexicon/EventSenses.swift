// Which words may tell one and the same event.

/// The meanings that words of events share: “arrested” and “custody”, “victory” and “beat”.
struct EventSenses: Sendable {
  /// Endings of nouns that tell what a verb tells, and of verbs, the longest first.
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

  /// The stem of a word, which is that of its verb or noun, “negotiate”, “negotiation”; and its meanings.
  func senses(of lemma: String, isNoun: Bool) -> [String] {
    ["=" + stem(lemma)] + ((isNoun ? nouns : predicates)[lemma] ?? [])
  }

  /// The word without the endings that make nouns of verbs.
  private func stem(_ lemma: String) -> String {
    for ending in endings where lemma.hasSuffix(ending) && lemma.utf8.count >= ending.utf8.count + 3 {
      return String(lemma.dropLast(ending.count))
    }
    return lemma
  }
}
