// The format of `analyze`: one analysis on one line, with nothing lost.

public import ChronicleTypes
public import JSON

/// The analysis of a document and its text, as one line of JSON.
///
///     let line = AnalysisLine(extractor.analyze(document), text: document.text)
///     try AnalysisLine(json: line.json()) == line  // true
///
/// Whatever assembly needs comes back as it was. `docs/formats.md` describes the fields.
public struct AnalysisLine: Sendable, Equatable {
  /// The version of the format.
  public static let schema = "throughline-analysis/1"

  public var analysis: DocumentAnalysis
  /// The text of the document; nil where it is left out, and a page then shows none.
  public var text: SourceText?

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

  /// Reads what `json` wrote. Fields that are not known are passed over.
  ///
  /// - Throws: where it is no line of this version, or what it says cannot be.
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
