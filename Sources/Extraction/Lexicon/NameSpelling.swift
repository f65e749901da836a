// What spellings of a name from another script share.

internal import Linguistics

/// Writes words as the sounds of their consonants, by the list `transliterations.tsv`.
///
/// After A. Freeman, S. Condon and C. Ackerman, Cross Linguistic Name Matching in English and Arabic (2006).
struct NameSpelling: Sendable {
  /// Letters → the letter that they are compared as.
  private var sounds: [String: String] = [:]
  /// Letters → how long the longest row is that begins with it.
  private var longest: [Character: Int] = [:]

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]

  /// A row of the list: letters, and what they are compared as.
  mutating func add(_ row: LexiconFile.Row) {
    let letters = row.fields[0]
    guard sounds[letters] == nil else { return }
    sounds[letters] = row.fields[1] == "-" ? "" : row.fields[1]
    guard let first = letters.first else { return }
    longest[first] = max(longest[first] ?? 0, letters.count)
  }

  /// The consonants of a word, and the vowel that it begins with.
  /// - Complexity: O(n) in the letters.
  func skeleton(of word: String) -> String {
    let letters = Array(word)
    var result = ""
    var last: Character?
    var i = 0
    while i < letters.count {
      let most = min(longest[letters[i]] ?? 0, letters.count - i)
      let length = (0..<most).reversed().first { sounds[String(letters[i...(i + $0)])] != nil }.map { $0 + 1 }
      let sound = length.flatMap { sounds[String(letters[i..<(i + $0)])] } ?? String(letters[i])
      for letter in sound {
        let isVowel = Self.vowels.contains(letter)
        if letter != last, !isVowel || result.isEmpty { result.append(isVowel ? "a" : letter) }
        last = letter
      }
      i += length ?? 1
    }
    return result
  }
}
