// Puts items that are alike into groups that hold together by their strongest links.

internal import HeapModule

/// Agglomerative clustering in which two groups are as alike as the stronger half of their links.
///
/// Each item begins as a group of its own. Again and again the two groups are joined that are the most alike, until
/// none reach the threshold. Each member of the smaller group has links to the members of the other one; the mean of
/// the stronger half of them counts, and of these means the mean over the members. So a telling with few words does not
/// part those that it belongs to, and one strong link alone joins no large groups.
struct StrongestLinks {
  /// The least likeness that joins two groups.
  var threshold: Double
  /// The score of a pair that has none.
  var missing: Double
  /// The links of a member to a group that count, as a share of the members of that group.
  private static let share = 0.5

  /// What two groups must have in common if both have it.
  struct Bounds {
    /// Marks, one of which must be shared.
    var marks: Set<Int32> = []
    /// Stretches of days, with how many items give them. Those that most give must meet.
    var days: [ClosedRange<Int>: Int] = [:]

    /// The days that most items give; of several the first ones.
    var mostGiven: ClosedRange<Int>? {
      days.min { a, b in
        a.value == b.value
          ? (a.key.lowerBound, a.key.upperBound) < (b.key.lowerBound, b.key.upperBound) : a.value > b.value
      }?.key
    }
  }

  /// How much alike two items are.
  struct Link {
    var a: Int32
    var b: Int32
    var score: Double
  }

  /// - Parameters:
  ///   - links: each pair at most once.
  ///   - bounds: those of each item.
  ///   - tolerance: the days that bounds of one group can lie apart.
  /// - Returns: the groups, each ascending, in the order of their first members.
  /// - Complexity: O(l log l) in the links, as long as groups stay small.
  func groups(of count: Int, links: [Link], bounds: [Bounds], tolerance: Int) -> [[Int32]] {
    var state = State(links: links, bounds: bounds, tolerance: tolerance)
    var queue = Heap<GroupPair>()
    for link in links where link.score >= threshold {
      queue.insert(GroupPair(score: link.score, a: min(link.a, link.b), b: max(link.a, link.b)))
    }
    while let best = queue.popMin() {
      guard state.score(of: best.a, best.b) == best.score, state.canJoin(best.a, best.b) else { continue }
      // What a pair was put into the queue with is what its parts had; now it is worked out, and waits for its turn.
      let score = state.likeness(best.a, best.b, missing: missing)
      if score < best.score {
        state.setScore(of: best.a, best.b, to: score)
        if score >= threshold { queue.insert(GroupPair(score: score, a: best.a, b: best.b)) }
        continue
      }
      for nearer in state.join(best.a, best.b) where nearer.score >= threshold {
        queue.insert(GroupPair(score: nearer.score, a: min(nearer.a, nearer.b), b: max(nearer.a, nearer.b)))
      }
    }
    return state.groups.filter { !$0.members.isEmpty }.map { $0.members.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// The groups so far.
  private struct State {
    /// A group; without members once it is part of another one.
    struct Group {
      var members: [Int32]
      var bounds: Bounds
      /// The groups with links to it, and how much alike they can be at most, as far as known.
      var beside: [Int32: Double] = [:]
    }

    private(set) var groups: [Group]
    /// The group of each item.
    private var group: [Int32]
    /// The links of each item.
    private let near: [[(item: Int32, score: Double)]]
    private let tolerance: Int

    init(links: [Link], bounds: [Bounds], tolerance: Int) {
      self.tolerance = tolerance
      groups = bounds.enumerated().map { Group(members: [Int32($0)], bounds: $1) }
      group = bounds.indices.map { Int32($0) }
      var near = Array(repeating: [(item: Int32, score: Double)](), count: bounds.count)
      for link in links {
        near[Int(link.a)].append((link.b, link.score))
        near[Int(link.b)].append((link.a, link.score))
        groups[Int(link.a)].beside[link.b] = link.score
        groups[Int(link.b)].beside[link.a] = link.score
      }
      self.near = near
    }

    func canJoin(_ a: Int32, _ b: Int32) -> Bool {
      let (a, b) = (groups[Int(a)], groups[Int(b)])
      guard !a.members.isEmpty, !b.members.isEmpty else { return false }
      let (marks, others) = (a.bounds.marks, b.bounds.marks)
      guard marks.isEmpty || others.isEmpty || !marks.isDisjoint(with: others) else { return false }
      guard let days = a.bounds.mostGiven, let other = b.bounds.mostGiven else { return true }
      return max(days.lowerBound, other.lowerBound) - min(days.upperBound, other.upperBound) <= tolerance
    }

    private static func both(_ a: Bounds, _ b: Bounds) -> Bounds {
      Bounds(marks: a.marks.union(b.marks), days: a.days.merging(b.days, uniquingKeysWith: +))
    }

    /// How much alike two groups are at most, as far as known; nil where one is part of another one.
    func score(of a: Int32, _ b: Int32) -> Double? { groups[Int(a)].beside[b] }

    mutating func setScore(of a: Int32, _ b: Int32, to score: Double) {
      groups[Int(a)].beside[b] = score
      groups[Int(b)].beside[a] = score
    }

    /// How much alike two groups are. Of two that are equally large both ways count, so that it does not matter which
    /// of them stands first.
    /// - Complexity: O(l log l) in the links of the smaller one.
    func likeness(_ a: Int32, _ b: Int32, missing: Double) -> Double {
      let (one, other) = (groups[Int(a)].members.count, groups[Int(b)].members.count)
      if one < other { return likeness(of: a, to: b, missing: missing) }
      if one > other { return likeness(of: b, to: a, missing: missing) }
      return (likeness(of: a, to: b, missing: missing) + likeness(of: b, to: a, missing: missing)) / 2
    }

    private func likeness(of small: Int32, to large: Int32, missing: Double) -> Double {
      let most = max(1, Int((StrongestLinks.share * Double(groups[Int(large)].members.count)).rounded(.up)))
      var sum = 0.0
      for member in groups[Int(small)].members {
        var scores: [Double] = []
        for link in near[Int(member)] where group[Int(link.item)] == large { scores.append(link.score) }
        scores.sort(by: >)
        let strongest = scores.prefix(most)
        sum += (strongest.reduce(0, +) + missing * Double(most - strongest.count)) / Double(most)
      }
      return sum / Double(groups[Int(small)].members.count)
    }

    /// Makes the smaller of two groups part of the larger one.
    /// - Returns: the groups that the larger one is nearer to now, with how much alike they can be at most.
    /// - Complexity: O(k) in the members and neighbours of the smaller one.
    mutating func join(_ a: Int32, _ b: Int32) -> [Link] {
      let isSmaller = groups[Int(a)].members.count < groups[Int(b)].members.count
      let (small, large) = isSmaller ? (a, b) : (b, a)
      let joined = groups[Int(small)]
      groups[Int(small)] = Group(members: [], bounds: Bounds())
      groups[Int(large)].beside[small] = nil
      groups[Int(large)].members += joined.members
      groups[Int(large)].bounds = Self.both(groups[Int(large)].bounds, joined.bounds)
      for member in joined.members { group[Int(member)] = large }
      var nearer: [Link] = []
      for (other, score) in joined.beside where other != large {
        groups[Int(other)].beside[small] = nil
        if let known = groups[Int(large)].beside[other], known >= score { continue }
        setScore(of: large, other, to: score)
        nearer.append(Link(a: large, b: other, score: score))
      }
      return nearer
    }
  }
}
