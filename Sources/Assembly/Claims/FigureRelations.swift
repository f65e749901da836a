// How figures that are claimed bear on each other.

internal import CalendarDates
internal import ChronicleTypes

/// Compares figures of one unit whose metrics end in the same word, in documents that can speak of the same matter.
///
/// A change, “assaults rose by 500%”, says enough to be compared, unless subject, period or place differ. Amounts,
/// counts and shares are many in one report, so more is needed: an amount is compared only where both sides name the
/// same subject, a count only where the sentences share words. Counts of the dead or hurt need fewer shared words;
/// counts of people in one state, “on board”, need none.
///
/// Two figures that a reader would take for comparable, but which are not, get the relation “not comparable” with the
/// reason, at most `mostNotComparable` times for one claim.
struct FigureRelations {
  /// A group of figures with the claim that it became, and the origins of the claim.
  final class Item {
    let group: FigureGroup
    let claim: Claim
    let sources: [Origins.Source]

    init(group: FigureGroup, claim: Claim, sources: [Origins.Source]) {
      (self.group, self.claim, self.sources) = (group, claim, sources)
    }
  }

  /// “Not comparable” is said at most so often of one claim, and so often of all claims in a block of one metric.
  static let mostNotComparable = 3
  static let mostNotComparableInBlock = 24
  /// So few claims of one metric in one story a reader sees side by side.
  static let fewClaims = 8
  /// A claim is compared with at most so many others of its block, those of the most similar documents first.
  static let mostComparisons = 100
  /// The sentences of two counts share at least so many words beside the figures, and this share of the shorter
  /// sentence: of the dead or hurt, of all else; and of two amounts that do not say what they are for.
  static let sharedWords = (
    ofWhole: (words: 2, share: 0.2), ofHarm: (words: 4, share: 0.4), ofAll: (words: 5, share: 0.6),
    ofAmounts: (words: 3, share: 0.75)
  )
  /// So many dead are those of a whole story.
  static let fewestOfWhole = 100.0
  /// Two tolls of one event differ at most so many times.
  static let mostTimes = 5.0
  /// “More than 500” is set beside a figure that is up to so many times as large.
  static let nearBound = 2.0

  private let items: [Item]
  private let matters: Matters
  private let published: [EDTF?]

  init(_ items: [Item], _ matters: Matters, _ analyses: [DocumentAnalysis]) {
    (self.items, self.matters) = (items, matters)
    published = analyses.map(\.document.published)
  }

  /// - Complexity: O(n) in the claims, each compared with at most `mostComparisons` others.
  func relations() -> [Relation] {
    var blocks: [[String]: [Int]] = [:]
    var keys: [[String]] = []
    for (index, item) in items.enumerated() {
      let key = [item.group.metric.last ?? "", item.group.figure.unit]
      if blocks[key] == nil { keys.append(key) }
      blocks[key, default: []].append(index)
    }
    return keys.flatMap { relations(in: blocks[$0] ?? []) }
  }

  private func relations(in block: [Int]) -> [Relation] {
    guard block.count > 1 else { return [] }
    var ofDocument: [Int: [Int]] = [:]
    for index in block {
      for document in items[index].group.documents { ofDocument[document, default: []].append(index) }
    }
    var result: [Relation] = []
    var notComparable: [Int: Int] = [:]
    var notComparableInBlock = 0
    for index in block {
      let others = candidates(for: index, ofDocument)
      for other in others where other > index {
        guard let relation = relation(items[index], items[other], isSmall: others.count < Self.fewClaims) else {
          continue
        }
        if relation.type == .notComparable {
          guard notComparable[index, default: 0] < Self.mostNotComparable,
            notComparable[other, default: 0] < Self.mostNotComparable,
            notComparableInBlock < Self.mostNotComparableInBlock
          else { continue }
          notComparable[index, default: 0] += 1
          notComparable[other, default: 0] += 1
          notComparableInBlock += 1
        }
        result.append(relation)
      }
    }
    return result
  }

