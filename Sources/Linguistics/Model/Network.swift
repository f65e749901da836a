// The network: words in, scores of tags, trees and names out.

internal import CNeural

/// A small encoder with heads for tags, trees and names.
///
/// A word is read by its vector, cluster, endings, beginning, shape and lists. Two convolutions see its neighbours,
/// three gated averages in both directions see the sentence (Martin and Cundy 2018, Bradbury and others 2017). The head
/// of a word is found by the products of each word as head with each word as dependent (after Dozat and Manning 2017).
/// `Training/student.py` trains it; `Training/export.py` says which layer is which section of the file.
struct Network: @unchecked Sendable {
  static let width = 128
  static let states = 96
  static let arc = 96
  static let relation = 96
  static let name = 64
  /// Widths of the embedding tables, in the order of `WordFeatures`.
  static let embeddings = [64, 16, 24, 12, 16, 12, 8]
  static let inputs = embeddings.reduce(0, +)

  let functions: UnsafePointer<cneural_functions>
  let tables: Tables
  let mix: Maxout
  let convolutions: [Maxout]
  let gates: [Gated]
  let tag: cneural_linear
  let tree: cneural_linear
  let root: [Int16]
  let relationRoot: UnsafePointer<Float>
  let relationScores: cneural_linear
  let window: Maxout
  let nameScores: cneural_linear

  /// A linear map to pairs, the larger of each pair, normalised.
  struct Maxout {
    let map: cneural_linear
    let gains: UnsafePointer<Float>
    let shifts: UnsafePointer<Float>

    init(_ file: ModelFile, _ name: String, inputs: Int, outputs: Int) throws {
      map = try file.linear(name, inputs: inputs, outputs: 2 * outputs)
      gains = try file.floats(name + ".g", count: outputs)
      shifts = try file.floats(name + ".a", count: outputs)
    }
  }

  /// A gated average of the sentence, from both sides, and the map back to the width of the encoder.
  struct Gated {
    let map: cneural_linear
    let back: cneural_linear
    let gains: UnsafePointer<Float>
    let shifts: UnsafePointer<Float>
  }

  /// The embedding tables.
  struct Tables {
    let word: UnsafeBufferPointer<Int8>
    let cluster: UnsafeBufferPointer<Int8>
    let suffix3: UnsafeBufferPointer<Int8>
    let suffix2: UnsafeBufferPointer<Int8>
    let prefix: UnsafeBufferPointer<Int8>
    let shape: UnsafeBufferPointer<Int8>
    let lists: UnsafeBufferPointer<Int8>

    var wordRows: Int { word.count / Network.embeddings[0] }
    var clusterRows: Int { cluster.count / Network.embeddings[1] }
  }

  /// - Parameter functions: how to do the arithmetic; every choice gives the same results.
  init(
    _ file: ModelFile, tags: Int, relations: Int, names: Int,
    functions: UnsafePointer<cneural_functions> = cneural_fastest()
  ) throws {
    self.functions = functions
    let (width, sizes) = (Self.width, Self.embeddings)
    tables = Tables(
      word: try file.table("table.word", columns: sizes[0]),
      cluster: try file.table("table.cluster", columns: sizes[1]),
      suffix3: try file.table("table.suffix3", rows: Int(WordFeatures.suffixes), columns: sizes[2]),
      suffix2: try file.table("table.suffix2", rows: Int(WordFeatures.suffixes), columns: sizes[3]),
      prefix: try file.table("table.prefix", rows: Int(WordFeatures.prefixes), columns: sizes[4]),
      shape: try file.table("table.shape", rows: Int(WordFeatures.shapes), columns: sizes[5]),
      lists: try file.table("table.gazetteer", rows: 128, columns: sizes[6]))
    mix = try Maxout(file, "mix", inputs: Self.inputs, outputs: width)
    convolutions = try (0..<2).map { try Maxout(file, "conv\($0)", inputs: 3 * width, outputs: width) }
    gates = try (0..<3).map {
      Gated(
        map: try file.linear("gate\($0)", inputs: width, outputs: 4 * Self.states),
        back: try file.linear("back\($0)", inputs: 2 * Self.states, outputs: width),
        gains: try file.floats("back\($0).g", count: width), shifts: try file.floats("back\($0).a", count: width))
    }
    tag = try file.linear("tag", inputs: width, outputs: tags)
    tree = try file.linear("tree", inputs: width, outputs: 2 * Self.arc + 2 * Self.relation)
    let root = try file.floats("root", count: Self.arc)
    var rootRow = [Int16](repeating: 0, count: Self.arc)
    rootRow.withUnsafeMutableBufferPointer { row in
      if let base = row.baseAddress { functions.pointee.quantise(root, Self.arc, Self.arcUnit, 0, base) }
    }
    self.root = rootRow
    relationRoot = try file.floats("relation.root", count: Self.relation)
    relationScores = try file.linear("relation", inputs: Self.relation, outputs: relations)
    window = try Maxout(file, "window", inputs: 3 * width, outputs: Self.name)
    nameScores = try file.linear("name", inputs: Self.name, outputs: names)
  }

  /// Activations that are multiplied with each other are coarser: 96 products of 4,093 squared stay within 32 bits.
  static let arcUnit: Float = 256

