// “According to”: who says what, without a reporting verb.

internal import ChronicleTypes
internal import Linguistics

extension ReportingClauseReader {
  /// The clause of “according to”, where that stands at a token.
  func accordingTo(at i: Int) -> ReportingClause? {
    guard document.classes.according.contains(document.tokens[i].key), i + 2 < sentence.upperBound,
      document.classes.to.contains(document.tokens[i + 1].key),
      var source = source(at: i + 2)
    else { return nil }
    // The source may be longer than its noun phrase: “a person familiar with the matter”.
    if document.tokens[i].relation == .case, let noun = document.analysis.head(of: i), source.contains(noun) {
      let whole = document.tree.subtree(of: noun)
      if whole.lowerBound == i, whole.upperBound <= end, !whole.contains(where: { document.isMark($0, ",") }) {
        source = source.lowerBound..<max(source.upperBound, whole.upperBound)
      }
    }
    var content: [Range<Int>] = []
    if i > sentence.lowerBound {
      let stop = document.isMark(i - 1, ",") ? i - 1 : i
      if stop > sentence.lowerBound { content.append(sentence.lowerBound..<stop) }
    }
    if source.upperBound + 1 < end, document.isMark(source.upperBound, ",") {
      content.append((source.upperBound + 1)..<end)
    }
    guard !content.isEmpty else { return nil }
    return ReportingClause(
      cue: i, lemma: "according to", stance: .say, speaker: source, content: content, rule: .accordingTo)
  }

  /// At most so many tokens stand between figures and the word that leads to who issued them: “figures [disclosed
  /// recently] by the ministry”.
  private static let reachOfIssuer = 3

  /// A source with what belongs to it: “figures disclosed recently by the ministry”.
  private func source(at start: Int) -> Range<Int>? {
    guard let phrase = NounPhrase.starting(at: start, in: sentence, of: document) else { return nil }
    guard document.lexicon.media.contains(document.tokens[phrase.upperBound - 1].key) else { return phrase }
    var k = phrase.upperBound
    while k < min(phrase.upperBound + Self.reachOfIssuer, end), [.verb, .adv].contains(document.tokens[k].upos) {
      k += 1
    }
    guard k + 1 < end, document.classes.source.contains(document.tokens[k].key),
      let issuer = NounPhrase.starting(at: k + 1, in: sentence, of: document)
    else { return phrase }
    return phrase.lowerBound..<issuer.upperBound
  }
}
