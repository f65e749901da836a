// `measure assembly`: how long it takes to bring many reports together.

internal import ArgumentParser
internal import Assembly
internal import ChronicleTypes
internal import Extraction
internal import Foundation

struct AssemblySpeed: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assembly",
    abstract: "Seconds that the assembly of many generated reports takes, on one core, with half as many beside it.")

  @Option(help: "Stories of five reports each.") var stories = 1_500

  func validate() throws {
    guard stories > 1 else { throw ValidationError("--stories: at least 2 are needed") }
  }

  func run() async throws {
    print("reports  events  tellings  seconds")
    for stories in [stories / 2, stories] {
      let documents = GeneratedReports.documents(stories: stories)
      let analyses = await Extractor(layers: []).analyze(documents)
      var chronicle = Chronicle()
      let time = ContinuousClock().measure { chronicle = Assembler().assemble(analyses) }
      let columns = [
        documents.count, chronicle.events.count, chronicle.events.reduce(0) { $0 + $1.mentions.count },
      ]
      print(columns.map { "\($0)" }.joined(separator: "  ") + "  \(String(format: "%.1f", time.seconds))")
    }
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
