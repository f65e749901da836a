// What can be proved of the order of the events of a chronicle.

public import Chronicle

/// The facts of time of a chronicle, kept free of contradictions, and what follows from them.
///
/// Each event has a begin and an end, each document a moment of publication; facts are differences between them. They go in by
/// trust, and one that contradicts those before it is refused and kept with the ones that it contradicts.
///
/// Source: Dechter, Meiri and Pearl, Temporal constraint networks, 1991.
public struct EventNetwork: Sendable {
  /// The facts, the most trusted first.
  public let facts: [TemporalFact]
  /// Facts that were refused, each with the ones that exclude it.
  public private(set) var contradictions: [Contradiction] = []
  private var network: DifferenceNetwork
  private let begins: [String: Int32]
  private let ends: [String: Int32]

  /// A fact that cannot be, and those that exclude it.
  public struct Contradiction: Sendable, Equatable {
    public var refused: TemporalFact
    public var because: [TemporalFact]
  }

  /// A day has so many moments; what is before something else is so by a moment at least.
  private static let momentsOfDay: Int32 = 1024
  /// Days further away from 1970 are left out, as their moments would not fit: some 5,700 years.
  private static let furthestDay = 2_000_000

  /// - Complexity: O(n log n) in the size of the chronicle for chronicles as they are.
  public init(_ chronicle: Chronicle) {
    facts = TemporalFact.all(of: chronicle)
    var begins: [String: Int32] = [:]
    var ends: [String: Int32] = [:]
    var variables: Int32 = 1
    for event in chronicle.events {
      begins[event.id] = variables
      ends[event.id] = variables + 1
      variables += 2
    }
    for document in chronicle.documents where begins[document.id] == nil {
      begins[document.id] = variables
      ends[document.id] = variables
      variables += 1
    }
    (self.begins, self.ends) = (begins, ends)
    network = DifferenceNetwork(variables: Int(variables))
    for (number, fact) in facts.enumerated() {
      let constraints = constraints(of: fact, Int32(number))
      guard case .contradicts(let cycle) = network.addAll(constraints) else { continue }
      var because: [TemporalFact] = []
      for other in cycle where other != number && !because.contains(facts[Int(other)]) {
        because.append(facts[Int(other)])
      }
      contradictions.append(
        Contradiction(refused: fact, because: because.filter { $0.kind != .duration }))
    }
  }

  private func constraints(of fact: TemporalFact, _ number: Int32) -> [DifferenceNetwork.Constraint] {
    guard let begin = begins[fact.subject], let end = ends[fact.subject] else { return [] }
    func notAfter(_ a: Int32, _ b: Int32, by moments: Int32 = 0) -> DifferenceNetwork.Constraint {
      DifferenceNetwork.Constraint(from: b, to: a, weight: -moments, fact: number)
    }
    if fact.kind == .duration { return [notAfter(begin, end)] }
    if let days = fact.days {
      var constraints: [DifferenceNetwork.Constraint] = []
      if let first = days.first?.number, abs(first) < Self.furthestDay {
        constraints.append(
          DifferenceNetwork.Constraint(
            from: begin, to: DifferenceNetwork.origin, weight: -Int32(first) * Self.momentsOfDay, fact: number))
      }
      if let last = days.last?.number, abs(last) < Self.furthestDay {
        constraints.append(
          DifferenceNetwork.Constraint(
            from: DifferenceNetwork.origin, to: end, weight: Int32(last + 1) * Self.momentsOfDay - 1, fact: number))
      }
      return constraints
    }
    guard let other = fact.other, let otherBegin = begins[other], let otherEnd = ends[other] else { return [] }
    if fact.kind == .telling { return [notAfter(fact.isOver ? end : begin, otherBegin, by: fact.isOver ? 1 : 0)] }
    return fact.isOverlap
      ? [notAfter(begin, otherEnd), notAfter(otherBegin, end)] : [notAfter(end, otherBegin, by: 1)]
  }

  /// The days between which an event must have been; nil at a side that nothing limits, or for an id of no event.
  public func days(of id: String) -> TemporalFact.Days {
    func day(_ moment: Int) -> CalendarDay {
      let length = Int(Self.momentsOfDay)
      return CalendarDay(number: moment >= 0 ? moment / length : -((length - 1 - moment) / length))
    }
    return TemporalFact.Days(
      first: begins[id].flatMap { network.lower($0) }.map(day), last: ends[id].flatMap { network.upper($0) }.map(day))
  }

  /// The facts by which one event, or document, had ended before another began, each once, in the order of the proof; nil
  /// where none prove it.
  /// - Complexity: O(n log n) in the events that the search meets.
  public func proof(that one: String, isBefore other: String) -> [TemporalFact]? {
    guard let end = ends[one], let begin = begins[other],
      let difference = network.greatestDifference(from: begin, to: end), difference.value <= 0
    else { return nil }
    return named(difference.facts)
  }

  /// Whether the days alone, without a search, say that one event did not begin after another.
  func isKnown(_ one: String, notAfter other: String) -> Bool {
    guard let a = begins[one].flatMap({ network.upper($0) }), let b = begins[other].flatMap({ network.lower($0) })
    else {
      return false
    }
    return a <= b
  }

  private func named(_ numbers: [Int32]) -> [TemporalFact] {
    var result: [TemporalFact] = []
    for number in numbers where !result.contains(facts[Int(number)]) { result.append(facts[Int(number)]) }
    return result.filter { $0.kind != .duration }
  }
}
