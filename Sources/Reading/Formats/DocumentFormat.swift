// What a kind of file is from which documents are read.

internal import ChronicleTypes

/// A kind of file from which documents are read.
///
/// Each format is a value in a file or folder of its own, and `DocumentFormat.all` lists them; which files are looked
/// for, what is said of others, the help and a test of the README follow that list.
public struct DocumentFormat: Sendable {
  /// What people call it: `Markdown`.
  public let name: String
  /// The endings of its files in small letters, without the dot.
  public let endings: [String]
  /// Whether a file without an ending is of this format.
  public let hasNoEnding: Bool
  /// What is made of such a file, in a few words.
  public let summary: String
  /// The bytes by which its files are known, whatever their names; none where only the ending tells.
  let signatures: [Signature]
  /// Takes the documents out of the bytes of a file; the path is for messages.
  let read: @Sendable (_ bytes: [UInt8], _ path: String) throws(Refusal) -> FormatReading

  init(
    _ name: String, endings: [String], hasNoEnding: Bool = false, signatures: [Signature] = [], summary: String,
    read: @escaping @Sendable (_ bytes: [UInt8], _ path: String) throws(Refusal) -> FormatReading
  ) {
    (self.name, self.endings, self.hasNoEnding) = (name, endings, hasNoEnding)
    (self.signatures, self.summary, self.read) = (signatures, summary, read)
  }
}

/// What a format takes out of a file.
struct FormatReading {
  /// In the order of the file.
  var documents: [DocumentDraft]
  /// What is to be said although the documents can be used.
  var problems: [ReadingProblem] = []
}

/// A document as its format gives it.
struct DocumentDraft {
  /// What it is called within its file; nil of the only document of a file.
  var name: String?
  /// Valid UTF-8: the text that citations point into.
  var text: [UInt8]
  /// As many bytes, with what is not to be read blanked by spaces; line breaks stay.
  var prose: [UInt8]
  /// What the file itself says of the document.
  var metadata: Metadata?
  /// Where the text stands in the file.
  var map: SourceMap = .lines
}

extension [DocumentFormat] {
  /// The format that an ending names; nil where none does.
  ///
  /// - Parameter ending: in small letters; nil of a name that has none.
  func named(by ending: String?) -> DocumentFormat? {
    first { format in ending.map(format.endings.contains) ?? format.hasNoEnding }
  }

  /// The format of a file: the one whose signature its bytes bear, else the one that its ending names; nil where
  /// neither tells.
  func format(of bytes: [UInt8], ending: String?) -> DocumentFormat? {
    first { $0.signatures.contains { $0.isBorne(by: bytes) } } ?? named(by: ending)
  }

  /// What the names of documents are like: `end in .txt or .md, or have no ending`.
  var namesInWords: String {
    let endings = flatMap(\.endings).map { ".\($0)" }
    let list =
      endings.count < 2
      ? endings.joined() : endings.dropLast().joined(separator: ", ") + " or " + endings[endings.count - 1]
    return "end in \(list)" + (contains(where: \.hasNoEnding) ? ", or have no ending" : "")
  }
}
