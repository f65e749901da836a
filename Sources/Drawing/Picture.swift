// A picture of a selection of events.

public import ChronicleTypes
public import Graphviz
internal import Wording

/// A picture of events: a timeline or a graph, as SVG, PNG, PDF or the DOT that it is drawn from.
///
///     let picture = Picture(.timeline, of: Selection(query, in: chronicle))
///     let svg = try picture.render(.svg)
///
/// The same events give the same bytes of SVG and DOT on every machine.
public struct Picture: Sendable {
  /// What a picture shows.
  public enum Kind: String, Sendable, CaseIterable {
    /// Events on an axis of time, in lanes by actor; events in order, a row each; actors with what they said and did;
    /// claims with their origins.
    case timeline, chronicle, graph, claims

    /// How many events, or claims, it shows one by one at most; past that it is no longer legible. A graph groups
    /// more, the others show the most important ones.
    public var limit: Int {
      switch self {
      case .timeline: 300
      case .chronicle: 200
      case .graph: 40
      case .claims: 24
      }
    }
  }

  /// What a picture can be written as.
  public enum Format: String, Sendable, CaseIterable {
    case svg, png, pdf, dot
  }

  /// What it shows.
  public let kind: Kind
  /// The graph that is drawn; its `source` is what DOT export gives.
  public let graph: DOT.Graph
  /// What the picture leaves out, in words; nil where it shows everything.
  public let remark: String?
  private let description: String
  private let isInPage: Bool

  /// - Parameters:
  ///   - selection: what to show; the picture says by what it was chosen. Of more than `kind.limit` events, or claims
  ///     that were not chosen one by one, the most important are shown, and the picture says so.
  ///   - documentPrefix: what stands before the paths of documents in links, such as `../`; nil for a picture inside a
  ///     page, whose marks lead to `#e-`, `#c-`, `#a-` and `#d-` with the id of their event, claim, actor or document,
  ///     and have no identifiers themselves.
  /// - Complexity: O(n log n) in the events that are shown.
  public init(_ kind: Kind, of selection: Selection, documentPrefix: String? = "") {
    self.kind = kind
    isInPage = documentPrefix == nil
    let chronicle = selection.chronicle
    let links = CitationLinks(prefix: documentPrefix, EventLabels(chronicle))
    if kind == .claims {
      let claims = selection.claims
      let shown =
        selection.hasChosenClaims ? claims : ClaimMapPicture.mostTelling(kind.limit, of: claims, in: chronicle)
      remark =
        shown.count == claims.count
        ? nil
        : shown.isEmpty
          ? "none of \(claims.count) claims is disputed or stated more than once"
          : "\(shown.count) of \(claims.count) claims are shown, those that are disputed or stated more than once"
      description = "\(shown.count) claims; every mark leads to the words it was read from."
      graph = ClaimMapPicture.graph(shown, in: chronicle, links: links, remark: Self.note(selection.words, remark))
      return
    }
    let events = selection.events
    // A page lists all events beside its pictures.
    let limit = isInPage && kind != .graph ? kind.limit / 2 : kind.limit
    let isGrouped = kind == .graph && events.count > limit
    let shown = isGrouped ? events : ChronicleQuery.worthMost(limit, of: events)
    remark =
      isGrouped
      ? "\(events.count) events are grouped by actor; pages of \(limit) show them one by one"
      : shown.count < events.count
        ? "\(shown.count) of \(events.count) events are shown, the most important ones" : nil
    description = "\(shown.count) events; every mark leads to the words it was read from."
    let note = Self.note(selection.words, remark)
    graph =
      switch kind {
      case .timeline: TimelinePicture.graph(shown, of: events, in: chronicle, links: links, remark: note)
      case .chronicle: ChroniclePicture.graph(shown, in: chronicle, links: links, remark: note)
      case .graph, .claims:
        EventGraphPicture.graph(shown, in: chronicle, links: links, isGrouped: isGrouped, remark: note)
      }
  }

  private static func note(_ parts: String?...) -> String? {
    let given = parts.compactMap(\.self)
    return given.isEmpty ? nil : given.joined(separator: ". ")
  }

  /// What it is called.
  public var title: String {
    switch kind {
    case .timeline: "Timeline of events"
    case .chronicle: "Chronicle of events"
    case .graph: "Graph of actors, events and sources"
    case .claims: "Claims, who states and who denies them"
    }
  }

  /// The DOT that it is drawn from, as UTF-8.
  public var source: [UInt8] { Array(graph.source.utf8) }

  /// The picture's bytes.
  ///
  /// - Throws: what Graphviz refuses, and a missing plugin with the package that brings it.
  public func render(_ format: Format) throws(GraphvizError) -> [UInt8] {
    let engine: Engine = kind == .graph || kind == .claims ? .dot : .nop2
    switch format {
    case .dot: return source
    case .png: return try Renderer.render(graph, engine: engine, format: .png)
    case .pdf: return try Renderer.render(graph, engine: engine, format: .pdf)
    case .svg:
      let about = AccessibleSVG(
        title: title,
        description: description, language: "en", stylesheet: Palette.style, isInPage: isInPage)
      return try about.rewrite(Renderer.render(graph, engine: engine, format: .svg))
    }
  }
}
