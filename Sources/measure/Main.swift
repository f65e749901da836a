// Measures the language core and the assembly: how right they are, how fast they are.

internal import ArgumentParser
internal import Foundation
internal import Linguistics

@main
struct Measure: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "How right and how fast the language core and the assembly are.",
    subcommands: [
      Score.self, Gap.self, Coreference.self, Speed.self, Tokens.self, AssemblySpeed.self, WriteReports.self,
    ])
}

/// A model other than the one inside, to measure before it is shipped.
struct ModelOption: ParsableArguments {
  @Option(help: "A model to measure instead of the program's own.")
  var model: String?

  func load() throws -> EnglishModel {
    guard let model else { return try EnglishModel() }
    return try EnglishModel(modelFile: Array(read(model)))
  }
}

/// The bytes of a file, or an error that names it.
func read(_ path: String) throws -> Data {
  do {
    return try Data(contentsOf: URL(filePath: path))
  } catch {
    throw ValidationError("\(path): cannot be read; give the path of a file")
  }
}

func percent(_ share: Double) -> String {
  let text = String((share * 10_000).rounded() / 100)
  return String(repeating: " ", count: max(0, 6 - text.count)) + text
}
