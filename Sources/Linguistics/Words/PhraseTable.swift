// Words and phrases of a lexicon, found among tokens.

/// A lexicon of words and phrases, which finds the longest one that begins at a token.
public struct PhraseTable<Value: Sendable>: Sendable {
  private struct Step: Hashable {
    var node: Int32
    var key: WordKey
  }

  private var steps: [Step: Int32] = [:]
  private var values: [Int32: Value] = [:]
  private var nodeCount: Int32 = 1

  /// A table without phrases.
  public init() {}

  /// Adds a phrase by the keys of its words (`LanguageCore.keys(of:)`). If the phrase has a value already, that one
  /// stays.
  public mutating func add(_ keys: [WordKey], _ value: Value) {
    var node: Int32 = 0
    for key in keys {
      let step = Step(node: node, key: key)
      if let next = steps[step] {
        node = next
      } else {
        steps[step] = nodeCount
        node = nodeCount
        nodeCount += 1
      }
    }
    if node != 0, values[node] == nil { values[node] = value }
  }

  /// The longest phrase that begins at a token and does not reach past `end`.
  /// - Complexity: O(k) in the words of the longest phrase.
  public func match(_ tokens: [Token], at start: Int, before end: Int) -> (end: Int, value: Value)? {
    var node: Int32 = 0
    var found: (Int, Value)?
    var i = start
    while i < end, let next = steps[Step(node: node, key: tokens[i].key)] {
      node = next
      i += 1
      if let value = values[node] { found = (i, value) }
    }
    return found
  }

  /// The value of a single word.
  public subscript(key: WordKey) -> Value? {
    steps[Step(node: 0, key: key)].flatMap { values[$0] }
  }
}
