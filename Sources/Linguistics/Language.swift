// A language in one value: its engines and its word lists.

/// What is known of a language, and all that is known of it: nothing else in the program speaks one language.
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
  public let core: any LanguageCore
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
