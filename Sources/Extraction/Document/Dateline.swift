// The date at the head of a report.

internal import CalendarDates
internal import ChronicleTypes
internal import Linguistics
internal import TimeExpressions

/// Finds the day of publication near the head of a text: in a line that holds nothing but a date, with or without
/// “Published”, or in a dateline, “KARSK, 14 March 2019 —”.
enum Dateline {
  /// It is looked for in so many blocks: headline, subheading, byline, date.
  private static let mostBlocks = 4
  /// A line of more tokens is a sentence: “Published on Thursday, 3 May 2012, at 6.15 pm GMT” has twelve.
  private static let mostTokens = 14

  /// - Returns: the day, and the block, where it holds nothing but the day; nil where no day was found.
  static func find(in analysis: LinguisticAnalysis, _ lexicon: Lexicon) -> (block: Int?, day: EDTF)? {
    let classes = lexicon.words.classes
    for (index, block) in analysis.blocks.prefix(mostBlocks).enumerated() {
      guard let sentence = block.sentences.first, block.sentences.count == 1 || block.hasDateline else { continue }
      let tokens = analysis.sentences[sentence]
      guard tokens.count <= mostTokens else { continue }
      let times = lexicon.times.find(in: analysis, sentences: sentence..<(sentence + 1), published: nil)
      // A clock time may stand before the day: “Published 12:17 am, Monday, September 16, 2013”.
      let single = times.first { $0.edtf?.earliest != nil && $0.edtf?.earliest == $0.edtf?.latest }
      guard let time = single, let day = time.edtf else { continue }
      if block.hasDateline { return (nil, day) }
      let others = tokens.filter {
        !time.tokens.contains($0) && !analysis.tokens[$0].shape.contains(.mark)
          && !classes.dateLabel.contains(analysis.tokens[$0].key) && !isOfClock(analysis.tokens[$0], classes)
      }
      if others.isEmpty { return (index, day) }
      // A byline may stand beside the date: “By Ann Lee | December 2, 2020”.
      let isByline =
        tokens.contains { analysis.utf8[analysis.tokens[$0].bytes].elementsEqual("|".utf8) }
        || tokens.first.map { classes.by.contains(analysis.tokens[$0].key) } ?? false
      if isByline, !others.contains(where: { analysis.tokens[$0].upos == .verb }) { return (index, day) }
    }
    return nil
  }

  /// Whether a token can be part of a clock time: “12”, “GMT”, “am”.
  private static func isOfClock(_ token: Token, _ classes: WordClasses) -> Bool {
    token.shape.contains(.number) || classes.clock.contains(token.key)
      || token.end - token.start <= longestZone && token.shape.contains(.allCaps)
  }

  /// Letters of the name of a time zone: “GMT”, “CEST”.
  private static let longestZone = 4
}
