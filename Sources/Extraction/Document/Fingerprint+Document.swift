// The fingerprint of a document's body.

internal import ChronicleTypes
internal import Linguistics
internal import TextBasics

extension Fingerprint {
  /// - Complexity: O(n log n) in the words of the body.
  init(_ document: AnnotatedDocument) {
    self.init()
    var words: [UInt32] = []
    var content: [UInt32] = []
    for sentence in document.layout.body.lazy.map({ document.analysis.sentences[$0] }) {
      for i in sentence where !document.tokens[i].shape.contains(.mark) {
        words.append(FNV1a.folded(document.tokens[i].key.hash))
        guard document.carriesContent(i) else { continue }
        let term = Self.hash(of: document.lemma(i))
        content.append(term)
        // A name counts twice: it tells one story from another.
        if document.tokens[i].upos == .propn { content.append(term) }
      }
    }
    content.sort()
    for hash in content {
      if terms.last?.hash == hash {
        terms[terms.count - 1].count += 1
      } else {
        terms.append(Term(hash: hash, count: 1, share: document.lexicon.shares[hash] ?? 0))
      }
    }
    runs = Self.runs(of: words)
  }

  private static func runs(of words: [UInt32]) -> [UInt32] {
    guard words.count >= run else { return [] }
    let hashes = (0...(words.count - run)).lazy.map { start in
      words[start..<(start + run)].reduce(into: FNV1a32()) { $0.add(word: $1) }.mixed
    }
    return unique(hashes.filter { $0 % step == 0 })
  }

  /// The hashes in ascending order, each once.
  fileprivate static func unique(_ hashes: [UInt32]) -> [UInt32] {
    var kept = hashes.sorted()
    var count = 0
    for hash in kept where count == 0 || kept[count - 1] != hash {
      kept[count] = hash
      count += 1
    }
    kept.removeSubrange(count...)
    return kept
  }
}

extension AnnotatedDocument {
  /// Whether a word is of a kind that carries content.
  func carriesContent(_ i: Int) -> Bool {
    [.noun, .propn, .verb, .adj, .num].contains(tokens[i].upos)
  }

  /// Hashes of the words of some tokens that carry content, in ascending order, each once.
  func context(of ranges: [Range<Int>]) -> [UInt32] {
    Fingerprint.unique(ranges.flatMap { $0.filter(carriesContent).map { Fingerprint.hash(of: lemma($0)) } })
  }
}
