// Comma-separated values.

import CalendarDates
import ChronicleTypes
import Exporting
import TestSupport
import Testing

@Suite struct CSVTests {
  private func csv(_ events: [Event]) -> [UInt8] {
    ChronicleFormat.csv.bytes(of: Selection(of: events, in: Full.chronicle))
  }

  private func line(_ cells: String...) -> String { String(decoding: CSV.line(cells), as: UTF8.self) }

  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("two words", "two words"), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""),
    ("\"", "\"\"\"\""), ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""), ("a\r\nb", "\"a\r\nb\""), ("a;b", "a;b"),
    ("Łódź \u{1F692}", "Łódź \u{1F692}"), ("e\u{301},", "\"e\u{301},\""), (",\u{301}", "\",\u{301}\""),
    ("a\tb", "a\tb"),
  ])
  func quoting(cell: String, written: String) {
    #expect(line("x", cell, "y") == "x,\(written),y\r\n")
  }

  /// What a spreadsheet would calculate is text.
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+44 20", "'+44 20"), ("-0044-03-15", "'-0044-03-15"), ("@SUM(A1)", "'@SUM(A1)"),
    ("=A1,B1", "\"'=A1,B1\""), ("=\"x\"", "\"'=\"\"x\"\"\""), ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""),
    ("=\u{301}", "'=\u{301}"),
    // Only at the beginning.
    ("1=1", "1=1"), ("a-b", "a-b"), ("x@example.org", "x@example.org"), ("a+b", "a+b"),
  ])
  func formulas(cell: String, written: String) {
    #expect(line("x", cell) == "x,\(written)\r\n")
  }

  /// What could turn a line around or steer a terminal is left out; tabs and line breaks stay.
  @Test(arguments: [
    ("a\u{61C}b", "ab"), ("\u{202E}a\u{202C}", "a"), ("\u{2066}a\u{2069}", "a"), ("a\u{1B}[31m", "a[31m"),
    ("a\u{9B}b", "ab"), ("\u{61C}=1", "'=1"), ("a\tb", "a\tb"), ("\u{627}\u{200D}", "\u{627}\u{200D}"),
  ])
  func hostileScalars(cell: String, written: String) {
    #expect(line("x", cell) == "x,\(written)\r\n")
  }

  @Test func columns() {
    let names =
      "id,date,earliest,latest,date_text,kind,type,title,actors,place,status,quote,document,published,start,end,rule"
    #expect(String(decoding: csv([]), as: UTF8.self) == names + "\r\n")
    #expect(ChronicleFormat.csvColumns.joined(separator: ",") == names)
  }

  @Test func events() {
    let rows = table(csv(Full.chronicle.events))
    #expect(rows.count == 3)
    #expect(
      rows[1] == [
        "e1", "2012-05-03", "2012-05-03", "2012-05-03", "on 3 May 2012", "statement", "direct",
        "“so”, he said, and \"left\"", "Ada;Echo", "Gdańsk", "asserted", "“so”, he said,\nand \"left\"", "reports/a.md",
        "2012-05-03", "3", "9", "statement.verb",
      ])
    #expect(
      rows[2] == [
        "e2", "", "", "", "", "incident", "accident", "fell", "", "", "", "", "reports/a.md", "2012-05-03", "0", "1",
        "incident.verb",
      ])
  }

  /// The days are those that the order leaves, the date is the one that was told.
  @Test func narrowedDays() {
    var event = Full.event
    event.days = EventDays(EDTF("2012-05"), text: "in May", reason: .words)
    event.days.narrow(notBefore: nil, notAfter: CalendarDay("2012-05-03"))
    #expect(table(csv([event]))[1][1...4] == ["2012-05", "2012-05-01", "2012-05-03", "in May"])
  }

  @Test func stanceAndQuote() {
    var event = Full.event
    event.status = nil
    event.type = "indirect"
    event.document = "gone"
    event.actors = [.init(id: "nobody", role: .speaker)]
    let row = table(csv([event]))[1]
    #expect(row[8] == "")
    #expect(row[10] == "warn")
    #expect(row[11] == "")
    #expect(row[12] == "gone")
    #expect(row[13] == "")
  }

  @Test func hostileCells() {
    var event = Full.event
    event.text = "=HYPERLINK(\"http://x\",\"y\")"
    event.place = "+1"
    event.days = EventDays(EDTF("-0044"), text: "a\n\"b\",c")
    let row = table(csv([event]))[1]
    #expect(row.count == ChronicleFormat.csvColumns.count)
    #expect([row[1], row[4], row[7], row[9]] == ["'-0044", event.days.text, "'\(event.text)", "'+1"])
    #expect(row[11] == "'\(event.text)")
  }

  /// Reads CSV as RFC 4180 says.
  private func table(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var i = 0
    while i < scalars.count {
      switch scalars[i] {
      case "\"" where isQuoted && i + 1 < scalars.count && scalars[i + 1] == "\"":
        cell.append("\"")
        i += 1
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(String(cell))
        cell = .init()
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted:
        rows.append(row + [String(cell)])
        (row, cell) = ([], .init())
      case let scalar: cell.append(scalar)
      }
      i += 1
    }
    return rows
  }
}
