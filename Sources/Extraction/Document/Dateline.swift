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
      func isLabel(_ i: Int) -> Bool { i >= tokens.lowerBound && classes.dateLabel.contains(analysis.tokens[i].key) }
      // “Published May 3, 2021 Updated May 6, 2021”: the first day counts.
      let labelled = times.filter { $0.tokens == time.tokens || isLabel($0.tokens.lowerBound - 1) }
      let others = tokens.filter { i in
        !labelled.contains { $0.tokens.contains(i) } && !analysis.tokens[i].shape.contains(.mark) && !isLabel(i)
          && !isOfClock(analysis.tokens[i], classes)
      }
      if others.isEmpty { return (index, day) }
      // A byline may stand beside the date: “By Ann Lee | December 2, 2020”, “Posted on May 3, 2021 by Ann Lee”.
      let isByline =
        tokens.contains { analysis.utf8[analysis.tokens[$0].bytes].elementsEqual("|".utf8) }
        || classes.by.contains(analysis.tokens[tokens.lowerBound].key)
        || isLabel(tokens.lowerBound) && classes.by.contains(analysis.tokens[others[0]].key)
      if isByline, !others.contains(where: { analysis.tokens[$0].upos == .verb }) { return (index, day) }
    }
    return nil
  }

  /// Whether a token can be part of a clock time: “12”, “GMT”, “+0200”, “am”.
  private static func isOfClock(_ token: Token, _ classes: WordClasses) -> Bool {
    token.shape.contains(.number) || token.upos == .sym || classes.clock.contains(token.key)
      || token.end - token.start <= longestZone && token.shape.contains(.allCaps)
  }

  /// Letters of the name of a time zone: “GMT”, “CEST”.
  private static let longestZone = 4
}