  /// The claims of a block that stand in documents that can speak of the same matter.
  private func candidates(for index: Int, _ ofDocument: [Int: [Int]]) -> [Int] {
    var seen: Set<Int> = [index]
    var result: [Int] = []
    for document in items[index].group.documents.sorted() {
      for near in matters.similarDocuments(to: document) {
        for other in ofDocument[near] ?? [] where seen.insert(other).inserted {
          result.append(other)
          if result.count == Self.mostComparisons { return result.sorted() }
        }
      }
    }
    return result.sorted()
  }

  // MARK: Two claims

  private func relation(_ one: Item, _ other: Item, isSmall: Bool) -> Relation? {
    let (a, b) = (one.group, other.group)
    guard a.figure.value.isFinite, b.figure.value.isFinite else { return nil }
    let subjects = Likeness(a.subject, b.subject)
    if let difference = difference(one, other) {
      guard canBeTaken(one, other, isSmall: isSmall) else { return nil }
      return made(.notComparable, one, other, difference)
    }
    guard isComparable(a, b, subjects) else { return nil }
    guard !areOneVoice(one, other) else { return nil }
    let areApart = a.figure.direction != b.figure.direction || ValueRange.exclude(a.figure, b.figure)
    if areApart || areTolls(a, b), let update = update(one, other, areApart: areApart) { return update }
    if areApart {
      guard a.figure.direction != .level || b.figure.direction != .level || couldConflict(one, other) else {
        return nil
      }
      return made(.conflicts, one, other, "exclude each other; " + common(a, b))
    }
    let isEqual =
      a.figure.value == b.figure.value && a.figure.upper == b.figure.upper
      && a.figure.approximator == b.figure.approximator
    if isEqual, a.figure.keys.written == b.figure.keys.written, a.subject == b.subject {
      let isEcho = Set(one.sources) == Set(other.sources)
      return made(isEcho ? .echoes : .corroborates, one, other, "are the same figure; " + common(a, b))
    }
    guard isEqual || isNear(a.figure, b.figure) else { return nil }
    return made(.rangeCompatible, one, other, (isEqual ? "are the same figure; " : "can both hold; ") + common(a, b))
  }

  /// Whether two claims are two things that somebody tells in one report: there it is known what each of them means.
  /// Two whom a report names can differ.
  private func areOneVoice(_ one: Item, _ other: Item) -> Bool {
    guard !one.group.documents.isDisjoint(with: other.group.documents) else { return false }
    func isNamed(_ source: Origins.Source) -> Bool { if case .actor = source { true } else { false } }
    return !(one.sources + other.sources).allSatisfy(isNamed) || !Set(one.sources).isDisjoint(with: other.sources)
  }

  private func areTolls(_ a: FigureGroup, _ b: FigureGroup) -> Bool {
    a.figure.keys.isToll && b.figure.keys.isToll && a.figure.unit == "count"
  }

  /// Whether two amounts or counts that exclude each other are a conflict. Who gives both in two reports has changed
  /// its mind, or means two things. A toll of a town and one of a country, of a day and of a week: where one leaves
  /// open what the other says, both can hold.
  private func couldConflict(_ one: Item, _ other: Item) -> Bool {
    let (a, b) = (one.group, other.group)
    guard Set(one.sources).isDisjoint(with: other.sources) else { return false }
    return areAlikeBounded(a, b)
  }

  /// Whether both say of which place and time they are, or neither does.
  private func areAlikeBounded(_ a: FigureGroup, _ b: FigureGroup) -> Bool {
    (a.period == nil) == (b.period == nil) && a.place.isEmpty == b.place.isEmpty
  }

  /// What makes two figures not comparable, in words; nil where nothing does.
  private func difference(_ one: Item, _ other: Item) -> String? {
    let (a, b) = (one.group, other.group)
    func words(_ kind: String, _ x: String?, _ y: String?) -> String {
      "differ in \(kind): “\(x ?? "")”, “\(y ?? "")”"
    }
    if a.metric != b.metric { return words("what is measured", a.figure.metric, b.figure.metric) }
    if Likeness(a.subject, b.subject) == .different {
      return words("whom or what they are for", one.claim.subject, other.claim.subject)
    }
    // Reports of one incident can give different days, but a day and a week are two periods.
    if Likeness(a.period, b.period) == .different
      || a.period?.isDay != b.period?.isDay && a.period != nil && b.period != nil,
      areOneIncident(a, b) != true || a.period?.isDay != true || b.period?.isDay != true
    {
      return words("the period", a.period?.description, b.period?.description)
    }
    if Likeness(a.place, b.place) == .different { return words("the place", one.claim.place, other.claim.place) }
    if (a.figure.direction == .level) != (b.figure.direction == .level) { return "are a change and an amount" }
    return nil
  }

