// JSON text, read.

import JSON
import Testing

@Suite struct JSONReaderTests {
  /// A reader that gets the text in blocks of a length.
  private func reader(_ text: String, block: Int = .max) -> JSONReader {
    var rest = Array(text.utf8)[...]
    return JSONReader(blocks: {
      let part = rest.prefix(block)
      rest = rest.dropFirst(part.count)
      return Array(part)
    })
  }

  /// What `text` reads as, the same for blocks of every length.
  private func read<Value: JSONReadable & Equatable>(_ text: String, as type: Value.Type = Value.self) throws(JSONError)
    -> Value
  {
    var whole = reader(text)
    let value: Value = try whole.value()
    try whole.end()
    for block in 1...9 {
      var parts = reader(text, block: block)
      let other: Value = try parts.value()
      try parts.end()
      #expect(value == other, "in blocks of \(block)")
    }
    return value
  }

  @Test(arguments: [
    (#""""#, ""), (#""plain""#, "plain"), (#" "a\n\t\r\b\f\/\\\"z" "#, "a\n\t\r\u{8}\u{C}/\\\"z"),
    (#""Łódź 消防 \u0141\u00f3""#, "Łódź 消防 Łó"), (#""\ud83d\ude92""#, "🚒"),
    (#""\ud83d""#, "\u{FFFD}"), (#""\ud83dx""#, "\u{FFFD}x"), (#""\ud83d\n""#, "\u{FFFD}\n"),
    (#""\ude92\u0041""#, "\u{FFFD}A"),
    (#""\ud83d\u0041""#, "\u{FFFD}A"), ("\"a text of more than sixteen bytes\"", "a text of more than sixteen bytes"),
    ("\u{FEFF}\"after a byte order mark\"", "after a byte order mark"),
  ])
  func texts(json: String, value: String) throws {
    #expect(try Array(read(json, as: String.self).unicodeScalars) == Array(value.unicodeScalars))
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("17 ", 17), ("-8000", -8000), ("9223372036854775807", Int.max),
    ("-9223372036854775808", Int.min),
  ])
  func wholeNumbers(json: String, value: Int) throws { #expect(try read(json) == value) }

  @Test(arguments: [("0.5", 0.5), ("-2.25e3", -2250), ("1E-7", 1e-7), ("12", 12)])
  func numbers(json: String, value: Double) throws { #expect(try read(json) == value) }

  @Test func lists() throws {
    #expect(try read("[ ]", as: [Int].self) == [])
    #expect(try read("[1,\n 2 , null]", as: [Int?].self) == [1, 2, nil])
    #expect(try read("[[true], [], [false, true]]", as: [[Bool]].self) == [[true], [], [false, true]])
  }

  /// A type with a required field and one that may be missing.
  private struct Boat: JSONReadable, Equatable {
    var name = ""
    var crew: [String] = []
    var kind: Kind?

    enum Kind: String, CaseIterable, JSONReadable { case ferry, tug }

    init(name: String, crew: [String] = [], kind: Kind? = nil) {
      self.name = name
      self.crew = crew
      self.kind = kind
    }

    init(from json: inout JSONReader) throws(JSONError) {
      try json.object(requires: ["name", "crew"], optional: ["kind"])
      while let key = try json.key() {
        switch key {
        case "name": name = try json.value()
        case "crew": crew = try json.value()
        case "kind": kind = try json.value()
        default: try json.skip()
        }
      }
    }
  }

  @Test(
    arguments: [
      (#"{"name": "Aud", "crew": []}"#, Boat(name: "Aud")),
      (
        #"{"crew": ["Lind", "Mora"], "kind": "tug", "name": "Aud"}"#,
        Boat(name: "Aud", crew: ["Lind", "Mora"], kind: .tug)
      ),
      (
        #"{"name": "Aud", "engine": {"power": [1, {"a": null}], "x": -1.5e3, "on": true}, "crew": [], "kind": null}"#,
        Boat(name: "Aud")
      ),
    ] as [(String, Boat)])
  private func objects(json: String, boat: Boat) throws { #expect(try read(json) == boat) }

  @Test(arguments: [
    ("", 1, "", "the file ends where a list is expected"),
    ("{}", 1, "", "“{” stands where a list is expected"),
    ("[{\n\"crew\": []}]", 2, "[0]", "“name” is missing"),
    ("[{\"name\": \"Aud\", \"crew\": []},\n{\"name\": 3}]", 2, "[1].name", "“3” stands where a text is expected"),
    ("[{\"name\": \"Aud\", \"crew\": [\"a\", nul]}]", 1, "[0].crew[1]", "“n” stands where a text is expected"),
    ("[{\"kind\": \"yacht\"}]", 1, "[0].kind", "“yacht” is none of ferry, tug"),
    ("[{\"name\": \"Aud\", \"crew\": [], \"name\": \"Bo\"}]", 1, "[0].name", "“name” stands here twice"),
    ("[{\"kind\": null,\n\"kind\": null}]", 2, "[0].kind", "“kind” stands here twice"),
    ("[{\"kind\": nil}]", 1, "[0].kind", "“nil” is no value"),
    ("[{\"name\": \"A\u{1}\"}]", 1, "[0].name", "a text is not closed; it needs \" at its end"),
    ("[{\"name\": \"A\nB\"}]", 1, "[0].name", "a text is not closed; it needs \" at its end"),
    ("[{\"name\": \"\\q\"}]", 1, "[0].name", "“\\q” is no escape that JSON has"),
    ("[{\"name\": \"\\u12x4\"}]", 1, "[0].name", "“\\u” needs four hexadecimal digits"),
    ("[{\"name\" \"Aud\"}]", 1, "[0].", "“\"” stands where “:” is expected"),
    ("[{name: 1}]", 1, "[0].", "“n” stands where a key in \" is expected"),
    ("[{\"a\": 1 \"b\": 2}]", 1, "[0].a", "“\"” stands where “,” or “}” is expected"),
    ("[{\"a\": 1,}]", 1, "[0].a", "“}” stands where a key in \" is expected"),
    ("[{\"a\": +1}]", 1, "[0].a", "“+” stands where a value is expected"),
    ("[{\"a\": -}]", 1, "[0].a", "“-” is no number"),
    ("[] é", 1, "", "“é” stands where the end of the file is expected"),
    ("[", 1, "[0]", "the file ends where an object is expected"),
  ])
  func broken(json: String, line: Int, path: String, reason: String) {
    for block in [Int.max, 1, 3] {
      let error = #expect(throws: JSONError.self) {
        var reader = reader(json, block: block)
        let _: [Boat] = try reader.value()
        try reader.end()
      }
      #expect(error?.line == line && error?.path == path && error?.reason == reason, "\(error.debugDescription)")
    }
  }

  @Test(arguments: ["1.5", "9223372036854775808", "1e3", "-9223372036854775809"])
  func noWholeNumber(json: String) {
    let error = #expect(throws: JSONError.self) { try read(json, as: Int.self) }
    #expect(error?.reason == "“\(json)” is no whole number that fits")
  }

  @Test(arguments: ["-", "007", "-01", "--1", "1.", "-.5", "0x10", "1e", "1e+", "1.5.2", "1e400"])
  func noNumber(json: String) {
    let error = #expect(throws: JSONError.self) { try read(json, as: Double.self) }
    #expect(error?.reason == "“\(json)” is no number")
  }

  @Test func notUTF8() {
    var reader = JSONReader([0x22, 0xFF, 0x22])
    #expect(throws: JSONError.self) { try reader.string() }
  }

  /// What is nested endlessly is refused before it fills the stack.
  @Test(arguments: ["[", "{\"a\":"]) func deep(opening: String) {
    var reader = reader(String(repeating: opening, count: 100_000))
    let error = #expect(throws: JSONError.self) { try reader.skip() }
    #expect(error?.reason == "values stand more than 64 deep")
  }
}
