// JSON lines, and objects whose fields are asked for.

import JSON
import Testing

@Suite struct JSONLinesTests {
  private func lines(_ text: String, longest: Int = .max, block: Int) -> [String] {
    var rest = Array(text.utf8)[...]
    var lines = JSONLines(
      longest: longest,
      blocks: {
        let part = rest.prefix(block)
        rest = rest.dropFirst(part.count)
        return Array(part)
      })
    var found: [String] = []
    while let line = lines.next() {
      found.append("\(line.number) \(line.isTooLong ? "too long" : String(decoding: line.bytes, as: UTF8.self))")
    }
    return found
  }

  @Test(arguments: [
    ("", []), ("\n\n", []), ("1", ["1 1"]), ("1\n", ["1 1"]), ("1\r\n\n \t\n22\n\n333", ["1 1\r", "4 22", "6 333"]),
    ("4444\n55555\n1\n666666", ["1 4444", "2 too long", "3 1", "4 too long"]),
  ])
  func lines(text: String, found: [String]) {
    for block in 1...9 { #expect(lines(text, longest: 4, block: block) == found, "in blocks of \(block)") }
  }
}

@Suite struct JSONRecordTests {
  private struct Pair: JSONReadable, Equatable {
    var a = 0
    var b = ""
    var c: [Pair] = []

    init(_ a: Int, _ b: String = "", _ c: [Pair] = []) { (self.a, self.b, self.c) = (a, b, c) }

    init(from json: inout JSONReader) throws(JSONError) {
      try json.record { (json) throws(JSONError) in
        if try json.has("a", isRequired: true) { a = try json.value() }
        if try json.has("b") { b = try json.value() }
        if try json.has("c") { c = try json.value() }
      }
    }
  }

  @Test(arguments: [
    (#"{"a":1}"#, Pair(1)), (#" { "a" : 1 , "b" : "x" , "c" : [ ] } "#, Pair(1, "x")),
    (#"{"c":[{"b":"y","a":3},{"a":4}],"b":"x","a":1}"#, Pair(1, "x", [Pair(3, "y"), Pair(4)])),
    (#"{"z":{"a":[2]},"a":1,"y":null,"b":"x","x":0}"#, Pair(1, "x")), (#"{"z":0,"z":1,"b":"x","a":1}"#, Pair(1, "x")),
  ])
  private func records(json: String, value: Pair) throws {
    var reader = JSONReader(Array(json.utf8))
    #expect(try reader.value() == value)
    try reader.end()
  }

  @Test(arguments: [
    (#"{}"#, "", "“a” is missing"), (#"{"b":"x"}"#, "", "“a” is missing"),
    (#"{"c":[{"a":1},{"c":[]}]}"#, ".c[1]", "“a” is missing"), (#"{"a":1,"a":1}"#, ".a", "“a” stands here twice"),
    (#"{"b":"x","a":1,"b":"y"}"#, ".b", "“b” stands here twice"),
    (#"{"a":1,}"#, ".a", "“}” stands where a key in \" is expected"),
    (#"{"a":1 "b":"x"}"#, ".a", "“\"” stands where “,” or “}” is expected"),
    (#"{"a" 1}"#, "", "“1” stands where “:” is expected"),
    (#"{"a":1"#, ".a", "the file ends where “,” or “}” is expected"),
    (#"{"a":true}"#, ".a", "“t” stands where a number is expected"),
    (#"{"z":{"y":[}},"a":1}"#, ".z.y[0]", "“}” stands where a value is expected"),
  ])
  func faults(json: String, path: String, reason: String) {
    var reader = JSONReader(Array(json.utf8))
    #expect(throws: JSONError(line: 1, path: path, reason: reason)) { try reader.value() as Pair }
  }
}
