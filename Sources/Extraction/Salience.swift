// How much an item is what its document is about.

internal import ChronicleTypes
internal import Linguistics

/// Salience of statements and incidents, 0 to 1: early in the text, words of the headline, a date, a named actor.
///
/// A first level with weights set by hand; only its order within a document means anything.
struct Salience {
  private let headline: Set<WordKey>
  private let length: Double
  private let document: AnnotatedDocument

  init(document: AnnotatedDocument) {
    self.document = document
    length = Double(max(document.text.utf8.count, 1))
    guard let block = document.layout.headline else {
      headline = []
      return
    }
    let tokens = document.analysis.blocks[block].sentences.flatMap { document.analysis.sentences[$0] }
    headline = Set(
      tokens.map { document.tokens[$0] }.filter { ![.punct, .det, .adp, .pron].contains($0.upos) }
        .map(\.key))
  }

  func of(_ statement: Statement) -> Double {
    value(
      at: statement.span, isDated: statement.date != nil, isNamed: statement.speaker?.actor != nil,
      extra: statement.figures.isEmpty ? 0 : 0.15)
  }

  func of(_ incident: Incident) -> Double {
    let isNamed = incident.participants.contains { $0.party.actor != nil }
    return value(
      at: incident.span, isDated: incident.date != nil, isNamed: isNamed,
      extra: incident.place == nil ? 0 : 0.1)
  }

  private func value(at span: TextSpan, isDated: Bool, isNamed: Bool, extra: Double) -> Double {
    let bytes = document.text.bytes(span)
    let early = 1 - Double(bytes.lowerBound) / length
    let words = Set(document.lexicon.language.core.keys(of: document.text[span]))
    let shared =
      headline.isEmpty ? 0 : Double(words.intersection(headline).count) / Double(headline.count)
    let sum =
      0.3 * early + 0.25 * min(shared * 2, 1) + (isDated ? 0.15 : 0) + (isNamed ? 0.15 : 0) + extra
    return (min(sum, 1) * 100).rounded() / 100
  }
}
