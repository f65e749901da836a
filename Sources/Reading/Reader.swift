// Reads files and folders into documents.
public import CalendarDates
internal import ChronicleTypes
internal import Glibc

/// Reads files and folders into documents.
///
///     let result = Reader(published: EDTF("2012-05-03")).read(["reports", "note.txt", "-"])
///
/// - A file is of the format that its first bytes or its ending tell (`DocumentFormat.all`); one that is
///   named is text where neither does. Folders are searched to the bottom, in byte order of the paths;
///   hidden entries are passed over, and other endings are named. `-` is the standard input.
/// - The charset is found out; the text is kept as it is, byte order mark and line breaks included.
/// - The date of publication is the first there is: `published`, a `sources.json` beside the file,
///   YAML front matter.
///
/// One file that cannot be read never keeps the others from being read.
public struct Reader: Sendable {
  /// When all of the documents were published, as the user says; nil where they say it themselves.
  public var published: EDTF?

  /// Folders and files that are passed over where they lie inside a folder that is read: the program's own output, the
  /// user's own word lists and actors.
  public var excluding: [String]

  /// The formats that are read.
  var formats = DocumentFormat.all

  /// A reader of all formats.
  public init(published: EDTF? = nil, excluding: [String] = []) {
    self.published = published
    self.excluding = excluding
  }

  /// Reads what the paths stand for. What is given twice is read once.
  /// - Complexity: O(n) in the size of the files, and a sort of the names in each folder.
  public func read(_ paths: [String]) -> ReadResult {
    read(paths, standardInput: STDIN_FILENO)
  }

  /// Reads bytes that are in memory as a file of the given name would be read.
  ///
  ///     Reader().read(Array("Police arrested a man.".utf8), named: "note.txt")
  ///
  /// - Complexity: O(n) in the bytes.
  public func read(_ bytes: [UInt8], named name: String) -> ReadResult {
    var batch = ReadingBatch(published: published, formats: formats)
    batch.read(bytes, named: name)
    return batch.result
  }

  /// Reads what the paths stand for one file at a time, each when it is asked for: of a million files no more than
  /// one is held.
  ///
  /// - Parameter problem: told what could not be read, in the order in which it is met.
  public func stream(_ paths: [String], problem: @escaping (ReadingProblem) -> Void) -> DocumentStream {
    stream(paths, standardInput: STDIN_FILENO, problem: problem)
  }

  private func stream(
    _ paths: [String], standardInput: Int32, problem: @escaping (ReadingProblem) -> Void
  ) -> DocumentStream {
    let findings = FileSearch(paths, excluding: excluding, formats: formats).findings
    var rest = findings[...]
    return DocumentStream(ReadingBatch(published: published, formats: formats), problem: problem) { batch in
      switch rest.popFirst() {
      case .problem(let problem): batch.add(problem)
      case .file(let file): batch.read(file)
      case .standardInput: batch.readStandardInput(standardInput)
      case nil: return false
      }
      return true
    }
  }

  func read(_ paths: [String], standardInput: Int32) -> ReadResult {
    var problems: [ReadingProblem] = []
    let documents = Array(stream(paths, standardInput: standardInput) { problems.append($0) })
    return ReadResult(documents: documents, problems: problems)
  }
}
