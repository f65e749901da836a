// Joins groups of names by more than the name itself: acronyms, short forms and surnames, each with its evidence.

internal import ChronicleTypes

/// Two actors that may be one, with a reason for it and a reason against it.
struct PossiblySame {
  /// Groups.
  var a: Int
  var b: Int
  var reasonFor: String
  var reasonAgainst: String
}

/// Joins two groups where the evidence is enough, and notes a doubt where it is not.
struct ActorJoining {
  private(set) var groups: ActorGroups
  private(set) var doubts: [PossiblySame] = []
  /// For each group: letters of an acronym → the first document that gives it.
  private(set) var acronymDocuments: [Int: [String: Int]] = [:]
  private let sources: [Document.Source]
  private let stories: Stories
  private var ties: DocumentTies

  /// If a name could mean more actors than these, no doubt is noted.
  static let mostCandidates = 4
  /// Two documents share at least so many other names before a surname, or a word such as “Authority”, is one actor in
  /// both.
  static let fewestSharedNames = 2

  init(_ groups: ActorGroups, _ analyses: [DocumentAnalysis], _ stories: Stories) {
    self.groups = groups
    sources = analyses.map(\.document)
    self.stories = stories
    ties = Self.ties(groups, sources.count, stories)
    joinAcronyms()
    joinShortForms()
    ties = Self.ties(self.groups, sources.count, stories)
    joinSurnames()
    joinBodies(analyses.map(Self.scene))
  }

  private static func ties(_ groups: ActorGroups, _ count: Int, _ stories: Stories) -> DocumentTies {
    var named: [[Int]] = Array(repeating: [], count: count)
    var documents = Array(repeating: 0, count: groups.groups.count)
    for (part, group) in zip(groups.parts, groups.groupOfPart) {
      let root = groups.root(group)
      guard groups.groups[root].isFindable, part.isNamed, part.type != .place else { continue }
      named[part.document].append(root)
    }
    for document in named.indices {
      named[document] = Set(named[document]).sorted()
      for group in named[document] { documents[group] += 1 }
    }
    return DocumentTies(named: named, documents: documents, stories: stories)
  }

  // MARK: Acronyms

  /// Joins an acronym with the one body for which some document gives it. If no document does, it joins the one body
  /// with these initials, provided that documents of both share another name. A place with these initials is only a
  /// doubt.
  private mutating func joinAcronyms() {
    var spelled: [String: [Int: Int]] = [:]
    var initials: [String: [Int]] = [:]
    for (part, group) in zip(groups.parts, groups.groupOfPart) where part.isNamed && !ActorName.isAcronym(part.name) {
      for alias in part.aliases where ActorName.isAcronym(alias) {
        let letters = ActorName.letters(ofAcronym: alias)
        if spelled[letters]?[group] == nil { spelled[letters, default: [:]][group] = part.document }
        if acronymDocuments[group]?[letters] == nil { acronymDocuments[group, default: [:]][letters] = part.document }
      }
    }
    for group in groups.groups.indices where groups.groups[group].isFindable && !groups.groups[group].isAcronym {
      let form = groups.groups[group].form
      for letters in form.acronyms { initials["\(form.kind) \(letters)", default: []].append(group) }
    }
    for group in groups.groups.indices
    where groups.groups[group].isAcronym && groups.groups[group].isFindable {
      let letters = ActorName.letters(ofAcronym: name(group))
      let kind = groups.groups[group].form.kind
      let given = (spelled[letters] ?? [:]).sorted { $0.key < $1.key }
        .filter { groups.groups[$0.key].form.kind == kind && $0.key != group }
      if given.count == 1 {
        groups.join(group, to: given[0].key, because: nil)
      } else if given.isEmpty {
        joinByInitials(group, (initials["\(kind) \(letters)"] ?? []).filter { groups.mayJoin($0, group) })
      } else {
        for (body, document) in given.prefix(Self.mostCandidates) {
          doubt(
            group, body, "“\(name(group))” is the acronym of “\(name(body))” in \(file(document))",
            "it is that of \(given.count) names")
        }
      }
    }
  }

