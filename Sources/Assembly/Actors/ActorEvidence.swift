// Whether two names are one actor: what the names say, and what their documents say.

internal import ChronicleTypes

/// Two actors that may be one, with a reason for it and a reason against it.
struct PossiblySame {
  /// Groups.
  var a: Int
  var b: Int
  var reasonFor: String
  var reasonAgainst: String
}

/// Weighs the evidence that two groups of names are one actor, in words and in points.
///
/// A full name that is the same needs nothing else. Any other likeness is worth 1 to 5 points, and how closely the
/// documents of the two belong together 1 to 4 more.
struct ActorEvidence {
  let sources: [Document.Source]
  let ties: DocumentTies

  /// So many points make one actor of two.
  static let enough = 6

  init(_ groups: ActorGroups, _ sources: [Document.Source], _ matters: Matters) {
    self.sources = sources
    var named: [[Int]] = Array(repeating: [], count: sources.count)
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
    ties = DocumentTies(named: named, documents: documents, matters: matters, ids: sources.map(\.id))
  }

  /// How closely the documents of two groups belong together, in points and in words.
  func tie(_ a: Int, _ b: Int, _ groups: ActorGroups) -> (weight: Int, reason: String)? {
    let (a, b) = (groups.root(a), groups.root(b))
    guard let tie = ties.closest(groups.documents(a), groups.documents(b), ignoring: [a, b]) else { return nil }
    let (document, other) = (file(tie.document), file(tie.other))
    switch tie.kind {
    case .oneDocument: return (tie.weight, "\(document) has both")
    case .words(let share): return (tie.weight, near(tie.document, tie.other, share))
    case .sharedActors(let names):
      let shown = names.prefix(3).map { groups.name($0) }.joined(separator: ", ")
      let more = names.count > 3 ? " and \(names.count - 3) more" : ""
      return (tie.weight, "\(document) shares \(shown)\(more) with \(other)")
    }
  }

  /// That the words of two documents are similar, in words.
  func near(_ document: Int, _ other: Int, _ similarity: Double) -> String {
    "the words of \(file(document)) are near those of \(file(other)) (\((similarity * 100).rounded() / 100))"
  }

  /// The first document of a group by its id.
  func place(_ group: Int, _ groups: ActorGroups) -> String {
    groups.documents(group).min { ties.rank[$0] < ties.rank[$1] }.map(file) ?? ""
  }

  func file(_ document: Int) -> String { sources[document].fileName }
}
