// Finds full names that are nearly the same: a slip of the pen, a short first name, a generation, a longer name.

internal import ChronicleTypes
internal import TextBasics

/// Finds pairs of groups with similar names that never stand in one document.
///
/// - Complexity: O(n log n) in the letters of the names; only names that share a key are compared.
struct LikeNames {
  private(set) var doubts: [PossiblySame] = []
  private let groups: ActorGroups
  private let candidates: [Int]

  /// If a name is similar to more others than these, that is a pattern, “… City Council”, and no slip.
  static let mostAlike = 3
  /// A slip is looked for in words of at least so many letters; where the whole name is one word, of at least so many.
  static let (wordLetters, nameLetters) = (5, 7)

  init(_ groups: ActorGroups) {
    self.groups = groups
    candidates = groups.roots.filter { groups.groups[$0].isFindable && !groups.groups[$0].isAcronym }
    findInitials()
    findGenerations()
    findShortFirstNames()
    findLongerNames()
    findSlips()
  }

  private func form(_ group: Int) -> NameForm { groups.groups[group].form }
  private var persons: [Int] { candidates.filter { form($0).kind == .person } }

  /// Adds the pairs within each bucket for which `reasons` gives reasons.
  private mutating func addPairs(
    _ buckets: [(key: String, groups: [Int])], _ reasons: (NameForm, NameForm) -> (for: String, against: String)?
  ) {
    for (_, members) in buckets where members.count <= Self.mostAlike + 1 {
      for (index, a) in members.enumerated() {
        for b in members[(index + 1)...] where a != b {
          if let reasons = reasons(form(a), form(b)) { add(a, b, reasons.for, reasons.against) }
        }
      }
    }
  }

  private mutating func add(_ a: Int, _ b: Int, _ reasonFor: String, _ reasonAgainst: String) {
    // A document that has both names means two actors.
    guard Set(groups.documents(a)).isDisjoint(with: groups.documents(b)) else { return }
    doubts.append(PossiblySame(a: a, b: b, reasonFor: reasonFor, reasonAgainst: reasonAgainst))
  }

  /// Groups by their keys, the keys sorted; without keys that only one group has.
  private func buckets(_ groups: [Int], _ keys: (NameForm) -> [String]) -> [(key: String, groups: [Int])] {
    var result: [String: [Int]] = [:]
    for group in groups {
      for key in keys(form(group)) { result[key, default: []].append(group) }
    }
    return result.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private mutating func findInitials() {
    addPairs(buckets(persons) { [$0.key] }) { a, b in
      guard a.initials.isEmpty != b.initials.isEmpty else { return nil }
      return ("they differ by an initial only", "the collection has the name with another initial, too")
    }
  }

  private mutating func findGenerations() {
    addPairs(buckets(persons) { [$0.name] }) { a, b in
      guard a.generation.isEmpty != b.generation.isEmpty else { return nil }
      return ("they have the same name", "one of them is written with “\(a.generation + b.generation)”")
    }
  }

  private mutating func findShortFirstNames() {
    let keys = { (form: NameForm) -> [String] in
      let rest = form.key.dropFirst(form.given.count)
      return ([form.given] + (form.longNames)).map { $0 + rest }
    }
    addPairs(buckets(persons, keys)) { a, b in
      guard a.given != b.given else { return nil }
      return (
        "“\(a.given.capitalizedFirst)” and “\(b.given.capitalizedFirst)” can be the same first name",
        "no document calls one person by both"
      )
    }
  }

  /// Finds a name within a longer one with the same head: “Harbor Police” in “Gdynia Harbor Police”.
  private mutating func findLongerNames() {
    let bodies = candidates.filter { form($0).kind == .body && (2...8).contains(form($0).words.count) }
    let byKey = Dictionary(bodies.map { (form($0).key, $0) }, uniquingKeysWith: { first, _ in first })
    var longer: [Int: [Int]] = [:]
    for body in bodies {
      let words = form(body).words
      guard words.count > 2 else { continue }
      for length in 2..<words.count {
        for start in 0...(words.count - length) {
          guard let short = byKey[words[start..<(start + length)].joined(separator: " ")], short != body,
            form(short).head == form(body).head
          else { continue }
          longer[short, default: []].append(body)
        }
      }
    }
    for (short, bodies) in longer.sorted(by: { $0.key < $1.key }) where bodies.count <= Self.mostAlike {
      for body in bodies { add(short, body, "one name holds the other", "no document uses one for the other") }
    }
  }

  /// Finds names that differ in one letter of one word.
  ///
  /// Each name gets a mark for itself and for each way to leave out one letter. Two names that differ in one letter
  /// share a mark.
  private mutating func findSlips() {
    var marks: [(hash: UInt64, group: Int)] = []
    for group in candidates where !form(group).name.contains(where: \.isNumber) {
      let form = form(group)
      let words = form.words
      let least = words.count > 1 ? Self.wordLetters : form.kind == .person ? .max : Self.nameLetters
      for (index, word) in words.enumerated() where word.utf8.count >= least {
        let letters = Array(word.utf8)
        var frame = FNV1a()
        frame.add(form.kind.rawValue.utf8)
        for (other, word) in words.enumerated() where other != index {
          frame.add(UInt8(truncatingIfNeeded: other))
          frame.add(word.utf8)
        }
        frame.add(UInt8(truncatingIfNeeded: index))
        for left in -1..<letters.count {
          var hash = frame
          for (place, byte) in letters.enumerated() where place != left { hash.add(byte) }
          marks.append((hash.value, group))
        }
      }
    }
    marks.sort { $0.hash == $1.hash ? $0.group < $1.group : $0.hash < $1.hash }
    var pairs: Set<[Int]> = []
    var start = 0
    while start < marks.count {
      var end = start + 1
      while end < marks.count, marks[end].hash == marks[start].hash { end += 1 }
      let members = Set(marks[start..<end].map(\.group)).sorted()
      if (2...(Self.mostAlike + 1)).contains(members.count) {
        for (index, a) in members.enumerated() {
          for b in members[(index + 1)...] { pairs.insert([a, b]) }
        }
      }
      start = end
    }
    for pair in pairs.sorted(by: { ($0[0], $0[1]) < ($1[0], $1[1]) }) {
      let (a, b) = (form(pair[0]), form(pair[1]))
      guard a.generation == b.generation, let words = Self.slip(a.words, b.words) else { continue }
      add(
        pair[0], pair[1], "“\(words.0.capitalizedFirst)” and “\(words.1.capitalizedFirst)” differ by one letter",
        "no document has both spellings")
    }
  }

  /// The word in which two names differ, in both spellings, if it is one word and one letter; nil otherwise. A word and
  /// its plural are no slip.
  private static func slip(_ a: [String], _ b: [String]) -> (String, String)? {
    let different = zip(a, b).filter { $0 != $1 }
    guard a.count == b.count, different.count == 1, let (x, y) = different.first else { return nil }
    guard x.count >= wordLetters, y.count >= wordLetters, x + "s" != y, y + "s" != x else { return nil }
    let (short, long) = x.count <= y.count ? (Array(x), Array(y)) : (Array(y), Array(x))
    let same = zip(short, long).prefix { $0 == $1 }.count
    let rest = short.count == long.count ? short.dropFirst(same + 1) : short.dropFirst(same)
    return long.count - short.count <= 1 && rest.elementsEqual(long.dropFirst(same + 1)) ? (x, y) : nil
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
