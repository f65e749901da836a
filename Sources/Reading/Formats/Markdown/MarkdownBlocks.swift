// Markdown line by line: markup at the start of lines, and lines that are not prose.

internal import TextBasics

/// Blanks the markup of lines: headings, lists, quotes, fences, rules, tables, definitions, comments. The rest falls
/// into blocks, which markup inside of lines does not cross.
///
/// No slice of `prose` may exist while `prose` changes, because the change would copy the whole text.
struct MarkdownBlocks {
  private(set) var prose: [UInt8]
  /// Paragraphs, list items, headings and rows of tables.
  private(set) var ranges: [Range<Int>] = []
  /// The labels that link definitions define, as `label(_:)` gives them.
  private(set) var labels: Set<[UInt8]> = []

  private struct Fence {
    var mark: UInt8
    var length: Int
    /// The offset after the line that opens it.
    var end: Int
  }

  private let original: [UInt8]
  private var fence: Fence?
  /// Marks of fences without an end.
  private var unclosedMarks: Set<UInt8> = []
  private var elements = MarkdownElements()
  /// The prose of the line before; nil where that line is blank.
  private var previous: Range<Int>?
  private var isInTable = false
  private var lastNumber: Int?

  init(_ utf8: [UInt8], from start: Int) {
    original = utf8
    prose = utf8
    var at = start
    while true {
      // The lines are those of the original; blanking keeps every line break.
      for line in Lines(original, from: at) { read(line) }
      guard let open = fence else { break }
      // A fence without an end would hide the rest of a report, so it is read as text. Each mark is given up once, so
      // there are at most three passes.
      prose.replaceSubrange(open.end..., with: original[open.end...])
      unclosedMarks.insert(open.mark)
      fence = nil
      at = open.end
    }
  }

  /// A label in the form in which labels are compared.
  static func label(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  }

  private mutating func read(_ line: Lines.Line) {
    let end = line.content.upperBound
    if let fence {
      if isEnd(of: fence, line.content) { self.fence = nil }
      prose.blank(line.content)
      return
    }
    elements.blankElements(beginningIn: line.content, &prose)
    var startsBlock = false
    let start = blankPrefix(line.content, &startsBlock)
    guard start < end else {
      previous = nil
      isInTable = false
      return
    }
    if let found = fenceOpening(start..<end) {
      prose.blank(start..<end)
      if !unclosedMarks.contains(found.mark) {
        fence = Fence(mark: found.mark, length: found.length, end: line.end)
      }
      previous = nil
    } else if MarkdownRule.isRule(prose[start..<end]) {
      prose.blank(start..<end)
      previous = nil
    } else if let marks = headingMarks(start..<end) {
      prose.blank(marks.opening)
      prose.blank(marks.closing)
      ranges.append(start..<line.end)
      previous = nil
    } else if blankTableRow(start..<end) {
      ranges.append(start..<line.end)
      previous = start..<end
    } else if blankDefinition(start..<end) {
      previous = nil
    } else {
      if !startsBlock, previous != nil, let last = ranges.popLast() {
        ranges.append(last.lowerBound..<line.end)
      } else {
        ranges.append(start..<line.end)
      }
      previous = start..<end
    }
  }

  /// Blanks quote marks and bullets at the head of a line.
  /// - Returns: where the prose begins.
  private mutating func blankPrefix(_ line: Range<Int>, _ startsBlock: inout Bool) -> Int {
    var at = line.lowerBound
    var isNoRuleBefore = at
    while true {
      while at < line.upperBound, ASCII.isBlank(prose[at]) { at += 1 }
      guard at < line.upperBound else { return at }
      let rest = at..<line.upperBound
      if prose[at] == UInt8(ascii: ">") {
        prose[at] = 0x20
        continue
      }
      if "-*+".utf8.contains(prose[at]), at + 1 == line.upperBound || ASCII.isBlank(prose[at + 1]) {
        // Looking for a rule once more for each bullet would take quadratic time.
        if at >= isNoRuleBefore {
          guard let other = MarkdownRule.firstOther(prose[rest]) else { return at }
          isNoRuleBefore = other
        }
        prose[at] = 0x20
        if let task = task(at + 1..<line.upperBound) { prose.blank(task) }
        startsBlock = true
        continue
      }
      guard let number = listNumber(rest) else { return at }
      prose.blank(at..<number.end)
      lastNumber = number.value
      startsBlock = true
    }
  }

  /// The `1.` or `1)` of a list.
  ///
  /// A line may go on with the end of a date, as in “on 3 May⏎2012. He left”. So inside of a paragraph only 1 and the
  /// number that comes next belong to a list.
  private func listNumber(_ line: Range<Int>) -> (value: Int, end: Int)? {
    var at = line.lowerBound
    var value = 0
    while at < line.upperBound, ASCII.isDigit(prose[at]), at - line.lowerBound < 3 {
      value = value * 10 + Int(prose[at] - 0x30)
      at += 1
    }
    guard at > line.lowerBound, at < line.upperBound, prose[at] == 0x2E || prose[at] == 0x29,
      at + 1 == line.upperBound || ASCII.isBlank(prose[at + 1]),
      previous == nil || value == 1 || lastNumber.map({ value == $0 + 1 }) == true
    else { return nil }
    return (value, at + 1)
  }

