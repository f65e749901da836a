// Which parts of a document are the report: headline, body and boilerplate.

internal import ChronicleTypes
internal import Linguistics
internal import TextBasics

/// The blocks of a document, told apart into headline, date line, body and boilerplate.
struct DocumentLayout {
  /// Sentences of the body, in order.
  var body: [Int] = []
  /// Sentences of boilerplate that names whom the report is about, in order: captions, headings, datelines.
  var asides: [Int] = []
  /// The block that is the headline.
  var headline: Int?
  /// What is no part of the report, as ranges of bytes, with the rule that says so.
  var boilerplate: [(bytes: Range<Int>, rule: String)] = []

  /// A text with so many blocks that end in a stop has whole paragraphs, so a short line without a stop is a heading.
  /// In other texts such a line may be a sentence.
  private static let paragraphs = 3
  /// Words of a line that gives an address: “www.example.org”, “Visit our site www.example.org”.
  private static let mostOfAddress = 3
  /// Words of a line with a bar in it that is a caption, though it ends in a stop: “Photo: Ann Lee | The Post Inc.”
  private static let mostOfCaption = 8
  /// Words of a headline; a longer line is the first paragraph.
  private static let mostOfHeadline = 30
  /// Words of a heading between paragraphs; a longer line is a paragraph that lost its stop.
  private static let mostOfHeading = 10
  /// Words of a caption or credit behind its label: “Picture: …”; a longer one is a paragraph.
  private static let mostOfCredit = 60
  /// Marks that may stand before a label: “* Read more”, “>> Related:”.
  private static let marksBeforeLabel = 3
  /// Boilerplate that names whom the report is about, though it tells nothing.
  static let naming: Set = ["caption", "credit", "date line", "heading", "repeated line"]
  /// The bytes in which a block's stop is looked for: a stop and a closing mark or two behind it, “.”)”.
  private static let tail = 6

  /// - Parameter dateLine: the block that holds nothing but the date of the report.
  init(_ analysis: LinguisticAnalysis, lexicon: ExtractionLexicon, dateLine: Int?) {
    var seen: Set<[WordKey]> = []
    let isEdited = analysis.blocks.filter { Self.endsInStop(analysis, $0) }.count >= Self.paragraphs
    let comments = Self.comments(analysis)
    for (index, block) in analysis.blocks.enumerated() {
      if index >= comments {
        boilerplate.append((block.bytes, "comment"))
        continue
      }
      let tokens = Self.tokens(analysis, block)
      let words = tokens.filter { !analysis.tokens[$0].shape.contains(.mark) }
      let keys = words.map { analysis.tokens[$0].key }
      let rule: String? =
        if index == dateLine {
          "date line"
        } else if words.isEmpty {
          "ornament"
        } else if let label = Self.label(analysis, tokens, words.count, lexicon) {
          label
        } else if analysis.tokens[words[0]].shape.contains(.address) && words.count <= Self.mostOfAddress
          || Self.isSpacedAddress(keys)
        {
          "address"
        } else if Self.has("|", analysis, tokens), words.count <= Self.mostOfLine,
          !Self.endsInStop(analysis, block) || words.count <= Self.mostOfCaption
        {
          "caption"
        } else if keys.count > 1, !seen.insert(keys).inserted, !Self.endsInStop(analysis, block) {
          "repeated line"
        } else {
          nil
        }
      if let rule {
        boilerplate.append((block.bytes, rule))
        if Self.naming.contains(rule) { asides += block.sentences }
        continue
      }
      if !Self.endsInStop(analysis, block), !Self.endsInColon(analysis, block) {
        if headline == nil, body.isEmpty, words.count <= Self.mostOfHeadline, analysis.blocks.count > 1 {
          headline = index
          continue
        }
        if isEdited, words.count <= Self.mostOfHeading, !Self.hasQuote(analysis, tokens) {
          boilerplate.append((block.bytes, "heading"))
          asides += block.sentences
          continue
        }
      }
      guard block.hasDateline, let first = block.sentences.first else {
        body += block.sentences
        continue
      }
      boilerplate.append((analysis.bytes(analysis.sentences[first]), "dateline"))
      asides.append(first)
      body += block.sentences.dropFirst()
    }
  }

  private static func tokens(_ analysis: LinguisticAnalysis, _ block: LinguisticAnalysis.Block)
    -> Range<Int>
  {
    guard let first = block.sentences.first, let last = block.sentences.last else { return 0..<0 }
    return analysis.sentences[first].lowerBound..<analysis.sentences[last].upperBound
  }

