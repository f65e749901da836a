// What single words of a document are: nominal, possessive, part of a person’s name.

internal import Linguistics

extension AnnotatedDocument {
  func isNominal(_ i: Int) -> Bool {
    name(at: i) != nil || [.noun, .propn, .num, .sym].contains(tokens[i].upos)
      || (tokens[i].upos == .adj)
  }

  func isPerson(at i: Int) -> Bool {
    name(at: i).map { analysis.names[$0].kind == .person } ?? false
  }

  func isClosing(_ i: Int) -> Bool { isMark(i, ")") }

  /// Where the main part of a phrase ends: before its first preposition or bracket, a participle behind a noun, or a
  /// comma behind a name.
  func headEnd(_ phrase: Range<Int>) -> Int {
    for i in phrase where i > phrase.lowerBound && name(at: i) == nil {
      if tokens[i].upos == .adp || isMark(i, "(") { return i }
      if isMark(i, ","), isPerson(at: i - 1) { return i }
      if tokens[i].upos == .verb, isNominal(i - 1), isParticiple(i) { return i }
    }
    return phrase.upperBound
  }

  func isPossessive(_ i: Int) -> Bool { classes.possessivePronoun.contains(tokens[i].key) }

  /// Whether a noun of the lexicons names an event: “attack”, “agreement”.
  func isEventWord(_ i: Int) -> Bool {
    lexicon.nounTriggers[tokens[i].key] != nil || lexicon.eventNouns.contains(tokens[i].key)
  }

  func isGerund(_ i: Int) -> Bool {
    tokens[i].upos == .verb && looks(i).contains(.presentParticiple)
  }

  func isParticiple(_ i: Int) -> Bool {
    looks(i).contains(.participle)
  }

  /// What the look of a word says it may be, whatever its tag.
  private func looks(_ i: Int) -> Features { lexicon.language.core.features(ofForm: analysis.utf8[tokens[i].bytes]) }

  /// The opening mark of a bracket stands at most so many tokens before the closing one: “(the home office)”. What is
  /// longer is a clause of its own.
  private static let mostInBrackets = 6

  /// The opening mark of a bracket.
  func opening(before close: Int, in sentence: Range<Int>) -> Int? {
    (max(sentence.lowerBound, close - Self.mostInBrackets)..<close).last { isMark($0, "(") }
  }
}
