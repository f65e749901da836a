// Compares two mentions of incidents: can they be one incident, and what speaks for it?

internal import ChronicleTypes

/// Compares two mentions: some differences forbid that they are one incident, all else is weighed.
///
/// The weights were set by hand on the development part of ECB+. The same word counts 1; each weight says how much
/// other evidence counts beside that.
struct IncidentComparison {
  let stories: Stories

  /// How much each kind of evidence counts.
  private enum Weight {
    /// Another word that can mean the same, in place of the same word.
    static let likeWord = 0.5
    /// Multiplied by the similarity of the two reports; within one report that counts as `ownReport`.
    static let reports = 1.5
    static let ownReport = 0.25
    /// Multiplied by the likeness of the two sentences.
    static let sentences = 1.2
    /// They share a party; they have parties, but share none; they have different named parties in one role.
    static let sharedParty = 0.4
    static let noSharedParty = -0.5
    static let otherParty = -1.0
    /// Within one report they have different parties without a name in one role.
    static let otherThing = -0.8
    /// The same day; days that overlap; different days, one of which can be wrong.
    static let sameDay = 0.4
    static let likeDays = 0.1
    static let otherDay = -0.6
    /// The same place; different places.
    static let samePlace = 0.2
    static let otherPlace = -0.8
    /// A plan and something that happened; one incident and several.
    static let otherReality = -0.2
    static let otherNumber = -0.2
    /// For two minor incidents, multiplied by how far the weight of their word is below `fullVerb`.
    static let commonVerb = -0.3
    static let fullVerb = 3.0
  }

  /// The mentions of one incident have on average at least this score.
  static let threshold = 0.8
  /// A party is shared by its word only if the word has this weight: “engineer” has it, “people” has not.
  static let distinctiveWord = 1.5
  /// The word of a minor incident tells something of its own only from this weight on: “take” and “make” are below.
  static let distinctiveVerb = 1.0
  /// Different dates can be those of one event if they are at most so many days apart.
  static let daysApart = 3
  /// The score of two mentions whose words share no sense.
  static let unlike = -0.2
  /// The score of two mentions that cannot be one incident.
  static let impossible = -3.0

  /// How much speaks for two mentions being one incident.
  func score(_ a: IncidentMention, _ b: IncidentMention) -> Double {
    if a.isNegated != b.isNegated || a.isGeneric || b.isGeneric { return Self.impossible }
    let isOtherDate = a.days.flatMap { days in b.days.map { !days.overlaps($0) } } ?? false
    if isOtherDate, !couldBeWrong(a, b) { return Self.impossible }
    // “Arrested in Rome” and “arrested in Paris” are two arrests.
    if !a.ownPlaces.isEmpty, !b.ownPlaces.isEmpty, !a.ownPlaces.contains(where: b.ownPlaces.contains) {
      return Self.impossible
    }
    // “Another march” is none of those told before it. In another report it can be one of the same day.
    if a.isAnother || b.isAnother, a.document == b.document || a.days == nil || b.days == nil { return Self.impossible }
    // “Took” tells nothing of its own: without a shared party these are two events.
    if a.isMinor, b.isMinor, stories.weight(of: a.word) < Self.distinctiveVerb, !shareParty(a, b) {
      return Self.impossible
    }
    // Within one report “the attacks” and “the attack” are not the same.
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

  /// Whether two different dates can be those of one event: in two reports, a few days apart, with the same word and
  /// the same named party.
  private func couldBeWrong(_ a: IncidentMention, _ b: IncidentMention) -> Bool {
    guard a.document != b.document, a.word == b.word, let days = a.days, let others = b.days,
      max(days.lowerBound, others.lowerBound) - min(days.upperBound, others.upperBound) <= Self.daysApart
    else { return false }
    return a.parties.contains { one in one.actor != nil && b.parties.contains { $0.actor == one.actor } }
  }

  /// How much the parties count.
  private func parties(_ a: IncidentMention, _ b: IncidentMention) -> Double {
    guard !a.parties.isEmpty, !b.parties.isEmpty else { return 0 }
    if shareParty(a, b) { return Weight.sharedParty }
    let others = a.parties.contains { one in
      one.actor != nil && b.parties.contains { $0.actor != nil && $0.role == one.role }
    }
    // “The bridge was closed”, “the school was closed”: within one report these are two things.
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

  /// How similar two sentences are, 0 to 1: the shared part of their words, by the weight of each word.
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

  /// What two mentions of one incident share, in words.
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
