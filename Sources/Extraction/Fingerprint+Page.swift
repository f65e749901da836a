// The fingerprint of a document's body.

internal import Chronicle
internal import Linguistics

extension Fingerprint {
  /// - Complexity: O(n log n) in the words of the body.
  init(_ page: Page) {
    self.init()
    var words: [UInt32] = []
    var content: [UInt32] = []
    for sentence in page.layout.body.lazy.map({ page.language.sentences[$0] }) {
      for i in sentence where !page.tokens[i].shape.contains(.mark) {
        words.append(Self.short(page.tokens[i].key))
        if Self.carriesContent(page.tokens[i].upos) { content.append(Self.short(WordKey(page.lemma(i)))) }
      }
    }
    content.sort()
    for hash in content {
      if terms.last?.hash == hash {
        terms[terms.count - 1].count += 1
      } else {
        terms.append(Term(hash: hash, count: 1))
      }
    }
    runs = Self.runs(of: words)
  }

  private static func carriesContent(_ upos: UPOS) -> Bool { [.noun, .propn, .verb, .adj, .num].contains(upos) }

  private static func short(_ key: WordKey) -> UInt32 { UInt32(truncatingIfNeeded: key.hash ^ (key.hash >> 32)) }

  private static func runs(of words: [UInt32]) -> [UInt32] {
    guard words.count >= run else { return [] }
    let hashes = (0...(words.count - run)).lazy.map { start in
      words[start..<(start + run)].reduce(0x811C_9DC5) { ($0 ^ $1) &* 0x0100_0193 }
    }
    var kept = hashes.map { $0 ^ ($0 >> 15) }.filter { $0 % step == 0 }.sorted()
    var count = 0
    for hash in kept where count == 0 || kept[count - 1] != hash {
      kept[count] = hash
      count += 1
    }
    kept.removeSubrange(count...)
    return kept
  }
}
