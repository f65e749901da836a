// What holds of the tokens, sentences and names of any text.
import Testing

@testable import Linguistics

@Suite struct TokenProperties {
  static let parts = [
    "The", "boat", "U.S.", "Mr.", "Ana", "Ruiz", "don't", "’", "'", "''", "``", "\"", "“", "”", "‘", "«", "»", "(", ")",
    "-", "--", "—", "…", "...", ".", ",", ":", "!", "?", "*", "%", "$", "€", "5", "1,300", "1,3", "2020-01-24", "24th",
    "http://", "www.", "@", "a@b.c", "&", "_", "|", "é", "e\u{301}", "\u{301}", "你好", "مرحبا", "😀", "👨\u{200D}👩",
    "\u{FE0F}", "\u{FEFF}", "\u{A0}", "\u{2028}", "\0", "\t", "\n", "\r", "\r\n", "\n\n", "a.", "I.", "e-", "cannot",
    "Department of", "and", "van", "President", "MONDAY", "²", "½", "\u{FFFD}", "\u{10FFFF}",
  ]

  static let texts = [
    "", "Mr. O’Brien’s “well-known” U.S. boat cost $1,234.50 (5%) on 2020-01-24… he didn't say.",
    "line one\r\nline two\r\n\r\nline three", "\u{FEFF}Head\n\nBody 😀 text.", "你好。世界！", "e\u{301}\u{301}\u{301}",
    "'''''", "“““", "www.", "http://", "a@", "@a", "1,", "1.", "1,000,", "-1-", "I.", "U.", "U.S", "n't", "'s", "s'",
  ]

  @Test(arguments: texts) func text(_ text: String) { expectSound(text) }

  @Test func random() {
    var dice = Dice(1)
    for _ in 0..<300 { expectSound(dice.text(of: Self.parts, upTo: 24)) }
  }

  @Test func randomScalars() {
    var dice = Dice(2)
    for _ in 0..<150 {
      var text = ""
      for _ in 0..<20 {
        let value = UInt32.random(in: 0...0x2FFF, using: &dice)
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
      expectSound(text)
    }
  }

  private func expectSound(_ text: String) {
    let analysis = read(text)
    let utf8 = analysis.utf8
    var faults: [String] = []
    var end = 0
    var isCovered = [Bool](repeating: false, count: utf8.count)
    for token in analysis.tokens {
      if token.bytes.isEmpty || token.bytes.lowerBound < end { faults.append("order of tokens") }
      end = token.bytes.upperBound
      for edge in [token.bytes.lowerBound, end] where edge < utf8.count && utf8[edge] & 0xC0 == 0x80 {
        faults.append("edge inside a code point")
      }
      for i in token.bytes { isCovered[i] = true }
    }
    var offset = 0
    for scalar in text.unicodeScalars {
      let isText = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isText, !isCovered[offset] { faults.append("\(scalar) in no token") }
      offset += UTF8.width(scalar)
    }
    var next = 0
    for sentence in analysis.sentences {
      if sentence.isEmpty || sentence.lowerBound != next { faults.append("gap between sentences") }
      next = sentence.upperBound
    }
    if next != analysis.tokens.count { faults.append("tokens after the last sentence") }
    if analysis.blocks.flatMap({ Array($0.sentences) }) != Array(analysis.sentences.indices) {
      faults.append("sentences of the blocks")
    }
    var name = 0
    for found in analysis.names {
      if found.tokens.isEmpty || found.tokens.lowerBound < name { faults.append("order of names") }
      name = found.tokens.upperBound
      if !analysis.sentences.contains(where: { $0.lowerBound <= found.tokens.lowerBound && name <= $0.upperBound }) {
        faults.append("a name over two sentences")
      }
      if let title = found.title, title.upperBound > found.tokens.lowerBound { faults.append("title in a name") }
    }
    #expect(faults.isEmpty, "\(text.debugDescription)")
  }
}