  /// Whether a reader could take two claims for comparable: their subjects share a word, or they are among few claims
  /// and count nothing.
  private func canBeTaken(_ one: Item, _ other: Item, isSmall: Bool) -> Bool {
    if !Set(one.group.subject).isDisjoint(with: other.group.subject) { return true }
    return isSmall && one.group.figure.unit != "count"
  }

  /// Whether two figures speak of the same thing, given that no difference is seen.
  ///
  /// Those that count who took part in incidents do where it is one incident. Other counts must be of one period, as
  /// far as they say it, and their sentences must be alike: most of what a report counts is counted once.
  private func isComparable(_ a: FigureGroup, _ b: FigureGroup, _ subjects: Likeness) -> Bool {
    guard a.figure.direction == .level, b.figure.direction == .level else { return true }
    if a.isPart || b.isPart, a.place.isEmpty || a.place != b.place { return false }
    if a.figure.unit != "count", !a.subject.isEmpty || !b.subject.isEmpty {
      return subjects == .same && !a.subject.isEmpty
    }
    let isOne = areOneIncident(a, b)
    if areTolls(a, b) {
      // “Two soldiers” are some of the “12 people”, or others.
      guard a.subject == b.subject else { return false }
      let isOfOne = areAlikeBounded(a, b) || a.place == b.place && (a.period ?? b.period)?.isDay == true
      if isOne == true, isOfOne, nameTheSame(a, b), areOfOneSize(a.figure, b.figure) { return true }
      if areWhole(a, b), shareWords(a, b, Self.sharedWords.ofWhole) { return true }
      return shareWords(a, b, isOne == false ? Self.sharedWords.ofAll : Self.sharedWords.ofHarm)
    }
    if let isOne { return isOne }
    // “112 people were on board”, “187 people were on board”
    if subjects == .same, a.subject == b.subject, !a.subject.isEmpty, a.figure.state != nil, b.figure.state != nil {
      return true
    }
    guard a.period == b.period else { return false }
    guard a.figure.unit != "count" else { return shareWords(a, b, Self.sharedWords.ofAll) }
    return nameTheSame(a, b) && shareWords(a, b, Self.sharedWords.ofAmounts)
  }

  /// Whether two tolls can be of one event although their sentences say little alike.
  private func areOfOneSize(_ a: Figure, _ b: Figure) -> Bool {
    max(a.value, b.value) <= Self.mostTimes * min(a.value, b.value)
  }

  /// Whether all whom one of two claims names beside its figure are named by the other one: what one country has frozen
  /// is not what another one has.
  private func nameTheSame(_ a: FigureGroup, _ b: FigureGroup) -> Bool {
    a.members.contains { x in
      b.members.contains { y in x.named.isSubset(of: y.named) || y.named.isSubset(of: x.named) }
    }
  }

  /// Whether two large tolls are those of the whole story, as far as their words tell.
  private func areWhole(_ a: FigureGroup, _ b: FigureGroup) -> Bool {
    [a, b].allSatisfy {
      $0.subject.isEmpty && $0.place.isEmpty && $0.period == nil && $0.figure.value >= Self.fewestOfWhole
        && !$0.figure.isRound
    }
  }

  /// Whether the sentences of two claims share so many words beside their figures.
  private func shareWords(_ a: FigureGroup, _ b: FigureGroup, _ least: (words: Int, share: Double)) -> Bool {
    a.members.contains { x in
      b.members.contains { y in
        let shared = x.context.intersection(y.context).count
        return shared >= least.words && Double(shared) >= least.share * Double(min(x.context.count, y.context.count))
      }
    }
  }

  /// Whether two figures count those who took part in one incident; nil where one of them counts nobody who took part
  /// in any.
  private func areOneIncident(_ a: FigureGroup, _ b: FigureGroup) -> Bool? {
    let (own, others) = (Set(a.members.compactMap(\.incident)), Set(b.members.compactMap(\.incident)))
    return own.isEmpty || others.isEmpty ? nil : !own.isDisjoint(with: others)
  }

