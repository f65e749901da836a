// Puts items that are alike into groups, given scores of some of the pairs.

internal import HeapModule

/// Agglomerative clustering with average linkage.
///
/// Each item begins as a group of its own. Again and again the two groups are joined whose members are on average the
/// most alike, until no two groups reach the threshold. A pair without a score counts with `missing`.
///
/// Source: UPGMA, Sokal and Michener, A statistical method for evaluating systematic relationships, 1958.
struct AverageLinkage {
  /// The least average that joins two groups.
  var threshold: Double
  /// The score of a pair that has none.
  var missing: Double
  /// Each item has at most so many scores. In a large group a pair beyond that number is not taken for unlike; it was
  /// never compared.
  var mostScores = Int.max

  /// How much alike two items are.
  struct Edge {
    var a: Int32
    var b: Int32
    var score: Double
  }

  /// A group: its members, and the groups that it has scores with, each with the sum and the number of these scores.
  private struct Group {
    var members: [Int32]
    var beside: [(group: Int32, sum: Double, count: Int32)] = []
    var isAlive = true
  }

  /// - Parameter edges: each pair at most once.
  /// - Returns: the groups, each ascending, in the order of their first members.
  /// - Complexity: O(e log e) in the edges, as long as groups stay small.
  func groups(of count: Int, edges: [Edge]) -> [[Int32]] {
    var groups = (0..<Int32(count)).map { Group(members: [$0]) }
    for edge in edges {
      groups[Int(edge.a)].beside.append((edge.b, edge.score, 1))
      groups[Int(edge.b)].beside.append((edge.a, edge.score, 1))
    }
    for i in groups.indices { groups[i].beside.sort { $0.group < $1.group } }
    var queue = Heap<GroupPair>()
    for edge in edges where edge.score >= threshold {
      queue.insert(GroupPair(score: edge.score, a: min(edge.a, edge.b), b: max(edge.a, edge.b)))
    }
    while let best = queue.popMin() {
      guard groups[Int(best.a)].isAlive, groups[Int(best.b)].isAlive else { continue }
      join(best.a, best.b, &groups, &queue)
    }
    return groups.filter(\.isAlive).map { $0.members.sorted() }.sorted { $0[0] < $1[0] }
  }

  private func join(_ a: Int32, _ b: Int32, _ groups: inout [Group], _ queue: inout Heap<GroupPair>) {
    let new = Int32(groups.count)
    var group = Group(members: groups[Int(a)].members + groups[Int(b)].members)
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
      if average >= threshold { queue.insert(GroupPair(score: average, a: beside.group, b: new)) }
    }
    groups.append(group)
  }

  /// How many pairs of two groups the average is taken over.
  private func pairs(_ a: Int, _ b: Int, scores: Int32) -> Double {
    let known = min(a, b).multipliedReportingOverflow(by: mostScores)
    return Double(max(min(a * b, known.overflow ? .max : known.partialValue), Int(scores)))
  }
}
