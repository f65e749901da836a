// The fingerprint of a document's body.

internal import ChronicleTypes
internal import Linguistics

extension Fingerprint {
  /// - Complexity: O(n log n) in the words of the body.
  init(_ document: AnnotatedDocument) {
    self.init()
    var words: [UInt32] = []
    var content: [UInt32] = []
    for sentence in document.layout.body.lazy.map({ document.analysis.sentences[$0] }) {
      for i in sentence where !document.tokens[i].shape.contains(.mark) {
        let hash = document.tokens[i].key.hash
        words.append(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)))
        guard document.carriesContent(i) else { continue }
        let term = Self.hash(of: document.lemma(i))
        content.append(term)
        // Names tell stories apart.
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
      words[start..<(start + run)].reduce(0x811C_9DC5) { ($0 ^ $1) &* 0x0100_0193 }
    }
    return unique(hashes.map { $0 ^ ($0 >> 15) }.filter { $0 % step == 0 })
  }

  /// Ascending, each once.
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
  fileprivate func carriesContent(_ i: Int) -> Bool {
    [.noun, .propn, .verb, .adj, .num].contains(tokens[i].upos)
  }

  /// Hashes of the words that carry content in a sentence, ascending, each once.
  func context(of sentence: Range<Int>) -> [UInt32] {
    Fingerprint.unique(sentence.filter(carriesContent).map { Fingerprint.hash(of: lemma($0)) })
  }
}
