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

  /// The list of that name; of given lists one that is not there is empty.
  ///
  /// The program's own lists are all there: one that is missing, or a row with another number of fields than `columns`, is a
  /// fault of the program, not of its input, and stops it with the name and the line. So does such a row of a given list.
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
