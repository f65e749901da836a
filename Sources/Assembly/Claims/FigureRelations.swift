// How figures that are claimed bear on each other.

internal import CalendarDates
internal import ChronicleTypes

/// Holds figures against each other whose metrics end in one word, of one unit, in documents of like words.
///
/// A change, “assaults rose by 500%”, says enough to be compared where subject, period and place differ nowhere. An amount, a
/// count or a share is one of many in a report: an amount is compared only where both sides name the same subject, a count only
/// where the sentences share words, and more of them unless it counts the dead or hurt, or those in one state, “on board”. What a reader would put side by side and must not is said to be not comparable, with
/// the reason, `apart` times for a claim at most.
struct FigureRelations {
  /// A group with the claim it became.
  final class Item {
    let group: FigureGroup
    let claim: Claim
    let sources: [Origins.Source]

    init(group: FigureGroup, claim: Claim, sources: [Origins.Source]) {
      (self.group, self.claim, self.sources) = (group, claim, sources)
    }
  }

  /// “Not comparable” is said so often of one claim, and so often in a block of one metric.
  static let apart = 3
  static let apartInBlock = 24
  /// Of more claims of one metric in one story a reader does not see all at a glance.
  static let glance = 8
  /// A claim is held against so many others of its block at most, those of the likest documents first.
  static let comparisons = 100
  /// Words that sentences with counts must share, beside the figures, and their share of the shorter sentence: where they count
  /// the dead or hurt, where all else, and with amounts that say not for what.
  static let context = (
    ofHarm: (words: 3, share: 0.3), ofAll: (words: 5, share: 0.5), ofAmounts: (words: 3, share: 0.6)
  )
  /// “More than 500” is set beside a figure up to so many times as large.
  static let reach = 2.0

  private let items: [Item]
  private let stories: Stories
  private let published: [EDTF?]

  init(_ items: [Item], _ stories: Stories, _ analyses: [DocumentAnalysis]) {
    (self.items, self.stories) = (items, stories)
    published = analyses.map(\.document.published)
  }

