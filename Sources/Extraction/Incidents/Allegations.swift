// Which incidents are only alleged, and which “would” is a plan.

internal import ChronicleTypes
internal import Linguistics

/// What it does to the status of an incident that somebody tells it.
struct Allegations {
  private let document: AnnotatedDocument
  /// By their first words.
  private let utterances: [Utterance]

  /// - Complexity: O(n log n) in the utterances.
  init(_ document: AnnotatedDocument, _ utterances: [Utterance]) {
    self.document = document
    self.utterances = utterances.sorted { $0.content.lowerBound < $1.content.lowerBound }
  }

  /// The status of an incident's word, seen with who tells it.
  /// - Parameter own: what the words around it say alone.
  /// - Complexity: O(log n) in the utterances, and the words around the incident.
  func reading(of i: Int, _ own: EventStatus.Reading) -> EventStatus.Reading {
    var reading = own
    if reading.status == .asserted, let alleged = allegation(of: i) { reading = alleged }
    if isBackshift(reading, of: i) { reading.status = .planned }
    return reading
  }

  /// “She said that it would close”: after a past verb of saying “would” stands for “will”, unless a condition goes with it.
  private func isBackshift(_ reality: EventStatus.Reading, of i: Int) -> Bool {
    guard reality.status == .hypothetical, let word = reality.words?.first,
      document.classes.backshift.contains(document.tokens[word].key),
      let cue = utterance(at: i)?.cue,
      document.tokens[cue].has(.finitePast) || document.tokens[cue].has(.pastParticiple)
    else { return false }
    let verb = document.analysis.head(of: word) ?? i
    return !document.tree.children(of: verb).contains { clause in
      document.tokens[clause].relation == .advcl
        && document.tree.children(of: clause).contains {
          document.lexicon.hedges[document.tokens[$0].key] == .hypothetical
        }
    }
  }

  /// Why an event is only alleged: somebody tells it, or a word marks it as not proven; nil where nothing does.
  private func allegation(of i: Int) -> EventStatus.Reading? {
    if let said = utterance(at: i) {
      return EventStatus.Reading(
        status: .alleged, rule: "status.told",
        words: (said.cue ?? said.content.lowerBound)..<((said.cue ?? said.content.lowerBound) + 1))
    }
    var at = i
    for _ in 0..<4 {
      let hedge = document.tree.children(of: at).first {
        document.tokens[$0].upos == .adv && document.lexicon.hedges[document.tokens[$0].key] == .alleged
      }
      if let hedge { return EventStatus.Reading(status: .alleged, rule: "status.word", words: hedge..<(hedge + 1)) }
      // “had reportedly used a post to offer a bounty”
      guard let head = document.analysis.head(of: at),
        [.xcomp, .advcl, .obj, .conj].contains(document.tokens[at].relation)
      else { break }
      at = head
    }
    return nil
  }

  /// Whether a token stands in what somebody says.
  func isInSpeech(_ i: Int) -> Bool { utterance(at: i) != nil }

  /// What somebody says, where a token stands in it.
  private func utterance(at i: Int) -> Utterance? {
    var (low, high) = (0, utterances.count)
    while low < high {
      let middle = (low + high) / 2
      if utterances[middle].content.lowerBound < i + 1 { low = middle + 1 } else { high = middle }
    }
    return utterances[..<low].suffix(Self.mostNested).last { $0.content.contains(i) }
  }

  /// Utterances lie inside each other so deep at most.
  private static let mostNested = 4
}
