// Which way to look for a day or month that bears no year: what governs the words.

internal import Linguistics

extension TimeResolver {
  /// 1 ahead, -1 back, 0 not told. A preposition beats the verb: “run through June” ends ahead; but not a perfect: “has
  /// fallen through August” lies back.
  func heading(of tokens: Range<Int>, _ grain: TimePeriod.Grain) -> Int {
    let (tense, isPerfect) = tense(over: tokens)
    if let side = preposition(before: tokens) { return side > 0 && isPerfect ? -1 : side }
    // A report of today looks back on its quarters, unless it speaks of plans.
    return grain == .quarter && tense == 0 ? -1 : tense
  }

  /// “until”, “by”, “since” right before the words, or with an article or “as soon as” between.
  private func preposition(before tokens: Range<Int>) -> Int? {
    let all = analysis.tokens
    let start = analysis.sentences[analysis.sentence(of: tokens.lowerBound)].lowerBound
    for i in stride(from: tokens.lowerBound - 1, through: max(start, tokens.lowerBound - 3), by: -1) {
      if let entry = lexicon[all[i].key], entry.symbols.contains(.govern) { return entry.number }
      guard [.det, .adv, .sconj, .adp].contains(all[i].upos) else { return nil }
    }
    return nil
  }

  /// The tense of the verb that governs the words, and whether it is a perfect. What hangs on a noun has no tense, but a
  /// plan puts what hangs on it ahead.
  private func tense(over tokens: Range<Int>) -> (Int, isPerfect: Bool) {
    let all = analysis.tokens
    var at = tokens.last { !tokens.contains(Int(all[$0].head)) } ?? tokens.lowerBound
    var isDirect = true
    for _ in 0..<6 {
      guard let head = analysis.head(of: at) else { break }
      at = head
      let isPlan = lexicon[all[at].key]?.symbols.contains(.plan) == true
      guard all[at].upos == .verb || all[at].upos == .aux else {
        if isPlan { return (1, false) }
        if all[at].upos != .adj { isDirect = false }
        continue
      }
      if isPlan, !isDirect || all[at].xpos != .vbd { return (1, false) }
      guard isDirect else { return (0, false) }
      var (isInfinitive, hasPast, isPerfect) = (false, false, false)
      for i in analysis.dependents(of: at) where i < at {
        if all[i].xpos == .to { isInfinitive = true }
        guard all[i].upos == .aux else { continue }
        if all[i].xpos == .md { return (1, false) }
        if lexicon[all[i].key]?.symbols.contains(.perfect) == true { isPerfect = true }
        if all[i].xpos == .vbd { hasPast = true }
      }
      if isInfinitive {
        // “Is expected to close”: the plan above tells.
        isDirect = false
        continue
      }
      switch all[at].xpos {
      case .vbd: return (-1, false)
      case .vbn: return (-1, isPerfect)
      // “The two meet Monday.”
      case .vbp, .vbz: return (1, false)
      default: return (hasPast ? -1 : 0, false)
      }
    }
    return (0, false)
  }
}
