// `throughline dates`: JSON lines, TimeML, explanations.

import Foundation
import Testing

@Suite struct DatesTests {
  private let folder = TemporaryFolder([
    "a.txt": "She spoke on Friday.\n\nThe law of January 24, 2020 is “new” & <odd>; two days later it fell.\n",
    "b.md": "---\ntitle: T\ndate: 2012-05-10\n---\n\nIt closed last week.\n",
    "empty.txt": "",
    "c/a.txt": "In 1999 it opened.",
  ])

  private func objects(_ outcome: Program.Outcome) throws -> [[String: Any]] {
    try outcome.lines.map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
  }

  @Test func lines() throws {
    let outcome = try Program.run("dates", "a.txt", "--published", "2020-02-03", in: folder.path)
    #expect(outcome.status == 0 && outcome.errors == "")
    let found = try objects(outcome)
    #expect(found.map { $0["text"] as? String } == ["Friday", "January 24, 2020", "two days later"])
    #expect(found.map { $0["value"] as? String } == ["2020-01-31", "2020-01-24", "2020-01-26"])
    #expect(found.map { $0["line"] as? Int } == [1, 3, 3])
    #expect(found.map { $0["anchor"] as? String } == ["published", nil, "t2"])
    #expect(found.map { $0["literal"] as? String } == ["XXXX-WXX-5", "2020-01-24", "mention+P2D"])
    #expect(found.allSatisfy { $0["document"] as? String == "a.txt" })
    let text = folder.text("a.txt")
    for item in found {
      let (start, end) = (item["start"] as? Int ?? 0, item["end"] as? Int ?? 0)
      #expect(String(Array(text.unicodeScalars)[start..<end].map(Character.init)) == item["text"] as? String)
    }
  }

  /// `annotate` carries the same.
  @Test func annotate() throws {
    let dates = try objects(try Program.run("dates", "a.txt", "b.md", in: folder.path))
    let annotated = try objects(try Program.run("annotate", "a.txt", "b.md", in: folder.path))
    let times = annotated.flatMap { $0["timeExpressions"] as? [[String: Any]] ?? [] }
    #expect(times.count == dates.count && times.count > 3)
    for (time, date) in zip(times, dates) {
      #expect(Set(time.keys).union(["document", "line"]) == Set(date.keys))
      for key in ["value", "literal", "edtf", "rule", "anchor"] {
        #expect(time[key] as? String == date[key] as? String)
      }
    }
  }

  /// The front matter's date counts where no option is given.
  @Test func publishedFromDocument() throws {
    let found = try objects(try Program.run("dates", "b.md", in: folder.path))
    #expect(found.map { $0["edtf"] as? String } == ["2012-04-30/2012-05-06"])
  }

  @Test func undated() throws {
    let found = try objects(
      try Program.run("dates", "-", in: folder.path, input: "On January 24 and on Sunday, today."))
    #expect(found.map { $0["value"] as? String } == ["XXXX-01-24", "XXXX-WXX-7", "PRESENT_REF"])
  }

  @Test func genre() throws {
    let text = "In 1939 it began. On 8 May they left."
    for (genre, day) in [("narrative", "1939-05-08"), ("news", "2012-05-08")] {
      let outcome = try Program.run(
        "dates", "-", "--genre", genre, "--published", "2012-05-10", in: folder.path, input: text)
      #expect(try objects(outcome).last?["value"] as? String == day)
    }
  }

  @Test func timeML() throws {
    let outcome = try Program.run("dates", "a.txt", "--timex3", "--published", "2020-02-03", in: folder.path)
    #expect(outcome.status == 0)
    let text = outcome.text
    #expect(text.contains(#"functionInDocument="CREATION_TIME">2020-02-03</TIMEX3></DCT>"#))
    #expect(text.contains(#"<TIMEX3 tid="t2" type="DATE" value="2020-01-24">January 24, 2020</TIMEX3>"#))
    #expect(text.contains(#"temporalFunction="true" anchorTimeID="t2">two days later</TIMEX3>"#))
    #expect(text.contains("“new” &amp; &lt;odd&gt;"))
    // The text without tags is the text.
    let body = text.components(separatedBy: "<TEXT>")[1].components(separatedBy: "</TEXT>")[0]
    let plain = body.replacing(/<[^>]*>/, with: "").replacing("&amp;", with: "&").replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
    #expect(plain == folder.text("a.txt"))
    let parser = XMLReading(Data(outcome.bytes))
    #expect(parser.isWellFormed)
  }

  @Test func timeMLOfSeveral() throws {
    let refused = try Program.run("dates", "a.txt", "b.md", "--timex3", in: folder.path)
    #expect(refused.status == 2 && refused.text.isEmpty && refused.errors.contains("-o"))
    let outcome = try Program.run("dates", "a.txt", "c/a.txt", "b.md", "--timex3", "-o", "out", in: folder.path)
    #expect(outcome.status == 0)
    #expect(folder.names("out") == ["a-2.tml", "a.tml", "b.tml"])
    #expect(folder.text("out/a-2.tml").contains(">1999</TIMEX3>"))
  }

  @Test func explain() throws {
    let outcome = try Program.run("dates", "a.txt", "--explain", "--published", "2020-02-03", in: folder.path)
    #expect(outcome.status == 0)
    let expected = """
      a.txt, published 2020-02-03

      line 1: “Friday” DATE 2020-01-31
        date   2020-01-31
        words  XXXX-WXX-5
        from   2020-02-03
        rule   date.weekday: a date or time put together from its parts, the last before publication, that day included, \
      as in “on Sunday; last Friday; this coming Tuesday”
      """
    #expect(outcome.text.hasPrefix(expected))
  }

  @Test(arguments: [["--timex3", "--explain"], ["-o", "out"], ["--genre", "poem"], ["--published", "soon"]])
  func wrongUse(_ options: [String]) throws {
    let line = "$T dates a.txt " + options.joined(separator: " ")
    let outcome = try Program.shell(line, in: folder.path)
    #expect(outcome.status == 64 && outcome.text.isEmpty && outcome.errors.contains("Error"))
  }

  @Test func emptyAndMissing() throws {
    let outcome = try Program.run("dates", "empty.txt", "none.txt", "c/a.txt", in: folder.path)
    #expect(outcome.status == 2 && outcome.errors.contains("none.txt"))
    #expect(try objects(outcome).count == 1)
  }
}

/// Whether an XML text is well formed, as Foundation's parser sees it.
private struct XMLReading {
  let isWellFormed: Bool

  init(_ data: Data) {
    let text = String(decoding: data, as: UTF8.self)
    var open: [Substring] = []
    var isSound = text.hasPrefix("<?xml")
    for match in text.dropFirst(5).matches(of: /<(\/?)([A-Za-z0-9]+)[^<>]*>/) {
      if match.1.isEmpty {
        open.append(match.2)
      } else {
        isSound = isSound && open.popLast() == match.2
      }
    }
    isWellFormed = isSound && open.isEmpty && text.replacing(/&(amp|lt|gt|quot|#13);/, with: "").contains("&") == false
  }
}
