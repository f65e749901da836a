// What can go wrong between a graph and its picture.

/// Why a graph was refused or could not be drawn.
public enum GraphvizError: Error, Sendable, Equatable, CustomStringConvertible {
  /// There is more of something than Graphviz can bear; `what` names it, for example "nodes".
  case tooMuch(what: String, count: Int, limit: Int)
  /// Two nodes, edges or groups have one name.
  case duplicate(what: String, id: String)
  /// An edge or a group names a node that the graph does not have.
  case unknownNode(id: String, in: String)
  /// The value of an attribute may not be written; `owner` names the node, edge, group or graph.
  case refused(attribute: String, owner: String, reason: String)
  /// A plugin of Graphviz is missing.
  case missingPlugin(String, reason: String)
  /// Graphviz reported errors or warnings, or failed without a word.
  case graphviz(String)
  /// Graphviz read another number of nodes or edges than the graph has.
  case miscounted(what: String, expected: Int, found: Int)
  /// Graphviz wrote SVG that is not XML as far as it was read.
  case malformedSVG(offset: Int)

  /// The fault and, where there is one, its cure.
  public var description: String {
    switch self {
    case .tooMuch(let what, let count, let limit):
      "\(count) \(what) are too many to draw: at most \(limit); select or group what is drawn"
    case .duplicate(let what, let id): "two \(what) are called \"\(id)\""
    case .unknownNode(let id, let place): "\(place) names the node \"\(id)\", which is not there"
    case .refused(let attribute, let owner, let reason):
      "the attribute \(attribute) of \(owner) was refused: \(reason)"
    case .missingPlugin(let name, let reason):
      "the Graphviz plugin \(name) cannot be opened (\(reason)): install it with"
        + " `apt-get install libgraphviz-dev` or `apt-get install libgvc6`"
    case .graphviz(let message): "Graphviz: \(message)"
    case .miscounted(let what, let expected, let found):
      "Graphviz read \(found) \(what) where the graph has \(expected)"
    case .malformedSVG(let offset): "the SVG is malformed at byte \(offset)"
    }
  }
}
