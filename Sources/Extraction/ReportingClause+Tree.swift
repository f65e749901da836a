// A reporting verb and the clause that hangs on it, read off the tree.

internal import Chronicle
internal import Linguistics

extension ReportingClauseReader {
  /// What a reporting verb says by its clausal complement; nil where it has none, is denied or only possible, or where
  /// nobody says it.
  /// - Complexity: O(k) in the words of the sentence that hang on the verb.
  func complement(_ cue: ExtractionLexicon.Cue, at i: Int) -> ReportingClause? {
    let tree = page.tree
    guard page.tokens[i].upos == .verb, let clause = tree.child(of: i, .ccomp), isReported(i) else { return nil }
    let hasThat = tree.children(of: clause).contains {
      page.tokens[$0].key == Words.that && page.tokens[$0].relation == .mark
    }
    guard hasThat || cue.strength != .weak else { return nil }
    guard let subject = VerbFrame.subject(of: i, page, depth: 0), !Words.relative.contains(page.tokens[subject].key),
      page.tokens[subject].key != Words.who,
      !VerbFrame.isPassive(i, page)
    else { return nil }
    let content = trimmed(tree.subtree(of: clause), after: i)
    guard !content.isEmpty, !content.contains(i), !content.contains(subject) else { return nil }
    return ReportingClause(
      cue: i, lemma: cue.lemma, stance: cue.stance, speaker: page.phrase(of: subject),
      addressee: tree.child(of: i, .obj, .iobj).map { page.phrase(of: $0) }, content: [content],
      rule: "statement.complement")
  }

  /// Whether the verb tells that something was said: not denied, not only possible.
  private func isReported(_ i: Int) -> Bool {
    !page.tree.children(of: i).contains { child in
      let token = page.tokens[child]
      return Words.not.contains(token.key) || token.relation == .aux && Words.modal.contains(token.key)
        || token.relation == .mark && page.lexicon.hedges[token.key] == .hypothetical
    }
  }

  /// A clause without “that” before it and without the marks around it.
  private func trimmed(_ range: Range<Int>, after cue: Int) -> Range<Int> {
    var (first, last) = (range.lowerBound, range.upperBound)
    while first < last,
      page.tokens[first].shape.contains(.mark)
        || page.tokens[first].key == Words.that && page.tokens[first].relation == .mark
    {
      first += 1
    }
    while last > first, page.isMark(last - 1, ".,;:") { last -= 1 }
    return first..<last
  }
}
