// Finds the mentions of one incident, in several documents or within one.

internal import ChronicleTypes
internal import TextBasics

/// Puts mentions into groups; each group is one incident.
///
/// Only mentions in reports of one story are compared, and only if their words share a sense. So the work grows with
/// the number of reports, not with the number of their pairs.
struct SameIncident {
  let comparison: IncidentComparison

  /// - Parameter told: those of one story, in the order of the documents and their text.
  /// - Returns: the mentions of each incident, in the same order.
  func groups(of told: [IncidentMention]) -> [[IncidentMention]] {
    let mentions = Self.findingMain(told)
    let linkage = StrongestLinks(threshold: IncidentComparison.threshold, missing: IncidentComparison.unlike)
    // Two days that lie far apart never come into one group, not even by way of a telling without a date. Nor do two
    // towns; a country is no town.
    let regions = Set(mentions.lazy.compactMap(\.region))
    var numbers: [String: Int32] = [:]
    let towns = mentions.map { mention -> [Int32] in
      guard let town = mention.ownPlaces.first, mention.place.map({ !regions.contains($0) }) ?? true else { return [] }
      let number = numbers[town] ?? Int32(numbers.count)
      numbers[town] = number
      return [number]
    }
    let bounds = zip(mentions, towns).map { mention, towns in
      StrongestLinks.Bounds(
        marks: Set(towns), days: Dictionary((mention.days.map { [$0] } ?? []).map { ($0, 1) }, uniquingKeysWith: +))
    }
    let groups = linkage.groups(
      of: mentions.count, links: links(mentions), bounds: bounds, tolerance: IncidentComparison.daysApart)
    return groups.map {
      $0.map { mentions[Int($0)] }
    }
  }

  /// The mentions, each with whether a headline of its document tells what can be the same.
  private static func findingMain(_ mentions: [IncidentMention]) -> [IncidentMention] {
    var headlines: [Int: Set<UInt32>] = [:]
    for mention in mentions where mention.isInHeadline {
      headlines[mention.document, default: []].formUnion(mention.senses)
    }
    return mentions.map { mention in
      var mention = mention
      mention.isMain = headlines[mention.document].map { !$0.isDisjoint(with: mention.senses) } ?? false
      return mention
    }
  }

  private func links(_ mentions: [IncidentMention]) -> [StrongestLinks.Link] {
    var bySense: [UInt32: [Int32]] = [:]
    for (index, mention) in mentions.enumerated() {
      for sense in mention.senses { bySense[sense, default: []].append(Int32(index)) }
    }
    var links: [StrongestLinks.Link] = []
    var compared: [Int32] = []
    for (index, mention) in mentions.enumerated() {
      compared.removeAll(keepingCapacity: true)
      for sense in mention.senses {
        guard let block = bySense[sense] else { continue }
        compared += Self.later(block, than: index, mentions, comparison.matters)
      }
      compared.sort()
      var last: Int32 = -1
      for other in compared where other != last {
        last = other
        let score = comparison.score(mention, mentions[Int(other)])
        links.append(StrongestLinks.Link(a: Int32(index), b: other, score: score))
      }
    }
    return links
  }

  /// A mention is compared with at most so many mentions of one sense in each later document.
  private static let mostInDocument = 24

  /// The mentions of a block that stand behind one, in its own document or in a similar one; of each document the first
  /// ones.
  private static func later(
    _ block: [Int32], than index: Int, _ mentions: [IncidentMention], _ matters: Matters
  ) -> [Int32] {
    let document = mentions[index].document
    var result: [Int32] = []
    var at = block.partitioningIndex { $0 > index }
    for near in [(Int32(document), 1.0)] + matters.neighbours[document].filter({ $0.document > document }) {
      at = block[at...].partitioningIndex { mentions[Int($0)].document >= Int(near.0) }
      for telling in block[at...].prefix(mostInDocument) where mentions[Int(telling)].document == Int(near.0) {
        result.append(telling)
      }
    }
    return result
  }
}
