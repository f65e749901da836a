// Random networks, compared with the slow and simple way.

import Testing

@testable import Assembly

@Suite struct DifferenceNetworkPropertyTests {
  typealias Constraint = DifferenceNetwork.Constraint

  /// A random fact, mostly of one constraint. Weights are small, so that many contradict and many are equal.
  private static func fact(_ number: Int32, variables: Int, _ generator: inout SeededGenerator) -> [Constraint] {
    let count = generator.chance(75) ? 1 : 3
    return (0..<count).map { _ in
      let from = generator.chance(20) ? 0 : generator.number(0...Int32(variables - 1))
      let to = generator.chance(20) ? 0 : generator.number(0...Int32(variables - 1))
      return Constraint(from: from, to: to, weight: generator.number(-6...14), fact: number)
    }
  }

  private static func bounds(_ network: DifferenceNetwork, _ variables: Int) -> [[Int?]] {
    (0..<Int32(variables)).map { [network.lower($0), network.upper($0)] }
  }

  /// The same from the start.
  private static func bounds(_ batch: BatchBounds) throws -> [[Int?]] {
    let upper = try #require(batch.distances(from: 0))
    let lower = try #require(batch.distances(from: 0, backward: true))
    return zip(lower, upper).map { [$0.map { -$0 }, $1] }
  }

  /// The length of the way that `facts`, which are of one constraint each, describe; nil if they describe none.
  private static func length(of facts: [Int32], from: Int32, to: Int32, in all: [Constraint]) -> Int? {
    var node = from
    var length = 0
    for fact in facts {
      guard all[Int(fact)].from == node else { return nil }
      node = all[Int(fact)].to
      length += Int(all[Int(fact)].weight)
    }
    return node == to ? length : nil
  }

  @Test(arguments: [5, 6, 8, 12, 20, 40, 80, 200])
  func everyStepIsAsInBatch(variables: Int) throws {
    for seed in 0..<UInt64(max(2, 200 / variables)) {
      var generator = SeededGenerator(seed: seed)
      var network = DifferenceNetwork(variables: variables)
      var accepted: [Constraint] = []
      for number in 0..<Int32(3 * variables) {
        let fact = Self.fact(number, variables: variables, &generator)
        let before = network
        let batch = BatchBounds(variables: variables, constraints: accepted + fact)
        if case .contradicts(let facts) = network.addAll(fact) {
          #expect(!batch.isConsistent)
          #expect(facts.first == number)
          #expect(network == before)
        } else {
          try #require(batch.isConsistent)
          accepted += fact
          let expected = try Self.bounds(batch)
          try #require(Self.bounds(network, variables) == expected)
        }
      }
    }
  }

  @Test(arguments: [5, 10, 30, 100])
  func explanationsAndProofsHold(variables: Int) throws {
    for seed in 0..<UInt64(max(2, 200 / variables)) {
      var generator = SeededGenerator(seed: seed)
      var network = DifferenceNetwork(variables: variables)
      var all: [Constraint] = []
      var refused: Set<Int32> = []
      for number in 0..<Int32(4 * variables) {
        var constraint = Self.fact(number, variables: variables, &generator)[0]
        constraint.weight += generator.chance(50) ? 10 : 0
        all.append(constraint)
        guard case .contradicts(let facts) = network.add(constraint) else { continue }
        #expect(facts.first == number)
        #expect(Set(facts).count == facts.count)
        #expect(refused.isDisjoint(with: facts))
        let length = try #require(Self.length(of: facts, from: constraint.from, to: constraint.from, in: all))
        #expect(length < 0)
        refused.insert(number)
      }
      let batch = BatchBounds(variables: variables, constraints: all.filter { !refused.contains($0.fact) })
      for from in 0..<Int32(min(variables, 20)) {
        let distances = try #require(batch.distances(from: from))
        for to in 0..<Int32(variables) {
          let difference = network.greatestDifference(from: from, to: to)
          try #require(difference?.value == distances[Int(to)])
          guard let difference else { continue }
          #expect(Self.length(of: difference.facts, from: from, to: to, in: all) == difference.value)
        }
      }
      for variable in 0..<Int32(variables) {
        if let upper = network.upper(variable) {
          #expect(Self.length(of: network.upperProof(variable), from: 0, to: variable, in: all) == upper)
        }
        if let lower = network.lower(variable) {
          #expect(Self.length(of: network.lowerProof(variable), from: variable, to: 0, in: all) == -lower)
        }
      }
    }
  }

  @Test func theOrderOfWhatIsAcceptedDoesNotMatter() {
    var news = NewsNetwork(events: 300).facts
    let variables = 601
    var network = DifferenceNetwork(variables: variables)
    news.removeAll { if case .contradicts = network.addAll($0) { true } else { false } }
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<10 {
      var other = DifferenceNetwork(variables: variables)
      for fact in news.shuffled(using: &generator) { other.addAll(fact) }
      #expect(Self.bounds(other, variables) == Self.bounds(network, variables))
    }
  }

  @Test(arguments: [1000, 10_000], [false, true])
  func newsIsAsInBatch(events: Int, horizon: Bool) throws {
    let news = NewsNetwork(events: events, horizon: horizon)
    var network = DifferenceNetwork(variables: news.variables)
    var accepted: [Constraint] = []
    var refused: [[Int32]] = []
    for fact in news.facts {
      if case .contradicts(let facts) = network.addAll(fact) {
        refused.append(facts)
      } else {
        accepted += fact
      }
    }
    let batch = BatchBounds(variables: news.variables, constraints: accepted)
    let expected = try Self.bounds(batch)
    #expect(Self.bounds(network, news.variables) == expected)
    #expect(refused.count > news.facts.count / 100)
    // What an explanation names is impossible also without all other facts.
    let byNumber = Dictionary(uniqueKeysWithValues: news.facts.map { ($0[0].fact, $0) })
    for facts in refused {
      let named = Set(facts).flatMap { byNumber[$0] ?? [] }
      let numbers = Dictionary(
        Set(named.flatMap { [$0.from, $0.to] }).sorted().enumerated().map { ($1, Int32($0)) },
        uniquingKeysWith: { first, _ in first })
      let renumbered = named.map {
        Constraint(from: numbers[$0.from] ?? 0, to: numbers[$0.to] ?? 0, weight: $0.weight, fact: $0.fact)
      }
      #expect(!BatchBounds(variables: numbers.count, constraints: renumbered).isConsistent)
    }
  }
}
