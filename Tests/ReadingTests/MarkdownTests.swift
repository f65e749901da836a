// Markdown: written → the prose that is left, with `·` for a blanked byte.
import Testing
import TextBasics

@testable import Reading

@Suite struct Markdown {
  static func prose(_ text: String) -> [UInt8] {
    MarkdownProse.blanked(Array(text.utf8), from: 0)
  }

  static let cases: [(String, String)] = [
    ("Plain text, as it is.", "Plain text, as it is."),
    ("# Title\nText", "··Title\nText"),
    ("## Title ##\nText", "···Title···\nText"),
    ("#5 in the list, #hashtag", "#5 in the list, #hashtag"),
    ("Title\n=====\n", "Title\n·····\n"),
    ("Text\n\n---\n\nText", "Text\n\n···\n\nText"),
    ("* * *", "·····"),
    ("- one\n* two\n+ three", "··one\n··two\n··three"),
    ("- [ ] open\n- [x] done", "······open\n······done"),
    ("1. one\n2. two\n10) ten", "···one\n···two\n10) ten"),
    ("on 3 May\n12. He left", "on 3 May\n12. He left"),
    ("In the year\n2012. He left", "In the year\n2012. He left"),
    ("> quoted\n>> twice", "··quoted\n···twice"),
    ("a *b* **c** ***d*** _e_ __f__", "a ·b· ··c·· ···d··· ·e· ··f··"),
    ("snake_case 5*3 f**k sh*t 2 * 3 * 4", "snake_case 5*3 f**k sh*t 2 * 3 * 4"),
    ("a footnote* and **open", "a footnote* and **open"),
    ("**“quoted”**, he said", "··“quoted”··, he said"),
    ("*a\n\nb*", "*a\n\nb*"),
    ("~~old~~ new, ~5 and ~6", "··old·· new, ~5 and ~6"),
    ("use `code` and ``a ` b``", "use ·code· and ··a ` b··"),
    ("``He said so'' and `so'", "``He said so'' and `so'"),
    ("[text](http://x.org/a_(b)) on", "·text······················on"),
    ("[text](<a b> \"title\") on", "·text·················on"),
    ("[text](a 'b' c) on", "[text](a 'b' c) on"),
    ("**[a](b)**", "···a······"),
    ("He said [sic] that [the president] was", "He said [sic] that [the president] was"),
    (
      "[text][ref] and [ref]\n\n[ref]: http://x.org 'T'\n",
      "·text······ and ·ref·\n\n·······················\n"
    ),
    ("[Smith]: I never said that.", "[Smith]: I never said that."),
    ("Fact.[^1]\n\n[^1]: The source.", "Fact.····\n\n······The source."),
    ("see [[Page]] and [[Page|text]]", "see ··Page·· and ·······text··"),
    ("![alt](a.png) text", "············· text"),
    ("[![alt](a.png)](b) text", "·················· text"),
    ("![[file.png]] text", "············· text"),
    ("<b>bold</b> <br/> <a href=\"x\">y</a>", "···bold···· ····· ············y····"),
    ("see <https://x.org/a> or <a@b.c>", "see ················· or ·······"),
    ("a < b, 5 <3, if <b and c>", "a < b, 5 <3, if <b and c>"),
    ("a <!-- b\n\nc --> d", "a ······\n\n····· d"),
    ("a <!-- b\nc", "a <!-- b\nc"),
    ("a <SCRIPT>\nx *y*\n</script> b", "a ········\n·····\n········· b"),
    ("```swift\nlet *a* = 1\n```\nText", "········\n···········\n···\nText"),
    ("~~~\na\n```\nb\n~~~\nText", "···\n·\n···\n·\n···\nText"),
    ("```\nnever *closed*\n\nText", "···\nnever ·closed·\n\nText"),
    ("> ```\n> code\n> ```\nText", "·····\n······\n·····\nText"),
    (
      "| a | b |\n|---|:-:|\n| c | *d* |\n\na | b",
      "··a···b··\n·········\n··c···d··\n\na | b".replacing("·d··", with: "··d···")
    ),
    ("\\*not\\* emphasis\\\nhere", "·*not·* emphasis·\nhere"),
    ("    An indented paragraph.", "    An indented paragraph."),
  ]

  @Test(arguments: cases) func prose(_ written: String, _ expected: String) {
    let prose = String(decoding: Self.prose(written), as: UTF8.self)
    #expect(prose == expected.replacing("·", with: " "))
  }

  @Test func unknownStartsKeepBytes() {
    // All strings of up to three of these: what came of them has to be as long and as broken
    // into lines; what is not a space has to be what it was.
    let parts = [
      "*", "_", "`", "```\n", "[", "]", "(", ")", "!", "<", ">", "<!--", "-->", "\\", "\n", "\r\n",
      "- ", "1. ", "# ", "|", "---\n", "|-|\n", "[^", "]: /", "a", " ", "é", "😀", "~~", "\t",
    ]
    var texts = [""]
    for length in 1...3 {
      texts = texts.flatMap { text in parts.map { text + $0 } }
      for text in texts + texts.filter({ _ in length < 3 }).map({ $0 + $0 + "x" + $0 }) {
        Self.expectSameShape(text)
      }
    }
  }

  static func expectSameShape(_ text: String) {
    let bytes = Array(text.utf8)
    let prose = prose(text)
    guard prose.count == bytes.count, String(validating: prose, as: UTF8.self) != nil,
      zip(bytes, prose).allSatisfy({ $0 == $1 || ($1 == 0x20 && !ASCII.isLineBreak($0)) })
    else {
      Issue.record("the prose of \(text.debugDescription) has another shape")
      return
    }
  }
}
