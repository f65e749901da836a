// The sources of an event graph, few enough to be told apart.

internal import Chronicle
internal import Graphviz

/// The sources that tell what a graph shows, with how many of its events each tells: those that tell most, and a shared node for
/// the others, so that nothing is left out.
struct SourceColumn {
  /// So many sources are nodes of their own, and so many of them are tied to one item.
  private static let most = (nodes: 24, edges: 5)
  /// The node that the others share.
  static let others = "other-sources"

  /// All that tell something, in the order of the chronicle.
  let sources: [Document.Source]
  private let rank: [String: Int]

  /// - Parameter items: of each thing that is shown, how many of its events each document tells.
  init(_ items: [[String: Int]], in chronicle: Chronicle) {
    var told: [String: Int] = [:]
    for item in items { told.merge(item, uniquingKeysWith: +) }
    let cited = chronicle.documents.enumerated().filter { told[$1.id] != nil }
    let ranked = cited.sorted {
      (-(told[$0.element.id] ?? 0), $0.offset) < (-(told[$1.element.id] ?? 0), $1.offset)
    }
    // One source alone needs no shared node.
    let count = ranked.count > Self.most.nodes + 1 ? Self.most.nodes : ranked.count
    let rank = Dictionary(
      ranked.prefix(count).enumerated().map { ($1.element.id, $0) }, uniquingKeysWith: { first, _ in first })
    sources = cited.map(\.element)
    self.rank = rank
  }

  /// What an item is tied to: its most telling sources, and the shared node for all others.
  func ties(of item: [String: Int]) -> [(source: String, count: Int)] {
    let own = item.filter { rank[$0.key] != nil }.sorted {
      (-$0.value, rank[$0.key] ?? 0) < (-$1.value, rank[$1.key] ?? 0)
    }
    let shown = own.prefix(item.count > Self.most.edges + 1 ? Self.most.edges : own.count)
    let rest = item.values.reduce(0, +) - shown.map(\.value).reduce(0, +)
    return shown.map { ($0.key, $0.value) } + (rest > 0 ? [(Self.others, rest)] : [])
  }
}
