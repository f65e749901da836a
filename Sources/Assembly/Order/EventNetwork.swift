// What can be proved of the order of the events of a chronicle.

internal import CalendarDates
public import ChronicleTypes

/// The facts of time of a chronicle, kept free of contradictions, and what follows from them.
///
/// Each event has a begin and an end, each document a moment of publication; facts are differences between them. They
/// go in by trust, and one that contradicts those before it is refused and kept with the ones that it contradicts.
///
/// Source: Dechter, Meiri and Pearl, Temporal constraint networks, 1991.
public struct EventNetwork: Sendable {
  /// The facts, the most trusted first.
  private let facts: [TemporalFact]
  /// Facts that were refused, each with the ones that exclude it.
  public private(set) var contradictions: [Contradiction] = []
  private var network: DifferenceNetwork
  private let places: ChroniclePlaces

  /// A fact that cannot be, and those that exclude it.
  public struct Contradiction: Sendable, Equatable {
    /// The fact that was left out.
    public var refused: TemporalFact
    /// Facts that are trusted more and exclude it.
    public var because: [TemporalFact]
  }

  /// A day has so many moments; what is before something else is so by a moment at least.
  private static let momentsOfDay: Int32 = 1024
  /// The number of what needs no fact: nothing ends before it begins.
  private static let noFact: Int32 = -1

  /// - Complexity: O(n log n) in the size of the chronicle for chronicles as they are.
  public init(_ chronicle: Chronicle) {
    places = ChroniclePlaces(chronicle)
    facts = TemporalFact.all(of: chronicle, places)
    network = DifferenceNetwork(variables: 1 + 2 * places.events + places.documents)
    for event in 0..<TemporalFact.Item(places.events) {
      network.add(notAfter(begin(event), end(event), Self.noFact))
    }
    for (number, fact) in facts.enumerated() {
      guard case .contradicts(let cycle) = network.addAll(constraints(of: fact, Int32(number))) else { continue }
      contradictions.append(Contradiction(refused: fact, because: named(cycle.filter { $0 != number })))
    }
  }

  // MARK: Variables: the origin, begin and end of each event, the moment of each document

  private func begin(_ item: TemporalFact.Item) -> Int32 {
    places.isEvent(item) ? 1 + 2 * item : 1 + Int32(places.events) + item
  }

  private func end(_ item: TemporalFact.Item) -> Int32 { places.isEvent(item) ? begin(item) + 1 : begin(item) }

  private func notAfter(_ a: Int32, _ b: Int32, by moments: Int32 = 0, _ fact: Int32) -> DifferenceNetwork.Constraint {
    DifferenceNetwork.Constraint(from: b, to: a, weight: -moments, fact: fact)
  }

  private func constraints(of fact: TemporalFact, _ number: Int32) -> [DifferenceNetwork.Constraint] {
    let (begin, end) = (begin(fact.subject), end(fact.subject))
    guard let other = fact.other else {
      let origin = DifferenceNetwork.origin
      let first = fact.days.first.map { day in
        notAfter(origin, begin, by: Int32(day.number) * Self.momentsOfDay, number)
      }
      let last = fact.days.last.map { day in
        notAfter(end, origin, by: 1 - Int32(day.number + 1) * Self.momentsOfDay, number)
      }
      return [first, last].compactMap { $0 }
    }
    let (otherBegin, otherEnd) = (self.begin(other), self.end(other))
    return switch fact.kind {
    case .begun: [notAfter(begin, otherBegin, number)]
    case .overlap: [notAfter(begin, otherEnd, number), notAfter(otherBegin, end, number)]
    default: [notAfter(end, otherBegin, by: 1, number)]
    }
  }

  // MARK: What follows

  /// The days between which an event, or a document's publication, must have been; nil at a side that nothing limits.
  public func days(of item: TemporalFact.Item) -> TemporalFact.Days {
    func day(_ moment: Int) -> CalendarDay {
      let length = Int(Self.momentsOfDay)
      return CalendarDay(number: moment >= 0 ? moment / length : -((length - 1 - moment) / length))
    }
    return TemporalFact.Days(
      first: network.lower(begin(item)).map(day), last: network.upper(end(item)).map(day))
  }

  /// The facts by which one event, or document, had ended before another began, each once, in the order of the proof;
  /// nil where none prove it, or where an id is not known.
  /// - Complexity: O(n log n) in the events that the search meets.
  public func proof(that one: String, isBefore other: String) -> [TemporalFact]? {
    guard let one = places[one], let other = places[other],
      let difference = network.greatestDifference(from: begin(other), to: end(one)), difference.value <= 0
    else { return nil }
    return named(difference.facts)
  }

  /// Whether the days alone, without a search, say that one event did not begin after another.
  func isKnown(_ one: TemporalFact.Item, notAfter other: TemporalFact.Item) -> Bool {
    guard let latest = network.upper(begin(one)), let earliest = network.lower(begin(other)) else { return false }
    return latest <= earliest
  }

  /// The place of an event in the chronicle that the facts were read from; nil for an id of none.
  func event(_ id: String) -> Int? { places[id].flatMap { places.isEvent($0) ? Int($0) : nil } }

  /// The facts behind numbers, each once.
  private func named(_ numbers: [Int32]) -> [TemporalFact] {
    var seen: Set<Int32> = [Self.noFact]
    return numbers.filter { seen.insert($0).inserted }.map { facts[Int($0)] }
  }
}
