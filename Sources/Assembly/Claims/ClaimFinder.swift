// Claims: what several statements or reports say, from whom it comes, and how it relates to what others say.

internal import CalendarDates
internal import ChronicleTypes
internal import TextBasics

/// Brings figures and statements that are the same claim together, finds the origins of each claim, and relates claims.
struct ClaimFinder {
  /// The most interesting ones first: see `sort`.
  private(set) var claims: [Claim] = []
  private(set) var relations: [Relation] = []

  private let analyses: [DocumentAnalysis]
  private let origins: Origins
  private let names: ActorKeys

  /// - Parameters:
  ///   - ids: for each analysis the ids that its statements have as events.
  ///   - incidents: the mentions of each incident.
  ///   - unique: the ids that other items have.
  /// - Complexity: O(n log n) in the statements and figures. Only those are compared that share rare words, or a metric
  ///   and a story.
  init(
    _ analyses: [DocumentAnalysis], ids: [[String]], incidents: [[IncidentMention.Index]], actors: ActorMerger,
    matters: Matters, copies: Copies, unique: inout UniqueIDs
  ) {
    self.analyses = analyses
    origins = Origins(analyses, actors, copies)
    names = ActorKeys(analyses, actors)
    var numbers = [[Int: Int]](repeating: [:], count: analyses.count)
    for (number, mentions) in incidents.enumerated() {
      for mention in mentions { numbers[mention.document][mention.incident] = number }
    }
    let figures = FigureReader(names).read(analyses, ids: ids, incidents: numbers)
    let items = items(FigureGroup.groups(of: figures, analyses, matters), &unique)
    claims = items.map(\.claim)
    relations = items.flatMap { denials($0) }
    relations += FigureRelations(items, matters, analyses).relations()
    addPropositions(ids, &unique)
    relations = claims.flatMap(repetitions) + relations
    sort(tolls: Set(items.lazy.filter { $0.group.figure.keys.isToll && !$0.group.figure.isRound }.map(\.claim.id)))
  }

  // MARK: Figures

  private func items(_ groups: [FigureGroup], _ ids: inout UniqueIDs) -> [FigureRelations.Item] {
    let plain = groups.map { id(of: $0, in: nil) }
    let count = Dictionary(plain.map { ($0, 1) }, uniquingKeysWith: +)
    return zip(groups, plain).map { group, plain in
      // Two claims that read alike belong to two matters; their first documents give them different ids.
      item(group, ids.unique(count[plain] == 1 ? plain : id(of: group, in: group.members[0].assertion)))
    }
  }

  private func id(of group: FigureGroup, in place: Assertion?) -> String {
    let figure = group.figure
    var id = ContentID()
    for part in [
      figure.metric, figure.unit, figure.direction.rawValue, figure.approximator.rawValue, "\(figure.value)",
      figure.upper.map { "\($0)" } ?? "", group.subject.joined(separator: " "), group.period?.description ?? "",
      group.place.joined(separator: " "),
    ] {
      id.add(part)
    }
    if let place {
      id.add(analyses[place.document].document.id)
      id.add(place.span.start)
    }
    return id.id("c")
  }

  private func item(_ group: FigureGroup, _ id: String) -> FigureRelations.Item {
    let stated = group.members.filter { !$0.isDenial }.map(\.assertion).sorted(by: Assertion.isBefore)
    let figure = group.figure
    var claim = Claim(
      id: id, text: figure.text.onOneLine, metric: figure.metric, value: figure.value,
      approximator: figure.approximator,
      unit: figure.unit, direction: figure.direction, statements: [])
    claim.upper = figure.upper
    claim.subject = group.members.first { $0.subject == group.subject }?.subjectText?.onOneLine
    claim.period = group.period
    claim.place = group.members.first { $0.place == group.place }?.figure.place?.onOneLine
    let sources = cite(stated, in: &claim)
    return FigureRelations.Item(group: group, claim: claim, sources: sources)
  }

