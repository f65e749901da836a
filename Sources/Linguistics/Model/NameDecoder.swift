// From the scores of name tags to names.

/// Finds the best sequence of name tags in which every name has a beginning and an end (Viterbi 1967).
///
/// Tags are BILOU (Ratinov and Roth 2009): a name of one word is Unit; else it has Begin, Inside and Last.
struct NameDecoder: Sendable {
  enum Position: Character {
    case outside = "O"
    case begin = "B"
    case inside = "I"
    case last = "L"
    case unit = "U"
  }

  private let positions: [Position]
  private let kinds: [NamedEntity.Kind?]
  /// For each tag, the tags that may stand before it.
  private let before: [[Int]]
  private let opens: [Bool]
  private let closes: [Bool]

  /// - Parameter tags: “O”, “B-PER”, “I-PER” and so on, in the order of the scores.
  init(tags: [String]) throws {
    positions = tags.map { $0.first.flatMap(Position.init) ?? .outside }
    kinds = try tags.map { tag in
      switch tag.split(separator: "-").last ?? "" {
      case "O": nil
      case "PER": .person
      case "ORG": .organization
      case "LOC": .place
      default: throw ModelFile.Fault.shape("names")
      }
    }
    let (positions, kinds) = (positions, kinds)
    let isInside = positions.map { $0 == .begin || $0 == .inside }
    let goesOn = positions.map { $0 == .inside || $0 == .last }
    before = tags.indices.map { tag in
      tags.indices.filter { isInside[$0] == goesOn[tag] && (!goesOn[tag] || kinds[$0] == kinds[tag]) }
    }
    opens = goesOn.map { !$0 }
    closes = isInside.map { !$0 }
    guard tags.first == "O", tags.count <= 256, before.allSatisfy({ !$0.isEmpty }) else {
      throw ModelFile.Fault.shape("names")
    }
  }

  /// The names of a sentence of `count` words; `scores` has rows of `stride` numbers.
  /// - Complexity: O(n).
  func decode(_ scores: UnsafePointer<Float>, count: Int, stride: Int, _ found: (Range<Int>, NamedEntity.Kind) -> Void)
  {
    guard count > 0 else { return }
    let tags = positions.count
    var total = (0..<tags).map { opens[$0] ? scores[$0] : -.infinity }
    var back = [UInt8](repeating: 0, count: count * tags)
    var next = total
    for i in 1..<count {
      for tag in 0..<tags {
        var best = before[tag][0]
        for earlier in before[tag] where total[earlier] > total[best] { best = earlier }
        next[tag] = total[best] + scores[i * stride + tag]
        back[i * tags + tag] = UInt8(best)
      }
      swap(&total, &next)
    }
    var tag = 0
    for other in 1..<tags where closes[other] && total[other] > total[tag] { tag = other }
    var path = [Int](repeating: 0, count: count)
    for i in (0..<count).reversed() {
      path[i] = tag
      tag = Int(back[i * tags + tag])
    }
    var start = 0
    for (i, tag) in path.enumerated() {
      guard let kind = kinds[tag] else { continue }
      if positions[tag] == .begin || positions[tag] == .unit { start = i }
      if positions[tag] == .last || positions[tag] == .unit { found(start..<(i + 1), kind) }
    }
  }
}
