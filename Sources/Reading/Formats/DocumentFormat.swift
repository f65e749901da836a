// The type of a format: how files of one kind are told, and how documents are read from them.

internal import ChronicleTypes

/// A kind of file that documents are read from.
///
/// Each format is a value in a file or folder of its own, and `DocumentFormat.all` lists them. The search in folders,
/// messages, help and a test of the README follow that list.
public struct DocumentFormat: Sendable {
  /// What people call it: `Markdown`.
  public let name: String
  /// The endings of its files in small letters, without the dot.
  public let endings: [String]
  /// Whether a file without an ending is of this format.
  public let hasNoEnding: Bool
  /// What is read of such a file, in a few words.
  public let summary: String
  /// The bytes by which its files are told, whatever their names; empty where only the ending tells.
  let signatures: [Signature]
  /// Reads the documents in the bytes of a file. The path is for messages.
  let read: @Sendable (_ bytes: [UInt8], _ path: String) throws(Refusal) -> FormatReading

  init(
    _ name: String, endings: [String], hasNoEnding: Bool = false, signatures: [Signature] = [], summary: String,
    read: @escaping @Sendable (_ bytes: [UInt8], _ path: String) throws(Refusal) -> FormatReading
  ) {
    (self.name, self.endings, self.hasNoEnding) = (name, endings, hasNoEnding)
    (self.signatures, self.summary, self.read) = (signatures, summary, read)
  }
}

/// What a format reads in a file.
struct FormatReading {
  /// The documents, in the order of the file.
  var documents: [DocumentDraft]
  /// What a user should know, although the documents can be used.
  var problems: [ReadingProblem] = []
}

/// A document as its format reads it, before it has an id and a date.
struct DocumentDraft {
  /// Its name in the file; nil for the only document of a file.
  var name: String?
  /// The text that citations point into; valid UTF-8.
  var text: [UInt8]
  /// The same number of bytes, with spaces for what is not to be read; line breaks stay.
  var prose: [UInt8]
  /// What the file itself says about the document.
  var metadata: Metadata?
  /// Where the text stands in the file.
  var map: SourceMap = .lines
}

extension [DocumentFormat] {
  /// The format that an ending names; nil where none does.
  ///
  /// - Parameter ending: in small letters; nil for a name without an ending.
  func named(by ending: String?) -> DocumentFormat? {
    first { format in ending.map(format.endings.contains) ?? format.hasNoEnding }
  }

  /// The format of a file: the one whose signature its bytes have, else the one that its ending names; nil where
  /// neither tells.
  func format(of bytes: [UInt8], ending: String?) -> DocumentFormat? {
    first { $0.signatures.contains { $0.isBorne(by: bytes) } } ?? named(by: ending)
  }

  /// How names of documents end, in words: `end in .txt or .md, or have no ending`.
  var namesInWords: String {
    let endings = flatMap(\.endings).map { ".\($0)" }
    let list =
      endings.count < 2
      ? endings.joined() : endings.dropLast().joined(separator: ", ") + " or " + endings[endings.count - 1]
    return "end in \(list)" + (contains(where: \.hasNoEnding) ? ", or have no ending" : "")
  }
}