  /// Statements that deny a figure; who gives it denies something else.
  private func denials(_ item: FigureRelations.Item) -> [Relation] {
    item.group.members.filter(\.isDenial).compactMap { denial in
      guard !item.sources.contains(origins.source(of: denial.assertion).source) else {
        return nil
      }
      return denial.assertion.id.map { id in
        Relation(
          type: .denies, from: id, to: item.claim.id,
          reason: "“\(denial.assertion.text.onOneLine)” denies “\(item.claim.text)”")
      }
    }
  }

  // MARK: Propositions

  private mutating func addPropositions(_ ids: [[String]], _ unique: inout UniqueIDs) {
    var assertions: [Assertion] = []
    for (document, analysis) in analyses.enumerated() {
      for (index, statement) in analysis.statements.enumerated() {
        assertions.append(Assertion(statement, index, id: ids[document][index], document: document))
      }
    }
    let order = assertions.indices.sorted { a, b in
      let (x, y) = (analyses[assertions[a].document].document.id, analyses[assertions[b].document].document.id)
      return x == y ? a < b : x < y
    }
    assertions = order.map { assertions[$0] }
    let found = Propositions(assertions, speakers: assertions.map { origins.speaker(of: $0) }, names).find()
    var ofStatement: [String: [Int]] = [:]
    for (index, claim) in claims.enumerated() {
      for statement in claim.statements { ofStatement[statement, default: []].append(index) }
    }
    for group in found.groups {
      let members = group.map { assertions[$0] }
      // If all of them share a figure, they are a claim already.
      let shared = members.map { Set(ofStatement[$0.id ?? ""] ?? []) }
      if let first = shared.first, !shared.dropFirst().reduce(first, { $0.intersection($1) }).isEmpty { continue }
      add(members, &ofStatement, &unique)
    }
    var denied = Set(relations.filter { $0.type == .denies }.map { [$0.from, $0.to] })
    for denial in found.denials {
      let (one, other) = (assertions[denial.denial], assertions[denial.denied])
      guard let from = one.id, let to = other.id else { continue }
      let claim = ofStatement[to]?.map { claims[$0] }.first {
        $0.kind == .proposition || one.text.contains($0.text)
      }
      guard denied.insert([from, claim?.id ?? to]).inserted else { continue }
      relations.append(
        Relation(
          type: .denies, from: from, to: claim?.id ?? to,
          reason: "“\(one.text.onOneLine)” denies “\(other.text.onOneLine)”"))
    }
  }

  private mutating func add(_ members: [Assertion], _ ofStatement: inout [String: [Int]], _ ids: inout UniqueIDs) {
    // The shortest words say it best.
    let texts = members.map(\.text.onOneLine)
    guard let text = texts.min(by: { $0.utf8.count == $1.utf8.count ? $0 < $1 : $0.utf8.count < $1.utf8.count }) else {
      return
    }
    var id = ContentID()
    id.add("proposition")
    for text in texts.sorted() { id.add(text) }
    var claim = Claim(id: ids.unique(id.id("c")), text: text, statements: [])
    _ = cite(members.sorted(by: Assertion.isBefore), in: &claim)
    for statement in claim.statements { ofStatement[statement, default: []].append(claims.count) }
    claims.append(claim)
  }

  // MARK: Places and origins

  /// Gives a claim its citations, statements and origins, and the document that was published first.
  private func cite(_ assertions: [Assertion], in claim: inout Claim) -> [Origins.Source] {
    claim.citations = assertions.map {
      Claim.Citation(
        document: analyses[$0.document].document.id, span: $0.span, line: $0.line, statement: $0.id,
        text: $0.id == nil ? $0.text.onOneLine : nil)
    }
    var seen: Set<String> = []
    claim.statements = assertions.compactMap(\.id).filter { seen.insert($0).inserted }
    let found = origins.origins(of: assertions)
    claim.origins = found.map(\.origin)
    let documents = Set(assertions.map(\.document)).sorted().map { analyses[$0].document }
    let dated = documents.filter { $0.published != nil }
    if dated.count == documents.count {
      claim.firstSeen =
        dated.min { a, b in
          guard let x = a.published, let y = b.published, x != y else { return a.id < b.id }
          return x < y
        }?.id
    }
    return found.map(\.source)
  }

