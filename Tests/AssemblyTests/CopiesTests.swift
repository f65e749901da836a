// Which documents copy which.

import ChronicleTypes
import Testing

@testable import Assembly

@Suite struct CopiesTests {
  private func roots(_ runs: [[UInt32]], order: [Int]? = nil) -> [Int] {
    let fingerprints = runs.map { runs in
      var fingerprint = Fingerprint()
      fingerprint.runs = runs.sorted()
      return fingerprint
    }
    return Copies(fingerprints, order: order ?? Array(runs.indices)).roots
  }

  @Test func shares() {
    #expect(roots([Array(1...100), Array(1...100)]) == [0, 0])
    #expect(roots([Array(1...100), Array(51...150)]) == [0, 0])
    #expect(roots([Array(1...100), Array(52...151)]) == [0, 1])
    // A brief that is all in a long report; and the other way round.
    #expect(roots([Array(1...1000), Array(5...20)]) == [0, 0])
    #expect(roots([Array(5...20), Array(1...1000)]) == [0, 0])
    // Seven runs are a quote.
    #expect(roots([Array(1...100), Array(1...7)]) == [0, 1])
    #expect(roots([[], [], Array(1...9)]) == [0, 1, 2])
    #expect(roots([]) == [])
  }

  @Test func order() {
    #expect(roots([Array(1...100), Array(1...90), Array(3...80)], order: [2, 0, 1]) == [2, 2, 2])
  }

  /// What all share, such as a footer, makes nobody a copy.
  @Test func footers() {
    let reports = (0..<60).map { n in Array(1...20) + (0..<30).map { UInt32(1000 + 100 * n + $0) } }
    #expect(roots(reports) == Array(reports.indices))
  }

  /// A root is its own root, comes first, and has half of the shorter one's runs.
  @Test(arguments: 1...20) func properties(seed: UInt64) {
    var state = seed
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let reports = (0..<40).map { _ in
      let start = next(200)
      return (start..<(start + 10 + next(60))).map(UInt32.init)
    }
    let found = roots(reports)
    #expect(found == roots(reports))
    for (document, root) in found.enumerated() where root != document {
      #expect(found[root] == root && root < document)
      let shared = Set(reports[document]).intersection(reports[root]).count
      #expect(Double(shared) >= Copies.containment * Double(min(reports[document].count, reports[root].count)))
    }
  }
}
