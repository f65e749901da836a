// A word list: rows of fields between tabs.

/// A text file of rows, fields between tabs, `#` before a comment: one of the program's own, or one that a user adds.
public struct LexiconFile: Sendable {
  /// Which list it is: the name of the file, or of the list that a user adds to.
  public let name: String
  /// Its rows, in their order.
  public let rows: [Row]

  /// One row of a word list.
  public struct Row: Sendable {
    /// What stands between the tabs.
    public let fields: [String]
    /// The file that it stands in, as messages name it.
    public let file: String
    /// Line of the file, from 1.
    public let line: Int
    /// The comment right above it; empty where there is none.
    public let note: String
  }

  /// What is wrong with a row, and where.
  public struct Fault: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file, as messages name it.
    public let file: String
    /// The line, from 1.
    public let line: Int
    /// What is wrong, in words.
    public let reason: String

    /// What is wrong with a row.
    public init(_ row: Row, _ reason: String) {
      self.init(file: row.file, line: row.line, reason: reason)
    }

    /// What is wrong with a line.
    public init(file: String, line: Int, reason: String) {
      self.file = file
      self.line = line
      self.reason = reason
    }

    /// “cues.tsv:12: no stance is called …”
    public var description: String { "\(file):\(line): \(reason)" }
  }

  /// A row with another number of fields stops the program with the name and the line.
  init(name: String, utf8: some Collection<UInt8>, columns: Int) {
    let (rows, faults) = Self.read(utf8, file: name, columns: columns)
    if let fault = faults.first { preconditionFailure(fault.description) }
    self.name = name
    self.rows = rows
  }

  /// A word list of a user.
  /// - Parameters:
  ///   - name: the list it adds to.
  ///   - path: the file, as messages name it.
  ///   - columns: how many fields each row must have.
  /// - Returns: the rows that can be read, and what is wrong with the others.
  public static func reading(_ utf8: [UInt8], name: String, path: String, columns: Int) -> (LexiconFile, [Fault]) {
    let (rows, faults) = read(utf8, file: path, columns: columns)
    return (LexiconFile(name: name, rows: rows), faults)
  }

  private init(name: String, rows: [Row]) {
    self.name = name
    self.rows = rows
  }

  private static func read(_ utf8: some Collection<UInt8>, file: String, columns: Int) -> ([Row], [Fault]) {
    var rows: [Row] = []
    var faults: [Fault] = []
    var note = ""
    var lines = utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if let first = lines.first, first.starts(with: [0xEF, 0xBB, 0xBF]) { lines[0] = first.dropFirst(3) }
    for (index, full) in lines.enumerated() {
      var line = full[...]
      while let last = line.suffix(1).first, last == UInt8(ascii: "\r") { line = line.dropLast() }
      guard line.first != UInt8(ascii: "#"), !line.isEmpty else {
        note = String(decoding: line.drop { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: " ") }, as: UTF8.self)
        continue
      }
      let fields = line.split(separator: UInt8(ascii: "\t")).map { String(validating: $0, as: UTF8.self) }
      let words = fields.compactMap { $0 }
      if words.count < fields.count {
        faults.append(Fault(file: file, line: index + 1, reason: "this is no UTF-8; save the file as UTF-8"))
      } else if words.count != columns {
        let needed = columns == 1 ? "1 field is needed" : "\(columns) fields between tabs are needed"
        faults.append(
          Fault(
            file: file, line: index + 1, reason: "\(needed), here \(words.count == 1 ? "is" : "are") \(words.count)"))
      } else {
        rows.append(Row(fields: words, file: file, line: index + 1, note: note))
      }
      note = ""
    }
    return (rows, faults)
  }
}
