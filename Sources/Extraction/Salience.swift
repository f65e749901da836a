// How close an item is to what its document is about.

internal import ChronicleTypes
internal import Linguistics

/// Salience of statements and incidents, 0 to 1: early in the text, words of the headline, a date, a named actor.
///
/// The weights are set by hand. Only the order of the values within a document means anything.
struct Salience {
  /// What each sign adds; all together are 1 for a statement with figures.
  private enum Weight {
    /// For the very beginning of the text; less the further down an item stands.
    static let early = 0.3
    /// For words of the headline.
    static let headline = 0.25
    static let date = 0.15
    static let name = 0.15
    /// For a statement that tells figures.
    static let figure = 0.15
    /// For an incident with a place.
    static let place = 0.1
    /// For an incident in words that speak of “me” or “you”.
    static let spoken = -0.15
    /// For a verb that reports what somebody says, of no listed kind: the statement has a place of its own.
    static let reporting = -0.2
  }

  /// The share of the headline's words that counts as all of them.
  private static let wholeHeadline = 0.5

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
      extra: statement.figures.isEmpty ? 0 : Weight.figure)
  }

  func of(_ incident: Incident) -> Double {
    let isNamed = incident.participants.contains { $0.party.actor != nil }
    let spoken = document.classes.spoken
    let isSpoken = document.tokens(in: incident.span).contains { spoken.contains(document.tokens[$0].key) }
    let word = document.tokens(in: incident.trigger.span).first
    let isReporting =
      incident.type == Incident.unlisted && word.map { document.lexicon.cues[document.tokens[$0].key] != nil } ?? false
    return value(
      at: incident.span, isDated: incident.date != nil, isNamed: isNamed,
      extra: (incident.place == nil ? 0 : Weight.place) + (isSpoken ? Weight.spoken : 0)
        + (isReporting ? Weight.reporting : 0))
  }

  private func value(at span: TextSpan, isDated: Bool, isNamed: Bool, extra: Double) -> Double {
    let bytes = document.text.bytes(span)
    let early = 1 - Double(bytes.lowerBound) / length
    let words = Set(document.lexicon.language.core.keys(of: document.text[span]))
    let shared =
      headline.isEmpty ? 0 : Double(words.intersection(headline).count) / Double(headline.count)
    let sum =
      Weight.early * early + Weight.headline * min(shared / Self.wholeHeadline, 1) + (isDated ? Weight.date : 0)
      + (isNamed ? Weight.name : 0) + extra
    return (max(0, min(sum, 1)) * 100).rounded() / 100
  }
}
