// A selection: events of a chronicle, and how they were chosen.

/// Events of a chronicle, chosen by a query or one by one; or all of them.
///
///     var query = ChronicleQuery()
///     query.actors = ["Noem"]
///     let selection = Selection(query, in: chronicle)
///     print(selection.events.count, selection.claims.count)
///
/// Listings, pictures, the page and exports all take a selection, so that they agree.
public struct Selection: Sendable {
  /// The chronicle that the events were chosen from.
  public let chronicle: Chronicle
  /// The query; an empty one where the events were not chosen by a query.
  public let query: ChronicleQuery
  /// The chosen events, in the order of the chronicle.
  public private(set) var events: [Event]
  /// Whether the events were chosen by a query.
  let isOfQuery: Bool
  /// Whether every event of the chronicle is chosen.
  public private(set) var isAll: Bool
  /// What a user should know: names that nobody has, events that are left out; in the order of `Remark`.
  public let remarks: [Remark]
  /// The page, where this is one page of a selection; nil where it is all of it.
  public private(set) var page: Page?
  /// Claims that were chosen one by one; nil where the claims are those of the events.
  private var chosenClaims: [Claim]?

  /// Chooses events by a query.
  ///
  /// - Complexity: O(n) in the size of the chronicle; O(n log n) with a limit.
  public init(_ query: ChronicleQuery, in chronicle: Chronicle) {
    let found = query.matches(in: chronicle)
    self.chronicle = chronicle
    self.query = query
    isOfQuery = true
    events = query.limit.map { ChronicleQuery.worthMost($0, of: found.events) } ?? found.events
    isAll = events.count == chronicle.events.count
    remarks = Remark.of(found, query, in: chronicle)
  }

  /// Chooses events one by one.
  ///
  /// - Parameter events: events of the chronicle, in its order.
  /// - Complexity: O(n) in the chronicle.
  public init(of events: [Event], in chronicle: Chronicle) {
    self.init(events, in: chronicle, claims: nil)
    isAll = Set(events.lazy.map(\.id)).isSuperset(of: chronicle.events.lazy.map(\.id))
  }

  /// All events of a chronicle, including those told in passing.
  public init(allOf chronicle: Chronicle) {
    self.init(chronicle.events, in: chronicle, claims: nil)
    isAll = true
  }

  /// A claim, the claims that it is related to, and the events that state or deny one of them.
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
    (query, isOfQuery, isAll, remarks) = (ChronicleQuery(), false, false, [])
  }

  /// Whether claims were chosen one by one, so that a picture must not leave any out.
  public var hasChosenClaims: Bool { chosenClaims != nil }

  /// The claims that the events state or deny, in the order of the chronicle, each with all its places. Where all
  /// events are chosen, these are all claims.
  /// - Complexity: O(n) in the chronicle.
  public var claims: [Claim] {
    if let chosenClaims { return chosenClaims }
    if isAll { return chronicle.claims }
    let ids = Set(events.map(\.id))
    let denied = Set(chronicle.relations.lazy.filter { $0.type == .denies && ids.contains($0.from) }.map(\.to))
    let made = Set(part.claims.map(\.id))
    return chronicle.claims.filter { made.contains($0.id) || denied.contains($0.id) }
  }

  /// A chronicle of the chosen events only, with the documents, actors, claims and relations that they need, and where
  /// these documents speak of these actors. A claim keeps only the places and origins that belong to the events, a
  /// story only its documents, actors and event that are among these.
  /// - Complexity: O(n) in the chronicle.
  public var part: Chronicle {
    let ids = Set(events.map(\.id))
    let involved = Set(events.flatMap { $0.actors.map(\.id) + $0.via })
    let cited = Set(events.flatMap { $0.mentions.map(\.document) })
    // Where all events are chosen all claims are, also those that no event states.
    let inDocument = Dictionary(grouping: events, by: \.document)
    let claims = isAll ? chronicle.claims : chronicle.claims.compactMap { $0.selecting(ids, inDocument: inDocument) }
    let origins = Set(claims.flatMap { $0.origins.map(\.id) })
    let related = ids.union(claims.map(\.id)).union(involved)
    var part = Chronicle(
      documents: chronicle.documents.filter { cited.contains($0.id) },
      actors: chronicle.actors.filter { involved.contains($0.id) || origins.contains($0.id) }, events: events,
      claims: claims, relations: chronicle.relations.filter { related.contains($0.from) && related.contains($0.to) })
    part.base = chronicle.base
    let actors = Set(part.actors.map(\.id))
    part.stories = chronicle.stories.compactMap { $0.selecting(cited, events: ids, actors: actors) }
    part.mentions = chronicle.mentions.filter { cited.contains($0.document) && actors.contains($0.actor) }
    part.sentences = chronicle.sentences.filter { cited.contains($0.document) }
    return part
  }
}

extension Selection {
  /// One page of a selection that is shown page by page.
  public struct Page: Sendable, Equatable {
    /// What a page is a page of.
    public enum Item: Sendable { case events, claims }

    /// What it is a page of.
    public var item: Item
    /// Its number, from 1.
    public var number: Int
    /// How many pages there are.
    public var count: Int
    /// The numbers of its items among all of them, from 1.
    public var places: ClosedRange<Int>
    /// How many items all pages have together.
    public var total: Int
  }

  /// The error for a page that does not exist.
  public struct NoPage: Error, Sendable, Equatable {
    /// What it would be a page of.
    public var item: Page.Item
    /// The number that was asked for.
    public var number: Int
    /// How many pages there are.
    public var count: Int
    /// How many items there are.
    public var total: Int
  }

  /// One page of the events, or of the claims that they state or deny.
  ///
  /// - Parameters:
  ///   - number: the number of the page, from 1.
  ///   - item: whether it is a page of events or of claims.
  ///   - size: how many items a page has, at least 1.
  /// - Throws: where there is no such page.
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
