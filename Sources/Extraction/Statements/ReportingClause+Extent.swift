// Where the words that are said begin and end, without those of whoever reports them.

internal import Linguistics
internal import TimeExpressions

extension ReportingClauseReader {
  /// What is said, from “that” on, where the tree hangs the first words behind it on another word.
  func fromThat(_ clause: Int, _ content: [Range<Int>], after cue: Int) -> [Range<Int>] {
    guard let first = content.first,
      let that = document.tree.children(of: clause).first(where: {
        document.classes.that.contains(document.tokens[$0].key) && document.tokens[$0].relation == .mark
      }), that > cue, that + 1 < first.lowerBound
    else { return content }
    return [(that + 1)..<first.upperBound] + content.dropFirst()
  }

  /// The words of a clause without those of the reporting clause inside it: one range for each side of that.
  func pieces(of clause: Int, without cue: Int) -> [Range<Int>] {
    var inside: [Int] = []
    var stack = [clause]
    while let token = stack.popLast() {
      guard token != cue else { continue }
      inside.append(token)
      stack += document.tree.children(of: token)
    }
    inside.sort()
    var ranges: [Range<Int>] = []
    for token in inside where document.tokens[token].upos != .punct || document.quote(at: token) != nil {
      if let last = ranges.last, (last.upperBound..<token).allSatisfy({ document.tokens[$0].upos == .punct }) {
        ranges[ranges.count - 1] = last.lowerBound..<(token + 1)
      } else {
        ranges.append(token..<(token + 1))
      }
    }
    return ranges.map { trimmed(whole(undated($0, after: cue))) }.filter { !$0.isEmpty }
  }

  /// A range, grown to hold the whole of a quote that begins or ends in it.
  func whole(_ range: Range<Int>) -> Range<Int> {
    var range = range
    for token in [range.lowerBound, range.upperBound - 1] {
      guard let quote = document.quote(at: token), sentence.contains(document.quotes[quote].lowerBound) else {
        continue
      }
      range =
        min(
          range.lowerBound, document.quotes[quote].lowerBound)..<max(
          range.upperBound, document.quotes[quote].upperBound)
    }
    return range
  }

  /// A clause without “that”, without marks around it, and without “according to …” behind it.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (first, last) = (range.lowerBound, range.upperBound)
    while first < last,
      document.tokens[first].upos == .punct && document.quote(at: first) == nil
        || document.classes.that.contains(document.tokens[first].key) && document.tokens[first].relation == .mark
        || document.tokens[first].relation == .cc
    {
      first += 1
    }
    if let source = (first..<last).first(where: {
      document.classes.according.contains(document.tokens[$0].key) && $0 + 1 < last
        && document.classes.to.contains(document.tokens[$0 + 1].key)
        && $0 > first
    }) {
      last = source
    }
    while last > first, document.isMark(last - 1, ".,;:"), document.quote(at: last - 1) == nil { last -= 1 }
    return first..<last
  }

  /// What is said, without a date right behind the verb, which tells when it was said: “said on Friday [two men had
  /// left]”.
  private func undated(_ range: Range<Int>, after cue: Int) -> Range<Int> {
    guard range.lowerBound == cue + 1, !range.isEmpty else { return range }
    let first = document.tokens[range.lowerBound].upos == .adp ? range.lowerBound + 1 : range.lowerBound
    guard first < range.upperBound, let time = document.time(at: first) else { return range }
    let end = document.times[time].tokens.upperBound
    return end < range.upperBound ? end..<range.upperBound : range
  }
}
