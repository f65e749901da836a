// A digest as JSON and as Markdown.

import CalendarDates
import ChronicleTypes
import Digesting
import Exporting
import Testing

@Suite struct DigestFormatTests {
  /// The chronicle of one report, whose one sentence names 1 March 2020.
  private func chronicle(_ text: String, path: String = "a.txt") -> Chronicle {
    var sentence = QuotableSentence(span: TextSpan(start: 5, end: 9), line: 3, text: text)
    (sentence.days, sentence.terms) = ([CalendarDay(number: 18_322)], ["ferry"])
    var chronicle = Chronicle(documents: [Document.Source(id: "d1", path: path)])
    chronicle.sentences = [CitedSentence(sentence, in: "d1")]
    return chronicle
  }

  private func digest(_ chronicle: Chronicle) -> Digest {
    Digest(of: Selection(allOf: chronicle), days: 1, sentences: 1)
  }

  @Test func json() {
    let chronicle = chronicle("It sank.\nSo")
    let lines = digest(chronicle).jsonLines(chronicle).map { String(decoding: $0, as: UTF8.self) }
    #expect(
      lines == [
        #"{"date":"2020-03-01","reports":1,"sentences":[{"text":"It sank.\nSo","document":"d1","path":"a.txt","#
          + #""start":5,"end":9,"line":3}]}"#
      ])
  }

  @Test(arguments: [
    ("It sank.", "It sank."), ("It\n  sank.", "It sank."), ("U.S. ship, 5-0 (so)!", "U.S. ship, 5-0 (so)!"),
    // What is written is not read as markup.
    ("*It* _sank_", #"\*It\* \_sank\_"#), ("[it](x)", #"\[it\](x)"#), ("<b>it</b> & so", #"\<b\>it\</b\> \& so"#),
    ("# It", ##"\# It"##), ("- it", #"\- it"#), ("+ it", #"\+ it"#), ("12. It", #"12\. It"#), ("1) it", #"1\) it"#),
    ("`rm`", #"\`rm\`"#), ("a\\b", #"a\\b"#), ("a|b", #"a\|b"#), ("~~it~~", #"\~\~it\~\~"#),
    ("https://x.org www.x.org a@x.org", #"https\://x.org www\.x.org a\@x.org"#), ("at 10:30", "at 10:30"),
    // What steers is left out.
    ("It \u{1B}[31msank\u{202E}", #"It \[31msank"#),
  ])
  func markdown(text: String, written: String) {
    let chronicle = chronicle(text)
    #expect(
      digest(chronicle).markdown(chronicle)
        == "## 1 March 2020\n\nnamed in 1 report\n\n- \(written) (a.txt:3)\n")
  }

  @Test func hostilePath() {
    let chronicle = chronicle("It sank.", path: "a_b](<x>\u{1B}.txt")
    #expect(digest(chronicle).markdown(chronicle).hasSuffix(#"- It sank. (a\_b\](\<x\>.txt:3)"# + "\n"))
  }

  @Test func nothing() {
    #expect(digest(Chronicle()).markdown(Chronicle()) == "")
    #expect(digest(Chronicle()).jsonLines(Chronicle()) == [])
  }
}
