// A few events by hand, and what follows from what is said of them.

import Testing

@testable import Assembly

@Suite struct DifferenceNetworkTests {
  /// The storm is 1 to 2, the flood 3 to 4, the inquiry 5 to 6. No event ends before it begins.
  private var network = DifferenceNetwork(variables: 7)

  init() {
    for (fact, begin) in zip(Int32(100)..., [Int32(1), 3, 5]) {
      network.add(.init(from: begin + 1, to: begin, weight: 0, fact: fact))
    }
  }

  /// "The event that begins and ends so happened from `first` to `last`."
  private mutating func date(_ begin: Int32, _ end: Int32, _ days: ClosedRange<Int32>, fact: Int32)
    -> DifferenceNetwork.Outcome
  {
    network.addAll([
      .init(from: begin, to: 0, weight: -days.lowerBound, fact: fact),
      .init(from: 0, to: end, weight: days.upperBound, fact: fact),
    ])
  }

  /// "The event that ends at `end` was over when that which begins at `begin` began."
  @discardableResult
  private mutating func order(_ end: Int32, _ begin: Int32, fact: Int32) -> DifferenceNetwork.Outcome {
    network.add(.init(from: begin, to: end, weight: 0, fact: fact))
  }

  private func bounds(_ variable: Int32) -> [Int?] { [network.lower(variable), network.upper(variable)] }

  @Test func nothingIsKnownAtFirst() {
    #expect(bounds(0) == [0, 0])
    #expect(bounds(1) == [nil, nil])
    #expect(network.upperProof(1) == [])
    #expect(network.lowerProof(1) == [])
    #expect(network.greatestDifference(from: 0, to: 1) == nil)
    #expect(network.greatestDifference(from: 1, to: 1) == .init(value: 0, facts: []))
  }

  @Test mutating func aDateBoundsBothEnds() {
    #expect(date(1, 2, 5...7, fact: 1) == .added)
    #expect(bounds(1) == [5, 7])
    #expect(bounds(2) == [5, 7])
    #expect(network.upperProof(2) == [1])
    #expect(network.upperProof(1) == [1, 100])
    #expect(network.lowerProof(2) == [100, 1])
  }

  @Test mutating func whatIsKnownIsNotKept() {
    _ = date(1, 2, 5...7, fact: 1)
    let before = network
    #expect(date(1, 2, 4...9, fact: 2) == .implied)
    #expect(network.add(.init(from: 1, to: 1, weight: 0, fact: 3)) == .implied)
    #expect(network.addAll([]) == .implied)
    #expect(network == before)
  }

  @Test mutating func aChainPassesBoundsOn() {
    order(2, 3, fact: 1)
    order(4, 5, fact: 2)
    #expect(bounds(4) == [nil, nil])
    _ = date(1, 2, 10...12, fact: 3)
    _ = date(5, 6, 20...20, fact: 4)
    #expect(bounds(3) == [10, 20])
    #expect(network.lowerProof(3) == [1, 100, 3])
    #expect(network.upperProof(3) == [4, 102, 2, 101])
  }

  @Test mutating func whatIsContainedLiesWithin() {
    _ = date(1, 2, 10...20, fact: 1)
    let within = network.addAll([
      .init(from: 3, to: 1, weight: 0, fact: 2), .init(from: 2, to: 4, weight: 0, fact: 2),
    ])
    #expect(within == .added)
    #expect(bounds(3) == [10, 20])
    #expect(bounds(4) == [10, 20])
  }

  @Test mutating func datesContradictAnOrder() {
    _ = date(1, 2, 10...10, fact: 1)
    _ = date(3, 4, 8...8, fact: 2)
    let before = network
    #expect(order(2, 3, fact: 3) == .contradicts([3, 100, 1, 2, 101]))
    #expect(network == before)
    #expect(order(4, 1, fact: 4) == .implied)
  }

