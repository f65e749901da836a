// The sentences of a selection that can be quoted.

internal import TextBasics

extension Selection {
  /// The sentences that can be quoted: those of the documents that the query names. Where the events are chosen by more
  /// than documents and time, only sentences that tell one of them. In the order of the chronicle.
  /// - Complexity: O(n log n) in the chronicle.
  public var sentences: [CitedSentence] {
    let documents = query.documents(in: chronicle)
    let starts = isAll || isOfQuery && !query.choosesByContent ? nil : starts
    return chronicle.sentences.filter { cited in
      guard query.sources.isEmpty || documents.contains(cited.document) else { return false }
      guard let starts else { return true }
      let told = starts[cited.document, default: []]
      let first = told.partitioningIndex { $0 >= cited.sentence.span.start }
      return first < told.count && told[first] < cited.sentence.span.end
    }
  }

  /// For each document where it begins to tell the events, ascending.
  private var starts: [String: [Int]] {
    var starts: [String: [Int]] = [:]
    for mention in events.lazy.flatMap(\.mentions) { starts[mention.document, default: []].append(mention.start) }
    return starts.mapValues { $0.sorted() }
  }
}

extension ChronicleQuery {
  /// Whether it has conditions beside documents and time.
  fileprivate var choosesByContent: Bool {
    var rest = self
    (rest.sources, rest.since, rest.until, rest.includesMinor) = ([], nil, nil, false)
    return !rest.isEmpty
  }
}
