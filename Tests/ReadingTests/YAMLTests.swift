// YAML and JSON: written → nodes with lines.
import Testing

@testable import Reading

@Suite struct DataFiles {
  static func bare(_ text: String, _ line: Int) -> DataNode {
    DataNode(content: .scalar(text, isText: false), line: line)
  }

  @Test func yaml() throws {
    let node = try YAMLParser.parse(Array("- name: Ann\n  also: [A, ~]\n- \"x\"\n".utf8))
    #expect(node.line == 1)
    let items = try #require(node.items)
    let pairs = try #require(items.first?.pairs)
    #expect(pairs.map(\.key) == [Self.bare("name", 1), Self.bare("also", 2)])
    #expect(pairs.first?.value == Self.bare("Ann", 1))
    #expect(
      pairs.last?.value.items == [Self.bare("A", 2), DataNode(content: .null, line: 2)])
    #expect(items.last == DataNode(content: .scalar("x", isText: true), line: 3))
  }

  @Test(arguments: [
    ("a: [", 2, "did not find expected node content while parsing a flow node"),
    (
      "a: b\n\tc: d", 2,
      "found a tab character that violates indentation while scanning a plain scalar"
    ),
    ("a\n---\nb", 2, "a second document begins"),
    ("a: \u{1}", 1, "control characters are not allowed"),
    (String(repeating: "[", count: 100), 1, "lists and mappings stand more than 64 deep"),
  ]) func brokenYAML(_ text: String, _ line: Int, _ reason: String) {
    #expect(throws: DataSyntaxError(line: line, reason: reason)) {
      try YAMLParser.parse(Array(text.utf8))
    }
  }

  @Test(.timeLimit(.minutes(1))) func aliasBomb() throws {
    var text = "a0: &a0 [x, x]\n"
    for i in 1...60 { text += "a\(i): &a\(i) [*a\(i - 1), *a\(i - 1)]\n" }
    let node = try YAMLParser.parse(Array(text.utf8))
    #expect(node.pairs?.count == 61)
    #expect(node.pairs?.last?.value.items?.allSatisfy { $0.content == .alias } == true)
  }

  @Test(.timeLimit(.minutes(1))) func manyNodes() {
    let text = String(repeating: "- a\n", count: 200_000)
    #expect(throws: DataSyntaxError.self) { try YAMLParser.parse(Array(text.utf8)) }
  }

  @Test(arguments: [
    (#""\ud83d\ude00 \ud83d \u0041\n""#, "😀 \u{FFFD} A\n"), ("-1.5e3", "-1.5e3"),
    (" true ", "true"),
  ]) func jsonScalar(_ json: String, _ text: String) throws {
    #expect(try JSONParser.parse(Array(json.utf8)).text == text)
  }

  @Test(arguments: [
    ("{\"a\": nul}", 1, "“nul” is no value"),
    ("{\n\"a\"\n\n1}", 4, "“1” stands where “:” is expected"),
    ("[1 2]", 1, "“2” stands where “,” or “]” is expected"),
    ("{} é", 1, "“é” stands where the end of the file is expected"),
    ("\"a", 1, "a text is not closed; it needs \" at its end"),
    ("\"a\nb\"", 1, "a text is not closed; it needs \" at its end"),
    (#""\x""#, 1, #"“\x” is no escape that JSON has"#),
    (#""\ud83d\u12"#, 1, #"“\u” needs four hexadecimal digits"#),
    (String(repeating: "[", count: 100_000), 1, "values stand more than 64 deep"),
  ]) func brokenJSON(_ json: String, _ line: Int, _ reason: String) {
    #expect(throws: DataSyntaxError(line: line, reason: reason)) {
      try JSONParser.parse(Array(json.utf8))
    }
  }
}