  private static func endsInStop(_ analysis: LinguisticAnalysis, _ block: LinguisticAnalysis.Block)
    -> Bool
  {
    let tail = analysis.utf8[block.bytes].suffix(Self.tail)
    guard let stop = tail.lastIndex(where: { ".!?".utf8.contains($0) }) else {
      return tail.suffix(3).elementsEqual("…".utf8)
    }
    // Only closing marks may follow.
    return !tail[(stop + 1)...].contains {
      ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39)
    }
  }

  private static func endsInColon(_ analysis: LinguisticAnalysis, _ block: LinguisticAnalysis.Block)
    -> Bool
  {
    analysis.utf8[block.bytes].last == UInt8(ascii: ":")
  }

  private static func hasQuote(_ analysis: LinguisticAnalysis, _ tokens: Range<Int>) -> Bool {
    ["\"", "“", "”", "``"].contains { has($0, analysis, tokens) }
  }

  private static func has(_ mark: String, _ analysis: LinguisticAnalysis, _ tokens: Range<Int>)
    -> Bool
  {
    tokens.contains {
      analysis.tokens[$0].shape.contains(.mark)
        && analysis.utf8[analysis.tokens[$0].bytes].elementsEqual(mark.utf8)
    }
  }

  /// What the line is that opens with a label of the word list; behind a label as many words again may stand, but not
  /// more.
  private static func label(
    _ analysis: LinguisticAnalysis, _ tokens: Range<Int>, _ words: Int, _ lexicon: ExtractionLexicon
  ) -> String? {
    for start in tokens.prefix(Self.marksBeforeLabel + 1) {
      if let match = lexicon.boilerplate.match(analysis.tokens, at: start, before: tokens.upperBound),
        words <= 2 * (match.end - start) || isCaption(analysis, match, tokens.upperBound) && words <= mostOfCredit
      {
        return match.value
      }
      guard analysis.tokens[start].shape.contains(.mark) else { break }
    }
    return hasNotice(analysis, tokens, lexicon) ? "notice" : nil
  }

  /// Whether a line speaks of the page to its readers, “as long as you follow our terms of service”; what somebody is
  /// quoted with does not.
  private static func hasNotice(
    _ analysis: LinguisticAnalysis, _ tokens: Range<Int>, _ lexicon: ExtractionLexicon
  ) -> Bool {
    tokens.count <= mostOfLine
      && tokens.contains {
        lexicon.boilerplate.match(analysis.tokens, at: $0, before: tokens.upperBound)?.value == "notice"
      }
      && !hasQuote(analysis, tokens)
  }

  /// Whether all that follows a label belongs to it: “Picture: …”, “Additional reporting by …”.
  private static func isCaption(_ analysis: LinguisticAnalysis, _ match: (end: Int, value: String), _ end: Int) -> Bool
  {
    guard match.end < end else { return false }
    let isColon = analysis.utf8[analysis.tokens[match.end].bytes].elementsEqual(":".utf8)
    return match.value == "credit" || match.value == "caption" && isColon
  }

  /// The block where the comments of readers begin, which run to the end; behind the last block where there are none.
  private static func comments(_ analysis: LinguisticAnalysis) -> Int {
    let stamps = analysis.blocks.indices.filter { isCommentStamp(analysis, tokens(analysis, analysis.blocks[$0])) }
    return stamps.count >= fewestComments ? stamps[0] : analysis.blocks.count
  }

  /// So many lines with the stamp of a comment make comments; one may be the report's own.
  private static let fewestComments = 2
  /// The year of a stamp stands at most so many tokens before its clock time, the bar at most so many behind it.
  private static let reachOfStamp = (year: 4, bar: 3)

  /// Whether a line has the stamp of a comment: year, time of day and a bar, “Ann | March 7, 2011 9:29 pm |”.
  private static func isCommentStamp(_ analysis: LinguisticAnalysis, _ tokens: Range<Int>) -> Bool {
    func bytes(_ i: Int) -> ArraySlice<UInt8> { analysis.utf8[analysis.tokens[i].bytes] }
    return tokens.contains { i in
      guard bytes(i).first.map(ASCII.isDigit) ?? false, bytes(i).contains(UInt8(ascii: ":")) else { return false }
      let before = max(tokens.lowerBound, i - reachOfStamp.year)..<i
      let behind = (i + 1)..<min(tokens.upperBound, i + 1 + reachOfStamp.bar)
      return before.contains { bytes($0).count == 4 && bytes($0).allSatisfy(ASCII.isDigit) }
        && behind.contains { bytes($0).elementsEqual("|".utf8) }
    }
  }

  /// A line of a page has so many words at most; a longer one holds a report.
  private static let mostOfLine = 60

  /// Whether a line is an address with spaces in it: “http : / / www . example . com”.
  private static func isSpacedAddress(_ keys: [WordKey]) -> Bool {
    keys.first.map { $0 == WordKey("http") || $0 == WordKey("https") } ?? false
  }
}
