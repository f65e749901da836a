// Whether two tellings can be of one incident, and what speaks for it.

internal import ChronicleTypes

/// Two tellings compared: what forbids that they are one incident, or how much speaks for it and against it.
///
/// The weights are set by hand, reading the development part of ECB+: each says how much its evidence is worth beside
/// the same word, which is 1.
struct IncidentComparison {
  let stories: Stories

  /// What each kind of evidence is worth.
  private enum Weight {
    /// Another word that can tell the same.
    static let likeWord = 0.5
    /// Times the similarity of the reports; in one report it is taken as `ownReport`.
    static let reports = 1.5
    static let ownReport = 0.25
    /// Times the likeness of the sentences.
    static let sentences = 1.2
    /// A party in common; parties of which none is; and among those others with a name in one role.
    static let sharedParty = 0.4
    static let noSharedParty = -0.5
    static let otherParty = -1.0
    /// In one report other things without a name in one role.
    static let otherThing = -0.8
    /// The same day; days that overlap; days that differ where one can be wrong.
    static let sameDay = 0.4
    static let likeDays = 0.1
    static let otherDay = -0.6
    /// A place in common, or another in the sentence.
    static let samePlace = 0.2
    static let otherPlace = -0.8
    /// A plan beside what happened, several beside one.
    static let otherReality = -0.2
    static let otherNumber = -0.2
    /// Of two minor incidents, times what their word says less than `fullVerb`.
    static let commonVerb = -0.3
    static let fullVerb = 3.0
  }

  /// The least average score of an incident's tellings.
  static let threshold = 0.8
  /// “People” in both tells nothing, “engineer” does: the least that a word must say.
  static let distinctiveWord = 1.5
  /// “Take” and “make” tell nothing of their own: the least that the word of a minor incident must say.
  static let distinctiveVerb = 1.0
  /// Reports of one event that differ in its date differ by so many days at most.
  static let daysApart = 3
  /// Of two tellings whose words share no sense.
  static let unlike = -0.2
  /// Of two tellings that cannot be of one incident.
  static let impossible = -3.0

  func score(_ a: IncidentMention, _ b: IncidentMention) -> Double {
    if a.isNegated != b.isNegated || a.isGeneric || b.isGeneric { return Self.impossible }
    let isOtherDate = a.days.flatMap { days in b.days.map { !days.overlaps($0) } } ?? false
    if isOtherDate, !couldBeWrong(a, b) { return Self.impossible }
    // “Arrested in Rome” and “arrested in Paris” are two arrests.
    if !a.ownPlaces.isEmpty, !b.ownPlaces.isEmpty, !a.ownPlaces.contains(where: b.ownPlaces.contains) {
      return Self.impossible
    }
    // “Another march” is none that was told before, and in another report one of its day at most.
    if a.isAnother || b.isAnother, a.document == b.document || a.days == nil || b.days == nil { return Self.impossible }
    // “Took” tells nothing of its own: without a party in common it is another event.
    if a.isMinor, b.isMinor, stories.weight(of: a.word) < Self.distinctiveVerb, !shareParty(a, b) {
      return Self.impossible
    }
    // In one report “the attacks” are more than “the attack”.
    if a.document == b.document, a.isAggregate != b.isAggregate { return Self.impossible }
    var score = a.senses[0] == b.senses[0] ? 1 : Weight.likeWord
    score +=
      Weight.reports
      * (a.document == b.document ? Weight.ownReport : stories.similarity(a.document, b.document) ?? 0)
    score += Weight.sentences * likeness(a.context, b.context)
    score += parties(a, b)
    if isOtherDate {
      score += Weight.otherDay
    } else if let days = a.days, let others = b.days {
      score += days.count == 1 && days == others ? Weight.sameDay : Weight.likeDays
    }
    if let place = a.place, let other = b.place { score += place == other ? Weight.samePlace : Weight.otherPlace }
    if a.isReal != b.isReal { score += Weight.otherReality }
    if a.isAggregate != b.isAggregate { score += Weight.otherNumber }
    if a.isMinor, b.isMinor { score += Weight.commonVerb * max(0, Weight.fullVerb - stories.weight(of: a.word)) }
    return score
  }

  /// Two reports can give different dates for one event: days apart, of the same word and the same named party.
  private func couldBeWrong(_ a: IncidentMention, _ b: IncidentMention) -> Bool {
    guard a.document != b.document, a.word == b.word, let days = a.days, let others = b.days,
      max(days.lowerBound, others.lowerBound) - min(days.upperBound, others.upperBound) <= Self.daysApart
    else { return false }
    return a.parties.contains { one in one.actor != nil && b.parties.contains { $0.actor == one.actor } }
  }

  /// What the parties say: named ones that differ in the same role speak against it most.
  private func parties(_ a: IncidentMention, _ b: IncidentMention) -> Double {
    guard !a.parties.isEmpty, !b.parties.isEmpty else { return 0 }
    if shareParty(a, b) { return Weight.sharedParty }
    let others = a.parties.contains { one in
      one.actor != nil && b.parties.contains { $0.actor != nil && $0.role == one.role }
    }
    // “The bridge was closed”, “the school was closed”: in one report other things are meant.
    let isOtherThing =
      a.document == b.document
      && a.parties.contains { one in
        b.parties.contains {
          one.actor == nil && $0.actor == nil && $0.role == one.role && $0.word != one.word && isDistinctive(one.word)
            && isDistinctive($0.word)
        }
      }
    return others ? Weight.otherParty : isOtherThing ? Weight.otherThing : Weight.noSharedParty
  }

  private func isDistinctive(_ word: String) -> Bool {
    stories.weight(of: Fingerprint.hash(of: word)) >= Self.distinctiveWord
  }

  private func shareParty(_ a: IncidentMention, _ b: IncidentMention) -> Bool {
    a.parties.contains { one in
      b.parties.contains { other in
        other.actor != nil && other.actor == one.actor
          || other.word == one.word && isDistinctive(one.word)
      }
    }
  }

  /// How much of what two sentences say is the same: words in common by how much they say.
  /// - Complexity: O(n) in the words.
  private func likeness(_ a: [UInt32], _ b: [UInt32]) -> Double {
    var shared = 0.0
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        shared += stories.weight(of: a[i])
        (i, j) = (i + 1, j + 1)
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    guard shared > 0 else { return 0 }
    let total = { (words: [UInt32]) in words.reduce(0) { $0 + stories.weight(of: $1) } }
    return shared / (total(a) * total(b)).squareRoot()
  }

  /// What two tellings of one incident share, in words.
  func reason(_ a: IncidentMention, _ b: IncidentMention, _ word: String) -> String {
    var reasons = [a.word == b.word ? "the same word, “\(word)”" : "“\(word)” can tell the same"]
    if shareParty(a, b) { reasons.append("a party in common") }
    if let days = a.days, days == b.days { reasons.append("the same date") }
    if let place = a.place, place == b.place { reasons.append("the same place") }
    if a.document == b.document {
      reasons.append("in one report")
    } else if let similarity = stories.similarity(a.document, b.document) {
      reasons.append("reports that are alike by \(Int((100 * similarity).rounded())) of 100")
    } else {
      reasons.append("reports of one story")
    }
    return reasons.joined(separator: "; ")
  }
}
