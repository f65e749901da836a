// Where the words that are said begin and end: written → what is said, piece by piece.
import ChronicleTypes
import Testing

@testable import Extraction

@Suite struct StatementBounds {
  static let cases: [(String, [String])] = [
    // The reporter speaks again.
    ("Ana Ruiz said the road was shut and warned that the ice was thin.", ["the road was shut", "the ice was thin"]),
    ("Ana Ruiz said the road was shut and covered with ice.", ["the road was shut and covered with ice"]),
    // What a noun says is told more of.
    ("Ana Ruiz denounced the plan, which had failed in May.", ["the plan"]),
    ("Ana Ruiz denounced the plan that had failed in May.", ["the plan that had failed in May"]),
    ("Ana Ruiz denounced the plan and the budget.", ["the plan and the budget"]),
    // The preposition belongs to the verb.
    ("Ana Ruiz warned of a flood.", ["a flood"]),
    ("Ana Ruiz accused the firm of fraud.", ["the firm of fraud"]),
    // Who is asked to do it does it.
    ("Ana Ruiz urged residents to stay at home.", ["residents to stay at home"]),
    ("Ana Ruiz vowed to mend the bridge.", ["to mend the bridge"]),
    // Words before a clause between commas.
    ("To save fuel, Ana Ruiz said, the ferry sails slowly.", ["To save fuel", "the ferry sails slowly"]),
    ("In May, Ana Ruiz said the ferry sails slowly.", ["the ferry sails slowly"]),
    // The reporter judges what was said; the speaker may call something false.
    ("Ana Ruiz claimed that the vote was stolen, which is false.", ["the vote was stolen"]),
    ("Ana Ruiz claimed that the vote was stolen, a claim that has been debunked.", ["the vote was stolen"]),
    ("Ana Ruiz said that the vote, which she lost, was false.", ["the vote, which she lost, was false"]),
    ("Ana Ruiz said that the road was shut, which is bad.", ["the road was shut, which is bad"]),
    // Figures find something, people find things.
    ("A survey found the number of thefts had doubled.", ["the number of thefts had doubled"]),
    ("The mayor found the bridge.", []),
  ]

  @Test(arguments: cases) func says(_ text: String, _ expected: [String]) {
    let report = Report(text)
    let pieces = report.analysis.statements.flatMap(\.content).map { span in
      String(Array(text.unicodeScalars)[span.start..<span.end].map(Character.init))
    }
    #expect(pieces == expected)
  }
}
