// Groups that hold together by their strongest links: links as given → groups.

import Testing

@testable import Assembly

@Suite struct StrongestLinksTests {
  private static let linkage = StrongestLinks(threshold: 0.5, missing: 0)

  private static func link(_ a: Int32, _ b: Int32, _ score: Double) -> StrongestLinks.Link {
    StrongestLinks.Link(a: a, b: b, score: score)
  }

  private static func groups(
    _ count: Int, _ links: [StrongestLinks.Link], _ bounds: [StrongestLinks.Bounds]? = nil, tolerance: Int = 1
  ) -> [[Int32]] {
    linkage.groups(
      of: count, links: links, bounds: bounds ?? Array(repeating: StrongestLinks.Bounds(), count: count),
      tolerance: tolerance)
  }

  static let tables: [(Int, [(Int32, Int32, Double)], [[Int32]])] = [
    (0, [], []),
    (3, [], [[0], [1], [2]]),
    (2, [(0, 1, 0.5)], [[0, 1]]),
    (2, [(0, 1, 0.49)], [[0], [1]]),
    (3, [(0, 1, 0.9), (1, 2, 0.8), (0, 2, 0.7)], [[0, 1, 2]]),
    // Half of the members of a group must be like what joins it: one of two is enough.
    (3, [(0, 1, 0.9), (1, 2, 0.6)], [[0, 1, 2]]),
    // One strong link between two groups of three is not.
    (
      6,
      [
        (0, 1, 0.9), (0, 2, 0.9), (1, 2, 0.9), (3, 4, 0.9), (3, 5, 0.9), (4, 5, 0.9), (0, 3, 0.8),
      ], [[0, 1, 2], [3, 4, 5]]
    ),
    // The stronger half of the links counts: that two pairs are unlike does not part them.
    (
      4, [(0, 1, 0.9), (2, 3, 0.9), (0, 2, 0.8), (1, 3, 0.8), (0, 3, -1), (1, 2, -1)], [[0, 1, 2, 3]]
    ),
    // The most alike are joined first; what is left over is compared with the whole.
    (4, [(0, 1, 0.95), (1, 2, 0.6), (2, 3, 0.9)], [[0, 1], [2, 3]]),
  ]

  @Test(arguments: tables) func table(count: Int, links: [(Int32, Int32, Double)], expected: [[Int32]]) {
    #expect(Self.groups(count, links.map { Self.link($0, $1, $2) }) == expected)
  }

  // MARK: Bounds

  @Test func marksForbid() {
    func marks(_ given: [Set<Int32>]) -> [[Int32]] {
      Self.groups(
        given.count, [Self.link(0, 1, 0.9)] + (given.count > 2 ? [Self.link(1, 2, 0.8), Self.link(0, 2, 0.8)] : []),
        given.map { StrongestLinks.Bounds(marks: $0) })
    }
    #expect(marks([[1], [1]]) == [[0, 1]])
    #expect(marks([[1], [1, 2]]) == [[0, 1]])
    #expect(marks([[1], []]) == [[0, 1]])
    #expect(marks([[1], [2]]) == [[0], [1]])
    // Not even by way of one that leaves it open.
    #expect(marks([[1], [], [2]]) == [[0, 1], [2]])
  }

  @Test func daysForbid() {
    func days(_ given: [ClosedRange<Int>?], tolerance: Int = 1) -> [[Int32]] {
      let links = given.count > 2 ? [Self.link(1, 2, 0.8), Self.link(0, 2, 0.8)] : []
      return Self.groups(
        given.count, [Self.link(0, 1, 0.9)] + links,
        given.map { days in StrongestLinks.Bounds(days: days.map { [$0: 1] } ?? [:]) }, tolerance: tolerance)
    }
    #expect(days([5...5, 5...5]) == [[0, 1]])
    #expect(days([5...5, 6...6]) == [[0, 1]])
    #expect(days([5...5, 7...7]) == [[0], [1]])
    #expect(days([5...5, 7...7], tolerance: 2) == [[0, 1]])
    #expect(days([1...30, 7...7]) == [[0, 1]])
    #expect(days([5...5, nil]) == [[0, 1]])
    #expect(days([5...5, nil, 9...9]) == [[0, 1], [2]])
    // A day that most give outweighs another one.
    #expect(days([5...5, 6...6, 7...7]) == [[0, 1], [2]])
  }

