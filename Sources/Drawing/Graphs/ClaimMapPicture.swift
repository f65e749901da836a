// The claim map: who supports and who denies a claim, from how many origins, and which claims exclude each other.

internal import ChronicleTypes
internal import Graphviz
internal import Wording

/// Builds the graph that `dot` lays out in columns: origins, the statements that go back to them, claims.
struct ClaimMapPicture {
  let labels: EventLabels
  let words: ClaimLabels
  let links: CitationLinks
  let chronicle: Chronicle
  let statements: [String: Event]
  private let claims: [Claim]
  /// Ids of the claims that are shown.
  let shown: Set<String>
  /// So many origins of a claim, and statements of an origin, are shown one by one; a card stands for the others.
  private let most: (origins: Int, statements: Int)

  private var origins: [DOT.Node] = []
  /// Statements that have a card of their own, in the order in which they came up.
  private var told: [Event] = []
  /// Cards that stand for several statements or origins.
  private var more: [DOT.Node] = []
  private var edges: [DOT.Edge] = []
  /// Ids of the origins, statements and edges that are there already.
  private var seen: Set<String> = []

  /// - Parameter claims: what to show.
  static func graph(
    _ claims: [Claim], in chronicle: Chronicle, links: CitationLinks, remark: String?
  ) -> DOT.Graph {
    var picture = ClaimMapPicture(claims, chronicle, links)
    for claim in claims { picture.addOrigins(of: claim) }
    for claim in claims { picture.addStatements(of: claim) }
    let denials = picture.addRelations()
    for claim in claims { picture.addDenials(denials[claim.id] ?? [], of: claim) }
    return picture.graph(remark)
  }

