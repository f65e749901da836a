// Markup inside of lines: code spans, tags, links, images.

internal import TextBasics

/// Blanks the markup inside of blocks.
struct MarkdownInlines {
  private(set) var prose: [UInt8]
  private let original: [UInt8]
  private let labels: Set<[UInt8]>
  private var emphasis = MarkdownEmphasis()
  /// Brackets that are open. Only the latest are kept, so that images in images take linear time.
  private var brackets: [Int] = []
  /// Lengths of backtick runs that have no counterpart in the rest of the block.
  private var unpairedTicks: Set<Int> = []

  private static let mostBrackets = 32
  private static let longestTicks = 8
  private static let longestLabel = 1000

  init(_ original: [UInt8], _ blocks: MarkdownBlocks) {
    self.original = original
    prose = blocks.prose
    labels = blocks.labels
  }

  mutating func scan(_ block: Range<Int>) {
    brackets.removeAll(keepingCapacity: true)
    unpairedTicks.removeAll(keepingCapacity: true)
    emphasis.beginBlock()
    var at = block.lowerBound
    while at < block.upperBound {
      let byte = prose[at]
      // Letters and spaces are nearly everything.
      if ASCII.isLetter(byte) || byte == 0x20 || byte >= 0x80 {
        at += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"): at = escape(at, block)
      case UInt8(ascii: "`"): at = code(at, block)
      case UInt8(ascii: "<"): at = tag(at, block)
      case UInt8(ascii: "["): at = openBracket(at, block)
      case UInt8(ascii: "]"): at = closeBracket(at, block)
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        at = emphasis.run(at, in: block, of: original, &prose)
      default: at += 1
      }
    }
  }

  private mutating func escape(_ at: Int, _ block: Range<Int>) -> Int {
    guard at + 1 < block.upperBound else { return at + 1 }
    let next = prose[at + 1]
    guard ASCII.isPunctuation(next) || ASCII.isLineBreak(next) else { return at + 1 }
    prose[at] = 0x20
    return at + 2
  }

  /// Blanks the ticks of a code span. A run without a counterpart, as in ``quotes'', stays.
  private mutating func code(_ start: Int, _ block: Range<Int>) -> Int {
    let open = run(of: UInt8(ascii: "`"), start, block)
    guard open.count <= Self.longestTicks, !unpairedTicks.contains(open.count) else {
      return open.upperBound
    }
    var at = open.upperBound
    while at < block.upperBound {
      guard prose[at] == UInt8(ascii: "`") else {
        at += 1
        continue
      }
      let close = run(of: UInt8(ascii: "`"), at, block)
      if close.count == open.count {
        prose.blank(open)
        prose.blank(close)
        return close.upperBound
      }
      at = close.upperBound
    }
    unpairedTicks.insert(open.count)
    return open.upperBound
  }

  /// Blanks `<tag>`, `</tag>` and `<https://address>`; “<b and c>” with a space is none.
  private mutating func tag(_ start: Int, _ block: Range<Int>) -> Int {
    guard start + 1 < block.upperBound else { return start + 1 }
    let first = prose[start + 1]
    guard ASCII.isLetter(first) || "/!?".utf8.contains(first) else { return start + 1 }
    var hasSpace = false
    var hasValue = false
    var at = start + 1
    while at < block.upperBound, prose[at] != UInt8(ascii: "<") {
      let byte = prose[at]
      if byte == UInt8(ascii: ">") {
        guard !hasSpace || hasValue || !ASCII.isLetter(first) else { break }
        prose.blank(start..<at + 1)
        return at + 1
      }
      if ASCII.isWhiteSpace(byte), prose[at + 1..<block.upperBound].first != UInt8(ascii: "/") {
        hasSpace = true
      }
      if byte == UInt8(ascii: "=") { hasValue = true }
      at += 1
    }
    return start + 1
  }

  private mutating func openBracket(_ start: Int, _ block: Range<Int>) -> Int {
    let next = start + 1 < block.upperBound ? prose[start + 1] : 0
    if next == UInt8(ascii: "["), let end = wikiLink(start, block) { return end }
    if next == UInt8(ascii: "^"), let end = footnote(start, block) { return end }
    if brackets.count == Self.mostBrackets { brackets.removeFirst() }
    brackets.append(start)
    return start + 1
  }

  /// `[[Page]]` and `[[Page|text]]`, of which the text stays; `![[File]]` goes.
  private mutating func wikiLink(_ start: Int, _ block: Range<Int>) -> Int? {
    var textStart = start + 2
    var at = textStart
    while at < block.upperBound, !"[]\r\n".utf8.contains(prose[at]) {
      if prose[at] == UInt8(ascii: "|") { textStart = at + 1 }
      at += 1
    }
    guard at > start + 2, at + 1 < block.upperBound, prose[at] == UInt8(ascii: "]"),
      prose[at + 1] == UInt8(ascii: "]")
    else { return nil }
    if isImage(start, block) {
      prose.blank(start - 1..<at + 2)
    } else {
      prose.blank(start..<textStart)
      prose.blank(at..<at + 2)
    }
    return at + 2
  }

  private mutating func footnote(_ start: Int, _ block: Range<Int>) -> Int? {
    var at = start + 2
    while at < block.upperBound, !ASCII.isWhiteSpace(prose[at]), prose[at] != UInt8(ascii: "[") {
      if prose[at] == UInt8(ascii: "]") {
        prose.blank(start..<at + 1)
        return at + 1
      }
      at += 1
    }
    return nil
  }

  private mutating func closeBracket(_ close: Int, _ block: Range<Int>) -> Int {
    guard let open = brackets.popLast() else { return close + 1 }
    let target = MarkdownTarget(prose, from: close + 1, to: block.upperBound)
    guard let end = target?.end ?? referenceEnd(open, close, block) else { return close + 1 }
    if isImage(open, block) {
      prose.blank(open - 1..<end)
    } else {
      prose[open] = 0x20
      prose.blank(close..<end)
    }
    return end
  }

  /// Where `[text][label]`, `[label][]` or `[label]` ends, of a label that is defined.
  private func referenceEnd(_ open: Int, _ close: Int, _ block: Range<Int>) -> Int? {
    guard !labels.isEmpty else { return nil }
    func isDefined(_ label: Range<Int>) -> Bool {
      label.count <= Self.longestLabel && labels.contains(MarkdownBlocks.label(original[label]))
    }
    if close + 1 < block.upperBound, prose[close + 1] == UInt8(ascii: "[") {
      var at = close + 2
      while at < block.upperBound, prose[at] != UInt8(ascii: "["), prose[at] != UInt8(ascii: "]") {
        at += 1
      }
      if at < block.upperBound, prose[at] == UInt8(ascii: "]"),
        isDefined(at == close + 2 ? open + 1..<close : close + 2..<at)
      {
        return at + 1
      }
    }
    return isDefined(open + 1..<close) ? close + 1 : nil
  }

  private func isImage(_ bracket: Int, _ block: Range<Int>) -> Bool {
    bracket > block.lowerBound && prose[bracket - 1] == UInt8(ascii: "!")
  }

  private func run(of byte: UInt8, _ start: Int, _ block: Range<Int>) -> Range<Int> {
    var end = start
    while end < block.upperBound, prose[end] == byte { end += 1 }
    return start..<end
  }
}
