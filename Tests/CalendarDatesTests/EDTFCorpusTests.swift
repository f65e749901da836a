// Dates from the test data beside the repository, where it is there.

import CalendarDates
import ChronicleTypes
import Foundation
import Testing

/// `../shared/data/edtf_cases.tsv`: string, valid, level.
enum EDTFCorpus {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    /// nil for what is no date.
    let level: Int?
    var testDescription: String { "“\(text)”" }
  }

  static let cases: [Case] = {
    let repository = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = repository.appending(path: "../shared/data/edtf_cases.tsv")
    guard let table = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return table.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Case(text: cells[0], level: cells[1] == "yes" ? Int(cells[2]) : nil)
    }
  }()
}

@Suite struct EDTFCorpusTests {
  @Test(.enabled(if: !EDTFCorpus.cases.isEmpty, "the test data are not beside the repository"))
  func size() {
    #expect(EDTFCorpus.cases.count > 200)
  }

  @Test(arguments: EDTFCorpus.cases) func isDate(example: EDTFCorpus.Case) {
    let date = EDTF(example.text)
    #expect(date?.level == example.level)
    if let date { #expect(date.description == example.text) }
  }
}
