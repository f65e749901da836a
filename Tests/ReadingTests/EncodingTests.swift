// Charsets: written bytes → the text that is read.
import ChronicleTypes
import Testing
import TextBasics

@testable import Reading

@Suite struct Encodings {
  static let text = "Café\r\n😀 “no” – e\u{301}nd.\r\n"
  static let latin = "The café’s owner, José Muñoz, said “no” – twice.\r\n"

  static func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return littleEndian ? bytes.reversed() : bytes
    }
  }

  static func utf32(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in
      let bytes = (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (24 - 8 * $0)) }
      return littleEndian ? bytes.reversed() : bytes
    }
  }

  static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "’": 0x92
      case "“": 0x93
      case "”": 0x94
      case "–": 0x96
      default: UInt8(truncatingIfNeeded: scalar.value)
      }
    }
  }

  static let cases: [(name: String, bytes: [UInt8], text: String)] = [
    ("UTF-8", Array(text.utf8), text),
    ("UTF-8 with mark", Array("\u{FEFF}\(text)".utf8), "\u{FEFF}\(text)"),
    ("UTF-16LE with mark", utf16("\u{FEFF}\(text)", littleEndian: true), "\u{FEFF}\(text)"),
    ("UTF-16BE with mark", utf16("\u{FEFF}\(text)", littleEndian: false), "\u{FEFF}\(text)"),
    ("UTF-16LE", utf16(text, littleEndian: true), text),
    ("UTF-16BE", utf16(text, littleEndian: false), text),
    (
      "UTF-16LE Cyrillic", utf16("Он сказал: нет, и ушёл.\n", littleEndian: true),
      "Он сказал: нет, и ушёл.\n"
    ),
    ("UTF-32LE with mark", utf32("\u{FEFF}\(text)", littleEndian: true), "\u{FEFF}\(text)"),
    ("UTF-32BE with mark", utf32("\u{FEFF}\(text)", littleEndian: false), "\u{FEFF}\(text)"),
    ("windows-1252", windows1252(latin), latin),
    ("Latin-1, one word", [0x63, 0x61, 0x66, 0xE9, 0x0A], "café\n"),
    (
      "Latin-1, late", Array(String(repeating: "All ASCII. ", count: 20_000).utf8) + [0xE9],
      String(repeating: "All ASCII. ", count: 20_000) + "é"
    ),
    (
      "KOI8-R",
      [
        0xF0, 0xD2, 0xC5, 0xDA, 0xC9, 0xC4, 0xC5, 0xCE, 0xD4, 0x20, 0xDA, 0xC1, 0xD1, 0xD7, 0xC9,
        0xCC, 0x20, 0xD7, 0xDE, 0xC5, 0xD2, 0xC1, 0x2C, 0x20, 0xDE, 0xD4, 0xCF, 0x20, 0xD3, 0xC9,
        0xD4, 0xD5, 0xC1, 0xC3, 0xC9, 0xD1, 0x20, 0xD7, 0x20, 0xD3, 0xD4, 0xD2, 0xC1, 0xCE, 0xC5,
        0x20, 0xD3, 0xD4, 0xC1, 0xC2, 0xC9, 0xCC, 0xD8, 0xCE, 0xC1, 0x2E,
      ], "Президент заявил вчера, что ситуация в стране стабильна."
    ),
  ]

  @Test(arguments: cases) func charset(_ name: String, _ bytes: [UInt8], _ text: String) {
    let folder = TemporaryFolder()
    folder.write("a.txt", bytes)
    let result = folder.read()
    #expect(
      Array((result.documents.first?.text.string ?? "").unicodeScalars)
        == Array(text.unicodeScalars))
    #expect(!result.hasErrors)
  }

  static let reservations: [(bytes: [UInt8], text: String, problem: String)] = [
    (
      Array("Žižek said é so.\nand ".utf8) + [0xE9] + Array(" ça là ö ü\n".utf8),
      "Žižek said é so.\nand \u{FFFD} ça là ö ü\n",
      "a.txt:2: notice: a character is broken in UTF-8 and read as U+FFFD; "
        + "save the file as UTF-8 again from its source"
    ),
    (
      Array("All ASCII but a dash ".utf8) + [0xE2, 0x80], "All ASCII but a dash \u{FFFD}",
      "a.txt:1: notice: a character is broken in UTF-8 and read as U+FFFD; "
        + "save the file as UTF-8 again from its source"
    ),
    (
      [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x0A, 0x00, 0x00, 0xDC, 0x42, 0x00],
      "\u{FEFF}A\u{FFFD}\n\u{FFFD}B",
      "a.txt:1: notice: 2 characters are broken in UTF-16LE and read as U+FFFD; "
        + "save the file as UTF-8 again from its source"
    ),
    (
      Array("One\ntwo\0 three".utf8), "One\ntwo\0 three",
      "a.txt:2: notice: has a NUL character; remove it if it is a slip"
    ),
  ]

  @Test(arguments: reservations)
  func reservation(_ bytes: [UInt8], _ text: String, _ problem: String) {
    let folder = TemporaryFolder()
    folder.write("a.txt", bytes)
    let result = folder.read()
    #expect(result.documents.first?.text.string == text)
    #expect(folder.problems(result) == [problem])
  }

  static let binaries: [(bytes: [UInt8], reason: String)] = [
    (Array("%PDF-1.4\n%text".utf8), "is a PDF, not text"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "is a PNG picture, not text"),
    (
      Array("PK\u{3}\u{4}mimetype".utf8),
      "is a ZIP archive (as .docx, .xlsx, .odt and .epub files are), not text"
    ),
    (
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1],
      "is an old Office file (as .doc, .xls, .ppt or .msg), not text"
    ),
    (Array("{\\rtf1 text}".utf8), "is an RTF document, not text"),
    (Array("a\0b\0\0c".utf8), "is binary data, not text"),
    ([1, 2, 3, 4, 5, 6], "is binary data, not text"),
    ((0..<255).map { UInt8($0) }, "is binary data, not text"),
    ([0xE9, 0xE8] + Array("abc\0\0\0\u{1}".utf8), "is binary data, not text"),
  ]

  @Test(arguments: binaries) func binary(_ bytes: [UInt8], _ reason: String) {
    let folder = TemporaryFolder()
    folder.write("a.txt", bytes)
    let result = folder.read()
    #expect(result.documents.isEmpty)
    #expect(folder.problems(result) == ["a.txt: error: \(reason); save it as text"])
  }
}