  /// Whether it is worth saying that two figures can both hold: one of them is near the bound that the other gives.
  private func isNear(_ a: Figure, _ b: Figure) -> Bool {
    let lower: Set<Figure.Approximator> = [.atLeast, .moreThan]
    let upper: Set<Figure.Approximator> = [.atMost, .lessThan]
    for kind in [lower, upper] where kind.contains(a.approximator) && kind.contains(b.approximator) { return false }
    for (bound, other) in [(a, b), (b, a)] where lower.contains(bound.approximator) {
      return abs(other.value) <= abs(bound.value) * Self.nearBound
    }
    return true
  }

  /// The relation of a later figure that takes the place of an earlier one: the same origin gives both, or it is a
  /// count that has grown. Of the dead “at least 12” can still hold where “at least 30” are known.
  private func update(_ one: Item, _ other: Item, areApart: Bool) -> Relation? {
    guard one.group.figure.direction == other.group.figure.direction, let a = dates(of: one), let b = dates(of: other)
    else { return nil }
    func made(_ later: Item, _ earlier: Item, _ why: String) -> Relation {
      self.made(
        .updates, later, earlier,
        "follow each other, \(date(of: later)) after \(date(of: earlier)): \(why); "
          + common(earlier.group, later.group))
    }
    // The smaller count may still be repeated when the larger one is known.
    let (isLess, figure) = (one.group.figure.value < other.group.figure.value, one.group.figure)
    let less = isLess ? figure : other.group.figure
    if figure.unit == "count", figure.direction == .level, figure.value != other.group.figure.value,
      less.approximator != .atMost, less.approximator != .lessThan, !less.isRound
    {
      if isLess ? a.first.isBefore(b.first) : b.first.isBefore(a.first) {
        return made(isLess ? other : one, isLess ? one : other, "a count that has grown")
      }
    }
    guard areApart, !Set(one.sources).isDisjoint(with: other.sources) else { return nil }
    let why = "the same origin gives the later one"
    if a.last.isBefore(b.first) { return made(other, one, why) }
    return b.last.isBefore(a.first) ? made(one, other, why) : nil
  }

  /// The first and the last day on which a claim is told; nil unless all its places have dates.
  private func dates(of item: Item) -> (first: EDTF, last: EDTF)? {
    let dates = item.group.members.map {
      $0.assertion.date?.isBounded == true ? $0.assertion.date : published[$0.assertion.document]
    }
    let known = dates.compactMap(\.self).sorted()
    guard known.count == dates.count, let first = known.first, let last = known.last else { return nil }
    return (first, last)
  }

  private func date(of item: Item) -> String { dates(of: item)?.first.description ?? "" }

  /// What two figures have in common and what one of them leaves open, in words.
  private func common(_ a: FigureGroup, _ b: FigureGroup) -> String {
    var parts: [String] = []
    if a.figure.metric != b.figure.metric {
      parts.append("“\(a.figure.metric)” and “\(b.figure.metric)” are taken for one")
    }
    let subjects = [a, b].compactMap { group in group.members.lazy.compactMap(\.subjectText).first }
    switch Likeness(a.subject, b.subject) {
    case .same where !a.subject.isEmpty && subjects.count == 2:
      parts.append(subjects[0] == subjects[1] ? "both for “\(subjects[0])”" : "“\(subjects[0])”, “\(subjects[1])”")
    case .open: parts.append("one of them does not say of whom")
    default: break
    }
    switch Likeness(a.period, b.period) {
    case .same where a.period != nil: parts.append("both of \(a.period?.description ?? "")")
    case .same: parts.append("neither gives a period")
    default: parts.append("one of them gives no period")
    }
    return parts.joined(separator: "; ")
  }

  private func made(_ type: Relation.Kind, _ one: Item, _ other: Item, _ how: String) -> Relation {
    Relation(
      type: type, from: one.claim.id, to: other.claim.id, reason: "“\(one.claim.text)” and “\(other.claim.text)” \(how)"
    )
  }
}

extension EDTF {
  /// Whether it is one day.
  fileprivate var isDay: Bool { earliest != nil && earliest == latest }
}
