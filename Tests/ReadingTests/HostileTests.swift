// Input made to hurt: it may be refused, but never be slow, crash, or steer a terminal.
import ChronicleTypes
import Glibc
import Testing

@testable import Reading

@Suite(.serialized) struct Hostile {
  static let parts = [
    "[", "]", "*", "_", "<", "`", "`a``b", "![", "[a](", "[a](b \"", "](", "<!--", "<a", "**a ",
    "*a_b", "- ", "> ", "1. ", "|", "|-|\n", "#", "```\n", "~~~~\n```\n", "[a][", "[[", "[^", "\\",
    "<script>", "a\n", "\n", "\r", "---\n", "![a](", "~~a", "[a]: /b\n", "(((", "a`b\n", "[a](b '",
    "[a](b (", "[a](<", "* - ", "[[a|",
    "<a b=\"", "a`b``c```d",
  ]

  /// In quadratic time each would take minutes at the least.
  @Test(.timeLimit(.minutes(2)), arguments: parts) func repeated(_ part: String) {
    let size = part.utf8.count == 1 ? 1 << 20 : 1 << 18
    let bytes = Array(String(repeating: part, count: size / part.utf8.count).utf8)
    #expect(MarkdownProse.blanked(bytes, from: 0).count == bytes.count)
  }

  @Test(.timeLimit(.minutes(1))) func nestedImages() {
    let depth = 100_000
    let text =
      String(repeating: "![", count: depth) + String(repeating: "](b)", count: depth)
    let prose = MarkdownProse.blanked(Array(text.utf8), from: 0)
    #expect(prose.count == text.utf8.count)
  }

  @Test(.timeLimit(.minutes(1))) func longLine() {
    let folder = TemporaryFolder(["a.txt": String(repeating: "word ", count: 200_000)])
    #expect(folder.read().documents.first?.text.lineCount == 1)
  }

  @Test func tooLarge() {
    let folder = TemporaryFolder(["a.txt": "Text", "b.txt": "Text"])
    #expect(truncate(folder.path("a.txt"), 300 << 20) == 0)
    let result = folder.read()
    #expect(folder.paths(result) == ["b.txt"])
    #expect(
      folder.problems(result) == [
        "a.txt: error: is larger than 256 MB; split it into its reports"
      ])
  }

  @Test func namesThatSteer() {
    let folder = TemporaryFolder(["a\u{1B}[2J\n\u{202E}.txt": ""])
    #expect(
      folder.problems(folder.read()) == [
        "a\\u{1B}[2J\\u{A}\\u{202E}.txt: error: is empty; remove it, or fill it"
      ])
  }

  @Test func deepFolders() {
    let folder = TemporaryFolder()
    folder.write(String(repeating: "d/", count: 300) + "a.txt", "Text")
    #expect(folder.read().documents.count == 1)
  }
}
