// Every format from which documents are read.

extension DocumentFormat {
  /// The formats, in the order of the README.
  ///
  /// A new one is a file or folder in `Formats` and a place in this list.
  public static let all: [DocumentFormat] = [.plainText, .markdown]
}