  /// Reads some sentences at once.
  ///
  /// - Parameters:
  ///   - words: of all sentences, one after the other.
  ///   - lengths: how many words each sentence has, none of them 0.
  ///   - workspace: where the scores are left.
  /// - Complexity: O(n) in the words; the products of heads are left to `Workspace.arcs`.
  func read(_ words: some RandomAccessCollection<WordFeatures>, lengths: [Int], into space: Workspace) {
    space.layOut(lengths)
    let (rows, width) = (space.rows, Self.width)
    var row = 1
    var next = words.startIndex
    for length in lengths {
      for _ in 0..<length {
        embed(words[next], space.inputs + row * Self.inputs)
        next = words.index(after: next)
        row += 1
      }
      row += 1
    }
    let f = functions.pointee
    apply(mix.map, space.inputs, Self.inputs, rows, space.values)
    f.maxout(space.values, width, rows, mix.gains, mix.shifts, 0, space.x, space.q)
    for layer in convolutions {
      space.clearEdges()
      // A window of three rows begins one row before; the first and the last row are edges.
      apply(layer.map, space.q, width, rows - 2, space.values)
      f.maxout(space.values, width, rows - 2, layer.gains, layer.shifts, 1, space.x + width, space.q + width)
    }
    for layer in gates {
      apply(layer.map, space.q, width, rows, space.values)
      for sentence in space.sentences {
        let first = sentence.lowerBound
        f.gate(
          space.values + first * 4 * Self.states, Self.states, sentence.count, space.gated + first * 2 * Self.states)
      }
      apply(layer.back, space.gated, 2 * Self.states, rows, space.values)
      f.normalise(space.values, width, rows, layer.gains, layer.shifts, space.x, space.q)
    }
    space.clearEdges()
    apply(tag, space.q, width, rows, space.tagScores)
    apply(tree, space.q, width, rows, space.tree)
    apply(window.map, space.q, width, rows - 2, space.values)
    f.maxout(space.values, Self.name, rows - 2, window.gains, window.shifts, 0, space.x, space.names)
    apply(nameScores, space.names, Self.name, rows - 2, space.nameScores)
  }

  private func apply(
    _ map: cneural_linear, _ x: UnsafePointer<Int16>, _ stride: Int, _ rows: Int, _ y: UnsafeMutablePointer<Float>
  ) {
    withUnsafePointer(to: map) { functions.pointee.apply($0, x, stride, rows, y) }
  }

  /// The embeddings of a word side by side, from 1/64 to 1/512.
  private func embed(_ word: WordFeatures, _ row: UnsafeMutablePointer<Int16>) {
    var to = row
    func copy(_ table: UnsafeBufferPointer<Int8>, _ index: UInt16, _ width: Int) {
      guard let rows = table.baseAddress else { return }
      cneural_widen(rows + Int(index) * width, width, to)
      to += width
    }
    let sizes = Self.embeddings
    copy(tables.word, word.word, sizes[0])
    copy(tables.cluster, word.cluster, sizes[1])
    copy(tables.suffix3, word.suffix3, sizes[2])
    copy(tables.suffix2, word.suffix2, sizes[3])
    copy(tables.prefix, word.prefix, sizes[4])
    copy(tables.shape, word.shape, sizes[5])
    copy(tables.lists, word.lists, sizes[6])
  }

  /// How well each word of a sentence fits as the head of each other: row d for word d, column 0 for the root, column h
  /// + 1 for word h.
  /// - Complexity: O(n²) in the words of the sentence.
  func arcs(_ sentence: Range<Int>, _ space: Workspace) -> UnsafeBufferPointer<Int32> {
    let (n, arc) = (sentence.count, Self.arc)
    let stride = tree.outputs
    let heads = space.heads(n + 1)
    let f = functions.pointee
    for i in 0..<arc { heads[i] = root[i] }
    for i in 0..<n {
      f.quantise(space.tree + (sentence.lowerBound + i) * stride, arc, Self.arcUnit, 0, heads + (i + 1) * arc)
    }
    let scores = space.arcScores(n * (n + 1))
    let dependent = space.dependent
    for d in 0..<n {
      f.quantise(space.tree + (sentence.lowerBound + d) * stride + arc, arc, Self.arcUnit, -16, dependent)
      f.products(heads, n + 1, arc, dependent, scores + d * (n + 1))
    }
    return UnsafeBufferPointer(start: scores, count: n * (n + 1))
  }

  /// Scores of the relations of all words of a sentence to their heads, -1 for the root.
  func relations(_ sentence: Range<Int>, heads: [Int32], _ space: Workspace) -> UnsafeMutablePointer<Float> {
    let (stride, width) = (tree.outputs, Self.relation)
    let headOffset = 2 * Self.arc
    let f = functions.pointee
    for (d, head) in heads.enumerated() {
      let own = space.tree + (sentence.lowerBound + d) * stride + headOffset + width
      let other =
        head < 0
        ? UnsafePointer(relationRoot)
        : UnsafePointer(space.tree + (sentence.lowerBound + Int(head)) * stride + headOffset)
      cneural_add(own, other, width, space.pair)
      f.quantise(space.pair, width, Float(CNEURAL_UNIT), 0, space.pairs + d * width)
    }
    apply(relationScores, space.pairs, width, heads.count, space.values)
    return space.values
  }
}
