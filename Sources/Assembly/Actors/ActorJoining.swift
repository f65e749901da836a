// Joins groups of names by more than the name itself, in the order in which one step helps the next.

internal import ChronicleTypes

/// Joins groups where the evidence is enough, and notes a doubt where it is not.
///
/// Acronyms and short forms that a document explains come first, then full names that are nearly the same, then short
/// names, which mean one of the full ones, and last names that reports take for different kinds.
struct ActorJoining {
  private(set) var groups: ActorGroups
  private(set) var doubts: [PossiblySame] = []
  /// For each group: letters of an acronym → the first document that gives it.
  private(set) var acronymDocuments: [Int: [String: Int]] = [:]
  private var evidence: ActorEvidence

  /// If a name could mean more actors than these, no doubt is noted.
  private static let mostCandidates = 4
  /// The initials of a body say so much, if no other body has them: two letters, and three or more.
  private static let (pointsOfTwoLetters, pointsOfLetters) = (3, 5)

  init(_ groups: ActorGroups, _ analyses: [DocumentAnalysis], _ matters: Matters) {
    self.groups = groups
    let sources = analyses.map(\.document)
    evidence = ActorEvidence(groups, sources, matters)
    joinAcronyms()
    joinShortForms()
    let variants = NameVariants(self.groups, evidence)
    evidence = ActorEvidence(variants.groups, sources, matters)
    let short = ShortNames(variants.groups, evidence)
    self.groups = short.groups
    doubts += variants.doubts + short.doubts
    self.groups.joinKinds(evidence)
    self.groups.joinDescribedBodies(analyses, evidence)
    doubts += self.groups.joinDescribedPeople(analyses, evidence)
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
    where groups.groups[group].isAcronym && groups.groups[group].isFindable && !groups.groups[group].form.isWellKnown {
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
      let points = name(acronym).filter(\.isLetter).count > 2 ? Self.pointsOfLetters : Self.pointsOfTwoLetters
      if bodies.count > 1 {
        doubt(acronym, body, reason, "so have \(bodies.count) names, and no document spells it out")
      } else if let tie = evidence.tie(acronym, body, groups), points + tie.weight >= ActorEvidence.enough {
        groups.join(acronym, to: body, because: "\(reason), the only such name; \(tie.reason)")
      } else {
        doubt(acronym, body, reason, "no document spells it out")
      }
    }
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
      } else if let tie = evidence.tie(group, body, groups), tie.weight > 2 {
        groups.join(group, to: body, because: "\(reason); \(tie.reason)")
      } else {
        doubt(group, body, reason, "one word says little, and nothing else ties their documents")
      }
    }
  }

  // MARK: Words

  private mutating func doubt(_ a: Int, _ b: Int, _ reasonFor: String, _ reasonAgainst: String) {
    doubts.append(PossiblySame(a: a, b: b, reasonFor: reasonFor, reasonAgainst: reasonAgainst))
  }

  private func name(_ group: Int) -> String { groups.name(group) }

  private func file(_ document: Int) -> String { evidence.file(document) }
}
