// Dates from the test data beside the repository, where it is there.

import Chronicle
import Foundation
import Testing

/// `../shared/data/edtf_cases.tsv`: string, valid, level.
enum EDTFCorpus {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let isValid: Bool
    var testDescription: String { "“\(text)”" }
  }

  static let cases: [Case] = {
    let repository = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = repository.appending(path: "../shared/data/edtf_cases.tsv")
    guard let table = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return table.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Case(text: cells[0], isValid: cells[1] == "yes")
    }
  }()

  /// Forms that the program does not write: times, long years, exponents, lists, hemispheres, qualified parts.
  static func isSupported(_ text: String) -> Bool {
    let part = "-?[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2})?)?[?~%]?"
    let forms = ["\(part)", "(\(part)|\\.\\.)?/(\(part)|\\.\\.)?", "\\[\\.\\.\(part)\\]", "\\[\(part)\\.\\.\\]"]
    let isForm = forms.contains { text.range(of: "^\($0)$", options: .regularExpression) != nil }
    return isForm && text.range(of: "^-?[0-9X]{4}-(2[5-9]|3[0-9]|4[01])$|^-XXXX", options: .regularExpression) == nil
  }
}

@Suite struct EDTFCorpusTests {
  @Test(.enabled(if: !EDTFCorpus.cases.isEmpty, "the test data are not beside the repository"))
  func size() {
    #expect(EDTFCorpus.cases.count > 200)
    #expect(EDTFCorpus.cases.filter { $0.isValid && EDTFCorpus.isSupported($0.text) }.count > 100)
  }

  @Test(arguments: EDTFCorpus.cases.filter { $0.isValid && EDTFCorpus.isSupported($0.text) })
  func valid(example: EDTFCorpus.Case) {
    #expect(EDTF(example.text)?.description == example.text)
  }

  @Test(arguments: EDTFCorpus.cases.filter { !$0.isValid })
  func invalid(example: EDTFCorpus.Case) {
    #expect(EDTF(example.text) == nil)
  }

  /// What is valid and not supported is refused, never read as something else.
  @Test(arguments: EDTFCorpus.cases.filter { $0.isValid && !EDTFCorpus.isSupported($0.text) })
  func unsupported(example: EDTFCorpus.Case) {
    #expect(EDTF(example.text) == nil)
  }
}
