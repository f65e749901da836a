// Makes actors of groups: name, type, id and the reasons in words.

internal import ChronicleTypes
internal import TextBasics

extension ActorGroups {
  /// The actor that a root group becomes, without an id.
  ///
  /// - Parameter acronyms: for each group: letters of an acronym → the first document that gives it.
  func actor(
    _ root: Int, _ sources: [Document.Source], acronyms: [Int: [String: Int]]
  ) -> Actor {
    let group = groups[root]
    let members = allParts(root)
    let names = ranked(root)
    let entry = group.entry.map { directed.entries[$0] }
    let name = entry?.name.text ?? names.first ?? ""
    var evidence: [String] = []
    let places = documents(root)
    let isNamed = entry != nil || members.contains { parts[$0].isNamed }
    if places.count > 1 { evidence.append("\(isNamed ? "named" : "described") in \(places.count) documents") }
    evidence += directions(entry, names, members)
    let given = allGroups(root).reduce(into: [:]) { $0.merge(acronyms[$1] ?? [:], uniquingKeysWith: min) }
    for alias in names where ActorName.isAcronym(alias) && alias != name {
      guard let document = given[ActorName.letters(ofAcronym: alias)] else { continue }
      evidence.append("“\(alias)” is the acronym of “\(name)” (in \(sources[document].fileName))")
    }
    evidence += variants(group, name)
    evidence += group.evidence.sorted()
    if let first = members.first, members.allSatisfy({ !parts[$0].isNamed }), entry == nil {
      evidence.append("described, not named, in \(sources[parts[first].document].fileName)")
    }
    return Actor(
      id: "", name: name, type: entry?.type ?? type(members), aliases: names.filter { $0 != name }.sorted(),
      evidence: evidence)
  }

  /// The id, made of the name, and of the document too where the name alone says too little.
  func id(_ root: Int, _ actor: Actor, _ sources: [Document.Source]) -> String {
    var id = ContentID()
    id.add(actor.type.rawValue)
    id.add(ActorName.normal(actor.name))
    let group = groups[root]
    let isDescription = !allParts(root).contains { parts[$0].isNamed }
    if group.entry == nil, isDescription || (actor.type == .person && !actor.name.contains(" ")) {
      let places = documents(root)
      if places.count == 1 { id.add(sources[places[0]].id) }
    }
    return id.id("a")
  }

  /// All names, the best one first: full names before those in capitals, single words and acronyms; names of the group
  /// itself before those of joined groups; frequent before rare ones; then by the alphabet. Descriptions count only
  /// where there is no name.
  private func ranked(_ root: Int) -> [String] {
    var counts: [String: Int] = [:]
    let isOwn = Set(groups[root].parts.map { parts[$0].name })
    let members = allParts(root)
    let isNamed = members.contains { parts[$0].isNamed }
    for part in members where parts[part].isNamed == isNamed {
      counts[parts[part].name, default: 0] += 2
      for alias in parts[part].aliases { counts[alias, default: 0] += 1 }
    }
    func rank(_ name: String) -> Int {
      let word = !name.contains(" ") ? 2 : name.contains(where: \.isLowercase) ? 0 : 1
      return (ActorName.isAcronym(name) ? 4 : word) + (isOwn.contains(name) ? 0 : 1)
    }
    let ordered = counts.map { (rank: rank($0.key), count: -$0.value, name: $0.key) }
    return ordered.sorted { ($0.rank, $0.count, $0.name) < ($1.rank, $1.count, $1.name) }.map(\.name)
  }

  /// The type that most documents give; `other` only where all do.
  private func type(_ members: [Int]) -> ActorType {
    var types: [ActorType: Int] = [:]
    for part in members { types[parts[part].type, default: 0] += 1 }
    return types.sorted { a, b in
      if (a.key == .other) != (b.key == .other) { return b.key == .other }
      return a.value == b.value ? a.key.rawValue < b.key.rawValue : a.value > b.value
    }.first?.key ?? .other
  }

  /// What the user's lines did.
  private func directions(_ entry: ActorDirections.Entry?, _ names: [String], _ members: [Int]) -> [String] {
    guard let entry else { return [] }
    var evidence: [String] = []
    if !names.contains(entry.name.text) { evidence.append("called so by \(entry.name.place)") }
    let used = Set(names.map(ActorName.normal))
    for alias in entry.aliases where used.contains(ActorName.normal(alias.text)) {
      evidence.append("“\(alias.text)” is “\(entry.name.text)” by \(alias.place)")
    }
    if let type = entry.type, type != self.type(members) {
      evidence.append("\(type.rawValue), not \(self.type(members).rawValue), by \(entry.name.place)")
    }
    for name in entry.not { evidence.append("not “\(name.text)” by \(name.place)") }
    return evidence
  }

  /// Other spellings of the name itself.
  private func variants(_ group: ActorGroup, _ name: String) -> [String] {
    guard group.entry == nil, group.isFindable else { return [] }
    let best = ActorName.normal(name)
    let own = group.parts.map { parts[$0].name }
    // The name can be that of a group which was joined; then its own evidence says why.
    guard own.contains(name) else { return [] }
    let others = Set(own.filter { ActorName.normal($0) != best })
    return others.sorted().map {
      group.form.kind == .person
        ? "“\($0)” is “\(name)” but for a title or an initial; no other initial is written"
        : "“\($0)” is another way to write “\(name)”"
    }
  }
}
