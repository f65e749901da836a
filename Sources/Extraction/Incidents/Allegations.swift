// Which incidents are only alleged, and which “would” is a plan.

internal import ChronicleTypes
internal import Linguistics
internal import TextBasics

/// Changes the status of an incident where somebody else tells it, or where a word marks it as not proven.
struct Allegations {
  private let document: AnnotatedDocument
  /// By their first words.
  private let utterances: [Utterance]

  /// - Complexity: O(n log n) in the utterances.
  init(_ document: AnnotatedDocument, _ utterances: [Utterance]) {
    self.document = document
    self.utterances = utterances.sorted { $0.content.lowerBound < $1.content.lowerBound }
  }

  /// The status of an incident, with regard to who tells it.
  /// - Parameter own: its status by the words around it alone.
  /// - Complexity: O(log n) in the utterances, and the words around the incident.
  func reading(of i: Int, _ own: EventStatus.Reading) -> EventStatus.Reading {
    var reading = own
    if reading.status == .asserted, let alleged = allegation(of: i) { reading = alleged }
    if isBackshift(reading, of: i) { reading.status = .planned }
    return reading
  }

  /// Whether “would” stands for “will”, as it does after a past verb of saying: “She said that it would close”. With a
  /// condition it does not: “it would close if …”.
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

  /// Why an incident is only alleged: somebody tells it, or a word marks it as not proven; nil where nothing does.
  private func allegation(of i: Int) -> EventStatus.Reading? {
    if let said = utterance(at: i) {
      return EventStatus.Reading(
        status: .alleged, rule: "status.told",
        words: (said.cue ?? said.content.lowerBound)..<((said.cue ?? said.content.lowerBound) + 1))
    }
    var at = i
    for _ in 0..<TreeReach.phrase {
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

  /// Whether a token stands in the words of somebody.
  func isInSpeech(_ i: Int) -> Bool { utterance(at: i) != nil }

  /// The innermost utterance that a token stands in.
  private func utterance(at i: Int) -> Utterance? {
    let next = utterances.partitioningIndex { $0.content.lowerBound > i }
    return utterances[..<next].suffix(Self.mostNested).last { $0.content.contains(i) }
  }

  /// At most so many utterances lie inside each other: “He said she said they were told …”.
  private static let mostNested = 4
}
