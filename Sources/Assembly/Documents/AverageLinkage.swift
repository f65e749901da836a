// Clustering of what is alike, given scores of some of the pairs.

internal import HeapModule

/// Agglomerative clustering with average linkage: joins the two groups whose members are on average the most alike,
/// until no two groups reach the threshold. Pairs without a score count with one that is given.
///
/// Source: UPGMA, Sokal and Michener, A statistical method for evaluating systematic relationships, 1958.
struct AverageLinkage {
  /// The least average that joins two groups.
  var threshold: Double
  /// The score of a pair that has none.
  var missing: Double
  /// So many scores an item is given at most: of a large group, pairs beyond them are not known rather than unlike.
  var most = Int.max

  /// How much alike two items are.
  struct Edge {
    var a: Int32
    var b: Int32
    var score: Double
  }

  /// The members of a group, the groups beside it with the sum of the scores between them, and how many scores that
  /// are.
  private struct Group {
    var members: [Int32]
    var marks: Set<Int32> = []
    var beside: [(group: Int32, sum: Double, count: Int32)] = []
    var isAlive = true
  }

  /// - Parameters:
  ///   - edges: each pair at most once.
  ///   - marks: for each item its marks: two groups that have marks, but none in common, are never joined. Empty for no
  ///     marks.
  /// - Returns: the groups, each ascending, in the order of their first members.
  /// - Complexity: O(e log e) in the edges for groups that stay small beside their neighbourhood.
  func groups(of count: Int, edges: [Edge], marks: [Set<Int32>] = []) -> [[Int32]] {
    var groups = (0..<Int32(count)).map { Group(members: [$0]) }
    for (item, marks) in marks.enumerated() { groups[item].marks = marks }
    for edge in edges {
      groups[Int(edge.a)].beside.append((edge.b, edge.score, 1))
      groups[Int(edge.b)].beside.append((edge.a, edge.score, 1))
    }
    for i in groups.indices { groups[i].beside.sort { $0.group < $1.group } }
    var queue = Heap<Pair>()
    for edge in edges where edge.score >= threshold {
      queue.insert(Pair(score: edge.score, a: min(edge.a, edge.b), b: max(edge.a, edge.b)))
    }
    while let best = queue.popMin() {
      let (a, b) = (groups[Int(best.a)], groups[Int(best.b)])
      guard a.isAlive, b.isAlive, a.marks.isEmpty || b.marks.isEmpty || !a.marks.isDisjoint(with: b.marks) else {
        continue
      }
      join(best.a, best.b, &groups, &queue)
    }
    return groups.filter(\.isAlive).map { $0.members.sorted() }.sorted { $0[0] < $1[0] }
  }

  private func join(_ a: Int32, _ b: Int32, _ groups: inout [Group], _ queue: inout Heap<Pair>) {
    let new = Int32(groups.count)
    var group = Group(members: groups[Int(a)].members + groups[Int(b)].members)
    group.marks = groups[Int(a)].marks.union(groups[Int(b)].marks)
    let (left, right) = (groups[Int(a)].beside, groups[Int(b)].beside)
    for retired in [Int(a), Int(b)] { groups[retired] = Group(members: [], isAlive: false) }
    var (i, j) = (0, 0)
    while i < left.count || j < right.count {
      var beside: (group: Int32, sum: Double, count: Int32)
      if j == right.count || i < left.count && left[i].group < right[j].group {
        beside = left[i]
        i += 1
      } else if i == left.count || right[j].group < left[i].group {
        beside = right[j]
        j += 1
      } else {
        beside = (left[i].group, left[i].sum + right[j].sum, left[i].count + right[j].count)
        (i, j) = (i + 1, j + 1)
      }
      let other = Int(beside.group)
      guard groups[other].isAlive else { continue }
      group.beside.append(beside)
      groups[other].beside.append((new, beside.sum, beside.count))
      let pairs = pairs(group.members.count, groups[other].members.count, scores: beside.count)
      let average = (beside.sum + (pairs - Double(beside.count)) * missing) / pairs
      if average >= threshold { queue.insert(Pair(score: average, a: beside.group, b: new)) }
    }
    groups.append(group)
  }

  /// How many pairs of two groups count.
  private func pairs(_ a: Int, _ b: Int, scores: Int32) -> Double {
    let known = min(a, b).multipliedReportingOverflow(by: most)
    return Double(max(min(a * b, known.overflow ? .max : known.partialValue), Int(scores)))
  }

  /// Two groups that could be joined.
  private struct Pair: Comparable {
    var score: Double
    var a: Int32
    var b: Int32

    /// The most alike first, then the older groups.
    static func < (x: Pair, y: Pair) -> Bool {
      x.score == y.score ? (x.a, x.b) < (y.a, y.b) : x.score > y.score
    }
  }
}
