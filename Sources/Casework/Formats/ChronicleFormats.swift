// Every format in which a selection is written.

internal import Drawing
public import Exporting

/// The formats in which a selection is written, each by its name.
///
/// A new one is a file in `Exporting/Formats` and a place in this list; the command `export`, its help and a test of
/// the README follow it.
public enum ChronicleFormats {
  public static let all: [ChronicleFormat] = [.dot, .json, .jsonLines, .csv]

  /// The format of a name; nil where there is none.
  public static func named(_ name: String) -> ChronicleFormat? { all.first { $0.name == name } }
}

extension ChronicleFormat {
  /// The graph of the events as Graphviz reads it.
  public static let dot = ChronicleFormat(name: "dot", ending: "dot", summary: "the graph, for Graphviz") {
    selection, documentPrefix, sink in
    sink(Picture(.graph, of: selection, documentPrefix: documentPrefix).source)
  }
}
