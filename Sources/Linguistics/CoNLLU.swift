// CoNLL-U, the format of the treebanks: written for other programs, read in order to measure.

extension LinguisticAnalysis {
  /// The sentences as CoNLL-U (universaldependencies.org/format): words with lemma, tags, head and relation; names
  /// stand in the last column, as `Entity=B-PER`.
  ///
  /// - Parameters:
  ///   - language: gives the lemmas and tags.
  ///   - document: the name of the document; nil for a text without one.
  ///   - id: how the ids of the sentences begin, so that those of several documents differ.
  /// - Complexity: O(n) in the bytes of the text.
  public func conllu(_ language: Language, document: String? = nil, id: String = "") -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(utf8.count * 8)
    if let document { out += "# newdoc id = \(Self.field(document))\n".utf8 }
    var entities = [(position: Character, kind: NamedEntity.Kind)?](repeating: nil, count: tokens.count)
    for name in names {
      for i in name.tokens { entities[i] = (i == name.tokens.lowerBound ? "B" : "I", name.kind) }
    }
    var starts: [Int: Int] = [:]
    for block in blocks { starts[block.sentences.lowerBound] = block.bytes.lowerBound }
    for (number, sentence) in sentences.enumerated() {
      if starts[number] != nil { out += "# newpar\n".utf8 }
      out += "# sent_id = \(id)\(number + 1)\n# text = \(Self.field(text(sentence)))\n".utf8
      for i in sentence {
        let token = tokens[i]
        let form = Self.field(text(of: token))
        let head = token.head < 0 ? 0 : Int(token.head) - sentence.lowerBound + 1
        var misc: [String] = []
        if let entity = entities[i] { misc.append("Entity=\(entity.position)-\(entity.kind.conll)") }
        if i + 1 < tokens.count, tokens[i + 1].start == token.end { misc.append("SpaceAfter=No") }
        let fields = [
          String(i - sentence.lowerBound + 1), form, Self.field(language.core.lemma(of: token, in: self)),
          token.upos.rawValue, Self.field(language.core.xpos(of: token)), "_", String(head), token.relation.rawValue,
          "_",
          misc.isEmpty ? "_" : misc.joined(separator: "|"),
        ]
        out += fields.joined(separator: "\t").utf8
        out.append(0x0A)
      }
      out.append(0x0A)
    }
    return out
  }

  /// A value on its line: nothing in it ends the field or the line, steers a terminal or turns the direction of
  /// writing.
  private static func field(_ value: String) -> String {
    func isControl(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    guard value.unicodeScalars.contains(where: isControl) else { return value }
    return String(String.UnicodeScalarView(value.unicodeScalars.map { isControl($0) ? " " : $0 }))
  }
}

extension NamedEntity.Kind {
  /// As the corpora of names call it.
  public var conll: String {
    switch self {
    case .person: "PER"
    case .organization, .outlet: "ORG"
    case .place: "LOC"
    case .group, .other: "MISC"
    }
  }
}

/// The sentences of a CoNLL-U file, with the columns that measuring needs.
public struct CoNLLU: Sendable {
  /// The sentences, in the order of the file.
  public var sentences: [Sentence] = []

  /// A sentence as somebody annotated it.
  public struct Sentence: Sendable {
    /// The words, in their order.
    public var words: [Word] = []
    /// Whether a paragraph or document begins with it.
    public var opensParagraph = false
    /// Whether a document begins with it.
    public var opensDocument = false
    /// The sentence as it was written; nil where the file does not tell.
    public var text: String?

    /// A sentence without words.
    public init() {}
  }

  /// A word: one line of the file. The values are those of the columns with the same names.
  public struct Word: Sendable {
    /// The word as it was written.
    public var form: String
    /// Its dictionary form.
    public var lemma: String
    /// Its universal part of speech.
    public var upos: String
    /// Its part of speech in the tags of the language.
    public var xpos: String
    /// The index of its head in the sentence, from 0; -1 for the root.
    public var head: Int
    /// Its relation to the head.
    public var relation: String
    /// Whether a space follows.
    public var spaceAfter: Bool
    /// The column MISC.
    public var misc: String
  }

  /// What is wrong with a line of the file.
  public struct Fault: Error, CustomStringConvertible {
    /// The line, from 1.
    public let line: Int
    /// The line and what is wrong with it, in words.
    public let description: String
  }

  /// Reads a file. Ranges of multiword tokens and empty nodes are left out.
  ///
  /// - Throws: `Fault` with the line of the first word that has no ten columns or no head.
  /// - Complexity: O(n).
  public init(_ utf8: some Collection<UInt8>) throws {
    var sentence = Sentence()
    var line = 0
    func close() throws {
      if let word = sentence.words.first(where: { $0.head >= sentence.words.count }) {
        throw Fault(
          line: line,
          description: "line \(line): the sentence before has no word \(word.head + 1), the head of “\(word.form)”")
      }
      if !sentence.words.isEmpty { sentences.append(sentence) }
      sentence = Sentence()
    }
    // The last word of a range says whether a space follows.
    var range: (last: Int, spaceAfter: Bool)?
    for bytes in utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      let text = String(decoding: bytes, as: UTF8.self)
      if text.isEmpty {
        try close()
        continue
      }
      if text.hasPrefix("#") {
        if text.hasPrefix("# newdoc") { sentence.opensDocument = true }
        if text.hasPrefix("# newpar") || text.hasPrefix("# newdoc") { sentence.opensParagraph = true }
        if text.hasPrefix("# text = ") { sentence.text = String(text.dropFirst(9)) }
        continue
      }
      let fields = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 10 else {
        throw Fault(
          line: line,
          description: "line \(line): 10 columns between tabs are needed, here are \(fields.count)")
      }
      let spaceAfter = !fields[9].contains("SpaceAfter=No")
      if fields[0].contains("-") {
        range = fields[0].split(separator: "-").last.flatMap { Int($0) }.map { ($0, spaceAfter) }
        continue
      }
      guard let id = Int(fields[0]) else { continue }
      guard let head = Int(fields[6]), head >= 0 else {
        throw Fault(line: line, description: "line \(line): the head is the number of a word or 0, not “\(fields[6])”")
      }
      var isSpaced = spaceAfter
      if let open = range {
        isSpaced = id == open.last && open.spaceAfter
        if id == open.last { range = nil }
      }
      sentence.words.append(
        Word(
          form: fields[1], lemma: fields[2], upos: fields[3], xpos: fields[4], head: head - 1, relation: fields[7],
          spaceAfter: isSpaced, misc: fields[9]))
    }
    try close()
  }

  /// The text of the words: between them a space where one follows, between paragraphs an empty line.
  public var text: String {
    var text = ""
    for (i, sentence) in sentences.enumerated() {
      if i > 0 { text += sentence.opensParagraph ? "\n\n" : "" }
      for (k, word) in sentence.words.enumerated() {
        text += word.form
        if word.spaceAfter, k + 1 < sentence.words.count || i + 1 < sentences.count { text += " " }
      }
    }
    return text
  }
}