  /// What the further statements of a claim are: one of another speaker corroborates the first one, and one of the same
  /// origin in another document is an echo. Who names no speaker can have it from any.
  private func repetitions(_ claim: Claim) -> [Relation] {
    guard claim.statements.count > 1 else { return [] }
    let document = Dictionary(
      claim.citations.compactMap { citation in citation.statement.map { ($0, citation.document) } },
      uniquingKeysWith: { first, _ in first })
    var result: [Relation] = []
    let first = claim.statements[0]
    let isSaid = claim.origins.contains { $0.kind == .speaker && $0.statements.contains(first) }
    for origin in claim.origins {
      guard let own = origin.statements.first else { continue }
      if isSaid, origin.kind == .speaker, own != first, !origin.statements.contains(first) {
        result.append(
          Relation(type: .corroborates, from: own, to: first, reason: "“\(claim.text)” comes from an origin of its own")
        )
      }
      for statement in origin.statements.dropFirst() where document[statement] != document[own] {
        result.append(
          Relation(type: .echoes, from: statement, to: own, reason: "“\(claim.text)” goes back to the same origin"))
      }
    }
    return result
  }

  /// Sorts claims by interest: first those that others exclude or deny, then those that were brought up to date; then
  /// by their weight, by the number of relations, and by place.
  private mutating func sort(tolls: Set<String>) {
    var disputed: [String: Int] = [:]
    var related: [String: Int] = [:]
    for relation in relations where relation.type != .notComparable {
      let rank =
        switch relation.type {
        case .conflicts, .denies: 2
        case .updates: 1
        default: 0
        }
      for id in [relation.from, relation.to] {
        related[id, default: 0] += 1
        disputed[id] = max(disputed[id] ?? 0, rank)
      }
    }
    let rank = Dictionary(
      analyses.enumerated().map { ($1.document.id, $0) }, uniquingKeysWith: { first, _ in first })
    func interest(_ claim: Claim) -> [Int] {
      let place = claim.citations.first
      return [
        claim.origins.isEmpty ? 0 : -(disputed[claim.id] ?? 0),
        -weight(of: claim, isToll: tolls.contains(claim.id), rank),
        -(related[claim.id] ?? 0), place.flatMap { rank[$0.document] } ?? .max, place?.start ?? .max,
      ]
    }
    claims = claims.map { (interest($0), $0) }.sorted { a, b in
      a.0 == b.0 ? a.1.id < b.1.id : a.0.lexicographicallyPrecedes(b.0)
    }.map(\.1)
  }

  /// What counts for a claim: origins of its own, outlets that repeat somebody with a name, and the dead or hurt. What
  /// one outlet repeats again and again is furniture of its pages.
  private func weight(of claim: Claim, isToll: Bool, _ rank: [String: Int]) -> Int {
    let isNamed = claim.origins.contains { $0.kind == .speaker }
    let outlets = Set(
      claim.citations.map { citation in
        rank[citation.document].flatMap { analyses[$0].document.outlet } ?? citation.document
      })
    let voices = isNamed || claim.origins.count > 1 ? outlets.count : 1
    return 2 * min(claim.origins.count, Self.mostThatCount) + min(voices, Self.mostThatCount) + (isToll ? 2 : 0)
      + (isNamed ? 1 : 0)
  }

  /// More origins or outlets make no claim more interesting.
  private static let mostThatCount = 6
}

extension Assertion {
  /// By document and place.
  fileprivate static func isBefore(_ a: Assertion, _ b: Assertion) -> Bool {
    (a.document, a.span.start, a.span.end, a.id ?? "") < (b.document, b.span.start, b.span.end, b.id ?? "")
  }
}
