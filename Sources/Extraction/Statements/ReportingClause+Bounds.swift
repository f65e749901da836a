// What belongs to the words that are said, and what the reporter adds before or behind them.

internal import ChronicleTypes
internal import Linguistics

extension ReportingClauseReader {
  /// A reporting clause whose content ends where the reporter speaks again, and has all that is said; and the verb by
  /// which the same speaker says something else.
  /// - Complexity: O(k) in the words of the sentence.
  func bounded(_ clause: ReportingClause) -> (clause: ReportingClause, next: Int?) {
    guard clause.lemma != nil, clause.rule != .accordingTo, let last = clause.content.last else {
      return (clause, nil)
    }
    var clause = clause
    let next = nextReport(in: last, after: clause)
    let end = [next?.end, clause.rule.needsVerb ? aside(in: last) : nil, remark(in: last)].compactMap(\.self).min()
    if let end { clause.content[clause.content.count - 1] = last.lowerBound..<end }
    switch clause.rule {
    case .phrase: clause.content[0] = withoutPreposition(clause.content[0])
    case .infinitive:
      // “urged [residents to stay at home]”: they are who should stay.
      if let addressee = clause.addressee, addressee.lowerBound > clause.cue,
        addressee.upperBound <= clause.content[0].lowerBound
      {
        clause.content[0] = addressee.lowerBound..<clause.content[0].upperBound
      }
    case .bareClause, .thatClause:
      guard clause.content.count == 1, let before = wordsBefore(clause) else { break }
      clause.content.insert(before, at: 0)
      clause.rule = .parenthetical
    default: break
    }
    return (clause, next?.verb)
  }

  /// Content has at least so many tokens before it may end.
  private static let shortestContent = 2

  /// Where the same speaker says something else: “said that the road was shut [and warned that …]”, “said it was safe[,
  /// adding that …]”.
  private func nextReport(in content: Range<Int>, after clause: ReportingClause) -> (end: Int, verb: Int)? {
    guard content.lowerBound > clause.cue else { return nil }
    let isPast = document.tokens[clause.cue].has(.finitePast)
    for k in content.dropFirst(Self.shortestContent) {
      guard document.quote(at: k) == nil else { return nil }
      if document.isMark(k, ","), k + 1 < content.upperBound, document.isGerund(k + 1),
        document.lexicon.cues[document.tokens[k + 1].key]?.isParticiple ?? false
      {
        return (k, k + 1)
      }
      guard document.tokens[k].relation == .cc else { continue }
      var verb = k + 1
      while verb < content.upperBound, [.aux, .adv].contains(document.tokens[verb].upos) { verb += 1 }
      guard verb < content.upperBound, let cue = document.lexicon.cues[document.tokens[verb].key],
        cue.strength != .weak, document.tokens[verb].upos == .verb, document.tokens[verb].relation == .conj,
        document.tree.child(of: verb, .nsubj, .nsubjPass) == nil,
        isPast ? document.tokens[verb].has(.finitePast) : document.tokens[verb].has(.finitePresent)
      else { continue }
      return (document.isMark(k - 1, ",") ? k - 1 : k, verb)
    }
    return nil
  }

  /// Where a clause or a description behind a comma begins that only tells more of a noun: “denounced the plan[, which
  /// failed]”.
  private func aside(in content: Range<Int>) -> Int? {
    for k in content.dropFirst(Self.shortestContent - 1) {
      guard document.quote(at: k) == nil else { return nil }
      guard document.isMark(k, ","), k + 1 < content.upperBound,
        !(k..<content.upperBound).contains(where: { document.quote(at: $0) != nil })
      else { continue }
      let opens = ((k + 1)..<content.upperBound).contains { token in
        guard document.tree.subtree(of: token).lowerBound >= k, document.tree.subtree(of: token).lowerBound <= k + 1
        else { return false }
        switch document.tokens[token].relation {
        case .aclRelcl, .acl, .advcl: return true
        case .appos: return document.tokens[k + 1].upos == .det
        default: return false
        }
      }
      if opens { return k }
    }
    return nil
  }

  /// Where the reporter's judgement of a clause begins, which ends its sentence: “said the vote was stolen[, which is
  /// false]”, “[, a claim that was debunked]”.
  private func remark(in content: Range<Int>) -> Int? {
    guard let comma = content.dropFirst(Self.shortestContent).last(where: { document.isMark($0, ",") }),
      content.upperBound == end, comma + 2 < content.upperBound, document.quote(at: comma) == nil
    else { return nil }
    let isJudged =
      document.classes.relative.contains(document.tokens[comma + 1].key)
      || document.tokens[comma + 1].upos == .det
        && document.lexicon.eventStances[document.lemma(comma + 2)] == .alleged
    return isJudged
      && (comma..<content.upperBound).contains { document.classes.untrue.contains(document.tokens[$0].key) }
      ? comma : nil
  }

  /// A phrase without the preposition that the verb asks for: “spoke of [the plan]”.
  private func withoutPreposition(_ content: Range<Int>) -> Range<Int> {
    let first = document.tokens[content.lowerBound]
    guard content.count > 1, first.upos == .adp, first.relation == .case || first.relation == .mark,
      document.quote(at: content.lowerBound) == nil
    else { return content }
    return (content.lowerBound + 1)..<content.upperBound
  }

  /// What is said before a reporting clause between commas: “[To save fuel], she said, [the ferry sails slowly]”.
  private func wordsBefore(_ clause: ReportingClause) -> Range<Int>? {
    let comma = min(clause.speaker.lowerBound, clause.cue) - 1
    guard comma > sentence.lowerBound, document.isMark(comma, ","),
      document.isMark(max(clause.cue + 1, clause.speaker.upperBound), ","),
      !(sentence.lowerBound..<comma).contains(where: {
        document.quote(at: $0) != nil || document.lexicon.cues[document.tokens[$0].key] != nil
      })
    else { return nil }
    let before = trimmed(sentence.lowerBound..<comma)
    return before.count > 1 ? before : nil
  }
}
