// Merges the actors of many documents: who is one, why, and who may be one.

internal import ChronicleTypes
internal import TextBasics

/// Merges the actors of documents.
///
/// The same full name is one actor. An acronym, a short form or a surname joins it where the documents give evidence,
/// see `ActorJoining`; where they give too little, both actors stay and the pair is noted. A description such as
/// “officials” is an actor of its document only. The user's directions go before all of this.
struct ActorMerger {
  private(set) var actors: [Actor] = []
  /// Pairs of actors that may be one, each with a reason for it and one against it.
  private(set) var possiblySame: [Relation] = []
  private let named: NamedParts
  /// For each part the id of its actor.
  private var ids: [String]

  /// - Complexity: O(n log n) in the actors; names are compared only where they share a key.
  init(
    _ analyses: [DocumentAnalysis], _ stories: Stories, _ directions: ActorDirections, _ unique: inout UniqueIDs
  ) {
    let sources = analyses.map(\.document)
    let directed = DirectedNames(directions, sources)
    named = NamedParts(analyses, directed)
    let joining = ActorJoining(ActorGroups(named.parts, directed), analyses, stories)
    let groups = joining.groups
    ids = Array(repeating: "", count: named.parts.count)
    let roots = groups.roots.map { (root: $0, first: groups.allParts($0)[0]) }.sorted { $0.first < $1.first }
    var order: [Int: Int] = [:]
    for (root, _) in roots {
      var actor = groups.actor(root, sources, acronyms: joining.acronymDocuments)
      actor.id = unique.unique(groups.id(root, actor, sources))
      for part in groups.allParts(root) { ids[part] = actor.id }
      order[root] = actors.count
      actors.append(actor)
    }
    var pairs: Set<[Int]> = []
    for doubt in joining.doubts + LikeNames(groups).doubts {
      let (a, b) = (groups.root(doubt.a), groups.root(doubt.b))
      guard a != b, groups.mayJoin(a, b), let x = order[a], let y = order[b],
        pairs.insert([min(x, y), max(x, y)]).inserted
      else { continue }
      possiblySame.append(
        Relation(
          type: .possiblySame, from: actors[min(x, y)].id, to: actors[max(x, y)].id,
          reason: "\(doubt.reasonFor); but \(doubt.reasonAgainst)"))
    }
  }

  /// The id of the merged actor that an actor of a document is under its main name.
  func id(ofActor actor: String, in document: Int) -> String? {
    named.part(ofActor: actor, in: document).map { ids[$0] }
  }

  /// The id of the merged actor that a party of a document is.
  func id(of party: Party, in document: Int) -> String? { named.part(of: party, in: document).map { ids[$0] } }
}
