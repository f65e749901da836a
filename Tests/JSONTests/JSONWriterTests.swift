// JSON text.

import Foundation
import JSON
import Testing

@Suite struct JSONWriterTests {
  private func text(pretty: Bool = false, _ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(pretty: pretty)
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", #""""#),
    ("plain", #""plain""#),
    (#"say "so""#, #""say \"so\"""#),
    (#"C:\dir\N"#, #""C:\\dir\\N""#),
    ("a\nb\r\nc\td", #""a\nb\r\nc\td""#),
    ("\u{0}\u{1}\u{8}\u{C}\u{1B}\u{1F}\u{7F}", #""\u0000\u0001\u0008\u000c\u001b\u001f\u007f""#),
    ("</script>&<>", #""</script>&<>""#),
    ("Łódź e\u{301} \u{1F692} \u{10FFFF}", "\"Łódź e\u{301} \u{1F692} \u{10FFFF}\""),
    // What could steer a terminal or turn the direction of writing; not what stands beside it.
    ("\u{80}\u{85}\u{9B}31m\u{9F}\u{A0}", #""\u0080\u0085\u009b31m\u009f\#u{A0}""#),
    ("a\u{202A}b\u{202E}\u{2066}\u{2069}c", #""a\u202ab\u202e\u2066\u2069c""#),
    ("\u{61B}\u{61C}\u{61D}", "\"\u{61B}\\u061c\u{61D}\""),
    ("\u{200D}\u{200E}\u{200F}\u{2010}", "\"\u{200D}\\u200e\\u200f\u{2010}\""),
    ("\u{2027}\u{2028}\u{2029}\u{202F}", "\"\u{2027}\\u2028\\u2029\u{202F}\""),
    ("\u{2065}\u{206A}“é”ÿ", "\"\u{2065}\u{206A}“é”ÿ\""),
  ])
  func strings(value: String, json: String) throws {
    #expect(Array(text { $0.string(value) }.unicodeScalars) == Array(json.unicodeScalars))
    let read = try JSONDecoder().decode([String].self, from: Data("[\(json)]".utf8))
    #expect(read.map { Array($0.unicodeScalars) } == [Array(value.unicodeScalars)])
  }

  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (1, "1"), (8000, "8000"), (0.5, "0.5"), (-2.25, "-2.25"), (0.1, "0.1"), (1e-7, "1e-07"),
    (1e16, "1e+16"), (123_456_789_012_345, "123456789012345"), (1e300, "1e+300"), (.nan, "null"), (.infinity, "null"),
    (-.infinity, "null"),
  ])
  func numbers(value: Double, json: String) {
    #expect(text { $0.object { $0.field("n", value) } } == "{\"n\":\(json)}")
  }

  @Test func keysInTheirOrder() {
    let text = text {
      $0.object { json in
        json.field("z", "1")
        json.field("a", 2)
        json.field("m", nil as String?)
        json.field("b", nil as Int?)
        json.strings("k", ["x", "y"])
        json.object("c") { _ in }
        json.strings("d", [])
      }
    }
    #expect(text == #"{"z":"1","a":2,"m":null,"b":null,"k":["x","y"],"c":{},"d":[]}"#)
  }

  @Test func nested() {
    let text = text(pretty: true) {
      $0.object { json in
        json.field("id", "e1")
        json.array("rows", [1, 2]) { json, n in
          json.object {
            $0.field("n", n)
            $0.object("inner") { $0.field("deep", n) }
          }
        }
        json.array("short", [1, 2]) { json, n in json.object(inline: true) { $0.field("n", n) } }
        json.strings("names", ["a", "b"])
        json.object("none") { _ in }
        json.object("line", inline: true) { json in
          json.object("x") { $0.strings("y", ["z", "w"]) }
        }
      }
      $0.newline()
    }
    #expect(
      text == """
        {
          "id": "e1",
          "rows": [
            {
              "n": 1,
              "inner": {
                "deep": 1
              }
            },
            {
              "n": 2,
              "inner": {
                "deep": 2
              }
            }
          ],
          "short": [
            {"n": 1},
            {"n": 2}
          ],
          "names": ["a", "b"],
          "none": {},
          "line": {"x": {"y": ["z", "w"]}}
        }

        """)
  }

  @Test func arraysOfObjects() {
    let text = text {
      $0.array([1, 2, 3]) { json, n in json.object { if n != 2 { $0.field("n", n) } } }
    }
    #expect(text == #"[{"n":1},{},{"n":3}]"#)
  }
}
