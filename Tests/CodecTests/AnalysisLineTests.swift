// The format of `analyze`: nothing of an analysis is lost, and a broken line says what is wrong with it.

import CalendarDates
import ChronicleTypes
import Foundation
import JSON
import TestSupport
import Testing

@testable import Codec

@Suite struct AnalysisLineTests {
  @Test(arguments: [Full.analysis, Bare.analysis, DocumentAnalysis(document: Full.source)])
  func nothingIsLost(analysis: DocumentAnalysis) throws {
    for text in [nil, SourceText(""), SourceText("“Łódź”\n\r\n\t\"\\\u{0}\u{7F}\u{2028}🚒 \u{FEFF}")] {
      let line = AnalysisLine(analysis, text: text)
      let json = line.json()
      #expect(!json.contains(0x0A))
      #expect(try AnalysisLine(json: json) == line)
    }
  }

  // MARK: Every field

  /// The example sets every stored field of every type, so that `nothingIsLost` misses none: who adds a field to an
  /// analysis sets it there, and then has to write and read it.
  @Test func everyFieldIsSet() {
    var fields = Fields()
    fields.add(Full.analysis)
    #expect(fields.unset == [])
    #expect(
      fields.types == [
        "Boilerplate", "Description", "DocumentActor", "DocumentAnalysis", "Evidence", "Figure", "Fingerprint",
        "Incident", "Keys",
        "Mention",
        "NameForm", "Office", "Participant", "Party", "QuotableSentence", "Sentence", "Source", "Statement",
        "TemporalLink",
        "TimeExpression", "Token",
        "Trigger",
      ])
    // These are written as lists.
    #expect(Mirror(reflecting: TextSpan(start: 0, end: 1)).children.count == 2)
    #expect(Mirror(reflecting: Fingerprint.Term(hash: 0, count: 1)).children.count == 3)
  }

  @Test func aForgottenFieldIsFound() {
    var analysis = Full.analysis
    analysis.statements[0].tense = nil
    analysis.incidents[0].trigger = .blank
    var fields = Fields()
    fields.add(analysis)
    #expect(fields.unset == ["Incident.trigger", "Statement.tense"])
  }

  /// The stored fields of records, and which of them are anywhere other than in a blank record.
  private struct Fields {
    private var known: Set<String> = []
    private var set: Set<String> = []
    private(set) var types: Set<String> = []

    var unset: [String] { known.subtracting(set).sorted() }

    /// Looks at a value and everything inside of it.
    mutating func add(_ value: Any) {
      guard let record = value as? any Record else {
        for child in Mirror(reflecting: value).children { add(child.value) }
        return
      }
      let type = "\(type(of: record))"
      types.insert(type)
      let blank = Mirror(reflecting: Swift.type(of: record).blank)
      for (field, usual) in zip(Mirror(reflecting: record).children, blank.children) {
        let name = "\(type).\(field.label ?? "")"
        known.insert(name)
        if String(reflecting: field.value) != String(reflecting: usual.value) { set.insert(name) }
        add(field.value)
      }
    }
  }

  /// Whatever a text can say of time, and from what a time expression can be counted.
  @Test func everyCase() throws {
    let day = try #require(CalendarDay("2012-05-03"))
    for implied in [
      ImpliedTime.reported(day), .lead(day, published: day + 2), .told(day), .past(day), .lasting(day), .future(day),
      .ahead(day),
    ] {
      var analysis = Bare.analysis
      analysis.statements[0].implied = implied
      #expect(try AnalysisLine(json: AnalysisLine(analysis).json()).analysis == analysis)
    }
    for anchor in [TimeExpression.Anchor.publication, .event, .mention(0)] {
      var analysis = Bare.analysis
      analysis.timeExpressions[0].anchor = anchor
      #expect(try AnalysisLine(json: AnalysisLine(analysis).json()).analysis == analysis)
    }
    for value in [0, -0.0, 5, 0.1, 1.0 / 3, 1e15, -1e300, Double.leastNonzeroMagnitude, 123_456_789.25] {
      var analysis = Full.analysis
      (analysis.figures[0].value, analysis.figures[0].upper) = (value, -value)
      #expect(try AnalysisLine(json: AnalysisLine(analysis).json()).analysis == analysis)
    }
  }

  /// Usual values are left out: a line without findings is short.
  @Test func short() {
    let json = AnalysisLine(DocumentAnalysis(document: Document.Source(id: "d1", path: "a.txt"))).json()
    #expect(
      String(decoding: json, as: UTF8.self)
        == #"{"schema":"throughline-analysis/1","document":{"id":"d1","path":"a.txt"}}"#)
    #expect(AnalysisLine.schema == "throughline-analysis/1")
  }

  /// Another program may sort keys and add its own.
  @Test func anyOrder() throws {
    let line = AnalysisLine(Full.analysis, text: SourceText("text"))
    var object = try #require(try JSONSerialization.jsonObject(with: Data(line.json())) as? [String: Any])
    object["schema"] = nil
    object["partition"] = ["n": [1, 2, NSNull()]]
    let sorted = try JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
    let json = Array(#"{"schema":"throughline-analysis/1","#.utf8) + sorted.dropFirst()
    #expect(try AnalysisLine(json: json) == line)
  }

  // MARK: Broken lines

  private static let start = #"{"schema":"throughline-analysis/1","document":{"id":"d1","path":"a"}"#

  @Test(
    arguments: [
      ("", "", "the line ends where an object is expected"),
      ("[]", "", "“[” stands where an object is expected"),
      ("{}", "", "“schema” is missing"),
      (
        #"{"document":{}}"#, ".document", "it does not begin with its schema; this program reads throughline-analysis/1"
      ),
      (
        #"{"schema":"throughline-analysis/2"}"#, ".schema",
        "its schema is throughline-analysis/2, this program reads throughline-analysis/1"
      ),
      (
        #"{"schema":"throughline/1"}"#, ".schema",
        "its schema is throughline/1, this program reads throughline-analysis/1"
      ),
      (#"{"schema":"throughline-analysis/1"}"#, "", "“document” is missing"),
      (#"{"schema":"throughline-analysis/1","document":{"id":"d1"}}"#, ".document", "“path” is missing"),
      (#"{"schema":"throughline-analysis/1","document":{"id":"","path":""}}"#, ".document", "the id is empty"),
      (
        #"{"schema":"throughline-analysis/1","document":{"id":"d 1","path":""}}"#, ".document",
        "the id “d 1” has a blank in it"
      ),
      (start, ".document", "the line ends where “,” or “}” is expected"),
      (start + "} x", "", "“x” stands where the end of the line is expected"),
      (start + #","statements":{}}"#, ".statements", "“{” stands where a list is expected"),
      (
        start + #","statements":[{"id":"s1","span":[4,2]}]}"#, ".statements[0].span",
        "[4, 2] is no stretch of a text; that is two numbers, its start and its end"
      ),
      (
        start + #","statements":[{"id":"s1","span":[1,2,3]}]}"#, ".statements[0].span[2]",
        "[1, 2, 3] is no stretch of a text; that is two numbers, its start and its end"
      ),
      (
        start + #","statements":[{"id":"s1","span":[-1,3]}]}"#, ".statements[0].span",
        "[-1, 3] is no stretch of a text; that is two numbers, its start and its end"
      ),
      (start + #","statements":[{"id":"s1","id":"s2"}]}"#, ".statements[0].id", "“id” stands here twice"),
      (start + #","statements":[{"id":"s1","span":[1,3],"line":0}]}"#, ".statements[0].line", "0 is no line of a text"),
      (
        start + #","figures":[{"span":[1,3],"line":1,"text":"","metric":"","value":1,"unit":"","direction":"up"}]}"#,
        ".figures[0].direction", "“up” is none of increase, decrease, level"
      ),
      (start + #","figures":[{"value":1e999}]}"#, ".figures[0].value", "“1e999” is no number"),
      (start + #","actors":[{"id":"p1","name":"","type":"person"}]}"#, ".actors[0]", "the name is empty"),
      (start + #","fingerprint":{"terms":[[5,1],[5,1]]}}"#, ".fingerprint", "the terms do not ascend"),
      (
        start + #","fingerprint":{"terms":[[5,0]]}}"#, ".fingerprint.terms[0]",
        "it is no term; that is a hash, a count from 1 on, and a share of 0 to 1"
      ),
      (
        start + #","fingerprint":{"terms":[[5,1,-0.5]]}}"#, ".fingerprint.terms[0]",
        "it is no term; that is a hash, a count from 1 on, and a share of 0 to 1"
      ),
      (
        start + #","fingerprint":{"runs":[2,4294967296]}}"#, ".fingerprint.runs[1]",
        "4294967296 is no number of 32 bits"
      ),
      (start + #","fingerprint":{"runs":[4,2]}}"#, ".fingerprint", "the runs do not ascend"),
      (start + #","published":"May"}"#, "", nil),
      (start + #","text":"\u12"}"#, ".text", "“\\u” needs four hexadecimal digits"),
    ] as [(String, String, String?)])
  func broken(json: String, path: String, reason: String?) {
    var error: JSONError?
    do throws(JSONError) { _ = try AnalysisLine(json: Array(json.utf8)) } catch let found { error = found }
    #expect(error == reason.map { JSONError(line: 1, path: path, reason: $0) })
  }

  @Test func impliedTimes() {
    for (value, isRight) in [
      (#"{"past":"2012-05-03"}"#, true), (#"{}"#, false), (#"{"past":"2012-05-03","future":"2012-05-03"}"#, false),
      (#"{"past":"2012-05"}"#, false), (#"{"before":"2012-05-03"}"#, false),
    ] {
      var reader = JSONReader(Array(value.utf8))
      #expect(((try? ImpliedTime(line: &reader)) != nil) == isRight, "\(value)")
    }
  }

  /// No cut of a line is one.
  @Test func truncated() {
    let json = AnalysisLine(Full.analysis, text: SourceText("“a”")).json()
    for length in 0..<json.count {
      #expect(throws: JSONError.self) { try AnalysisLine(json: Array(json[..<length])) }
    }
  }

  // MARK: Many lines

  @Test func lines() {
    let good = String(decoding: AnalysisLine(Bare.analysis).json(), as: UTF8.self)
    let text = "\u{FEFF}\(good)\r\n\n  \n{\"schema\":1}\n\(good)\n\(good.dropLast(3))\n\(good)"
    for block in [1, 2, 7, 64, 1 << 20] {
      var rest = Array(text.utf8)[...]
      var lines = AnalysisLines(blocks: {
        let part = rest.prefix(block)
        rest = rest.dropFirst(part.count)
        return Array(part)
      })
      var found: [String] = []
      while let line = lines.next() {
        switch line {
        case .success(let line): found.append(line.analysis == Bare.analysis ? "good" : "other")
        case .failure(let error): found.append(error.description)
        }
      }
      #expect(
        found == [
          "good", "line 4: “1” stands where a text is expected at .schema; write it anew with “throughline analyze”",
          "good",
          "line 6: the line ends where “,” or “}” is expected at .timeExpressions[0].rule; write it anew with “throughline analyze”",
          "good",
        ], "in blocks of \(block)")
    }
  }
}
