// The sources of an event graph, few enough to be told apart.

internal import ChronicleTypes
internal import Graphviz

/// Who tells what a graph shows, with how many of its events: the sources that tell most, and a shared node for the
/// others, so that nothing is left out.
struct SourceTies {
  /// A document, or all documents of an outlet.
  struct Source {
    var id: String
    var documents: [Document.Source]
  }

  /// So many sources are nodes of their own, and so many of them are tied to one item.
  private static let most = (nodes: 24, edges: 5)
  /// The node that the others share.
  static let others = "other-sources"

  /// All that tell something, in the order of the chronicle.
  private(set) var sources: [Source] = []
  /// The source of each document.
  private var sourceOf: [String: String] = [:]
  /// Of each item, how many of its events each source tells.
  private var items: [[String: Int]] = []
  /// The place of each source that has a node among those that tell most.
  private var rank: [String: Int] = [:]

  /// - Parameters:
  ///   - items: the events of each thing that is shown.
  ///   - byOutlet: whether the documents of one outlet are one source.
  init(_ items: [[Event]], in chronicle: Chronicle, byOutlet: Bool = false) {
    var first: [String: String] = [:]
    for document in chronicle.documents {
      let name = byOutlet ? document.outlet : nil
      sourceOf[document.id] = name.flatMap { first[$0] } ?? document.id
      if let name, first[name] == nil { first[name] = document.id }
    }
    self.items = items.map { events in
      var counts: [String: Int] = [:]
      for event in events {
        for source in Set(event.mentions.compactMap { sourceOf[$0.document] }) { counts[source, default: 0] += 1 }
      }
      return counts
    }
    var told: [String: Int] = [:]
    for item in self.items { told.merge(item, uniquingKeysWith: +) }
    var places: [String: Int] = [:]
    for document in chronicle.documents {
      guard let id = sourceOf[document.id], told[id] != nil else { continue }
      if let known = places[id] {
        sources[known].documents.append(document)
      } else {
        places[id] = sources.count
        sources.append(Source(id: id, documents: [document]))
      }
    }
    let ranked = sources.indices.sorted { (-(told[sources[$0].id] ?? 0), $0) < (-(told[sources[$1].id] ?? 0), $1) }
    // One source alone needs no shared node.
    let count = ranked.count > Self.most.nodes + 1 ? Self.most.nodes : ranked.count
    for (place, source) in ranked.prefix(count).enumerated() { rank[sources[source].id] = place }
  }

  /// What an item is tied to: its most telling sources, and the shared node for all others.
  func ties(of item: Int) -> [(source: String, count: Int)] {
    let told = items[item]
    let own = told.filter { rank[$0.key] != nil }.sorted {
      (-$0.value, rank[$0.key] ?? 0) < (-$1.value, rank[$1.key] ?? 0)
    }
    let shown = own.prefix(told.count > Self.most.edges + 1 ? Self.most.edges : own.count)
    let rest = told.values.reduce(0, +) - shown.map(\.value).reduce(0, +)
    return shown.map { ($0.key, $0.value) } + (rest > 0 ? [(Self.others, rest)] : [])
  }

  /// The colour of a document’s source: those that tell most have one each, all others share the last.
  func color(ofDocument id: String, of colors: [DOT.Constant] = Palette.sources) -> DOT.Constant {
    colors[min(sourceOf[id].flatMap { rank[$0] } ?? .max, colors.count - 1)]
  }
}
