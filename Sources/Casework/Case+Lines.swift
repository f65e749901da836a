// Analyses in, a case out: the second half, from lines that were written before.

internal import ChronicleTypes
internal import Codec
internal import Reading

/// Lines of analyses, and what they are called in messages.
public struct AnalysisSource {
  /// The name of the file, or `-`.
  public var name: String
  /// Gives the lines, an empty block at their end.
  public var blocks: () -> [UInt8]

  /// Lines that come in blocks, an empty one at their end.
  public init(_ name: String, blocks: @escaping () -> [UInt8]) {
    self.name = name
    self.blocks = blocks
  }
}

extension Case {
  /// Reads analyses that were written as lines, and assembles them: the same case as of the documents themselves.
  ///
  /// A line that cannot be read is left out and told with its number.
  ///
  /// - Parameters:
  ///   - sources: read one after the other; the documents stand in this order.
  ///   - settings: whom the documents name, and the words that these names are read by.
  ///   - progress: told every problem.
  /// - Complexity: O(n log n) in the number of items.
  public init(
    lines sources: [AnalysisSource], _ settings: CaseSettings = CaseSettings(), progress: (Progress) -> Void = { _ in }
  ) {
    var analyses: [DocumentAnalysis] = []
    var texts = ShownTexts()
    var problems: [ReadingProblem] = []
    for source in sources {
      var lines = AnalysisLines(blocks: source.blocks)
      while let line = lines.next() {
        switch line {
        case .success(let line):
          analyses.append(line.analysis)
          texts.add(line.text)
        case .failure(let error):
          let place = error.path.isEmpty ? "" : " at \(error.path)"
          let problem = ReadingProblem(
            .error, path: source.name, line: error.line, reason: error.reason + place, cure: AnalysisLineError.cure)
          problems.append(problem)
          progress(.problem(problem))
        }
      }
    }
    self.init(
      analyses: consume analyses, texts: texts.texts, actors: settings.actors, lexicon: settings.lexicon,
      problems: problems)
  }
}
