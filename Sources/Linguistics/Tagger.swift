// Parts of speech from word lists and endings.

/// Gives each token the most frequent part of speech of its form: a list of function words, irregular forms, then the
/// word's look and its ending. A first level that a trained tagger replaces.
struct Tagger: Sendable {
  private var forms: [WordKey: UPOS] = [:]
  private var suffixes: [WordKey: (length: Int, upos: UPOS)] = [:]

  init(functionWords: LexiconFile, irregular: LexiconFile, suffixes file: LexiconFile) {
    for row in functionWords.rows { forms[WordKey(row.fields[0])] = UPOS(rawValue: row.fields[1]) }
    for row in irregular.rows where forms[WordKey(row.fields[0])] == nil {
      forms[WordKey(row.fields[0])] = UPOS(rawValue: row.fields[2])
    }
    for row in file.rows {
      guard let length = Int(row.fields[1]), let upos = UPOS(rawValue: row.fields[2]) else {
        preconditionFailure("\(file.name):\(row.line): a length and a part of speech are needed")
      }
      suffixes[WordKey(row.fields[0])] = (length, upos)
    }
  }

  /// - Complexity: O(n) in the tokens.
  func tag(_ tokens: inout [Token], _ sentence: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    for i in sentence {
      tokens[i].upos = tag(tokens[i], isFirst: i == sentence.lowerBound, bytes)
    }
  }

  private func tag(_ token: Token, isFirst: Bool, _ bytes: UnsafeBufferPointer<UInt8>) -> UPOS {
    if token.shape.contains(.mark) { return isSymbol(bytes[token.bytes]) ? .sym : .punct }
    if token.shape.contains(.number) { return .num }
    if token.shape.contains(.address) { return .x }
    if let upos = forms[token.key] { return upos }
    if token.shape.contains(.capitalized), !isFirst || token.shape.contains(.allCaps) {
      return .propn
    }
    let word = bytes[token.bytes]
    for n in stride(from: min(5, word.count - 1), to: 1, by: -1) {
      let ending = WordKey(UnsafeBufferPointer(rebasing: word.suffix(n)))
      if let suffix = suffixes[ending], word.count >= suffix.length { return suffix.upos }
    }
    return .noun
  }

  private func isSymbol(_ text: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    guard text.count == 1, let byte = text.first else {
      return ["€", "£", "¥", "©", "§", "°"].contains { text.elementsEqual($0.utf8) }
    }
    return "$%+=<>#@^~|".utf8.contains(byte)
  }
}
