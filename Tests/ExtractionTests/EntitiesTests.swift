// Who is meant does not depend on what stands behind, nor on who asks.
import ChronicleTypes
import Testing

@testable import Extraction

@Suite struct EntitiesTests {
  /// Sentences that name persons and speak of them by pronouns.
  private static let reports = [
    "Ana Ruiz met Omar Diaz. She fired the director on Monday, and she said the work was late.",
    "“It rains,” said Ana Ruiz. “It snows,” she added. Mr. Diaz attacked her on Friday. He denied it.",
    "Mr. Vega arrested Omar Diaz in Rome. He said that the harbor was closed. Mrs. Ruiz praised him.",
    "Omar Diaz was questioned by Mr. Cole. He denied that he had fled. He then left for Lima on Tuesday.",
    "Mira Lind told Ana Ruiz that the bridge was closed. She had been warned by her lawyer on Sunday.",
  ]

  /// Lines about persons whom the text before does not know.
  private static let behind = [
    "Pia Holm said that the market was closed.", "“We are ready,” said Ivo Brandt.",
    "Tess Moran accused Karl Weber of theft.", "Jon Aster told Nina Falk that prices rose by 5%.",
    "Mr. Oberlin arrested Gus Tarn in Oslo.",
  ]

  /// What each statement and incident says of its parties.
  private func parties(of report: Report) -> [String] { report.said + report.events }

  @Test("two answers in one sentence", arguments: [0, 1, 10, 40])
  func sheFired(count: Int) {
    let lines = (0..<count).map { "Neal \(["Ash", "Birk", "Cobb", "Dorn"][$0 % 4]) said that it rains in Oslo." }
    let report = Report(([Self.reports[0]] + lines).joined(separator: "\n\n"))
    #expect(report.said.first == "Ana Ruiz: the work was late")
    #expect(
      report.events.contains { $0.contains(" fire asserted; agent Ana Ruiz, patient") }, "\(report.events)")
  }

  /// Property: text appended behind changes nothing before it.
  @Test(arguments: reports.indices)
  func prefix(of index: Int) {
    let alone = parties(of: Report(Self.reports[index]))
    for (number, line) in Self.behind.enumerated() {
      let more = Array(repeating: line, count: 1 + 5 * number).joined(separator: "\n\n")
      let both = Report(Self.reports[index] + "\n\n" + more)
      let statements = Report(Self.reports[index]).said.count
      let kept =
        both.said.prefix(statements) + both.events.prefix(alone.count - statements)
      #expect(Array(kept) == alone, "\(line)")
    }
  }

  /// Who does something is meant by the next pronoun, but not who does it in the words of somebody else.
  @Test(arguments: [
    ("Mr. Diaz said that it rains. The pastor, Mr. Lind, left the church. “It is cold,” he said.", "Lind: It is cold,"),
    ("Ana Ruiz said that Mira Lind attacked the guards. “It is cold,” she said.", "Ana Ruiz: It is cold,"),
    ("Mr. Diaz spoke. Mr. Diaz said that the court was asked by Mr. Lind. “It is cold,” he said.", "Diaz: It is cold,"),
  ])
  func subjects(text: String, last: String) {
    #expect(Report(text).said.last == last)
  }

  /// One description is one actor, whoever asks first; the noun is the mention.
  @Test func descriptions() {
    let report = Report("Federal officials said that it rains. Police arrested federal officials. Guards fled.")
    #expect(report.analysis.actors.map(\.name) == ["Federal officials", "Police", "Guards"])
    #expect(report.analysis.mentions.map(\.text) == ["officials", "Police", "officials", "Guards"])
  }

  @Test func rulesAreListed() {
    for rule in StatementRule.allCases.map(\.name) + IncidentRule.allCases.map(\.name) {
      #expect(RuleCatalog.english[rule] != nil, "\(rule)")
    }
  }
}