  private init(_ claims: [Claim], _ chronicle: Chronicle, _ links: CitationLinks) {
    (self.claims, self.chronicle, self.links) = (claims, chronicle, links)
    labels = EventLabels(chronicle)
    words = ClaimLabels(chronicle)
    statements = Dictionary(
      chronicle.events.lazy.filter { $0.kind == .statement }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    shown = Set(claims.map(\.id))
    most = claims.count > 3 ? (6, 2) : (24, 4)
  }

  /// The claims that tell most: those that others deny or exclude, and those of several places, the most telling first.
  static func mostTelling(_ limit: Int, of claims: [Claim], in chronicle: Chronicle) -> [Claim] {
    let kinds: Set<Relation.Kind> = [.conflicts, .denies, .updates, .rangeCompatible, .notComparable]
    var related: Set<String> = []
    for relation in chronicle.relations where kinds.contains(relation.type) {
      related.formUnion([relation.from, relation.to])
    }
    return Array(claims.filter { $0.citations.count > 1 || related.contains($0.id) }.prefix(limit))
  }

  // MARK: What is shown, claim by claim

  /// The origins of a claim, with the statements that go back to each.
  private mutating func addOrigins(of claim: Claim) {
    for origin in claim.origins.prefix(most.origins) {
      let id = "origin-\(origin.id)"
      if seen.insert(id).inserted { origins.append(box(origin, id).node()) }
      let said = origin.statements.filter { statements[$0] != nil }
      let own = said.prefix(said.count > most.statements + 1 ? most.statements : said.count)
      for statement in own {
        tell(statement)
        add(edge("goes back to", id, statement, origin.reason, Palette.line))
      }
      let rest = said.dropFirst(own.count)
      if !rest.isEmpty {
        let card = "more-\(claim.id)-\(origin.id)"
        more.append(self.card(card, "\(rest.count) more statements", of: Array(rest)).node)
        add(edge("goes back to", id, card, origin.reason, Palette.line))
        add(edge("supports", card, claim.id, "state “\(claim.text)”", Palette.supports))
      }
      let isVoice = claim.citations.contains { $0.statement == nil && origin.documents.contains($0.document) }
      if isVoice { add(edge("reports", id, claim.id, origin.reason, Palette.supports)) }
    }
    let others = claim.origins.dropFirst(most.origins)
    if !others.isEmpty {
      let card = "more-\(claim.id)"
      more.append(self.card(card, others.map(words.name), of: claim).node)
      add(edge("reports", card, claim.id, "\(others.count) more origins", Palette.supports))
    }
  }

  /// The statements of a claim that have a card, and those that go back to no origin.
  private mutating func addStatements(of claim: Claim) {
    let unplaced = Set(claim.statements).subtracting(claim.origins.flatMap(\.statements))
    for statement in claim.statements where statements[statement] != nil {
      guard seen.contains(statement) || unplaced.contains(statement) else { continue }
      tell(statement)
      add(edge("supports", statement, claim.id, "states “\(claim.text)”", Palette.supports))
    }
  }

  /// How the claims bear on each other; the denials of each are given back.
  private mutating func addRelations() -> [String: [Relation]] {
    var denials: [String: [Relation]] = [:]
    var joined = Chains()
    // What excludes each other comes first, so that its lines are drawn.
    for relation in chronicle.relations.filter({ $0.type == .conflicts })
      + chronicle.relations.filter({ $0.type != .conflicts })
    {
      switch relation.type {
      case .denies where shown.contains(relation.to) && statements[relation.from] != nil:
        denials[relation.to, default: []].append(relation)
      case .conflicts, .updates, .rangeCompatible, .notComparable, .corroborates, .echoes:
        // A line to each of many would be a cable: claims that a line joins already need no other, as their cards say
        // it too.
        guard shown.contains(relation.from), shown.contains(relation.to), joined.join(relation.from, relation.to) else {
          continue
        }
        add(between(relation))
      default: continue
      }
    }
    return denials
  }

  private mutating func addDenials(_ denials: [Relation], of claim: Claim) {
    let own = denials.prefix(denials.count > most.origins + 1 ? most.origins : denials.count)
    for denial in own {
      tell(denial.from)
      add(edge("denies", denial.from, claim.id, denial.reason, Palette.conflict))
    }
    let rest = denials.dropFirst(own.count)
    guard let first = rest.first else { return }
    let card = "denials-\(claim.id)"
    more.append(self.card(card, "\(rest.count) more denials", of: rest.map(\.from)).node)
    add(edge("denies", card, claim.id, first.reason, Palette.conflict))
  }

  private mutating func tell(_ id: String) {
    guard let statement = statements[id], seen.insert(id).inserted else { return }
    told.append(statement)
  }

  private mutating func add(_ edge: DOT.Edge) {
    if seen.insert("edge " + (edge.id ?? "")).inserted { edges.append(edge) }
  }

  // MARK: The graph

  private func graph(_ remark: String?) -> DOT.Graph {
    DOT.Graph(
      id: "claims", isDirected: true,
      attributes: [
        .id: .text("claimmap"), .styleClass: .text("graph"), "rankdir": "LR", "newrank": "true",
        "ranksep": .number(1.0), "nodesep": .number(0.1), "splines": "true", "pad": .number(0.3),
        "outputorder": "edgesfirst", "bgcolor": "#ffffff", "labelloc": "t", "labeljust": "l",
        "fontname": .constant(Palette.font), .label: .html(heading(remark).label),
        .tooltip: .text("Who supports and who denies what, and from how many origins"),
      ],
      nodeDefaults: [
        "fontname": .constant(Palette.font), "fontsize": .number(10), .shape: "plain", "margin": .number(0),
      ],
      edgeDefaults: ["penwidth": .number(1.1), "fontname": .constant(Palette.font), "fontsize": .number(8.5)],
      nodes: origins + told.map { card($0).node } + more + claims.map { card($0).node }, edges: edges,
      groups: claims.isEmpty ? [] : [DOT.Group(id: "column", attributes: ["rank": "max"], nodes: claims.map(\.id))])
  }

  private func heading(_ remark: String?) -> Heading {
    let kinds: [([String], Heading.Line)] = [
      (["supports", "reports"], .init(sign: "──▶  ", color: Palette.supports, meaning: "supports")),
      (["denies", "conflicts"], .init(sign: "╌╌┤  ", color: Palette.conflict, meaning: "denies, or excludes")),
      (
        ["updates", "range_compatible", "not_comparable", "corroborates", "echoes"],
        .init(sign: "··▶  ", color: Palette.quiet, meaning: "bears on it in another way, which the card says")
      ),
    ]
    let drawn = kinds.filter { names, _ in
      edges.contains { edge in names.contains { edge.attributes[.styleClass] == .text($0) } }
    }
    return Heading(
      title: "Who supports and who denies what",
      legend:
        "From left to right: origins; the statements that go back to them; claims, each with the number of its origins.",
      lines: drawn.map(\.1), notes: claims.isEmpty ? ["No claim is stated twice, denied or contradicted."] : [],
      remark: remark)
  }
}

/// Items that lines join, directly or over others.
private struct Chains {
  private var parents: [String: String] = [:]

  private mutating func root(_ item: String) -> String {
    guard let parent = parents[item] else { return item }
    let root = root(parent)
    parents[item] = root
    return root
  }

  /// Joins two items; false where they were joined before.
  mutating func join(_ a: String, _ b: String) -> Bool {
    let (first, second) = (root(a), root(b))
    if first == second { return false }
    parents[second] = first
    return true
  }
}
