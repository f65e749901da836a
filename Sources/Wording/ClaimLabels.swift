// How claims are called in tables and pictures.

public import ChronicleTypes

/// Short words for claims: their values, whom they go back to, how they bear on each other.
public struct ClaimLabels: Sendable {
  private let events: EventLabels
  private let chronicle: Chronicle
  /// Places in the chronicle by id: copies of the items would be as large as it is.
  private let claims: [String: Int]
  private let statements: [String: Int]
  private let relations: [String: [Int]]

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
  }

  /// `more than +1,300%`, `up to 50,000 USD`, `5–7 tons`; empty of a proposition.
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
      case let unit?: " " + unit
      }
    let hedge = claim.approximator.map { $0 == .exact ? "" : $0.rawValue + " " } ?? ""
    return hedge + sign + range + unit
  }

  /// What a figure is of, beyond its words: the verb that governs it, its time and its place: “kill, March 2019, Karsk”; empty
  /// where nothing is known.
  public func about(_ claim: Claim) -> String {
    let subject = claim.subject.map { $0.hasPrefix("be ") ? String($0.dropFirst(3)) : $0 }
    return [subject == "be" ? nil : subject, claim.period.map(DateWords.say), claim.place].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// Whom it goes back to, each once.
  public func origins(_ claim: Claim) -> [String] { claim.origins.map(name) }

  public func name(_ origin: Origin) -> String {
    switch origin.kind {
    case .speaker: events.name(origin.id)
    // An outlet speaks in all of its reports.
    case .document: events.document(origin.id)?.outlet ?? events.source(origin.id)
    case .copy: "\(events.source(origin.id)) and \(origin.documents.count - 1) more of its words"
    }
  }

  /// `seeds/a.txt:7` of every place, each once.
  public func citations(_ claim: Claim) -> [String] {
    var seen: Set<String> = []
    return claim.citations.map(citation).filter { seen.insert($0).inserted }
  }

  public func citation(_ citation: Claim.Citation) -> String {
    events.place(citation.document, line: citation.line)
  }

  public func documents(_ claim: Claim) -> Int { Set(claim.citations.map(\.document)).count }

  /// The claim’s relations as words and the item on their other end, in the order of the chronicle.
  public func relations(_ claim: Claim) -> [(words: String, other: String, reason: String)] {
    (relations[claim.id] ?? []).map { place in
      let relation = chronicle.relations[place]
      let isFrom = relation.from == claim.id
      return (relation.type.words(isFrom: isFrom), isFrom ? relation.to : relation.from, relation.reason)
    }
  }

  /// An item on the other end of a relation: its value or words, whom it goes back to, and where it stands.
  public func summary(_ id: String) -> String {
    if let claim = claims[id].map({ chronicle.claims[$0] }) {
      let who = origins(claim).joined(separator: ", ")
      let place = citations(claim).first ?? ""
      return "\(id) “\(claim.text)”, \(who.isEmpty ? "denied only" : "by \(who)")\(place.isEmpty ? "" : ", \(place)")"
    }
    guard let event = statements[id].map({ chronicle.events[$0] }) else { return id }
    return "\(id) \(events.who(event)), \(events.citation(event)): “\(events.text(event))”"
  }

  /// 50000 → `50,000`; what is not whole as it is.
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
  /// The relation as words, read from one end: “updates”, and from the other “updated by”.
  public func words(isFrom: Bool) -> String {
    switch self {
    case .corroborates: isFrom ? "corroborates" : "corroborated by"
    case .echoes: isFrom ? "echoes" : "echoed by"
    case .updates: isFrom ? "updates" : "updated by"
    case .rangeCompatible: "can hold beside"
    case .conflicts: "conflicts with"
    case .denies: isFrom ? "denies" : "denied by"
    case .notComparable: "not comparable with"
    case .sameEvent: "same event as"
    case .before: isFrom ? "before" : "after"
    case .overlaps: "at one time with"
    case .contradicts: "contradicts"
    case .possiblySame: "possibly"
    }
  }
}
