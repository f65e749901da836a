// Two groups that could be joined, in the order in which that is tried.

/// Two groups that could be joined, by their numbers.
struct GroupPair: Comparable {
  /// How much alike they are.
  var score: Double
  var a: Int32
  var b: Int32

  /// The most alike first, then the older groups.
  static func < (x: GroupPair, y: GroupPair) -> Bool {
    x.score == y.score ? (x.a, x.b) < (y.a, y.b) : x.score > y.score
  }
}