  private mutating func joinByInitials(_ acronym: Int, _ bodies: [Int]) {
    guard bodies.count <= Self.mostCandidates else { return }
    for body in bodies {
      let reason = "“\(name(acronym))” has the initials of “\(name(body))”"
      if bodies.count > 1 {
        doubt(acronym, body, reason, "so have \(bodies.count) names, and no document spells it out")
      } else if groups.groups[body].form.kind == .body, let tie = acquaintance(acronym, body) {
        groups.join(acronym, to: body, because: "\(reason), the only such name; \(tie)")
      } else {
        doubt(acronym, body, reason, "no document spells it out")
      }
    }
  }

  /// How a document of one group shares a name with a document of another group, in words.
  private func acquaintance(_ a: Int, _ b: Int) -> String? {
    let others = DocumentTies.Documents(ordered(groups.documents(b)))
    for document in ordered(groups.documents(a)) {
      if case .names(let names, let other)? = ties.tie(
        of: document, to: others, fewestNames: 1, wordsSuffice: false, ignoring: [a, b])
      {
        return "\(file(document)) shares \(list(names)) with \(file(other))"
      }
    }
    return nil
  }

  // MARK: Short forms

  /// Joins a short name, “Homeland Security”, with the longer name for which documents use it, if that is one name in
  /// all of them. A single word, “Authority”, needs more: the documents must be tied.
  private mutating func joinShortForms() {
    var given: [String: [Int: Int]] = [:]
    for (part, group) in zip(groups.parts, groups.groupOfPart) where part.isNamed {
      for (alias, form) in zip(part.aliases, part.forms.dropFirst()) where !ActorName.isAcronym(alias) {
        let key = "\(form.kind) \(form.key)"
        guard form.isFull, given[key]?[group] == nil else { continue }
        given[key, default: [:]][group] = part.document
      }
    }
    for group in groups.groups.indices where groups.groups[group].isFindable && groups.groups[group].entry == nil {
      let form = groups.groups[group].form
      let known = (given["\(form.kind) \(form.key)"] ?? [:]).sorted { $0.key < $1.key }.filter { $0.key != group }
      let bodies = Set(known.map { groups.root($0.key) })
      guard let (body, document) = known.first, bodies.count <= Self.mostCandidates else { continue }
      let reason = "“\(name(group))” stands for “\(name(body))” in \(file(document))"
      if bodies.count > 1 {
        for (body, document) in known {
          doubt(
            group, body, "“\(name(group))” stands for “\(name(body))” in \(file(document))",
            "it stands for \(bodies.count) names")
        }
      } else if form.words.count > 1 {
        groups.join(group, to: body, because: reason)
      } else if let tie = tie(group, ignoring: [group, body], .init(ordered(groups.documents(body)))) {
        groups.join(group, to: body, because: "\(reason); \(tie)")
      } else {
        doubt(group, body, reason, "one word says little, and nothing else ties their documents")
      }
    }
  }

  // MARK: Surnames

  /// Joins a surname alone with the only person of the collection who has it, if the documents are tied.
  private mutating func joinSurnames() {
    var persons: [String: [Int]] = [:]
    for group in groups.groups.indices
    where groups.groups[group].form.kind == .person && groups.groups[group].form.isFull {
      guard groups.groups[group].isFindable, groups.root(group) == group else { continue }
      persons[groups.groups[group].form.surname, default: []].append(group)
    }
    // The documents of a full name, taken before any surname is joined to it.
    var documents: [Int: DocumentTies.Documents] = [:]
    for group in groups.groups.indices where isSurnameAlone(group) {
      let surname = name(group)
      let known = persons[groups.groups[group].form.surname] ?? []
      guard let person = known.first, known.count <= Self.mostCandidates else { continue }
      guard known.count == 1 else {
        for person in known where known.count == 2 || acquaintance(group, person) != nil {
          doubt(
            group, person, "“\(surname)” in \(place(group)) can be “\(name(person))”",
            "\(known.count) persons of the collection have this surname")
        }
        continue
      }
      let others = documents[person] ?? DocumentTies.Documents(ordered(groups.documents(person)))
      documents[person] = others
      if let tie = tie(group, ignoring: [group, person], others) {
        groups.join(
          group, to: person, because: "“\(surname)” in \(place(group)): the only \(surname) of the collection; \(tie)")
      } else {
        doubt(
          group, person, "“\(name(person))” is the only \(surname) of the collection",
          "\(place(group)) gives no first name, and nothing else ties it to a document that does")
      }
    }
  }

