// The namespace of graphs as values.

/// A graph in the DOT language, as values.
///
/// Build a ``Graph``, print it with ``Graph/source``, or hand it to ``Renderer``. Text from
/// documents enters only as ``Value/text(_:)``, through ``HTMLLabel`` or as an identifier, and is
/// cleaned and escaped there; everything else is written in the program.
///
/// ```swift
/// var graph = DOT.Graph(id: "example")
/// graph.nodes = [
///   DOT.Node(id: "a", attributes: [.label: .text("Port Authority")]),
///   DOT.Node(id: "b", attributes: [.label: .text("Crane falls"), .shape: .constant("box")]),
/// ]
/// graph.edges = [DOT.Edge(tail: "a", head: "b", id: "about")]
/// print(graph.source)
/// ```
public enum DOT {}
