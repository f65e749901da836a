// Actors that have the same full name, and groups of them that other evidence joins.

internal import ChronicleTypes

/// Actors of documents that are one actor by their names alone.
struct ActorGroup {
  let form: NameForm
  /// What it is called in reasons: the name of most of its documents, else the first of the alphabet.
  var name = ""
  /// Whether the name is an acronym.
  let isAcronym: Bool
  /// Whether the name says who it is in any document: it is no description, no surname alone, and no short form of a
  /// longer name.
  let isFindable: Bool
  /// The user's entry for it.
  let entry: Int?
  var parts: [Int] = []
  /// Groups that were joined to this one.
  var joined: [Int] = []
  /// Why they were.
  var evidence: [String] = []
}

/// All groups. Actors with the same full name are in one group from the start; other evidence joins groups later.
struct ActorGroups {
  private(set) var groups: [ActorGroup] = []
  let parts: [NamedPart]
  let directed: DirectedNames
  /// For each part its group.
  private(set) var groupOfPart: [Int]
  private var parents: [Int] = []

  /// - Complexity: O(n) in the parts.
  init(_ parts: [NamedPart], _ directed: DirectedNames) {
    self.parts = parts
    self.directed = directed
    groupOfPart = Array(repeating: -1, count: parts.count)
    let initials = Self.initials(parts)
    let short = Self.shortNames(parts)
    var known = addDirected(initials)
    for part in parts.indices where parts[part].entry == nil {
      let form = parts[part].form
      let isFindable = parts[part].isNamed && form.isFull && !(form.kind == .body && short.contains(form.name))
      let key =
        isFindable
        ? Self.key(form, initials)
        : parts[part].isNamed
          ? "\(parts[part].document) \(form.kind) \(ActorName.normal(parts[part].name))"
          : "\(parts[part].document) \(parts[part].actor)"
      if let group = known[key], mayJoin(group, parts[part].names) {
        add(part, to: group)
        continue
      }
      // What the user keeps apart is one group of its own in all documents.
      let apart = known[key] == nil ? key : "apart " + key
      if known[apart] == nil {
        known[apart] = append(
          ActorGroup(
            form: form, isAcronym: form.words.count == 1 && ActorName.isAcronym(parts[part].name),
            isFindable: isFindable, entry: nil))
      }
      if let group = known[apart] { add(part, to: group) }
    }
    for group in groups.indices { groups[group].name = usualName(groups[group]) }
  }

  /// Makes a group for each entry of the user that some document names.
  /// - Returns: the keys of names by which further actors find these groups.
  private mutating func addDirected(_ initials: [String: Set<String>]) -> [String: Int] {
    var groups: [Int: Int] = [:]
    for part in parts.indices {
      guard let entry = parts[part].entry else { continue }
      if groups[entry] == nil {
        let user = directed.entries[entry]
        groups[entry] = append(
          ActorGroup(
            form: user.name.form(user.type ?? parts[part].type),
            isAcronym: ActorName.isAcronym(user.name.text), isFindable: true, entry: entry))
      }
      if let group = groups[entry] { add(part, to: group) }
    }
    var known: [String: Int] = [:]
    var ambiguous: Set<String> = []
    for (entry, group) in groups.sorted(by: { $0.key < $1.key }) {
      let user = directed.entries[entry]
      let lines = directed.isLimited(entry) ? [user.name] : user.names
      for line in lines {
        let form = line.form(user.type ?? parts[self.groups[group].parts[0]].type)
        guard form.isFull else { continue }
        let key = Self.key(form, initials)
        if let other = known.updateValue(group, forKey: key), other != group { ambiguous.insert(key) }
      }
    }
    for key in ambiguous { known[key] = nil }
    return known
  }

  /// A name can be short for a longer one that not less than one of so many of its documents uses.
  static let rarestOfLonger = 8

  /// The names of bodies that are the end of a longer name, as long as that is not much rarer: “Arab League” is short
  /// for no “Libya Arab League”.
  private static func shortNames(_ parts: [NamedPart]) -> Set<String> {
    var counts: [String: Int] = [:]
    for part in parts where part.isNamed && part.form.kind == .body { counts[part.form.name, default: 0] += 1 }
    var longer: [String: Int] = [:]
    for part in parts where part.isNamed && part.form.kind == .body {
      for short in part.form.shortForms { longer[short] = max(longer[short] ?? 0, counts[part.form.name] ?? 0) }
    }
    let known = Set(parts.lazy.filter(\.form.isWellKnown).map(\.form.name))
    return Set(
      longer.lazy.filter { counts[$0.key, default: 0] <= $0.value * rarestOfLonger && !known.contains($0.key) }.map(
        \.key))
  }

