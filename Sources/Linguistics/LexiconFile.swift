// A word list of the program: rows of fields between tabs.

internal import CLexicon

/// A word list that is embedded in the program: a text file of rows, fields between tabs, `#` before a comment.
public struct LexiconFile: Sendable {
  public let name: String
  public let rows: [Row]

  /// One row of a word list.
  public struct Row: Sendable {
    public let fields: [String]
    /// Line of the file, from 1.
    public let line: Int
    /// The comment right above it; empty where there is none.
    public let note: String
  }

  /// The file of that name under `Sources/CLexicon/words`.
  ///
  /// A file that is missing there, or a row with another number of fields, is a fault of the program, not of its
  /// input: it stops with the name and the line.
  public init(_ name: String, columns: Int = 1) {
    guard let file = clexicon_find(name) else {
      preconditionFailure("no word list is called \(name); CLexicon.c names them")
    }
    let text = UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.count)
    self.init(name: name, utf8: text, columns: columns)
  }

  init(name: String, utf8: some Collection<UInt8>, columns: Int) {
    var rows: [Row] = []
    let lines = utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var note = ""
    for (index, line) in lines.enumerated() {
      guard line.first != UInt8(ascii: "#"), !line.isEmpty else {
        note = String(decoding: line.drop { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: " ") }, as: UTF8.self)
        continue
      }
      let fields = line.split(separator: UInt8(ascii: "\t")).map {
        String(decoding: $0, as: UTF8.self)
      }
      precondition(
        fields.count == columns,
        "\(name):\(index + 1): \(columns) fields between tabs are needed, here are \(fields.count)")
      rows.append(Row(fields: fields, line: index + 1, note: note))
      note = ""
    }
    self.name = name
    self.rows = rows
  }
}
