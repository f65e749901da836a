// Compares two mentions of incidents: can they be one incident, and what speaks for it?

internal import ChronicleTypes

/// Compares two mentions: some differences forbid that they are one incident, all else is weighed.
///
/// The weights were set by hand on the development part of ECB+. The same word counts 1; each weight says how much
/// other evidence counts beside that.
struct IncidentComparison {
  let matters: Matters

  /// How much each kind of evidence counts.
  private enum Weight {
    /// The same word; another word that can mean the same.
    static let sameWord = 1.0
    static let likeWord = 0.5
    /// Multiplied by the similarity of the two reports; for mentions of one report.
    static let reports = 2.0
    static let ownReport = 0.375
    /// Multiplied by the likeness of the two sentences.
    static let sentences = 1.2
    /// The headlines of both reports tell it, or what can be the same.
    static let headlines = 0.5
    /// They share a party; the same suffers it; they have parties, but share none; they have different named parties in
    /// one role.
    static let sharedParty = 0.4
    static let samePatient = 0.3
    static let noSharedParty = -0.5
    static let otherParty = -1.0
    /// Both say what suffers it, and it is not the same.
    static let otherPatient = -0.4
    /// Within one report they have different parties without a name in one role.
    static let otherThing = -0.8
    /// Another person suffers it, or does it.
    static let otherPerson = -1.0
    /// The same day; days that overlap; different days, one of which can be wrong.
    static let sameDay = 0.4
    static let likeDays = 0.1
    static let otherDay = -0.6
    /// The reports were published more than `newsLasts` days apart.
    static let otherNews = -1.0
    /// The same place; different places, none of which lies in the other.
    static let samePlace = 0.2
    static let otherPlace = -0.8
    /// Words of two listed kinds.
    static let otherKind = -0.4
    /// A plan and something that happened; one incident and several.
    static let otherReality = -0.2
    static let otherNumber = -0.2
    /// For two minor incidents, multiplied by how far the weight of their word is below `fullVerb`.
    static let commonVerb = -0.3
    static let fullVerb = 3.0
    /// Multiplied by the doublings of the days between the two, at most `mostDoublings`, as a share of these. Where a
    /// mention has no day, that of its report counts; without a day of the report nothing does.
    static let apart = -0.5
    static let mostDoublings = 3.0
    /// Nothing but their words ties them; or less than words of no listed kind, deaths, and two different words need.
    static let wordAlone = -1.0
    static let unlistedAlone = -0.6
    static let deathsAlone = -1.0
    static let likeWordAlone = -0.5
  }

  /// The mentions of one incident have at least this score.
  static let threshold = 0.8
  /// A party is shared by its word only if the word has this weight: “engineer” has it, “people” has not.
  static let distinctiveWord = 1.5
  /// The word of a minor incident tells something of its own only from this weight on: “take” and “make” are below.
  static let distinctiveVerb = 1.0
  /// Different dates can be those of one event if they are at most so many days apart.
  static let daysApart = 1
  /// Reports of one event are published within so many days, or they say its date.
  static let newsLasts = 30
  /// Sentences and reports that are at least so much alike tie what they tell.
  static let (likeSentences, likeReports) = (0.25, 0.15)
  /// So do two places of one report that lie at most so many code points apart: “An arrest was made. The arrest …”
  static let nearby = 400
  /// So much alike must they be to tie deaths and words of no listed kind: “take”, “expect”.
  static let (nearlySameSentences, nearlySameReports) = (0.35, 0.5)
  /// Two counts of the dead of one event differ at most so many times.
  static let mostTimes = 2.5
  /// Kinds of incident that are told apart by who suffers them.
  private static let deaths: Set = ["killing", "death", "injury"]
  /// The score of two mentions whose words share no sense.
  static let unlike = -0.2
  /// The score of two mentions that cannot be one incident.
  static let impossible = -3.0

