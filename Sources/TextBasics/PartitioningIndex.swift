// Binary search.

extension RandomAccessCollection {
  /// Index of the first element for which a condition holds; `endIndex` where it holds for none.
  ///
  /// The condition must hold for every element behind one for which it holds.
  ///
  ///     [1, 3, 3, 7].partitioningIndex { $0 >= 3 }  // 1
  ///     [1, 3, 3, 7].partitioningIndex { $0 > 7 }  // 4, the end
  ///
  /// - Complexity: O(log n) calls of the condition.
  @inlinable public func partitioningIndex(where condition: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = distance(from: startIndex, to: endIndex)
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if condition(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
