// What the program must be able to do in a language before it can read it.

/// The engines of one language: text to words, trees and names; forms to lemmas, lemmas to forms.
///
/// Rules know a language by this protocol and by its word lists alone. Relations, parts of speech and features are
/// those of Universal Dependencies, so that one rule serves all languages.
public protocol LanguageCore: Sendable {
  /// Sentences, tokens, trees and names of a text.
  ///
  /// - Parameter utf8: UTF-8. Where it is broken, U+FFFD takes the place of the bad bytes, and all ranges are those of
  ///   this mended text, which is in the result.
  func analyze(_ utf8: [UInt8]) -> LinguisticAnalysis

  /// The keys of the words of a phrase, which is split into tokens as a text is.
  func keys(of phrase: String) -> [WordKey]

  /// The dictionary form of a token.
  func lemma(of token: Token, in analysis: LinguisticAnalysis) -> String

  /// The tag of a token in the language's own set, for the column XPOS of CoNLL-U; `_` where the language has none.
  func xpos(of token: Token) -> String

  /// The features that the ending of a form alone suggests, whatever its tag: “-ed” that of a past participle. Empty
  /// where it suggests none.
  func features(ofForm utf8: ArraySlice<UInt8>) -> Features

  /// The forms of a verb, each with its features.
  func forms(ofVerb lemma: String) -> [WordForm]

  /// The forms of a noun, each with its features.
  func forms(ofNoun lemma: String) -> [WordForm]
}

/// A form of a word: “revealed”, `.past`.
public struct WordForm: Sendable, Equatable {
  /// The form, as it is written.
  public var text: String
  /// What the form says.
  public var features: Features

  /// A form and its features.
  public init(_ text: String, _ features: Features) {
    self.text = text
    self.features = features
  }
}