  /// How much speaks for two mentions being one incident.
  func score(_ a: IncidentMention, _ b: IncidentMention) -> Double {
    let isOtherDate = a.days.flatMap { days in b.days.map { !days.overlaps($0) } } ?? false
    let isShared = shareParty(a, b)
    if areTwo(a, b, isOtherDate: isOtherDate, isShared: isShared) { return Self.impossible }
    let ties = ties(a, b, isShared: isShared, days: isOtherDate ? Weight.otherDay : sameDays(a, b))
    var score = ties.isSameWord ? Weight.sameWord : Weight.likeWord
    score += ties.isOneReport ? Weight.ownReport : Weight.reports * ties.reports
    score += Weight.sentences * ties.sentences + ties.days
    score += parties(a, b, isShared: isShared)
    if !ties.isOneReport, ties.days < Weight.sameDay { score += Weight.apart * apart(a, b) }
    if let place = a.place, place == b.place { score += Weight.samePlace }
    if a.place != nil, b.place != nil, a.place != b.place, !isInside(a, b), !isInside(b, a) {
      score += Weight.otherPlace
    }
    if ties.isMain { score += Weight.headlines }
    if a.isReal != b.isReal { score += Weight.otherReality }
    if a.isAggregate != b.isAggregate { score += Weight.otherNumber }
    if let kind = a.type, let other = b.type, kind != other { score += Weight.otherKind }
    if a.isMinor, b.isMinor { score += Weight.commonVerb * max(0, Weight.fullVerb - matters.weight(of: a.word)) }
    return score + looseness(a, b, ties)
  }

  /// What ties two mentions beside their words.
  private struct Ties {
    let isSameWord: Bool
    let isOneReport: Bool
    /// They share a party.
    let isShared: Bool
    /// The headlines of both reports tell it.
    let isMain: Bool
    /// They stand close to each other in one report.
    let isNear: Bool
    /// What their days count.
    let days: Double
    /// How much alike their reports and sentences are, 0 to 1.
    let reports: Double
    let sentences: Double
  }

  private func ties(_ a: IncidentMention, _ b: IncidentMention, isShared: Bool, days: Double) -> Ties {
    let isOneReport = a.document == b.document
    return Ties(
      isSameWord: a.senses[0] == b.senses[0], isOneReport: isOneReport, isShared: isShared,
      isMain: a.isMain && b.isMain, isNear: isOneReport && abs(a.start - b.start) <= Self.nearby, days: days,
      reports: isOneReport ? 0 : matters.similarity(a.document, b.document) ?? 0,
      sentences: likeness(a.context, b.context))
  }

  /// What is taken off because two mentions are tied by too little for words such as theirs.
  private func looseness(_ a: IncidentMention, _ b: IncidentMention, _ ties: Ties) -> Double {
    if ties.isMain { return 0 }
    let areAlike = ties.sentences >= Self.likeSentences
    let isSameDay = ties.days >= Weight.sameDay
    var score = 0.0
    if !ties.isShared, !areAlike, ties.days <= 0, ties.reports < Self.likeReports, !ties.isNear, !sharePlace(a, b) {
      score += Weight.wordAlone
    }
    if a.type == nil || b.type == nil, ties.sentences < Self.nearlySameSentences,
      ties.reports < Self.nearlySameReports, !haveLikeParts(a, b, isShared: ties.isShared)
    {
      score += Weight.unlistedAlone
    }
    if areDeaths(a, b), !isSameDay, !areAlike, ties.reports < Self.nearlySameReports, !sharePatient(a, b),
      !a.ownPlaces.contains(where: b.ownPlaces.contains), a.tolls.isEmpty || b.tolls.isEmpty
    {
      score += Weight.deathsAlone
    }
    if !ties.isSameWord, !ties.isShared, !areAlike, !isSameDay || !sharePlace(a, b) { score += Weight.likeWordAlone }
    return score
  }

