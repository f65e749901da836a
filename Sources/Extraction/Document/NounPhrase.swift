// Noun phrases beside a verb, found by parts of speech: for sentences whose trees marks and quotes have broken.

internal import Linguistics

/// The noun phrase that stands before or after a token.
struct NounPhrase {
  /// Tokens of the phrase.
  var tokens: Range<Int>
  /// Whether a negation stands between the phrase and the verb.
  var isNegated = false
  /// Whether a modal verb stands between: “would say”.
  var isModal = false
  /// Whether a form of “be” stands between, which makes a past participle passive.
  var hasBe = false

  /// The phrase before a verb; auxiliaries and adverbs between the two are passed over.
  static func before(_ verb: Int, in sentence: Range<Int>, of document: AnnotatedDocument) -> NounPhrase? {
    var phrase = NounPhrase(tokens: verb..<verb)
    var i = verb - 1
    while i >= sentence.lowerBound, document.name(at: i) == nil {
      let token = document.tokens[i]
      if document.classes.not.contains(token.key) {
        phrase.isNegated = true
      } else if token.upos == .aux {
        if document.classes.modal.contains(token.key) { phrase.isModal = true }
        if document.classes.be.contains(token.key) { phrase.hasBe = true }
      } else if token.upos != .adv {
        break
      }
      i -= 1
    }
    guard i >= sentence.lowerBound else { return nil }
    if document.isMark(i, ",") { return afterApposition(phrase, comma: i, sentence, document) }
    guard let tokens = ending(at: i, in: sentence, of: document) else { return nil }
    phrase.tokens = tokens
    return phrase
  }

  /// The subject of a verb behind a comma. Two phrases stand before that comma, one explaining the other; the one that
  /// names a person counts: “McLaughlin, an assistant secretary, said”, “Assistant Secretary of DHS, Tricia McLaughlin,
  /// said”.
  private static func afterApposition(
    _ phrase: NounPhrase, comma: Int, _ sentence: Range<Int>, _ document: AnnotatedDocument
  ) -> NounPhrase? {
    var result = phrase
    guard let inner = ending(at: comma - 1, in: sentence, of: document) else { return nil }
    let previous = inner.lowerBound - 1
    if previous > sentence.lowerBound, document.isMark(previous, ","),
      let outer = ending(at: previous - 1, in: sentence, of: document)
    {
      // “Ruiz's mother, Ada Novak, said”: a phrase counts as a person's where its head is the name, as in the second
      // one.
      let isNamed = { (phrase: Range<Int>) in document.isPerson(at: document.headEnd(phrase) - 1) }
      result.tokens = isNamed(inner) && !isNamed(outer) ? inner : outer
      return result
    }
    return nil
  }

  /// The phrase whose last token is `last`.
  static func ending(at last: Int, in sentence: Range<Int>, of document: AnnotatedDocument) -> Range<Int>? {
    guard last >= sentence.lowerBound, document.tokens[last].upos != .punct || document.isClosing(last)
    else {
      return nil
    }
    if document.tokens[last].upos == .pron, document.name(at: last) == nil {
      return last..<(last + 1)
    }
    var start = last + 1
    var i = last
    // A bracket after a name: “the Department of Homeland Security (DHS) has”.
    if document.isMark(i, ")"), let open = document.opening(before: i, in: sentence) {
      start = open
      i = open - 1
    }
    var isClosed = false
    scan: while i >= sentence.lowerBound {
      if let name = document.name(at: i) {
        start = document.analysis.names[name].tokens.lowerBound
        if let title = document.analysis.names[name].title { start = title.lowerBound }
        i = start - 1
        isClosed = false
        continue
      }
      let token = document.tokens[i]
      switch token.upos {
      case .noun, .adj, .num, .propn:
        guard !isClosed,
          !document.lexicon.media.contains(token.key) || start > i + 1 || start == last + 1
        else { break scan }
        start = i
      case .verb where !isClosed && start > i && !document.classes.that.contains(token.key) && document.isParticiple(i):
        // A participle before a noun: “elected officials”.
        start = i
      case .det:
        guard !isClosed else { break scan }
        start = i
        isClosed = true
      case .pron where document.isPossessive(i):
        start = i
        isClosed = true
      case .part where document.classes.possessive.contains(token.key):
        start = i
      case .adp:
        // “officials at DHS”, “threats directed at officers”: a preposition goes on with the phrase if a noun, or a
        // noun and a participle, stands before it.
        guard start > i, start <= last, i > sentence.lowerBound else { break scan }
        if document.tokens[i - 1].upos == .verb, document.isParticiple(i - 1), i - 2 >= sentence.lowerBound,
          document.isNominal(i - 2)
        {
          i -= 1
        } else if !document.isNominal(i - 1) {
          break scan
        }
        start = i
        isClosed = false
      case .punct where token.shape.contains(.attached) && document.isMark(i, "-"):
        start = i
      default:
        break scan
      }
      i -= 1
    }
    while start <= last, [.adp, .adv, .cconj, .punct, .part].contains(document.tokens[start].upos),
      document.name(at: start) == nil
    {
      start += 1
    }
    guard start <= last, (start...last).contains(where: { document.isNominal($0) }) else { return nil }
    return start..<(last + 1)
  }

  /// The phrase that begins at a token, or behind the adverbs that stand there.
  static func starting(at first: Int, in sentence: Range<Int>, of document: AnnotatedDocument) -> Range<Int>? {
    var start = first
    while start < sentence.upperBound, document.tokens[start].upos == .adv, document.name(at: start) == nil {
      start += 1
    }
    guard start < sentence.upperBound else { return nil }
    if document.tokens[start].upos == .pron, document.name(at: start) == nil, !document.isPossessive(start) {
      return start..<(start + 1)
    }
    var end = start
    scan: while end < sentence.upperBound {
      if let name = document.name(at: end) {
        end = document.analysis.names[name].tokens.upperBound
        continue
      }
      switch document.tokens[end].upos {
      case .noun, .adj, .num, .det, .propn:
        end += 1
      case .pron where document.isPossessive(end):
        end += 1
      case .part where document.classes.possessive.contains(document.tokens[end].key):
        end += 1
      case .sym:
        guard end + 1 < sentence.upperBound, document.isNominal(end + 1) else { break scan }
        end += 1
      case .verb where end > start && document.isParticiple(end):
        // “the elected officials”; but behind a name or noun, “Ruiz defended officials”, it is the verb.
        guard end + 1 < sentence.upperBound, document.isNominal(end + 1), document.name(at: end - 1) == nil,
          document.tokens[end - 1].upos != .noun, document.tokens[end - 1].upos != .propn
        else { break scan }
        end += 1
      case .adp where document.classes.of.contains(document.tokens[end].key) && end > start:
        end += 1
      case .punct where document.isMark(end, "-") && document.tokens[end].shape.contains(.attached):
        end += 1
      default:
        break scan
      }
    }
    while end > start, [.adp, .det, .part, .punct, .sym].contains(document.tokens[end - 1].upos),
      document.name(at: end - 1) == nil, !document.classes.possessive.contains(document.tokens[end - 1].key)
    {
      end -= 1
    }
    guard start < end, (start..<end).contains(where: { document.isNominal($0) }) else { return nil }
    return start..<end
  }
}
