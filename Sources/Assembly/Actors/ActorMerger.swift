// Merges the actors of many documents: who is one, why, and who may be one.

internal import ChronicleTypes
internal import TextBasics

/// Merges the actors of documents.
///
/// The same full name is one actor. An acronym, a short form, a surname or another spelling joins it where the evidence
/// is enough, see `ActorJoining`; where it is not, both actors stay and the pair is noted. A description such as
/// “officials” is an actor of its document only. The user's directions go before all of this.
struct ActorMerger {
  private(set) var actors: [Actor] = []
  /// Pairs of actors that may be one, each with a reason for it and one against it.
  private(set) var possiblySame: [Relation] = []
  /// The ids of the actors that have no name, but are described.
  private(set) var described: Set<String> = []
  private let named: NamedParts
  /// For each part the id of its actor.
  private var ids: [String]

  /// - Complexity: O(n log n) in the actors; names are compared only where they share a key.
  init(
    _ analyses: [DocumentAnalysis], _ matters: Matters, _ directions: ActorDirections, _ unique: inout UniqueIDs
  ) {
    let sources = analyses.map(\.document)
    let directed = DirectedNames(directions, sources)
    named = NamedParts(analyses, directed)
    let joining = ActorJoining(ActorGroups(named.parts, directed), analyses, matters)
    let groups = joining.groups
    ids = Array(repeating: "", count: named.parts.count)
    let roots = groups.roots.map { (root: $0, first: groups.allParts($0)[0]) }.sorted { $0.first < $1.first }
    var order: [Int: Int] = [:]
    for (root, _) in roots {
      var actor = groups.actor(root, sources, acronyms: joining.acronymDocuments)
      actor.id = unique.unique(groups.id(root, actor, sources))
      for part in groups.allParts(root) { ids[part] = actor.id }
      if groups.groups[root].entry == nil, !groups.allParts(root).contains(where: { named.parts[$0].isNamed }) {
        described.insert(actor.id)
      }
      order[root] = actors.count
      actors.append(actor)
    }
    for (root, place) in order { actors[place].offices = offices(of: groups.allParts(root), sources) }
    var pairs: Set<[Int]> = []
    for doubt in joining.doubts {
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

  /// The posts that documents give an actor, those of most documents first, then in their order.
  private func offices(of parts: [Int], _ sources: [Document.Source]) -> [Actor.Office] {
    var offices: [Actor.Office] = []
    var places: [[String]: Int] = [:]
    for part in parts.lazy.map({ named.parts[$0] }) {
      guard let office = part.office, let body = id(ofActor: office.body, in: part.document) else { continue }
      let key = [ActorName.normal(office.text), body]
      let document = sources[part.document].id
      if let place = places[key] {
        if offices[place].documents.last != document { offices[place].documents.append(document) }
      } else {
        places[key] = offices.count
        offices.append(Actor.Office(text: office.text.onOneLine, body: body, documents: [document]))
      }
    }
    return offices.enumerated().sorted {
      (-$0.element.documents.count, $0.offset) < (-$1.element.documents.count, $1.offset)
    }.map(\.element)
  }

  /// The id of the merged actor that an actor of a document is under its main name.
  func id(ofActor actor: String, in document: Int) -> String? {
    named.part(ofActor: actor, in: document).map { ids[$0] }
  }

  /// The id of the merged actor that a party of a document is.
  func id(of party: Party, in document: Int) -> String? { named.part(of: party, in: document).map { ids[$0] } }
}
