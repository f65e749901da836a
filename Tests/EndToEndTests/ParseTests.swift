// `throughline parse`: CoNLL-U that other tools read.

import Foundation
import Testing

@Suite struct ParseTests {
  private let folder = TemporaryFolder([
    "a.txt": "Police arrested two men in Dallas.\n\nThey didn’t speak.",
    "b.md": "---\ntitle: T\n---\n\n# Head\n\nIt *rained* twice.\n",
  ])

  @Test func columns() throws {
    let outcome = try Program.run("parse", "a.txt", "b.md", in: folder.path)
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.lines.filter { $0.hasPrefix("# newdoc id = ") } == ["# newdoc id = a.txt", "# newdoc id = b.md"])
    let words = outcome.lines.filter { !$0.hasPrefix("#") }.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(words.allSatisfy { $0.count == 10 && Int($0[0]) != nil && Int($0[6]) != nil })
    #expect(words.map { $0[1] }.prefix(7).joined(separator: " ") == "Police arrested two men in Dallas .")
    #expect(words.map { String($0[1]) }.suffix(5) == ["Head", "It", "rained", "twice", "."])
    // One root a sentence.
    #expect(words.count { $0[6] == "0" } == words.count { $0[0] == "1" })
    #expect(words.contains { $0[1] == "Police" && $0[3] == "NOUN" && $0[7] == "nsubj" })
  }

  @Test func standardInput() throws {
    let outcome = try Program.run("parse", "-", in: folder.path, input: "It rained.")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("2\trained\train\tVERB\tVBD\t_\t0\troot"))
  }

  @Test func missingFile() throws {
    let outcome = try Program.run("parse", "none.txt", "a.txt", in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("none.txt"))
    // The rest goes on.
    #expect(outcome.text.contains("Police"))
  }

  /// `annotate --layers tokens` says the same as `parse`.
  @Test func sameAsAnnotate() throws {
    let parsed = try Program.run("parse", "a.txt", in: folder.path)
    let words = parsed.lines.filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t") }
    let annotated = try Program.run("annotate", "--layers", "tokens", "a.txt", in: folder.path)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(annotated.bytes)) as? [String: Any])
    let sentences = try #require(object["sentences"] as? [[String: Any]])
    let tokens = sentences.flatMap { $0["tokens"] as? [[String: Any]] ?? [] }
    #expect(tokens.map { $0["upos"] as? String ?? "" } == words.map { String($0[3]) })
    #expect(tokens.map { $0["xpos"] as? String ?? "" } == words.map { String($0[4]) })
    #expect(tokens.map { $0["deprel"] as? String ?? "" } == words.map { String($0[7]) })
    #expect(tokens.map { ($0["head"] as? Int ?? -9) + 1 } == words.map { Int($0[6]) ?? -1 })
  }
}
