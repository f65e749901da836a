// Short words for claims, for tables and pictures.

public import ChronicleTypes

/// Short words for claims: their values, the origins they go back to, and how they bear on each other.
public struct ClaimLabels: Sendable {
  private let events: EventLabels
  private let chronicle: Chronicle
  /// Places of items in the chronicle, by id. Copies of the items would take as much memory as the chronicle.
  private let claims: [String: Int]
  private let statements: [String: Int]
  private let relations: [String: [Int]]
  /// Actor → those that may be the same.
  private let maybeSame: [String: Set<String>]

  /// Labels for the claims of a chronicle.
  /// - Complexity: O(n) in the chronicle.
  public init(_ chronicle: Chronicle) {
    events = EventLabels(chronicle)
    self.chronicle = chronicle
    claims = Dictionary(chronicle.claims.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    statements = Dictionary(chronicle.events.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var relations: [String: [Int]] = [:]
    for (place, relation) in chronicle.relations.enumerated() {
      for id in Set([relation.from, relation.to]) where claims[id] != nil { relations[id, default: []].append(place) }
    }
    self.relations = relations
    var maybeSame: [String: Set<String>] = [:]
    for relation in chronicle.relations where relation.type == .possiblySame {
      maybeSame[relation.from, default: []].insert(relation.to)
      maybeSame[relation.to, default: []].insert(relation.from)
    }
    self.maybeSame = maybeSame
  }

  /// The value with its hedge, sign and unit: `more than +1,300%`, `up to 50,000 USD`, `5–7 tons`; empty for a
  /// proposition.
  public func value(_ claim: Claim) -> String {
    guard let value = claim.value else { return "" }
    let sign =
      switch claim.direction {
      case .increase: "+"
      case .decrease: "−"
      case .level, nil: ""
      }
    let range = [value, claim.upper].compactMap { $0.map(Self.grouped) }.joined(separator: "–")
    let unit =
      switch claim.unit {
      case "percent", "%": "%"
      case "count", nil: ""
      case let unit?: unit.hasPrefix("count ") ? String(unit.dropFirst(5)) : " " + unit
      }
    let hedge = claim.approximator.map { $0 == .exact ? "" : $0.rawValue + " " } ?? ""
    return hedge + sign + range + unit
  }

  /// What is known of a figure beyond its words: the verb that governs it, its period and its place, as in “kill, March
  /// 2019, Karsk”; empty where nothing is known.
  public func about(_ claim: Claim) -> String {
    // “There were 300 guards”: the verb says nothing of them.
    let subject = claim.subject == "be" ? nil : claim.subject
    return [subject, claim.period.map(DateWords.say), claim.place].compactMap(\.self).joined(separator: ", ")
  }

  /// The names of the claim’s origins.
  public func origins(_ claim: Claim) -> [String] { claim.origins.map(name) }

  /// How many origins a claim has: the lower number is right if all that may be one are one.
  /// - Complexity: O(n²) in the origins of the claim.
  public func countOfOrigins(_ claim: Claim) -> ClosedRange<Int> {
    // Groups of which each may be the same as every other.
    var groups: [[String]] = []
    for origin in claim.origins {
      let others = maybeSame[origin.id] ?? []
      if let place = groups.firstIndex(where: { $0.allSatisfy(others.contains) }) {
        groups[place].append(origin.id)
      } else {
        groups.append([origin.id])
      }
    }
    return groups.count...claim.origins.count
  }

  /// The same in words: “3 origins”, “1–3 origins” where some of them may be one; “denied only” where there are none.
  public func origins(counted claim: Claim) -> String {
    let count = countOfOrigins(claim)
    guard count.upperBound > 0 else { return "denied only" }
    let numbers = count.count > 1 ? "\(count.lowerBound)–\(count.upperBound)" : "\(count.upperBound)"
    return "\(numbers) origin\(count.upperBound == 1 ? "" : "s")"
  }

  /// The name of an origin: a speaker, an outlet or file, or a text with the number of its copies.
  public func name(_ origin: Origin) -> String {
    switch origin.kind {
    case .speaker: events.name(origin.id)
    // An outlet speaks in all of its reports.
    case .document: events.document(origin.id)?.outlet ?? events.source(origin.id)
    case .copy: "\(events.source(origin.id)) and \(origin.documents.count - 1) more of its words"
    }
  }

  /// Every place that states the claim, each once: `seeds/a.txt:7`.
  public func citations(_ claim: Claim) -> [String] {
    var seen: Set<String> = []
    return claim.citations.map(citation).filter { seen.insert($0).inserted }
  }

  /// A place that states a claim: `seeds/a.txt:7`.
  public func citation(_ citation: Claim.Citation) -> String {
    events.place(citation.document, line: citation.line)
  }

  /// How many documents state the claim.
  public func documents(_ claim: Claim) -> Int { Set(claim.citations.map(\.document)).count }

  /// The claim’s relations as they look from it, in the order of the chronicle.
  public func relations(_ claim: Claim) -> [ClaimRelation] {
    (relations[claim.id] ?? []).map { ClaimRelation(chronicle.relations[$0], of: claim.id) }
  }

  /// A claim or statement at the other end of a relation: its value or words, its origins, and where it stands.
  public func summary(_ id: String) -> String {
    if let claim = claims[id].map({ chronicle.claims[$0] }) {
      let who = origins(claim).joined(separator: ", ")
      let place = citations(claim).first ?? ""
      return "\(id) “\(claim.text)”, \(who.isEmpty ? "denied only" : "by \(who)")\(place.isEmpty ? "" : ", \(place)")"
    }
    guard let event = statements[id].map({ chronicle.events[$0] }) else { return id }
    return "\(id) \(events.citation(event)): \(events.told(event))"
  }

  /// A whole number with commas, 50000 as `50,000`; another number as it is.
  private static func grouped(_ value: Double) -> String {
    guard value == value.rounded(), abs(value) < 1e15 else { return "\(value)" }
    var digits = String(Int(abs(value)))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    return (value < 0 ? "−" : "") + digits
  }
}

extension Relation.Kind {
  /// The relation in words, read from one of its ends: “updates” from the first, “updated by” from the second.
  public func words(isFrom: Bool) -> String {
    switch self {
    case .corroborates: isFrom ? "corroborates" : "corroborated by"
    case .echoes: isFrom ? "echoes" : "echoed by"
    case .updates: isFrom ? "updates" : "updated by"
    case .rangeCompatible: "can hold beside"
    case .conflicts: "conflicts with"
    case .denies: isFrom ? "denies" : "denied by"
    case .notComparable: "not comparable with"
    case .before: isFrom ? "before" : "after"
    case .overlaps: "at one time with"
    case .contradicts: "contradicts"
    case .possiblySame: "possibly"
    }
  }
}
