// Quotation marks, paired.

internal import Linguistics

/// Pairs quotation marks, one block at a time: what is unbalanced in a block fails there and nowhere else.
enum Quotes {
  /// Quoted stretches as ranges of tokens, marks included, in order, without overlap.
  ///
  /// Double marks only, straight and curly, also mixed; a mark that is never closed reaches to the end of its block.
  static func find(in analysis: LinguisticAnalysis) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for block in analysis.blocks {
      guard let first = block.sentences.first, let last = block.sentences.last else { continue }
      let end = analysis.sentences[last].upperBound
      var open: Int?
      for i in analysis.sentences[first].lowerBound..<end {
        guard let mark = mark(analysis, i) else { continue }
        if let start = open {
          if mark != .opening {
            found.append(start..<(i + 1))
            open = nil
          }
        } else if mark != .closing {
          open = i
        }
      }
      if let start = open, end - start > 1 { found.append(start..<end) }
    }
    return found
  }

  private enum Mark {
    case opening, closing, either
  }

  private static func mark(_ analysis: LinguisticAnalysis, _ i: Int) -> Mark? {
    guard analysis.tokens[i].shape.contains(.mark) else { return nil }
    let bytes = analysis.utf8[analysis.tokens[i].bytes]
    if bytes.elementsEqual("\"".utf8) { return .either }
    if ["“", "„", "«", "``"].contains(where: { bytes.elementsEqual($0.utf8) }) { return .opening }
    if ["”", "»", "''"].contains(where: { bytes.elementsEqual($0.utf8) }) { return .closing }
    return nil
  }
}
