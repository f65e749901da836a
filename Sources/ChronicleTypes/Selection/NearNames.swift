// Which known names are similar to one that is not known.

/// Finds the known names that are most similar to an unknown one, to offer them where a user has mistyped.
public struct NearNames: Sendable {
  private let names: [(name: String, words: [Substring], pairs: [UInt64])]

  /// Names that share a smaller part of their pairs of letters are not similar.
  private static let least = 0.5

  /// - Parameter names: the known names; of equally similar ones the first is taken.
  /// - Complexity: O(n log n) in the letters of a name, for each name.
  public init(_ names: [String]) {
    self.names = names.map { name in
      let key = ActorName.normal(name)
      return (name, Self.words(key), Self.pairs(key))
    }
  }

  /// The name that shares most pairs of letters (Dice 1945), or at least a whole word; nil where none is similar.
  /// - Complexity: O(n) in the letters of all names.
  public func nearest(to wanted: String) -> String? { nearest(1, to: wanted).first }

  /// The names that are similar, at most so many, the most similar first.
  public func nearest(_ count: Int, to wanted: String) -> [String] {
    let key = ActorName.normal(wanted)
    let (words, pairs) = (Self.words(key), Self.pairs(key))
    let similar = names.indices.compactMap { index -> (share: Double, index: Int)? in
      let other = names[index]
      let isWord = other.words.contains(where: words.contains)
      let share = max(Self.shared(pairs, other.pairs), isWord ? Self.least : 0)
      return share >= Self.least ? (share, index) : nil
    }
    return similar.sorted { $0.share == $1.share ? $0.index < $1.index : $0.share > $1.share }
      .prefix(count).map { names[$0.index].name }
  }

  private static func shared(_ a: [UInt64], _ b: [UInt64]) -> Double {
    var (i, j, count) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] { count += 1 }
      let (x, y) = (a[i], b[j])
      if x <= y { i += 1 }
      if y <= x { j += 1 }
    }
    return a.isEmpty || b.isEmpty ? 0 : 2 * Double(count) / Double(a.count + b.count)
  }

  private static func words(_ key: String) -> [Substring] { key.split(separator: " ").filter { $0.utf8.count > 3 } }

  private static func pairs(_ key: String) -> [UInt64] {
    let letters = key.unicodeScalars.map { UInt64($0.value) }
    return zip(letters, letters.dropFirst()).map { $0 << 32 | $1 }.sorted()
  }
}
