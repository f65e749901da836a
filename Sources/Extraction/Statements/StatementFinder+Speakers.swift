// Who can speak: a person, a body, a group of people, or what says something in writing.

internal import ChronicleTypes
internal import Linguistics

extension StatementFinder {
  /// A statement as it stands if its speaker can speak.
  ///
  /// What a thing “says” is no statement: “the photo shows that …”. But quoted words are somebody's; they stay, without
  /// a speaker.
  func withSpeaker(_ item: FoundStatement) -> FoundStatement? {
    guard let clause = item.clause, !clause.speaker.isEmpty else { return item }
    var item = item
    guard !canSpeak(clause) else {
      let words = SpeakerWords(document: document).best(of: clause.speaker)
      if !item.content.contains(where: { $0.overlaps(words) }) { item.clause?.speaker = words }
      return item
    }
    guard item.content.joined().contains(where: { document.quote(at: $0) != nil }) else { return nil }
    item.clause?.speaker = clause.speaker.lowerBound..<clause.speaker.lowerBound
    return item
  }

  /// Whether a verb such as “read” has no writing as its subject. What a person reads is not theirs.
  func isReading(_ clause: ReportingClause) -> Bool {
    clause.lemma.map(document.classes.bearing.contains) ?? false
      && !heads(of: clause.speaker).contains { document.isWriting($0) }
  }

  private func canSpeak(_ clause: ReportingClause) -> Bool {
    let phrase = clause.speaker
    if document.isTime(phrase) { return false }
    if clause.rule == .transcript { return !isHeading(phrase) }
    let utters = clause.lemma.map(document.classes.uttering.contains) ?? true
    return heads(of: phrase).contains { canSpeak($0, phrase, utters: utters) }
  }

  /// The words of a phrase that may be its head: the last one before a preposition, and what the tree says. In “a
  /// source close to the mayor” they differ.
  private func heads(of phrase: Range<Int>) -> [Int] {
    let tops = phrase.filter { token in document.analysis.head(of: token).map { !phrase.contains($0) } ?? true }
    return [document.headEnd(phrase) - 1] + tops
  }

  /// - Parameter utters: whether the reporting verb says that words were spoken or written, as “said” does and “showed”
  ///   does not.
  private func canSpeak(_ head: Int, _ phrase: Range<Int>, utters: Bool) -> Bool {
    let token = document.tokens[head]
    if document.classes.mute.contains(token.key) { return false }
    if let name = document.nameHeaded(by: head) {
      let entity = document.analysis.names[name]
      let before = entity.tokens.lowerBound - 1
      if before >= 0, document.classes.vessel.contains(document.tokens[before].key) { return false }
      return entity.kind != .other || utters || document.lexicon.groups[token.key] != nil
    }
    if document.canAct(head) || document.lexicon.groups[token.key] != nil || document.classes.it.contains(token.key) {
      return true
    }
    if isCount(head) { return counted(by: head, phrase).map { canSpeak($0, phrase, utters: utters) } ?? true }
    switch token.upos {
    case .pron: return true
    case .propn: return utters
    case .noun: return isPerson(document.lemma(head)) || utters && hasNoCase(head)
    default: return false
    }
  }

  /// Whether a noun names a person by its parts: “co-founder”, “ornithologist”.
  private func isPerson(_ lemma: String) -> Bool {
    let last = lemma.split(separator: "-").last.map { WordKey(String($0)) }
    return last.flatMap { document.lexicon.groups[$0] } != nil
      || document.classes.personEnding.contains { lemma.hasSuffix($0) }
  }

  /// Whether a word is of a script without capitals, in which names do not stand out.
  private func hasNoCase(_ token: Int) -> Bool {
    let word = document.words(token..<(token + 1))
    return word.lowercased() == word.uppercased() && !document.tokens[token].shape.contains(.number)
  }

  /// Who is counted: “many of the residents”, “thousands of workers”. nil where “many” stands alone; then it means
  /// people.
  private func counted(by count: Int, _ phrase: Range<Int>) -> Int? {
    let first = count + 2
    guard first < phrase.upperBound, document.classes.of.contains(document.tokens[first - 1].key) else { return nil }
    return document.headEnd(first..<phrase.upperBound) - 1
  }

  private func isCount(_ token: Int) -> Bool {
    document.tokens[token].upos == .num || document.classes.percent.contains(document.tokens[token].key)
      || document.classes.counting.contains(document.tokens[token].key)
      || document.classes.scale[document.tokens[token].key] != nil
  }

  /// Whether the label of a turn is one of a page: “UPDATE: …”, “SOUNDBITE: …”.
  private func isHeading(_ label: Range<Int>) -> Bool {
    label.contains { document.classes.labelled.contains(document.tokens[$0].key) }
  }

  /// What somebody is charged with stands at most so many tokens behind the charge: “was [charged on two counts] of
  /// ‘…’”.
  private static let reachOfCharge = 6

  /// Whether a quote is what somebody is charged with, and so not what they say: “pleaded not guilty to ‘…’”.
  func isCharge(_ quote: Range<Int>, _ sentence: Int) -> Bool {
    let before = quote.lowerBound - 1
    let first = document.analysis.sentences[sentence].lowerBound
    guard before > first, [.adp, .part, .sconj].contains(document.tokens[before].upos) else { return false }
    return (max(first, before - Self.reachOfCharge)..<before).contains {
      document.classes.charging.contains(document.lemma($0)) && document.quote(at: $0) == nil
    }
  }
}