  /// The place of the `[ ]` or `[x]` behind a bullet.
  private func task(_ line: Range<Int>) -> Range<Int>? {
    let box = prose[line].prefix(5)
    guard box.count == 5, box.first == 0x20, box.last == 0x20 else { return nil }
    let mark = box.dropFirst().prefix(3)
    guard ["[ ]", "[x]", "[X]"].contains(where: { mark.elementsEqual($0.utf8) }) else { return nil }
    return mark.startIndex..<mark.endIndex
  }

  private func fenceOpening(_ line: Range<Int>) -> (mark: UInt8, length: Int)? {
    let mark = prose[line.lowerBound]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let run = prose[line].prefix { $0 == mark }
    guard run.count >= 3 else { return nil }
    // ```code``` in one line is a code span.
    if mark == UInt8(ascii: "`"), prose[run.endIndex..<line.upperBound].contains(mark) {
      return nil
    }
    return (mark, run.count)
  }

  private func isEnd(of fence: Fence, _ line: Range<Int>) -> Bool {
    let text = prose[line].drop { ASCII.isBlank($0) || $0 == UInt8(ascii: ">") }
    let run = text.prefix { $0 == fence.mark }
    return run.count >= fence.length
      && text[run.endIndex...].allSatisfy(ASCII.isBlank)
  }

  /// The places of the `#` before a heading and of those behind it.
  private func headingMarks(_ line: Range<Int>) -> (opening: Range<Int>, closing: Range<Int>)? {
    let opening = prose[line].prefix { $0 == UInt8(ascii: "#") }
    let rest = prose[opening.endIndex..<line.upperBound]
    guard (1...6).contains(opening.count), rest.first.map(ASCII.isBlank) ?? true else { return nil }
    let end = rest.lastIndex { !ASCII.isBlank($0) }.map { $0 + 1 } ?? rest.startIndex
    var start = end
    while start > rest.startIndex, prose[start - 1] == UInt8(ascii: "#") { start -= 1 }
    if start == rest.startIndex || !ASCII.isBlank(prose[start - 1]) { start = end }
    return (opening.startIndex..<opening.endIndex, start..<end)
  }

  /// Blanks a row of a table; at the row of dashes it blanks the head as well.
  private mutating func blankTableRow(_ line: Range<Int>) -> Bool {
    guard prose[line].contains(UInt8(ascii: "|")) else {
      isInTable = false
      return false
    }
    let isDelimiter =
      prose[line].contains(UInt8(ascii: "-"))
      && prose[line].allSatisfy { "|:- \t".utf8.contains($0) }
    if isDelimiter {
      prose.blank(line)
      if let previous { blankPipes(previous) }
      isInTable = true
    } else if isInTable {
      blankPipes(line)
    }
    return isInTable
  }

  private mutating func blankPipes(_ line: Range<Int>) {
    for i in line where prose[i] == UInt8(ascii: "|") { prose[i] = 0x20 }
  }

  /// The place of the label of a `[label]: target` or of a footnote, without its brackets.
  private func definedLabel(_ line: Range<Int>) -> Range<Int>? {
    guard prose[line.lowerBound] == UInt8(ascii: "["),
      let close = prose[line].firstIndex(of: UInt8(ascii: "]")), close > line.lowerBound + 1,
      close + 1 < line.upperBound, prose[close + 1] == UInt8(ascii: ":")
    else { return nil }
    return line.lowerBound + 1..<close
  }

  /// Whether a target looks like an address. “[Smith]: No.” in an interview is prose.
  private func isTarget(_ line: Range<Int>) -> Bool {
    let target = prose[line].drop(while: ASCII.isBlank).prefix { !ASCII.isBlank($0) }
    guard let first = target.first else { return false }
    return "<#/".utf8.contains(first) || target.contains(UInt8(ascii: "/"))
      || target.starts(with: "mailto:".utf8)
  }

  /// Blanks `[label]: target`, and the `[^1]:` before a footnote.
  /// - Returns: whether nothing is left of the line.
  private mutating func blankDefinition(_ line: Range<Int>) -> Bool {
    guard let label = definedLabel(line) else { return false }
    if prose[label.lowerBound] == UInt8(ascii: "^") {
      prose.blank(line.lowerBound..<label.upperBound + 2)
      return false
    }
    guard isTarget(label.upperBound + 2..<line.upperBound) else { return false }
    labels.insert(Self.label(prose[label]))
    prose.blank(line)
    return true
  }
}
