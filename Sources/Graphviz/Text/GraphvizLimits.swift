// The bounds that keep foreign data from exhausting Graphviz, which cannot be stopped once it runs.

/// Bounds of what is handed to Graphviz. Longer texts are cut; everything else beyond a bound is
/// refused by ``DOT/Graph/check()``.
public enum GraphvizLimits {
  /// Nodes in a graph.
  public static let nodes = 50_000
  /// Edges in a graph.
  public static let edges = 200_000
  /// Unicode scalars in one text; what is longer is cut and ends in "…".
  public static let textScalars = 10_000
  /// Lines in one text; what is longer is cut and ends in "…".
  public static let textLines = 200
  /// Bytes of UTF-8 in an identifier. Identifiers are not cut, since two could become one.
  public static let idBytes = 1_000
  /// Bytes of UTF-8 in an HTML-like label, markup and all.
  public static let htmlBytes = 100_000
  /// Bytes of UTF-8 in a link; a longer one is left out.
  public static let linkBytes = 8_000
  /// Bytes of UTF-8 in DOT source.
  public static let sourceBytes = 64 << 20
  /// The largest coordinate or size, either way from zero.
  public static let number = 1e9
}
