// The word lists of a language, by name.

internal import CLexicon

/// Where the word lists of a language come from.
///
///     let cues = WordLists.english.file("cues.tsv", columns: 3)
///     let few = WordLists(["cues.tsv": "zegu\tsay\tstrong"])
public struct WordLists: Sendable {
  private enum Source {
    /// A folder of Sources/CLexicon/words.
    case embedded(String)
    case given([String: String])
  }

  private let source: Source

  /// The lists of words/en, which come with the program.
  public static let english = WordLists(source: .embedded("en"))

  private init(source: Source) { self.source = source }

  /// Lists from the texts of their files, by name.
  public init(_ files: [String: String]) { source = .given(files) }

  /// The list of that name. Where lists were given and this one is not among them, it is empty.
  ///
  /// A row with another number of fields than `columns` stops the program with the name and the line, and so does one
  /// of the program's own lists that is missing: these are faults of the program, not of its input.
  /// - Complexity: O(n) in the bytes of the list, each time.
  public func file(_ name: String, columns: Int = 1) -> LexiconFile {
    switch source {
    case .embedded(let language):
      guard let file = clexicon_find(language, name) else {
        preconditionFailure("no word list of \(language) is called \(name); CLexicon.c names them")
      }
      let text = UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.count)
      return LexiconFile(name: name, utf8: text, columns: columns)
    case .given(let files): return LexiconFile(name: name, utf8: (files[name] ?? "").utf8, columns: columns)
    }
  }
}