  /// Whether what takes part ties two mentions whose words tell little: the same party does it and nothing else suffers
  /// it, or two nouns of one report have no parties that differ, “the mission”.
  private func haveLikeParts(_ a: IncidentMention, _ b: IncidentMention, isShared: Bool) -> Bool {
    let areNouns = a.isNoun && b.isNoun && a.document == b.document && a.senses[0] == b.senses[0]
    if areNouns, isShared || a.parties.isEmpty || b.parties.isEmpty { return true }
    let areAlike = a.parties.contains { one in
      b.parties.contains { $0.role == one.role && share(one, $0) }
    }
    return areAlike && (sharePatient(a, b) || !a.hasPatient || !b.hasPatient)
  }

  /// How far the days of two mentions lie apart, 0 to 1; that of its report stands for a mention without one.
  private func apart(_ a: IncidentMention, _ b: IncidentMention) -> Double {
    func day(_ mention: IncidentMention) -> Int? {
      mention.published.map { published in mention.days.flatMap { $0.count == 1 ? $0.lowerBound : nil } ?? published }
    }
    guard let first = day(a), let second = day(b) else { return 0 }
    let doublings = naturalLogarithm(of: Double(1 + abs(first - second))) / naturalLogarithm(of: 2)
    return min(doublings, Weight.mostDoublings) / Weight.mostDoublings
  }

  /// Whether something forbids that two mentions are one incident.
  private func areTwo(_ a: IncidentMention, _ b: IncidentMention, isOtherDate: Bool, isShared: Bool) -> Bool {
    if a.isNegated != b.isNegated || a.isGeneric || b.isGeneric { return true }
    if isOtherDate ? !couldBeWrong(a, b) : isLater(a, than: b) || isLater(b, than: a) { return true }
    // “Arrested in Rome” and “arrested in Paris” are two arrests.
    if let place = a.ownPlaces.first, let other = b.ownPlaces.first, !b.ownPlaces.contains(place),
      !a.ownPlaces.contains(other), !isInside(a, b), !isInside(b, a)
    {
      return true
    }
    // The 23 dead of a day are not the 2,000 of a war.
    if !a.tolls.isEmpty, !b.tolls.isEmpty,
      !a.tolls.contains(where: { toll in b.tolls.contains { Self.areOfOneSize(toll, $0) } })
    {
      return true
    }
    // “Another march” is none of those told before it. In another report it can be one of the same day.
    if a.isAnother || b.isAnother, a.document == b.document || a.days == nil || b.days == nil { return true }
    // “Took” tells nothing of its own: without a shared party these are two events.
    if a.isMinor, b.isMinor, matters.weight(of: a.word) < Self.distinctiveVerb, !isShared { return true }
    // Within one report “the attacks” and “the attack” are not the same.
    return a.document == b.document && a.isAggregate != b.isAggregate
  }

  private func areDeaths(_ a: IncidentMention, _ b: IncidentMention) -> Bool {
    a.type.map(Self.deaths.contains) ?? false || b.type.map(Self.deaths.contains) ?? false
  }

  private static func areOfOneSize(_ a: Double, _ b: Double) -> Bool { max(a, b) <= mostTimes * min(a, b) }

  /// Whether a mention can only have begun more than a few days after another one had: what a report plans has not
  /// happened in an earlier report.
  private func isLater(_ a: IncidentMention, than b: IncidentMention) -> Bool {
    guard let first = a.earliest, let last = b.latest else { return false }
    return first - last > Self.daysApart
  }

  /// How much the days count that both mentions have.
  private func sameDays(_ a: IncidentMention, _ b: IncidentMention) -> Double {
    if let days = a.days, let others = b.days, days.overlaps(others) {
      return days.count == 1 && days == others ? Weight.sameDay : Weight.likeDays
    }
    guard let published = a.published, let other = b.published else { return 0 }
    return abs(published - other) > Self.newsLasts ? Weight.otherNews : 0
  }

