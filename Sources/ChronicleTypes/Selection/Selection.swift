// Some of the events of a chronicle: which, by what they were chosen, and what was left out.

/// What was chosen of a chronicle: by a query, by hand, or all of it.
///
///     var query = ChronicleQuery()
///     query.actors = ["Noem"]
///     let selection = Selection(query, in: chronicle)
///     print(selection.events.count, selection.claims.count)
///
/// Listings, pictures, pages and exports all take one, so that they agree.
public struct Selection: Sendable {
  /// What was chosen from.
  public let chronicle: Chronicle
  /// What was asked for; an empty query where nothing was.
  public let query: ChronicleQuery
  /// The chosen events, in the order of the chronicle.
  public private(set) var events: [Event]
  /// Whether no event of the chronicle is missing.
  public private(set) var isAll: Bool
  /// What the query names and nobody is, and what it leaves out although it may be wanted, in the order of `Remark`.
  public let remarks: [Remark]
  /// Which part of what was chosen this is; nil where it is all of it.
  public private(set) var page: Page?
  /// Claims that were chosen themselves; nil where those of the events are meant.
  private var chosenClaims: [Claim]?

  /// Chooses events by a query.
  ///
  /// - Complexity: O(n) in the size of the chronicle, and a sort where there is a limit.
  public init(_ query: ChronicleQuery, in chronicle: Chronicle) {
    let found = query.matches(in: chronicle)
    self.chronicle = chronicle
    self.query = query
    events = query.limit.map { ChronicleQuery.mostSalient($0, of: found.events) } ?? found.events
    isAll = events.count == chronicle.events.count
    remarks = Remark.of(found, query, in: chronicle)
  }

  /// Chooses events by hand.
  ///
  /// - Parameter events: events of the chronicle, in its order.
  /// - Complexity: O(n) in the chronicle.
  public init(of events: [Event], in chronicle: Chronicle) {
    self.init(events, in: chronicle, claims: nil)
    isAll = Set(events.lazy.map(\.id)).isSuperset(of: chronicle.events.lazy.map(\.id))
  }

  /// All of a chronicle, also what is told in passing.
  public init(allOf chronicle: Chronicle) {
    self.init(chronicle.events, in: chronicle, claims: nil)
    isAll = true
  }

  /// A claim with those that it bears on, and the events that state or deny one of them.
  /// - Complexity: O(n) in the chronicle.
  public init(around claim: Claim, in chronicle: Chronicle) {
    let beside = chronicle.relations.lazy.filter { $0.from == claim.id || $0.to == claim.id }.flatMap {
      [$0.from, $0.to]
    }
    let ids = Set(beside).union([claim.id])
    let claims = chronicle.claims.filter { ids.contains($0.id) }
    let denials = chronicle.relations.lazy.filter { $0.type == .denies && ids.contains($0.to) }.map(\.from)
    let tellings = Set(claims.flatMap(\.statements)).union(denials)
    self.init(chronicle.events.filter { tellings.contains($0.id) }, in: chronicle, claims: claims)
  }

  private init(_ events: [Event], in chronicle: Chronicle, claims: [Claim]?) {
    (self.chronicle, self.events, chosenClaims) = (chronicle, events, claims)
    (query, isAll, remarks) = (ChronicleQuery(), false, [])
  }

  /// Whether claims were chosen one by one, so that none of them is to be left out.
  public var hasChosenClaims: Bool { chosenClaims != nil }

  /// The claims that the events make or deny, in the order of the chronicle, each whole; of all events all claims.
  /// - Complexity: O(n) in the chronicle.
  public var claims: [Claim] {
    if let chosenClaims { return chosenClaims }
    if isAll { return chronicle.claims }
    let ids = Set(events.map(\.id))
    let denied = Set(chronicle.relations.lazy.filter { $0.type == .denies && ids.contains($0.from) }.map(\.to))
    let made = Set(part.claims.map(\.id))
    return chronicle.claims.filter { made.contains($0.id) || denied.contains($0.id) }
  }

  /// A chronicle of the events alone, with the documents, actors, claims and relations that they need; a claim keeps
  /// the places and origins that the events leave of it.
  /// - Complexity: O(n) in the chronicle.
  public var part: Chronicle {
    let ids = Set(events.map(\.id))
    let involved = Set(events.flatMap { $0.actors.map(\.id) + $0.via })
    let cited = Set(events.flatMap { $0.mentions.map(\.document) })
    // Of all events all claims, those included that no event covers.
    let inDocument = Dictionary(grouping: events, by: \.document)
    let claims = isAll ? chronicle.claims : chronicle.claims.compactMap { $0.selecting(ids, inDocument: inDocument) }
    let origins = Set(claims.flatMap { $0.origins.map(\.id) })
    let related = ids.union(claims.map(\.id)).union(involved)
    var part = Chronicle(
      documents: chronicle.documents.filter { cited.contains($0.id) },
      actors: chronicle.actors.filter { involved.contains($0.id) || origins.contains($0.id) }, events: events,
      claims: claims, relations: chronicle.relations.filter { related.contains($0.from) && related.contains($0.to) })
    part.base = chronicle.base
    return part
  }
}

extension Selection {
  /// A part of what was chosen, where it is shown in parts.
  public struct Page: Sendable, Equatable {
    /// What is counted.
    public enum Item: Sendable { case events, claims }

    public var item: Item
    /// Which of the pages it is, from 1, and how many there are.
    public var number: Int
    public var count: Int
    /// The places of its items among all of them, from 1.
    public var places: ClosedRange<Int>
    /// How many items all pages have together.
    public var total: Int
  }

  /// There is no such page.
  public struct NoPage: Error, Sendable, Equatable {
    public var item: Page.Item
    public var number: Int
    public var count: Int
    public var total: Int
  }

  /// A page of the events, or of the claims that they make or deny.
  ///
  /// - Parameters:
  ///   - number: which one, from 1.
  ///   - size: how many items a page has, at least 1.
  public func page(_ number: Int, of item: Page.Item, size: Int) throws(NoPage) -> Selection {
    var selection = self
    switch item {
    case .events:
      let (page, places) = try Page.of(events.count, item, number, size)
      (selection.page, selection.events) = (page, Array(events[places]))
      selection.isAll = isAll && places.count == events.count
    case .claims:
      let claims = claims
      let (page, places) = try Page.of(claims.count, item, number, size)
      (selection.page, selection.chosenClaims) = (page, Array(claims[places]))
    }
    return selection
  }
}

extension Selection.Page {
  fileprivate static func of(
    _ total: Int, _ item: Item, _ number: Int, _ size: Int
  ) throws(Selection.NoPage) -> (Self, places: Range<Int>) {
    let count = (total + size - 1) / size
    guard (1...max(count, 1)).contains(number), total > 0 else {
      throw Selection.NoPage(item: item, number: number, count: count, total: total)
    }
    let places = (number - 1) * size..<min(number * size, total)
    let page = Selection.Page(
      item: item, number: number, count: count, places: places.lowerBound + 1...places.upperBound, total: total)
    return (page, places)
  }
}
