// From sentences through the network to tags, trees and names.

internal import CNeural

/// The parser that ships: one network for tags, trees and names.
struct NeuralParser: SentenceParser {
  private let network: Network
  private let words: HashTable
  private let tags: [Tag]
  private let relations: [Relation]
  private let names: NameDecoder
  private let rootRelation: Int

  /// What a tag of the network gives a token.
  typealias Tag = (upos: UPOS, features: Features, tag: UInt8)

  /// - Parameter tag: the features and the number of a tag of the language's own set; nil for one that it does not
  ///   know.
  init(
    _ file: ModelFile, tag: (String) -> (features: Features, tag: UInt8)?,
    functions: UnsafePointer<cneural_functions> = cneural_fastest()
  ) throws {
    tags = try file.lines("tags").map { line in
      let parts = line.split(separator: "|", maxSplits: 1)
      guard parts.count == 2, let upos = UPOS(rawValue: String(parts[0])), let own = tag(String(parts[1]))
      else { throw ModelFile.Fault.shape("tags") }
      return (upos, own.features, own.tag)
    }
    relations = try file.lines("relations").map { line in
      guard let relation = Relation(rawValue: line) else { throw ModelFile.Fault.shape("relations") }
      return relation
    }
    guard let rootRelation = relations.firstIndex(of: .root) else { throw ModelFile.Fault.shape("relations") }
    self.rootRelation = rootRelation
    let nameTags = try file.lines("names")
    names = try NameDecoder(tags: nameTags)
    words = try file.hashTable("words")
    guard !tags.isEmpty else { throw ModelFile.Fault.shape("tags") }
    network = try Network(
      file, tags: tags.count, relations: relations.count, names: nameTags.count, functions: functions)
    let isSound = words.slots.allSatisfy { slot in
      slot.value & 0x7FFF < network.tables.wordRows && slot.value >> 15 & 0x3FF < network.tables.clusterRows
    }
    guard isSound else { throw ModelFile.Fault.shape("words") }
  }

  func parse(_ tokens: inout [Token], _ sentences: [Range<Int>], _ bytes: UnsafeBufferPointer<UInt8>) -> [NameSpan] {
    let space = Workspace(network)
    var found: [NameSpan] = []
    var features: [WordFeatures] = []
    var next = 0
    while next < sentences.count {
      // As many whole sentences as make a good batch for the network.
      let first = next
      features.removeAll(keepingCapacity: true)
      repeat {
        for i in sentences[next] {
          features.append(WordFeatures(UnsafeBufferPointer(rebasing: bytes[tokens[i].bytes]), words: words))
        }
        next += 1
      } while next < sentences.count && features.count + sentences[next].count <= Workspace.batch
      let batch = sentences[first..<next]
      network.read(features, lengths: batch.map(\.count), into: space)
      for (sentence, rows) in zip(batch, space.sentences) {
        finish(&tokens, sentence, rows, space)
        names.decode(
          space.nameScores + (rows.lowerBound - 1) * network.nameScores.outputs, count: rows.count,
          stride: network.nameScores.outputs
        ) { words, kind in
          let start = sentence.lowerBound
          found.append(NameSpan(tokens: (start + words.lowerBound)..<(start + words.upperBound), kind: kind))
        }
      }
    }
    return found
  }

  /// Tags and tree of one sentence.
  private func finish(_ tokens: inout [Token], _ sentence: Range<Int>, _ rows: Range<Int>, _ space: Workspace) {
    for (i, row) in zip(sentence, rows) {
      let tag = tags[cneural_best(space.tagScores + row * network.tag.outputs, tags.count)]
      (tokens[i].upos, tokens[i].features, tokens[i].tag) = tag
    }
    let heads = DependencyTree.decode(network.arcs(rows, space), count: rows.count)
    let scores = network.relations(rows, heads: heads, space)
    let stride = network.relationScores.outputs
    for (d, head) in heads.enumerated() {
      let i = sentence.lowerBound + d
      guard head >= 0 else {
        (tokens[i].head, tokens[i].relation) = (-1, .root)
        continue
      }
      tokens[i].head = Int32(sentence.lowerBound) + head
      // Only the root of the tree may have the relation “root”.
      scores[d * stride + rootRelation] = -.infinity
      tokens[i].relation = relations[cneural_best(scores + d * stride, relations.count)]
    }
  }
}