  /// Whether the place of the first lies in that of the second.
  private func isInside(_ a: IncidentMention, _ b: IncidentMention) -> Bool {
    a.region.map { $0 == b.place } ?? false
  }

  private func sharePlace(_ a: IncidentMention, _ b: IncidentMention) -> Bool {
    a.place.map { $0 == b.place } ?? false || a.ownPlaces.contains(where: b.ownPlaces.contains)
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
  private func parties(_ a: IncidentMention, _ b: IncidentMention, isShared: Bool) -> Double {
    guard !a.parties.isEmpty, !b.parties.isEmpty else { return 0 }
    var score = haveOtherPerson(a, b) ? Weight.otherPerson : 0
    if sharePatient(a, b) {
      score += Weight.samePatient
    } else if a.hasPatient, b.hasPatient {
      score += Weight.otherPatient
    }
    if isShared { return score + Weight.sharedParty }
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
    return score + (others ? Weight.otherParty : isOtherThing ? Weight.otherThing : Weight.noSharedParty)
  }

  private func sharePatient(_ a: IncidentMention, _ b: IncidentMention) -> Bool {
    a.parties.contains { one in
      one.role == .patient
        && b.parties.contains {
          $0.role == .patient
            && ($0.word != nil && $0.word == one.word || $0.actor != nil && $0.actor == one.actor)
        }
    }
  }

  /// Whether both have persons who suffer it, or persons with full names who do it, and none is the same.
  private func haveOtherPerson(_ a: IncidentMention, _ b: IncidentMention) -> Bool {
    func isOther(_ person: (IncidentMention.Role) -> String?) -> Bool {
      let (some, others) = (a.parties.compactMap(person), b.parties.compactMap(person))
      return !some.isEmpty && !others.isEmpty && !some.contains(where: others.contains)
    }
    return isOther { $0.role == .patient ? $0.person : nil }
      || isOther { $0.role == .agent && $0.actor != nil ? $0.person : nil }
  }

  private func isDistinctive(_ word: UInt32?) -> Bool {
    word.map { matters.weight(of: $0) >= Self.distinctiveWord } ?? false
  }

  private func shareParty(_ a: IncidentMention, _ b: IncidentMention) -> Bool {
    a.parties.contains { one in b.parties.contains { share(one, $0) } }
  }

  private func share(_ a: IncidentMention.Role, _ b: IncidentMention.Role) -> Bool {
    a.actor != nil && a.actor == b.actor || a.word == b.word && isDistinctive(a.word)
  }

  /// How similar two sentences are, 0 to 1: the shared part of their words, by the weight of each word.
  /// - Complexity: O(n) in the words.
  private func likeness(_ a: [UInt32], _ b: [UInt32]) -> Double {
    var shared = 0.0
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        shared += matters.weight(of: a[i])
        (i, j) = (i + 1, j + 1)
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    guard shared > 0 else { return 0 }
    let total = { (words: [UInt32]) in words.reduce(0) { $0 + matters.weight(of: $1) } }
    return shared / (total(a) * total(b)).squareRoot()
  }

  /// What two mentions of one incident share, in words.
  func reason(_ a: IncidentMention, _ b: IncidentMention, _ word: String) -> String {
    var reasons = [a.word == b.word ? "the same word, “\(word)”" : "“\(word)” can tell the same"]
    if shareParty(a, b) { reasons.append("a party in common") }
    if let days = a.days, days == b.days { reasons.append("the same date") }
    if let place = a.place, place == b.place { reasons.append("the same place") }
    if a.isMain, b.isMain { reasons.append("in the headlines of both") }
    if likeness(a.context, b.context) >= Self.likeSentences { reasons.append("sentences that are alike") }
    if a.document == b.document {
      reasons.append("in one report")
    } else if let similarity = matters.similarity(a.document, b.document) {
      reasons.append("reports that are alike by \(Int((100 * similarity).rounded())) of 100")
    } else {
      reasons.append("reports of one story")
    }
    return reasons.joined(separator: "; ")
  }
}
