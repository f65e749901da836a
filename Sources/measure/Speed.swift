// `measure speed`: tokens a second.

internal import ArgumentParser
internal import Foundation
internal import Linguistics
internal import TimeExpressions

struct Speed: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tokens a second by stage, on one core and on all; loading time and memory.")

  @Argument(help: "Texts.") var files: [String]
  @Option(help: "How often everything is read; the median is printed.") var rounds = 5
  @OptionGroup var options: ModelOption

  func validate() throws {
    guard rounds > 0 else { throw ValidationError("--rounds: at least 1 is needed") }
  }

  func run() throws {
    let clock = ContinuousClock()
    var loaded: EnglishModel?
    let loading = try clock.measure { loaded = try options.load() }
    guard let model = loaded else { return }
    let texts = try files.map { [UInt8](try read($0)) }
    let tokens = texts.reduce(0) { $0 + model.analyze($1).tokens.count }
    let bytes = texts.reduce(0) { $0 + $1.count }
    print("loading          \(Self.milliseconds(loading)) ms")
    print("texts            \(texts.count), \(bytes) bytes, \(tokens) tokens")

    let tokenizer = EnglishTokenizer(.english)
    func median(_ body: () -> Void) -> Double {
      let times = (0..<rounds).map { _ in clock.measure(body) }.sorted()
      return Double(tokens) / times[times.count / 2].seconds
    }
    print("tokens/s, one core")
    print(
      "  tokens and sentences      \(Int(median { for text in texts { _ = tokenizer.tokenize(text) } }))")
    print("  with tags, trees, names   \(Int(median { for text in texts { _ = model.analyze(text) } }))")
    print("  with lemmas               \(Int(median { for text in texts { Self.readLemmas(model, text) } }))")
    let analyses = texts.map { model.analyze($0) }
    let dates = median { for analysis in analyses { _ = TimeFinder.english.find(in: analysis, published: nil) } }
    print("  dates alone, given those  \(Int(dates))")
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let all = median { DispatchQueue.concurrentPerform(iterations: texts.count) { _ = model.analyze(texts[$0]) } }
    print("tokens/s, \(cores) cores")
    print("  with tags, trees, names   \(Int(all))")
    print("peak memory      \(Self.peakMemory()) KB")
  }

  private static func readLemmas(_ model: EnglishModel, _ text: [UInt8]) {
    let analysis = model.analyze(text)
    for token in analysis.tokens { _ = model.lemma(of: token, in: analysis) }
  }

  private static func milliseconds(_ duration: Duration) -> Double { (duration.seconds * 10_000).rounded() / 10 }

  private static func peakMemory() -> String {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
    return line?.split(whereSeparator: { !$0.isNumber }).first.map(String.init) ?? "?"
  }
}
