// What documents are about: their words, each with a weight.

internal import ChronicleTypes
internal import TextBasics

/// The words of a document, or of several, and how much each says of what they are about.
///
/// A word counts the more, the rarer it is in news and the more often the document uses it. Its rarity is that of news
/// in general, never of the documents at hand: in a folder of one story its own words would seem common.
struct WordVector {
  /// Words by their hashes, ascending, with their weights.
  private var words: [(hash: UInt32, weight: Double)]
  /// The square of the length.
  private var square: Double

  /// Of a document, and of several, so many words are kept, those that weigh most.
  private static let (mostOfDocument, mostOfSeveral) = (100, 200)
  /// A word that is not listed as common is in this share of all reports.
  private static let usualShare = 0.005
  /// A word of a name counts as so many uses.
  private static let usesOfName = 3.0

  /// The words of a document, all together of the length 1.
  ///
  /// - Complexity: O(n log n) in the words.
  init(_ analysis: DocumentAnalysis) {
    let names = Self.words(ofNames: analysis)
    let weighed = analysis.fingerprint.terms.map { term in
      let uses = Double(term.count) * (names.contains(term.hash) ? Self.usesOfName : 1)
      let share = term.share > 0 ? Double(term.share) : Self.usualShare
      // The power of 3/4: the tenth use says less than the first.
      let frequency = uses.squareRoot() * uses.squareRoot().squareRoot()
      return (hash: term.hash, weight: frequency * naturalLogarithm(of: 1 / share))
    }
    (words, square) = ([], 0)
    keep(weighed, most: Self.mostOfDocument)
    guard square > 0 else { return }
    let length = square.squareRoot()
    for i in words.indices { words[i].weight /= length }
    square = 1
  }

  /// The words of a text as hashes, ascending, each once: letters and digits, and whatever is not ASCII.
  private static func words(of text: String) -> [UInt32] {
    var hashes: [UInt32] = []
    var hash = FNV1a()
    var isInside = false
    for byte in text.utf8 {
      if ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80 {
        hash.add(ASCII.isLetter(byte) ? byte | 0x20 : byte)
        isInside = true
      } else if isInside {
        hashes.append(FNV1a.folded(hash.value))
        (hash, isInside) = (FNV1a(), false)
      }
    }
    if isInside { hashes.append(FNV1a.folded(hash.value)) }
    hashes.sort()
    return hashes.indices.filter { $0 == 0 || hashes[$0] != hashes[$0 - 1] }.map { hashes[$0] }
  }

  private static func words(ofNames analysis: DocumentAnalysis) -> Set<UInt32> {
    var words: Set<UInt32> = []
    for actor in analysis.actors where actor.isNamed && actor.type != .outlet {
      for word in actor.name.split(separator: " ") { words.insert(Fingerprint.hash(of: String(word))) }
    }
    return words
  }

  private mutating func keep(_ weighed: [(hash: UInt32, weight: Double)], most: Int) {
    words = weighed
    if words.count > most {
      words.sort { $0.weight == $1.weight ? $0.hash < $1.hash : $0.weight > $1.weight }
      words.removeSubrange(most...)
      words.sort { $0.hash < $1.hash }
    }
    square = words.reduce(0) { $0 + $1.weight * $1.weight }
  }

  /// How much alike what two are about is, 0 to 1: the cosine.
  /// - Complexity: O(n) in the words that are kept.
  func likeness(to other: WordVector) -> Double {
    guard square > 0, other.square > 0 else { return 0 }
    var (i, j, sum) = (0, 0, 0.0)
    while i < words.count, j < other.words.count {
      let (a, b) = (words[i].hash, other.words[j].hash)
      if a == b { sum += words[i].weight * other.words[j].weight }
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    return sum / (square * other.square).squareRoot()
  }

  /// How much of it a text says, 0 to 1: the cosine, where each word of the text weighs the same.
  /// - Complexity: O(n) in the text and the words that are kept.
  func likeness(to text: String) -> Double {
    let hashes = Self.words(of: text)
    guard square > 0, !hashes.isEmpty else { return 0 }
    var (rest, sum) = (words[...], 0.0)
    for hash in hashes {
      rest = rest[rest.partitioningIndex { $0.hash >= hash }...]
      if let word = rest.first, word.hash == hash { sum += word.weight }
    }
    return sum / (square * Double(hashes.count)).squareRoot()
  }

  /// The words that weigh most, at most so many.
  func heaviest(_ count: Int) -> [UInt32] {
    words.sorted { $0.weight == $1.weight ? $0.hash < $1.hash : $0.weight > $1.weight }.prefix(count).map(\.hash)
  }

  /// Adds the words of other documents.
  /// - Complexity: O(n log n) in the words that are kept.
  mutating func add(_ other: WordVector) {
    var sum: [(hash: UInt32, weight: Double)] = []
    sum.reserveCapacity(words.count + other.words.count)
    var (i, j) = (0, 0)
    while i < words.count || j < other.words.count {
      if j == other.words.count || i < words.count && words[i].hash < other.words[j].hash {
        sum.append(words[i])
        i += 1
      } else if i == words.count || other.words[j].hash < words[i].hash {
        sum.append(other.words[j])
        j += 1
      } else {
        sum.append((words[i].hash, words[i].weight + other.words[j].weight))
        (i, j) = (i + 1, j + 1)
      }
    }
    keep(sum, most: Self.mostOfSeveral)
  }
}
