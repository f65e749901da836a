// `measure tokens`: what training reads of free text.

internal import ArgumentParser
internal import Foundation
internal import Linguistics

struct Tokens: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The tokens of texts, a sentence a line, with spaces between them.")

  @Argument(help: "Texts.") var files: [String]

  func run() throws {
    let tokenizer = EnglishTokenizer(.english)
    for file in files {
      // Line by line, so that a line break ends a sentence.
      for line in try read(file).split(separator: 0x0A) {
        let analysis = tokenizer.tokenize(Array(line))
        for sentence in analysis.sentences {
          let forms = sentence.map { analysis.text(of: analysis.tokens[$0]) }
          print(forms.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: "_") }.joined(separator: " "))
        }
      }
    }
  }
}