  /// - Complexity: O(n) in the claims, each held against `comparisons` others of its metric and story.
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
    var apart: [Int: Int] = [:]
    var apartInBlock = 0
    for index in block {
      let others = candidates(for: index, ofDocument)
      for other in others where other > index {
        guard let relation = relation(items[index], items[other], isSmall: others.count < Self.glance) else { continue }
        if relation.type == .notComparable {
          guard apart[index, default: 0] < Self.apart, apart[other, default: 0] < Self.apart,
            apartInBlock < Self.apartInBlock
          else { continue }
          apart[index, default: 0] += 1
          apart[other, default: 0] += 1
          apartInBlock += 1
        }
        result.append(relation)
      }
    }
    return result
  }

  /// The claims of the block in documents of the same story.
  private func candidates(for index: Int, _ ofDocument: [Int: [Int]]) -> [Int] {
    var seen: Set<Int> = [index]
    var result: [Int] = []
    for document in items[index].group.documents.sorted() {
      for near in stories.like(document) {
        for other in ofDocument[near] ?? [] where seen.insert(other).inserted {
          result.append(other)
          if result.count == Self.comparisons { return result.sorted() }
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
    // Who gives two figures in one document means two things.
    let isOneVoice =
      a.documents == b.documents && a.documents.count == 1 && !Set(one.sources).isDisjoint(with: other.sources)
    let (x, y) = (ValueRange(a.figure), ValueRange(b.figure))
    if a.figure.direction != b.figure.direction || x.excludes(y) {
      guard !isOneVoice else { return nil }
      return update(one, other) ?? made(.conflicts, one, other, "exclude each other; " + common(a, b))
    }
    guard !isOneVoice else { return nil }
    let isEqual =
      a.figure.value == b.figure.value && a.figure.upper == b.figure.upper
      && a.figure.approximator == b.figure.approximator
    if isEqual, a.members[0].written == b.members[0].written, a.subject == b.subject {
      let isEcho = Set(one.sources) == Set(other.sources)
      return made(isEcho ? .echoes : .corroborates, one, other, "are the same figure; " + common(a, b))
    }
    guard isEqual || isNear(a.figure, b.figure) else { return nil }
    return made(.rangeCompatible, one, other, (isEqual ? "are the same figure; " : "can both hold; ") + common(a, b))
  }

  /// What keeps two figures from being compared, in words.
  private func difference(_ one: Item, _ other: Item) -> String? {
    let (a, b) = (one.group, other.group)
    func words(_ kind: String, _ x: String?, _ y: String?) -> String {
      "differ in \(kind): “\(x ?? "")”, “\(y ?? "")”"
    }
    if a.metric != b.metric { return words("what is measured", a.figure.metric, b.figure.metric) }
    if Likeness(a.subject, b.subject) == .different {
      return words("whom or what they are for", one.claim.subject, other.claim.subject)
    }
    // Of one incident reports can give different days.
    if Likeness(a.period, b.period) == .different, areOneIncident(a, b) != true {
      return words("the period", a.period?.description, b.period?.description)
    }
    if Likeness(a.place, b.place) == .different { return words("the place", one.claim.place, other.claim.place) }
    if (a.figure.direction == .level) != (b.figure.direction == .level) { return "are a change and an amount" }
    return nil
  }

  /// Whether a reader would put two claims side by side: they share a word of their subjects, or few others stand beside them and
  /// they count nothing.
  private func canBeTaken(_ one: Item, _ other: Item, isSmall: Bool) -> Bool {
    if !Set(one.group.subject).isDisjoint(with: other.group.subject) { return true }
    return isSmall && one.group.figure.unit != "count"
  }

  /// Whether two figures without a difference that is seen speak of the same thing.
  private func isComparable(_ a: FigureGroup, _ b: FigureGroup, _ subjects: Likeness) -> Bool {
    guard a.figure.direction == .level, b.figure.direction == .level else { return true }
    if a.figure.unit != "count", !a.subject.isEmpty || !b.subject.isEmpty {
      return subjects == .same && !a.subject.isEmpty
    }
    if let isOne = areOneIncident(a, b) { return isOne }
    // “112 people were on board”, “187 people were on board”
    if subjects == .same, a.subject == b.subject, !a.subject.isEmpty, a.members[0].isState, b.members[0].isState {
      return true
    }
    let least =
      a.figure.unit != "count"
      ? Self.context.ofAmounts : ClaimWords.isHarm(a.metric) ? Self.context.ofHarm : Self.context.ofAll
    return a.members.contains { x in
      b.members.contains { y in
        let shared = x.context.intersection(y.context).count
        return shared >= least.words && Double(shared) >= least.share * Double(min(x.context.count, y.context.count))
      }
    }
  }

  /// Whether two figures count those who took part in one incident; nil where one of them counts nobody's.
  private func areOneIncident(_ a: FigureGroup, _ b: FigureGroup) -> Bool? {
    let (own, others) = (Set(a.members.compactMap(\.incident)), Set(b.members.compactMap(\.incident)))
    return own.isEmpty || others.isEmpty ? nil : !own.isDisjoint(with: others)
  }

  /// Whether it says something that two figures can both hold: one is near the bound of the other.
  private func isNear(_ a: Figure, _ b: Figure) -> Bool {
    let lower: Set<Figure.Approximator> = [.atLeast, .moreThan]
    let upper: Set<Figure.Approximator> = [.atMost, .lessThan]
    for kind in [lower, upper] where kind.contains(a.approximator) && kind.contains(b.approximator) { return false }
    for (bound, other) in [(a, b), (b, a)] where lower.contains(bound.approximator) {
      return abs(other.value) <= abs(bound.value) * Self.reach
    }
    return true
  }

  /// A later figure in place of an earlier one: by the same origin, or a count of what adds up that has grown.
  private func update(_ one: Item, _ other: Item) -> Relation? {
    guard one.group.figure.direction == other.group.figure.direction, let (first, second) = inTime(one, other) else {
      return nil
    }
    let isOwn = !Set(one.sources).isDisjoint(with: other.sources)
    let figure = first.group.figure
    let grows = figure.unit == "count" && figure.direction == .level && figure.value < second.group.figure.value
    guard isOwn || grows else { return nil }
    let why = isOwn ? "the same origin gives the later one" : "a count that has grown"
    return made(
      .updates, second, first,
      "follow each other, \(date(of: second)) after \(date(of: first)): \(why); \(common(first.group, second.group))")
  }

  /// The earlier and the later claim, where every place of both has a date and those do not overlap.
  private func inTime(_ one: Item, _ other: Item) -> (Item, Item)? {
    guard let a = dates(of: one), let b = dates(of: other) else { return nil }
    if a.last.isBefore(b.first) { return (one, other) }
    return b.last.isBefore(a.first) ? (other, one) : nil
  }

  private func dates(of item: Item) -> (first: EDTF, last: EDTF)? {
    let dates = item.group.members.map {
      $0.assertion.date?.isBounded == true ? $0.assertion.date : published[$0.assertion.document]
    }
    let known = dates.compactMap(\.self).sorted()
    guard known.count == dates.count, let first = known.first, let last = known.last else { return nil }
    return (first, last)
  }

  private func date(of item: Item) -> String { dates(of: item)?.first.description ?? "" }

  /// What two figures have in common and what they leave open.
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