  /// For each person's name the initials that documents write in its middle.
  private static func initials(_ parts: [NamedPart]) -> [String: Set<String>] {
    var result: [String: Set<String>] = [:]
    for part in parts where part.isNamed && !part.form.initials.isEmpty {
      result[part.form.key, default: []].insert(part.form.initials)
    }
    return result
  }

  /// What one name has in common however it is spaced and hyphened: “Trail Blazers”, “Trailblazers”.
  private static func key(_ form: NameForm, _ initials: [String: Set<String>]) -> String {
    let isOpen = initials[form.key].map { $0.count > 1 } ?? false
    let letters = form.key.filter { $0.isLetter || $0.isNumber }
    return "\(form.kind) \(letters.isEmpty ? form.key : letters)" + (isOpen ? " \(form.initials)" : "")
  }

  private mutating func append(_ group: ActorGroup) -> Int {
    groups.append(group)
    parents.append(groups.count - 1)
    return groups.count - 1
  }

  private mutating func add(_ part: Int, to group: Int) {
    groups[group].parts.append(part)
    groupOfPart[part] = group
  }

  /// The group that stands for all that are joined with one.
  func root(_ group: Int) -> Int {
    var root = group
    while parents[root] != root { root = parents[root] }
    return root
  }

  var roots: [Int] { groups.indices.filter { parents[$0] == $0 } }

  /// All parts of a group and those joined to it, in the order of the documents.
  func allParts(_ group: Int) -> [Int] {
    guard !groups[group].joined.isEmpty else { return groups[group].parts }
    return (groups[group].parts + groups[group].joined.flatMap(allParts)).sorted()
  }

  /// A group and all that were joined to it, directly or through others.
  func allGroups(_ group: Int) -> [Int] { [group] + groups[group].joined.flatMap(allGroups) }

  /// The documents that name a group, in their order.
  func documents(_ group: Int) -> [Int] {
    var result: [Int] = []
    for part in allParts(group) where result.last != parts[part].document { result.append(parts[part].document) }
    return result
  }

  /// The gender that most documents tell of a group and those joined to it; nil where none does, or they disagree.
  func gender(_ group: Int) -> DocumentActor.Gender? {
    let genders = allParts(root(group)).compactMap { parts[$0].gender }
    let women = genders.count { $0 == .female }
    return women * 2 == genders.count ? nil : women * 2 > genders.count ? .female : .male
  }

  /// Whether documents tell two genders of two groups.
  func areOfTwoGenders(_ a: Int, _ b: Int) -> Bool {
    guard let one = gender(a), let other = gender(b) else { return false }
    return one != other
  }

  /// Whether the user lets two groups be one.
  func mayJoin(_ a: Int, _ b: Int) -> Bool {
    if groups[a].entry != nil, groups[b].entry != nil { return false }
    return mayJoin(a, names(b)) && mayJoin(b, names(a))
  }

  private func mayJoin(_ group: Int, _ names: [String]) -> Bool {
    guard let entry = groups[group].entry else { return true }
    return !names.contains { directed.refuses(entry, $0) }
  }

  /// What a group is called in reasons.
  func name(_ group: Int) -> String { groups[group].name }

  private func usualName(_ group: ActorGroup) -> String {
    if let entry = group.entry { return directed.entries[entry].name.text }
    var counts: [String: Int] = [:]
    for part in group.parts { counts[parts[part].name, default: 0] += 1 }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
  }

  private func names(_ group: Int) -> [String] {
    directed.isEmpty ? [] : allParts(group).flatMap { parts[$0].names }
  }

  /// Adds a reason to those why the groups of a root are one.
  mutating func note(_ evidence: String, of group: Int) { groups[root(group)].evidence.append(evidence) }

  /// Joins a group to another, unless the user says otherwise; the other gives the name.
  /// - Returns: whether they are one now.
  @discardableResult
  mutating func join(_ group: Int, to other: Int, because evidence: String?) -> Bool {
    var (a, b) = (root(group), root(other))
    if a == b { return true }
    guard mayJoin(a, b) else { return false }
    if groups[a].entry != nil { swap(&a, &b) }
    parents[a] = b
    groups[b].joined.append(a)
    groups[b].evidence += groups[a].evidence + [evidence].compactMap { $0 }
    return true
  }
}
