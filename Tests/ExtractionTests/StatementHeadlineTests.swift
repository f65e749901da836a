// The words that tell a statement alone: a text → those of its last statement.

import ChronicleTypes
import Testing

@Suite struct StatementHeadlineTests {
  private func headline(_ text: String) -> String? { Report(text).analysis.statements.last?.headline }

  static let told: [(String, String)] = [
    // The cue stands as it is written, with what leads from it to the content.
    ("Ana Ruiz said the bridge is closed.", "Ana Ruiz said the bridge is closed"),
    (
      "Ana Ruiz told reporters on Sunday that the bridge is closed.",
      "Ana Ruiz told reporters on Sunday that the bridge is closed"
    ),
    ("Ana Ruiz has denied that the bridge is closed.", "Ana Ruiz has denied that the bridge is closed"),
    ("The council condemned the attacks on the bridge.", "The council condemned the attacks on the bridge"),
    ("Omar Diaz asked whether the bridge was closed.", "Omar Diaz asked whether the bridge was closed"),
    ("Ana Ruiz and Omar Diaz said that the bridge is closed.", "Ana Ruiz and Omar Diaz said that the bridge is closed"),
    // Who says it comes first.
    ("The bridge is closed, Ana Ruiz said.", "Ana Ruiz said the bridge is closed"),
    ("“The bridge is closed,” said Ana Ruiz.", "Ana Ruiz said: “The bridge is closed”"),
    ("As Ana Ruiz said, the bridge is closed.", "Ana Ruiz said the bridge is closed"),
    ("The bridge is closed, according to Ana Ruiz.", "According to Ana Ruiz, the bridge is closed"),
    ("“It rained,” Ana Ruiz said. “The bridge is closed.”", "Ana Ruiz said: “It rained” … “The bridge is closed”"),
    // Without a cue a colon stands for it.
    ("Ana Ruiz: “The bridge is closed.”", "Ana Ruiz: “The bridge is closed”"),
    // A verb that hangs on another one is no sentence of its own.
    (
      "The council closed the bridge, saying that it was old.", "The council, saying that it was old"
    ),
    // A passive has its own words.
    ("A curfew in Lima was announced on Sunday.", "A curfew in Lima was announced"),
    // A name in place of a pronoun.
    ("Ana Ruiz is the mayor of Lima. She said the bridge is closed.", "[Ana Ruiz] said the bridge is closed"),
    (
      "Omar Diaz left Lima on Sunday. The council said he was ill.", "The council said [Omar Diaz] was ill"
    ),
    ("Omar Diaz left. “He was ill,” said Ana Ruiz.", "Ana Ruiz said: “[Omar Diaz] was ill”"),
    // Who speaks may be meant: no name is guessed.
    ("Omar Diaz left Lima on Sunday. Ben Lind said he was ill.", "Ben Lind said he was ill"),
    ("Omar Diaz said that he was ill.", "Omar Diaz said that he was ill"),
  ]

  @Test(arguments: told) func words(text: String, words: String) { #expect(headline(text) == words) }

  /// Where nobody is known to say it, or nobody says it yet, there are none.
  static let untold = [
    "It rained. “The bridge is closed.”", "The police came to Lima to denounce the closing of the bridge.",
  ]

  @Test(arguments: untold) func none(text: String) { #expect(headline(text) == nil) }

  /// What is long is cut at a comma.
  @Test func cut() {
    let words = Array(repeating: "the old bridge is closed", count: 6).joined(separator: " and ")
    let text = "“\(words), which all the others who live in the town by the river doubted,” Ana Ruiz said."
    #expect(headline(text) == "Ana Ruiz said: “\(words) …”")
  }
}
