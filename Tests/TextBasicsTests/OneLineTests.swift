// Texts on one line.

import Testing
import TextBasics

@Suite struct OneLineTests {
  @Test(arguments: [
    ("", ""), (" ", ""), ("Ana", "Ana"), (" Ana\n\t Ruiz ", "Ana Ruiz"), ("a\r\nb", "a b"), ("a\u{A0}\u{2028}b", "a b"),
    ("a\u{200B}b", "a\u{200B}b"),
  ])
  func folding(text: String, line: String) {
    #expect(text.onOneLine == line)
    #expect(text[...].onOneLine == line)
  }
}
