// What reports say of people beside their noun, by which two can be known to be others.

internal import ChronicleTypes

/// The reports, gender, age, number and names of some people.
struct PeopleFacts {
  private(set) var documents: Set<Int> = []
  /// Whether one of them has a name.
  private(set) var isNamed = false
  private var genders: Set<DocumentActor.Gender> = []
  private var ages: Set<Int> = []
  private var counts: Set<Int> = []
  private var names: Set<String> = []

  /// - Complexity: O(n) in the parts.
  init(_ parts: [NamedPart]) {
    for part in parts {
      documents.insert(part.document)
      if part.isNamed { isNamed = true }
      if let age = part.age { ages.insert(age) }
      for description in part.descriptions {
        if let count = description.count { counts.insert(count) }
        names.formUnion(description.names)
      }
    }
    let known = parts.compactMap(\.gender)
    let women = known.count { $0 == .female }
    if women * 2 != known.count { genders = [women * 2 > known.count ? .female : .male] }
  }

  /// Those of one description.
  init(_ description: DocumentActor.Description) {
    if let count = description.count { counts = [count] }
    names = Set(description.names)
  }

  func union(_ other: PeopleFacts) -> PeopleFacts {
    // The few are added to the many.
    guard documents.count >= other.documents.count else { return other.union(self) }
    var all = self
    all.documents.formUnion(other.documents)
    all.isNamed = all.isNamed || other.isNamed
    all.genders.formUnion(other.genders)
    all.ages.formUnion(other.ages)
    all.counts.formUnion(other.counts)
    all.names.formUnion(other.names)
    return all
  }

  /// Whether others are of another gender, or more than a year older or younger.
  func isOther(_ other: PeopleFacts) -> Bool {
    if !genders.isEmpty, !other.genders.isEmpty, genders.isDisjoint(with: other.genders) { return true }
    guard !ages.isEmpty, !other.ages.isEmpty else { return false }
    return !ages.contains { age in other.ages.contains { abs(age - $0) <= 1 } }
  }

  /// Whether the words speak of others: “two officers” are not three, “the British climber” is not French; but “the
  /// Libyan leader” is that of Libya.
  func forbid(_ other: PeopleFacts) -> Bool {
    if !counts.isEmpty, !other.counts.isEmpty, counts.isDisjoint(with: other.counts) { return true }
    guard !names.isEmpty, !other.names.isEmpty else { return false }
    return !names.contains { name in other.names.contains { Self.isAkin(name, $0) } }
  }

  /// Whether both have names, the words of all speak of others, or one report has both and does not call them one.
  func areToldApart(from other: PeopleFacts) -> Bool {
    isNamed && other.isNamed || forbid(other) || !documents.isDisjoint(with: other.documents)
  }

  /// A land and its people share so many letters at least; of each so many more follow at most.
  private static let (leastShared, mostOwn) = (4, 3)

  /// Names that begin alike, as those of a land and its people do: “Libya”, “Libyan”.
  private static func isAkin(_ one: String, _ other: String) -> Bool {
    let shared = zip(one.utf8, other.utf8).prefix { $0 == $1 }.count
    return one == other || shared >= leastShared && max(one.utf8.count, other.utf8.count) - shared <= mostOwn
  }
}