  @Test mutating func anOrderWithoutDatesContradictsItself() {
    network.add(.init(from: 3, to: 2, weight: -1, fact: 1))
    network.add(.init(from: 5, to: 4, weight: -1, fact: 2))
    let before = network
    #expect(order(6, 1, fact: 3) == .contradicts([3, 102, 2, 101, 1, 100]))
    #expect(network == before)
    #expect(bounds(3) == [nil, nil])
  }

  @Test mutating func nothingIsBeforeItself() {
    let before = network
    #expect(network.add(.init(from: 1, to: 1, weight: -1, fact: 9)) == .contradicts([9]))
    #expect(network == before)
  }

  @Test mutating func allOfAFactOrNothing() {
    _ = date(1, 2, 5...7, fact: 1)
    order(2, 3, fact: 2)
    let before = network
    let outcome = network.addAll([
      .init(from: 0, to: 4, weight: 30, fact: 3), .init(from: 4, to: 6, weight: 1, fact: 3),
      .init(from: 0, to: 3, weight: 4, fact: 3),
    ])
    #expect(outcome == .contradicts([3, 2, 100, 1]))
    #expect(network == before)
    #expect(bounds(4) == [5, nil])
  }

  @Test mutating func aFactContradictsItself() {
    let before = network
    let outcome = network.addAll([
      .init(from: 1, to: 0, weight: -7, fact: 1), .init(from: 0, to: 2, weight: 5, fact: 1),
    ])
    #expect(outcome == .contradicts([1, 100, 1]))
    #expect(network == before)
  }

  @Test mutating func theEarlierOfTwoReasonsStays() {
    _ = date(1, 2, 5...7, fact: 1)
    network.add(.init(from: 0, to: 1, weight: 7, fact: 2))
    #expect(network.upperProof(1) == [1, 100])
  }

  @Test mutating func orderIsProvedWithoutDates() {
    order(2, 3, fact: 1)
    network.add(.init(from: 5, to: 4, weight: -2, fact: 2))
    #expect(network.greatestDifference(from: 5, to: 2) == .init(value: -2, facts: [2, 101, 1]))
    #expect(network.greatestDifference(from: 2, to: 5) == nil)
  }

  @Test mutating func orderIsProvedByDates() {
    _ = date(1, 2, 5...7, fact: 1)
    _ = date(3, 4, 9...12, fact: 2)
    #expect(network.greatestDifference(from: 3, to: 2) == .init(value: -2, facts: [2, 1]))
    #expect(network.greatestDifference(from: 1, to: 4) == .init(value: 7, facts: [1, 2]))
  }

  @Test mutating func theStrongerOfDatesAndOrderProves() {
    _ = date(1, 2, 5...17, fact: 1)
    _ = date(3, 4, 9...12, fact: 2)
    network.add(.init(from: 3, to: 2, weight: -1, fact: 3))
    #expect(network.greatestDifference(from: 3, to: 2) == .init(value: -1, facts: [3]))
    #expect(network.greatestDifference(from: 0, to: 2) == .init(value: 11, facts: [2, 101, 3]))
    #expect(network.greatestDifference(from: 4, to: 0) == .init(value: -9, facts: [101, 2]))
  }

  @Test func greatWeightsDoNotOverflow() {
    let count: Int32 = 500
    var network = DifferenceNetwork(variables: Int(count))
    for variable in 1..<count {
      network.add(.init(from: variable, to: variable - 1, weight: .min, fact: variable))
    }
    #expect(network.lower(count - 1) == Int(count - 1) << 31)
    #expect(network.upper(count - 1) == nil)
    let reasons = [0] + (1..<count).reversed()
    #expect(network.add(.init(from: 0, to: count - 1, weight: .max, fact: 0)) == .contradicts(reasons))
    network = DifferenceNetwork(variables: Int(count))
    for variable in 1..<count {
      network.add(.init(from: variable - 1, to: variable, weight: 10_000_000, fact: variable))
    }
    #expect(network.upper(count - 1) == Int(count - 1) * 10_000_000)
  }
}
