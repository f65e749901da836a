// Actors of many documents brought together by name and acronym.

internal import Chronicle

/// Merges the actors of documents: the same full name is one actor, an acronym is the body whose acronym it is if only
/// one has it. A surname alone joins nobody across documents, and descriptions stay where they were written.
struct ActorMerger {
  private(set) var actors: [Actor] = []
  /// Ids by document index and the actor's id there.
  private var ids: [[String: String]]

  init(_ analyses: [DocumentAnalysis]) {
    ids = Array(repeating: [:], count: analyses.count)
    var groups: [Group] = []
    var byKey: [String: Int] = [:]
    let acronyms = Self.expansions(analyses)
    for (index, analysis) in analyses.enumerated() {
      for actor in analysis.actors {
        let keys = Self.keys(actor, document: analysis.document.id, acronyms)
        let group: Int
        if let known = keys.lazy.compactMap({ byKey[$0] }).first {
          group = known
        } else {
          group = groups.count
          groups.append(Group())
        }
        for key in keys where byKey[key] == nil { byKey[key] = group }
        groups[group].add(actor, document: index)
      }
    }
    let documents = analyses.map(\.document)
    var seen: Set<String> = []
    for group in groups {
      var id = group.id(documents)
      while !seen.insert(id).inserted { id += "-2" }
      for (document, actor) in group.members { ids[document][actor] = id }
      actors.append(group.actor(id: id, documents))
    }
  }

  func id(of actor: String, in document: Int) -> String? { ids[document][actor] }

  /// For each acronym the full names that some document gives it.
  private static func expansions(_ analyses: [DocumentAnalysis]) -> [String: Set<String>] {
    var result: [String: Set<String>] = [:]
    for actor in analyses.lazy.flatMap(\.actors) where actor.isNamed && !isAcronym(actor.name) {
      for alias in actor.aliases where isAcronym(alias) {
        result[normal(alias), default: []].insert(normal(actor.name))
      }
    }
    return result
  }

  /// What an actor can be found by in other documents.
  private static func keys(
    _ actor: DocumentActor, document: String, _ acronyms: [String: Set<String>]
  ) -> [String] {
    let kind = kind(actor.type)
    guard actor.isNamed, kind != "person" || actor.name.contains(" ") else {
      return ["\(document) \(kind) \(normal(actor.name))"]
    }
    var names = [normal(actor.name)]
    if isAcronym(actor.name), let full = acronyms[names[0]], full.count == 1 { names += full }
    for alias in actor.aliases where kind != "person" || alias.contains(" ") {
      let name = normal(alias)
      guard isAcronym(alias) else {
        // A short form such as “Homeland Security” is the document's own.
        continue
      }
      if acronyms[name]?.count == 1 { names.append(name) }
    }
    return names.map { "\(kind) \($0)" }
  }

  /// Kinds that the same name can have in different documents without being another actor.
  private static func kind(_ type: ActorType) -> String {
    switch type {
    case .person: "person"
    case .place: "place"
    case .organization, .outlet, .group, .other: "body"
    }
  }

  private static func normal(_ name: String) -> String {
    let words = name.lowercased().split { $0 == " " || $0.isNewline }
    return (words.first == "the" ? words.dropFirst() : words[...]).joined(separator: " ")
  }

  private static func isAcronym(_ name: String) -> Bool {
    name.count >= 2 && name.count <= 6 && name.allSatisfy { $0.isUppercase || $0 == "." }
  }

  /// Actors held to be one.
  private struct Group {
    var members: [(document: Int, actor: String)] = []
    private var names: [String: Int] = [:]
    private var types: [ActorType: Int] = [:]
    private var isNamed = true

    mutating func add(_ actor: DocumentActor, document: Int) {
      members.append((document, actor.id))
      isNamed = actor.isNamed
      types[actor.type, default: 0] += 1
      names[actor.name, default: 0] += 2
      for alias in actor.aliases { names[alias, default: 0] += 1 }
    }

    /// Full names before acronyms, frequent before rare, then by the alphabet.
    private var ranked: [String] {
      names.sorted { a, b in
        let (x, y) = (isAcronym(a.key), isAcronym(b.key))
        if x != y { return y }
        let (m, n) = (a.key.contains(" "), b.key.contains(" "))
        if m != n { return m }
        return a.value == b.value ? a.key < b.key : a.value > b.value
      }.map(\.key)
    }

    private var type: ActorType {
      types.sorted { a, b in
        if (a.key == .other) != (b.key == .other) { return b.key == .other }
        return a.value == b.value ? a.key.rawValue < b.key.rawValue : a.value > b.value
      }.first?.key ?? .other
    }

    /// Derived from the name, and from the document where the name alone says too little.
    func id(_ documents: [Document.Source]) -> String {
      var id = ContentID()
      id.add(type.rawValue)
      id.add(ranked.first.map(normal) ?? "")
      let isVague = !isNamed || (type == .person && ranked.first?.contains(" ") == false)
      if isVague, Set(members.map(\.document)).count == 1 {
        id.add(documents[members[0].document].id)
      }
      return id.id("a")
    }

    func actor(id: String, _ documents: [Document.Source]) -> Actor {
      let names = ranked
      var evidence: [String] = []
      let places = Set(members.map(\.document)).sorted()
      if places.count > 1 { evidence.append("named in \(places.count) documents") }
      for alias in names.dropFirst() where isAcronym(alias) {
        evidence.append("“\(alias)” is the acronym of “\(names[0])”")
      }
      if !isNamed, let first = places.first {
        evidence.append("described, not named, in \(documents[first].fileName)")
      }
      return Actor(
        id: id, name: names.first ?? "", type: type, aliases: names.dropFirst().sorted(),
        evidence: evidence)
    }

    private func normal(_ name: String) -> String { ActorMerger.normal(name) }
    private func isAcronym(_ name: String) -> Bool { ActorMerger.isAcronym(name) }
  }
}
