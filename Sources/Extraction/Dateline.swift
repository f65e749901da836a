// The date at the head of a report.

internal import Chronicle
internal import Linguistics
internal import TimeExpressions

/// Finds a line near the head of a text that holds nothing but a date: the day of publication.
enum Dateline {
  /// - Returns: the block and its day; nil where there is none.
  static func find(in language: LinguisticAnalysis) -> (block: Int, day: EDTF)? {
    for (index, block) in language.blocks.prefix(4).enumerated() {
      guard block.sentences.count == 1, let sentence = block.sentences.first else { continue }
      let tokens = language.sentences[sentence]
      guard tokens.count <= 12 else { continue }
      let times = TimeFinder.shared.find(in: language, sentences: sentence..<(sentence + 1), published: nil)
      guard
        let time = times.first,
        let day = time.edtf, let first = day.earliest, first == day.latest
      else { continue }
      let others = tokens.filter {
        !time.tokens.contains($0) && !language.tokens[$0].shape.contains(.mark)
      }
      if others.isEmpty { return (index, day) }
    }
    return nil
  }
}
