// Every format from which documents are read.

extension DocumentFormat {
  /// The formats, in the order of the README.
  ///
  /// A new one is a file or folder in `Formats` and a place in this list.
  public static let all: [DocumentFormat] = [.plainText, .markdown]

  /// What is read, in words: `plain text (.txt, .text), Markdown (.md, .markdown)`.
  public static var namesAndEndings: String {
    all.map { format in
      let endings = format.endings.map { ".\($0)" }
      return "\(format.name) (\(endings.joined(separator: ", ")))"
    }.joined(separator: ", ")
  }
}
