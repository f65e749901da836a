// The list of all formats in which a selection can be exported.

internal import Drawing
public import Exporting

/// The formats in which a selection can be exported.
///
/// To add one, write a file in `Exporting/Formats` and put it into this list. The command `export` and its help follow
/// by themselves, and a test asks for its row in docs/formats.md.
public enum ChronicleFormats {
  /// All formats, in the order in which help lists them.
  public static let all: [ChronicleFormat] = [.dot, .json, .jsonLines, .csv, .mentions]

  /// The format with a name; nil where there is none.
  public static func named(_ name: String) -> ChronicleFormat? { all.first { $0.name == name } }
}

extension ChronicleFormat {
  /// The graph of the events as Graphviz reads it.
  public static let dot = ChronicleFormat(name: "dot", ending: "dot", summary: "the graph, for Graphviz") {
    selection, documentPrefix, sink in
    sink(Picture(.graph, of: selection, documentPrefix: documentPrefix).source)
  }
}
