// A language in one value: its engines and its word lists.

/// All that the program knows of one language. No other part of it depends on a language.
///
///     let analysis = Language.english.analyze("Noem spoke in Dallas.")
///     let spoke = analysis.tokens[1]
///     spoke.upos                    // .verb
///     analysis.tokens[0].relation   // .nsubj
///     analysis.tokens[0].head       // 1, the index of “spoke”
///     analysis.names.count          // 2
///
/// A value without mutable state: any number of threads may use it at once.
public struct Language: Sendable {
  /// The code of the language (BCP 47): `en`.
  public let code: String
  /// The engines: text to words, trees and names; forms to lemmas and back.
  public let core: any LanguageCore
  /// The word lists.
  public let lists: WordLists

  /// A language from its parts.
  public init(code: String, core: any LanguageCore, lists: WordLists) {
    self.code = code
    self.core = core
    self.lists = lists
  }

  /// English, with the model that comes with the program; loaded at first use in some milliseconds.
  public static let english: Language = {
    do {
      return Language(code: "en", core: try EnglishModel(), lists: .english)
    } catch {
      fatalError("the model inside the program: \(error)")
    }
  }()

  /// Sentences, tokens, trees and names of a text.
  ///
  ///     for name in Language.english.analyze("Ana Ruiz left Lima.").names { print(name.kind) }
  ///
  /// - Complexity: O(n) in the characters.
  public func analyze(_ text: String) -> LinguisticAnalysis { core.analyze(Array(text.utf8)) }

  /// Sentences, tokens, trees and names of a text in UTF-8; where it is broken, U+FFFD is read.
  public func analyze(_ utf8: [UInt8]) -> LinguisticAnalysis { core.analyze(utf8) }
}
