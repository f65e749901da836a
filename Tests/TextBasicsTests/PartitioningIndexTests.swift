// Binary search.

import Testing
import TextBasics

@Suite struct PartitioningIndexTests {
  @Test(arguments: [
    ([], 1, 0), ([1], 1, 0), ([1], 2, 1), ([1, 3, 3, 7], 0, 0), ([1, 3, 3, 7], 3, 1), ([1, 3, 3, 7], 4, 3),
    ([1, 3, 3, 7], 7, 3), ([1, 3, 3, 7], 8, 4),
  ])
  func first(numbers: [Int], least: Int, index: Int) {
    #expect(numbers.partitioningIndex { $0 >= least } == index)
  }

  /// What looking at one after the other finds, for every length and every place.
  @Test func everyPlace() {
    for count in 0..<40 {
      for place in 0...count {
        #expect((0..<count).partitioningIndex { $0 >= place } == place)
      }
    }
  }

  /// Indices are those of the collection, also where they do not begin at 0.
  @Test func slices() {
    let slice = [9, 9, 1, 2, 3][2...]
    #expect(slice.partitioningIndex { $0 >= 2 } == 3)
    #expect(slice.partitioningIndex { $0 >= 9 } == 5)
    #expect(slice.partitioningIndex { $0 >= 0 } == 2)
    let reversed: ReversedCollection = [1, 2, 3].reversed()
    #expect(reversed[reversed.partitioningIndex { $0 < 3 }] == 2)
  }

  /// Of a thousand elements at most ten are looked at.
  @Test func calls() {
    for place in stride(from: 0, through: 1_000, by: 7) {
      var calls = 0
      _ = (0..<1_000).partitioningIndex {
        calls += 1
        return $0 >= place
      }
      #expect(calls <= 10)
    }
  }
}