  @Test func mostGivenDay() {
    #expect(StrongestLinks.Bounds().mostGiven == nil)
    #expect(StrongestLinks.Bounds(days: [3...3: 1, 5...5: 2]).mostGiven == 5...5)
    #expect(StrongestLinks.Bounds(days: [5...5: 2, 3...4: 2, 3...3: 2]).mostGiven == 3...3)
  }

  // MARK: Whatever is given

  private struct Case {
    var count: Int
    var links: [StrongestLinks.Link] = []
    var bounds: [StrongestLinks.Bounds] = []

    /// Random links of different scores, and bounds for some items.
    init(_ generator: inout SeededGenerator) {
      count = Int(generator.number(2...24))
      for a in 0..<Int32(count) {
        for b in 0..<a where generator.chance(40) {
          // No two scores are the same.
          let score = Double(generator.number(0...99)) / 100 + Double(links.count) / 1_000_000
          links.append(StrongestLinks.Link(a: a, b: b, score: score))
        }
      }
      for _ in 0..<count {
        var bound = StrongestLinks.Bounds()
        if generator.chance(30) { bound.marks = [generator.number(1...3)] }
        if generator.chance(30) {
          let day = Int(generator.number(1...6))
          bound.days = [day...day: 1]
        }
        bounds.append(bound)
      }
    }
  }

  @Test(arguments: 0..<200) func everyItemOnce(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let given = Case(&generator)
    let groups = Self.groups(given.count, given.links, given.bounds)
    #expect(groups.joined().sorted() == Array(0..<Int32(given.count)))
    #expect(groups.allSatisfy { $0 == $0.sorted() } && groups.map { $0[0] } == groups.map { $0[0] }.sorted())
  }

  @Test(arguments: 0..<200) func boundsHold(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let given = Case(&generator)
    for group in Self.groups(given.count, given.links, given.bounds) {
      let marked = group.map { given.bounds[Int($0)].marks }.filter { !$0.isEmpty }
      #expect(marked.allSatisfy { marks in marks == marked[0] })
    }
  }

  @Test(arguments: 0..<200) func theOrderOfLinksSaysNothing(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let given = Case(&generator)
    var links = given.links
    links.shuffle(using: &generator)
    for i in links.indices where generator.chance(50) { (links[i].a, links[i].b) = (links[i].b, links[i].a) }
    #expect(Self.groups(given.count, links, given.bounds) == Self.groups(given.count, given.links, given.bounds))
  }

  @Test(arguments: 0..<200) func theOrderOfItemsSaysNothing(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let given = Case(&generator)
    var place = Array(0..<Int32(given.count))
    place.shuffle(using: &generator)
    let links = given.links.map { Self.link(place[Int($0.a)], place[Int($0.b)], $0.score) }
    var bounds = given.bounds
    for (old, new) in place.enumerated() { bounds[Int(new)] = given.bounds[old] }
    let expected = Self.groups(given.count, given.links, given.bounds).map { Set($0.map { place[Int($0)] }) }
    #expect(Set(Self.groups(given.count, links, bounds).map(Set.init)) == Set(expected))
  }

  /// Items that no chain of links ties together are in no group together.
  @Test(arguments: 0..<100) func linksTie(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let given = Case(&generator)
    for group in Self.groups(given.count, given.links) where group.count > 1 {
      var reached: Set<Int32> = [group[0]]
      while true {
        let next = given.links.filter { reached.contains($0.a) != reached.contains($0.b) && $0.score >= 0.5 }
          .flatMap { [$0.a, $0.b] }.filter { group.contains($0) && !reached.contains($0) }
        if next.isEmpty { break }
        reached.formUnion(next)
      }
      #expect(reached == Set(group))
    }
  }
}
