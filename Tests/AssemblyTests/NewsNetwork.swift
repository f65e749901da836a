// Facts as a collection of news has them, made up.

@testable import Assembly

/// A small generator of random numbers that gives the same numbers for the same seed on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  mutating func number(_ range: ClosedRange<Int32>) -> Int32 { Int32.random(in: range, using: &self) }
}

/// Documents of about a dozen events: some with a day, some with a vague date, some with none, before and after one
/// another, and told in order. Some facts are wrong.
struct NewsNetwork {
  typealias Constraint = DifferenceNetwork.Constraint

  let variables: Int
  /// The most trusted first, each with its constraints.
  private(set) var facts: [[Constraint]] = []

  private let wrong: Int
  private var generator: SeededGenerator
  /// The true days of each event.
  private var days: [ClosedRange<Int32>] = []
  private var factCount: Int32 = 0

  /// `wrong` is how many in a hundred dates and connectives are mistaken. With `horizon`, all days lie within
  /// a hundred years.
  init(events: Int, wrong: Int = 8, horizon: Bool = false, seed: UInt64 = 1) {
    self.wrong = wrong
    variables = 2 * events + 1
    generator = SeededGenerator(seed: seed)
    var kinds = [[[Constraint]]](repeating: [], count: 5)
    let documents = stride(from: 0, to: events, by: 12).map { $0..<min($0 + 12, events) }
    for document in documents { makeDays(of: document) }
    for event in 0..<events {
      kinds[0].append(fact([atMost(event, .begin, event, .end, 0)]))
      if horizon { kinds[0].append(fact([after(event, -36500), before(event, 36500)])) }
    }
    for document in documents {
      let published = document.map { days[$0].upperBound }.max() ?? 0
      for event in document {
        kinds[1].append(date(of: event))
        kinds[2].append(fact([before(event, published)]))
        kinds[3] += connectives(of: event, in: document)
        guard event > document.lowerBound, generator.chance(95) else { continue }
        kinds[4].append(fact([atMost(event - 1, .begin, event, .begin, 0)]))
      }
    }
    facts = kinds.flatMap { $0 }.filter { !$0.isEmpty }
  }

  private enum Edge: Int32 { case begin = 1, end = 2 }

  private static func variable(_ event: Int, _ edge: Edge) -> Int32 { Int32(2 * event) + edge.rawValue }

  /// `value of the first ≤ value of the second + slack`.
  private func atMost(_ first: Int, _ edge: Edge, _ second: Int, _ other: Edge, _ slack: Int32) -> Constraint {
    let from = Self.variable(second, other)
    return Constraint(from: from, to: Self.variable(first, edge), weight: slack, fact: 0)
  }

  private func after(_ event: Int, _ day: Int32) -> Constraint {
    Constraint(from: Self.variable(event, .begin), to: 0, weight: -day, fact: 0)
  }

  private func before(_ event: Int, _ day: Int32) -> Constraint {
    Constraint(from: 0, to: Self.variable(event, .end), weight: day, fact: 0)
  }

  private mutating func fact(_ constraints: [Constraint]) -> [Constraint] {
    var constraints = constraints
    for index in constraints.indices { constraints[index].fact = factCount }
    factCount += 1
    return constraints
  }

  private mutating func makeDays(of document: Range<Int>) {
    var day = generator.number(0...7300)
    for _ in document {
      day += generator.number(0...4)
      days.append(day...day + (generator.chance(60) ? 0 : generator.number(1...5)))
    }
  }

  private mutating func date(of event: Int) -> [Constraint] {
    let kind = generator.number(0...99)
    let mistake = generator.chance(wrong) ? generator.number(-60...60) : 0
    let first = days[event].lowerBound + mistake
    let last = days[event].upperBound + mistake
    switch kind {
    case ..<40: return fact([after(event, first), before(event, last)])
    case ..<60: return fact([after(event, first - generator.number(0...20)), before(event, last + 10)])
    case ..<70: return fact([before(event, last + generator.number(0...30))])
    default: return []
    }
  }

  /// What is said of an event's order with others, and of how long it took.
  private mutating func connectives(of event: Int, in document: Range<Int>) -> [[Constraint]] {
    var found: [[Constraint]] = []
    for _ in 0..<2 {
      let other = generator.chance(10) ? Int.random(in: days.indices, using: &generator) : neighbour(event, document)
      guard other != event, generator.chance(85) else { continue }
      let isRight = !generator.chance(wrong)
      if days[event].upperBound <= days[other].lowerBound {
        found.append(fact([isRight ? atMost(event, .end, other, .begin, 0) : atMost(other, .end, event, .begin, -1)]))
      } else if days[other].upperBound <= days[event].lowerBound {
        found.append(fact([isRight ? atMost(other, .end, event, .begin, 0) : atMost(event, .end, other, .begin, -1)]))
      } else if days[other].lowerBound <= days[event].lowerBound, days[event].upperBound <= days[other].upperBound {
        found.append(fact([atMost(other, .begin, event, .begin, 0), atMost(event, .end, other, .end, 0)]))
      }
    }
    if generator.chance(40) {
      found.append(fact([atMost(event, .end, event, .begin, Int32(days[event].count) + generator.number(0...2))]))
    }
    return found
  }

  private mutating func neighbour(_ event: Int, _ document: Range<Int>) -> Int {
    let other = event + Int(generator.number(-2...2))
    return document.contains(other) ? other : event
  }
}
