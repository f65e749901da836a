// Which words of a phrase say best who speaks.

internal import ChronicleTypes
internal import Linguistics

/// Cuts the phrase of a speaker down to whom it names: “a neighbour, Ana Ruiz” and “Ana Ruiz, 43” to the name, “the
/// ministry on Monday” to the ministry.
struct SpeakerWords {
  let document: AnnotatedDocument

  /// - Complexity: O(k) in the tokens of the phrase.
  func best(of phrase: Range<Int>) -> Range<Int> {
    let bare = withoutAddition(withoutTime(phrase))
    return name(behind: bare) ?? bare
  }

  /// “the ministry ‹on Monday›”, “the ministry ‹Monday›”: when something was said is not who said it.
  private func withoutTime(_ phrase: Range<Int>) -> Range<Int> {
    guard let last = phrase.last, document.time(at: last) != nil,
      var first = phrase.first(where: { document.time(at: $0) == document.time(at: last) })
    else { return phrase }
    while first > phrase.lowerBound, [.adp, .det].contains(document.tokens[first - 1].upos) { first -= 1 }
    return first > phrase.lowerBound ? phrase.lowerBound..<first : phrase
  }

  /// “Ana Ruiz‹, 43›”, “Ana Ruiz‹, of Karsk›”, “ANA RUIZ‹, MAYOR›”.
  private func withoutAddition(_ phrase: Range<Int>) -> Range<Int> {
    let comma = phrase.first {
      $0 > phrase.lowerBound && document.isMark($0, ",")
        && (document.isPerson(at: $0 - 1) || document.tokens[$0 - 1].shape.contains(.allCaps))
    }
    return phrase.lowerBound..<(comma ?? phrase.upperBound)
  }

  /// The person's name behind a comma, where the phrase names one person by a noun: “a neighbour, ‹Ana Ruiz›,”.
  private func name(behind phrase: Range<Int>) -> Range<Int>? {
    let (head, comma) = (document.headEnd(phrase) - 1, phrase.upperBound)
    guard phrase.contains(head), document.name(at: head) == nil, document.isParty(head),
      document.tokens[head].has(.singular), document.lexicon.groups[document.tokens[head].key] != .organization,
      comma + 1 < document.tokens.count, document.isMark(comma, ","),
      let name = document.nameHeaded(by: comma + 1),
      document.isPerson(at: document.analysis.names[name].tokens.lowerBound)
    else { return nil }
    let tokens = document.analysis.names[name].tokens
    // “a neighbour, Ana Ruiz and her son”: more than one name is a list.
    let isAlone = tokens.upperBound == document.tokens.count || document.tokens[tokens.upperBound].upos != .cconj
    return isAlone ? tokens : nil
  }
}
