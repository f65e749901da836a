// Sequences of name tags: the best one that is whole.
import Testing

@testable import Linguistics

@Suite struct NameDecoding {
  static let tags = ["O"] + ["PER", "LOC", "ORG"].flatMap { kind in ["B", "I", "L", "U"].map { "\($0)-\(kind)" } }

  /// Names as `first-last kind` for the tags that score best.
  private func names(_ best: [(String, Float)]) throws -> [String] {
    var scores = [Float](repeating: 0, count: best.count * Self.tags.count)
    for (i, (tag, score)) in best.enumerated() {
      scores[i * Self.tags.count + (try #require(Self.tags.firstIndex(of: tag)))] = score
    }
    var found: [String] = []
    try NameDecoder(tags: Self.tags).decode(scores, count: best.count, stride: Self.tags.count) { words, kind in
      found.append("\(words.lowerBound)-\(words.upperBound - 1) \(kind)")
    }
    return found
  }

  @Test func whole() throws {
    #expect(
      try names([("U-PER", 1), ("O", 1), ("B-ORG", 1), ("I-ORG", 1), ("L-ORG", 1)]) == [
        "0-0 person", "2-4 organization",
      ])
  }

  @Test func neighbours() throws { #expect(try names([("U-LOC", 1), ("U-PER", 1)]) == ["0-0 place", "1-1 person"]) }

  @Test func nothing() throws {
    #expect(try names([]) == [])
    #expect(try names([("O", 1)]) == [])
  }

  /// A beginning without an end is no name, unless what ends it is worth it.
  @Test func broken() throws {
    #expect(try names([("B-PER", 1), ("O", 2)]) == [])
    #expect(try names([("B-PER", 3), ("O", 1)]) == ["0-1 person"])
    #expect(try names([("L-PER", 2), ("O", 1)]) == [])
    #expect(try names([("B-PER", 2), ("L-ORG", 1)]) == ["0-1 person"])
  }

  @Test func unknownKind() {
    #expect(throws: ModelFile.Fault.shape("names")) { try NameDecoder(tags: ["O", "U-DOG"]) }
  }

  /// Whatever the scores, names have no overlap and are in order.
  @Test func random() throws {
    var dice = Dice(5)
    let decoder = try NameDecoder(tags: Self.tags)
    for count in 1...60 {
      let scores = (0..<(count * Self.tags.count)).map { _ in Float.random(in: -9...9, using: &dice) }
      var end = 0
      var isSound = true
      decoder.decode(scores, count: count, stride: Self.tags.count) { words, _ in
        if words.isEmpty || words.lowerBound < end || words.upperBound > count { isSound = false }
        end = words.upperBound
      }
      #expect(isSound)
    }
  }
}
