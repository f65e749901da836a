// `measure score`: figures on a treebank or a file of names.

internal import ArgumentParser
internal import Linguistics

struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tags, lemmas, trees and names against what people annotated.",
    discussion: """
      A .conllu file is a treebank: figures with its own words, then from its text (definitions of the CoNLL 2018 shared \
      task). Any other file is a list of names: a word and its BIO tag between a tab, a line for each word, an empty line \
      after each sentence.
      """)

  @Argument(help: "CoNLL-U files and files of names.") var files: [String]
  @OptionGroup var options: ModelOption

  func run() throws {
    let model = try options.load()
    for file in files {
      if file.hasSuffix(".conllu") {
        let gold: CoNLLU
        do {
          gold = try CoNLLU(read(file))
        } catch let fault as CoNLLU.Fault {
          throw ValidationError("\(file): \(fault.description)")
        }
        print("\(file): \(gold.sentences.count) sentences, \(gold.sentences.reduce(0) { $0 + $1.words.count }) words")
        print("  gold tokens  \(TreeScores(goldTokens: gold, model))")
        print("  own tokens   \(TreeScores(ownTokens: gold, model))")
      } else {
        let gold = NameFile(try read(file))
        print("\(file): \(gold.documents.reduce(0) { $0 + $1.count }) sentences")
        print("  names        \(NameScores(gold, model))")
      }
    }
  }
}