  private func isSurnameAlone(_ group: Int) -> Bool {
    let form = groups.groups[group].form
    return groups.groups[group].entry == nil && form.kind == .person && !form.isFull
      && groups.groups[group].parts.allSatisfy { groups.parts[$0].isNamed }
  }

  // MARK: Bodies without a name

  /// Joins bodies without a name, “police”, “the coast guard”, in reports of one story about one place.
  private mutating func joinBodies(_ scenes: [String?]) {
    var known: [[String]: Int] = [:]
    for group in groups.groups.indices where groups.groups[group].entry == nil {
      let part = groups.parts[groups.groups[group].parts[0]]
      guard !part.isNamed, part.type == .organization else { continue }
      let key = [ActorName.normal(part.name), "\(stories.story[part.document])", scenes[part.document] ?? ""]
      if let other = known[key] {
        let first = groups.parts[groups.groups[other].parts[0]].document
        groups.join(
          group, to: other,
          because: "called so in \(file(part.document)), too, a report of the same story as \(file(first))")
      } else {
        known[key] = group
      }
    }
  }

  /// The place that a report names most often; of several the one that it names first.
  private static func scene(of analysis: DocumentAnalysis) -> String? {
    var counts: [String: (mentions: Int, first: Int)] = [:]
    for mention in analysis.mentions where mention.type == .place {
      counts[mention.actor, default: (0, mention.span.start)].mentions += 1
    }
    let places = counts.sorted { a, b in
      (-a.value.mentions, a.value.first, a.key) < (-b.value.mentions, b.value.first, b.key)
    }
    return places.first.flatMap { place in
      analysis.actors.first { $0.id == place.key }.map { ActorName.normal($0.name) }
    }
  }

  // MARK: Words

  /// What ties a document of a group to one of some others, in words; nil where nothing does.
  private func tie(_ group: Int, ignoring ignored: [Int], _ others: DocumentTies.Documents) -> String? {
    for document in ordered(groups.documents(group)) {
      switch ties.tie(
        of: document, to: others, fewestNames: Self.fewestSharedNames, wordsSuffice: true, ignoring: ignored)
      {
      case .names(let names, let other): return "shares \(list(names)) with \(file(other))"
      case .words(let share, let other):
        return "its words are near those of \(file(other)) (\((share * 100).rounded() / 100))"
      case nil: continue
      }
    }
    return nil
  }

  /// Documents in the order of their ids, so that the evidence does not depend on the order in which they were read.
  private func ordered(_ documents: [Int]) -> [Int] {
    documents.sorted { (sources[$0].id, $0) < (sources[$1].id, $1) }
  }

  private mutating func doubt(_ a: Int, _ b: Int, _ reasonFor: String, _ reasonAgainst: String) {
    doubts.append(PossiblySame(a: a, b: b, reasonFor: reasonFor, reasonAgainst: reasonAgainst))
  }

  private func name(_ group: Int) -> String {
    groups.groups[group].entry.map { groups.directed.entries[$0].name.text }
      ?? groups.parts[groups.groups[group].parts[0]].name
  }

  private func list(_ names: [Int]) -> String {
    let shown = names.prefix(3).map(name).joined(separator: ", ")
    return names.count > 3 ? "\(shown) and \(names.count - 3) more" : shown
  }

  private func place(_ group: Int) -> String { file(groups.parts[groups.groups[group].parts[0]].document) }

  private func file(_ document: Int) -> String { sources[document].fileName }
}
