// The format of `analyze`: one analysis on one line, with nothing lost.

public import ChronicleTypes
public import JSON

/// The analysis of a document and its text, as one line of JSON.
///
///     let line = AnalysisLine(extractor.analyze(document), text: document.text)
///     try AnalysisLine(json: line.json()) == line  // true
///
/// Everything that assembly needs is read back unchanged. `docs/formats.md` describes the fields.
public struct AnalysisLine: Sendable, Equatable {
  /// The version of the format.
  public static let schema = "throughline-analysis/1"

  /// What was found in the document.
  public var analysis: DocumentAnalysis
  /// The text of the document; nil where it is left out. A page then shows no text.
  public var text: SourceText?

  /// An analysis, with or without the text of its document.
  public init(_ analysis: DocumentAnalysis, text: SourceText? = nil) {
    self.analysis = analysis
    self.text = text
  }

  /// The line, without its line break.
  /// - Complexity: O(n) in what was found and in the text.
  public func json() -> [UInt8] {
    var writer = JSONWriter(pretty: false)
    write(to: &writer)
    return writer.bytes
  }

  /// Reads what `json` writes. Unknown fields are skipped.
  ///
  /// - Throws: where it is not a line of this version, or where what it says cannot be.
  /// - Complexity: O(n).
  public init(json: [UInt8]) throws(JSONError) {
    var reader = JSONReader([])
    reader.restart(json, line: 1)
    try self.init(&reader)
  }

  /// Reads the whole text of a reader.
  init(_ reader: inout JSONReader) throws(JSONError) {
    try self.init(line: &reader)
    try reader.end()
  }
}

extension AnalysisLine: Record {
  static let blank = AnalysisLine(.blank)

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.schema("throughline-analysis/1")
    try analysis.visit(&visitor)
    try visitor.field("text", &text)
  }

  var fault: String? { analysis.fault }
}

extension SourceText: LineValue {
  func write(to json: inout JSONWriter) { json.string(string) }
  init(line json: inout JSONReader) throws(JSONError) { self.init(try json.string()) }
}
