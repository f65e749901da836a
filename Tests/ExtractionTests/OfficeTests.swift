// Who speaks for which body, and whose figures a report gives.

import ChronicleTypes
import Testing

@testable import Extraction

@Suite struct OfficeTests {
  /// Written → the actor, the post as it stands, the body.
  static let posts: [(String, String)] = [
    (
      "Ana Ruiz, Assistant Secretary of the Port Authority, said it rains.",
      "Ana Ruiz: Assistant Secretary of the Port Authority → Port Authority"
    ),
    (
      "Ana Ruiz, a spokeswoman for the Port Authority, said it rains.",
      "Ana Ruiz: a spokeswoman for the Port Authority → Port Authority"
    ),
    ("Port Authority spokeswoman Ana Ruiz said it rains.", "Ana Ruiz: Port Authority spokeswoman → Port Authority"),
    (
      "Officials at the Port Authority said it rains.",
      "Officials at the Port Authority: Officials at the Port Authority → Port Authority"
    ),
  ]

  @Test(arguments: posts) func post(text: String, expected: String) {
    let actors = Report(text).analysis.actors
    let found = actors.compactMap { actor in
      actor.office.map { office in
        "\(actor.name): \(office.text) → \(actors.first { $0.id == office.body }?.name ?? "?")"
      }
    }
    #expect(found == [expected])
  }

  @Test(arguments: [
    "Ana Ruiz, a critic of the Port Authority, said it rains.",
    "Ana Ruiz, a former spokeswoman for the Port Authority, said it rains.",
    "Ana Ruiz told the Port Authority that it rains.",
    "Ana Ruiz, the spokeswoman, said it rains at the Port Authority.",
    "Secretary Ana Ruiz said the Port Authority is closed.",
    "Transport Minister Ana Ruiz said it rains. Transport was late.",
    "Critics of the Port Authority said it rains.",
  ]) func noPost(text: String) {
    #expect(Report(text).analysis.actors.allSatisfy { $0.office == nil })
  }

  /// Whose figures they are, where the report tells them itself.
  @Test(arguments: [
    ("New figures published by the Port Authority put the rise in thefts at 80%.", "theft +80 by Port Authority"),
    ("The town put the rise in thefts at 80%.", "theft +80 by nobody"),
  ]) func source(text: String, expected: String) {
    let found = Report(text).analysis.figures.map {
      "\($0.metric) \($0.direction == .increase ? "+" : "")\(Int($0.value)) by \($0.source?.text ?? "nobody")"
    }
    #expect(found == [expected])
  }
}
