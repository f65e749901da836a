// The word lists of the extraction: those of a language, and what a user adds.

public import Linguistics
internal import TimeExpressions

/// A language and its words, ready for an `Extractor`.
///
///     let lexicon = try Lexicon(adding: [.init(path: "case/lexicon/cues.tsv", utf8: bytes)])
///     Extractor(lexicon: lexicon).analyze(document)
public struct Lexicon: Sendable {
  /// The English words that come with the program.
  public static let english = Lexicon(.english)

  let words: ExtractionLexicon
  let times: TimeFinder

  /// The language whose text is read by it.
  public var language: Language { words.language }

  /// The words of a language.
  ///
  /// A row of its lists that cannot be used stops the program with the file and the line.
  /// - Complexity: O(n) in the words of all lists.
  public init(_ language: Language) {
    words = ExtractionLexicon(language)
    times = TimeFinder(language)
  }

  /// A word list of a user.
  public struct File: Sendable {
    /// Where it was read from. The last part names the list that it adds to: `cues.tsv`.
    public var path: String
    /// Its rows, as they stand in the file.
    public var utf8: [UInt8]

    /// A word list from its path and its bytes.
    public init(path: String, utf8: [UInt8]) {
      self.path = path
      self.utf8 = utf8
    }
  }

  /// All that is wrong with the word lists of a user.
  public struct Faults: Error, Sendable, CustomStringConvertible {
    /// One sentence each, with file and line.
    public let messages: [String]
    /// The messages, one on a line.
    public var description: String { messages.joined(separator: "\n") }
  }

  /// The names that the word lists of a user may have: `cues.tsv`, `triggers.tsv`, …
  public static var fileNames: [String] { ExtractionLexicon.Table.allCases.map { $0.rawValue + ".tsv" } }

  /// The words of a language and those of a user. Where several lists have a word, the user's first file counts.
  /// - Throws: `Faults`, with every row that cannot be used.
  /// - Complexity: O(n) in the words of all lists.
  public init(_ language: Language = .english, adding files: [File]) throws(Faults) {
    var added: [LexiconFile] = []
    var messages: [String] = []
    for file in files {
      let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
      guard name.hasSuffix(".tsv"), let table = ExtractionLexicon.Table(rawValue: String(name.dropLast(4))) else {
        messages.append(
          "\(file.path): no word list is called \(name); there are \(Self.fileNames.joined(separator: ", "))")
        continue
      }
      let (list, faults) = LexiconFile.reading(
        file.utf8, name: table.rawValue, path: file.path, columns: table.columns)
      messages += faults.map(\.description)
      added.append(list)
    }
    let words = ExtractionLexicon(language, adding: added)
    messages += words.faults.map(\.description)
    guard messages.isEmpty else { throw Faults(messages: messages) }
    self.words = words
    times = TimeFinder(language)
  }
}
