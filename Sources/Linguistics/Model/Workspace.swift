// Memory that the network works in.

internal import CNeural

/// The rows of a batch of sentences: one for each word, and an empty one before, between and behind sentences, so that
/// a window over the edge of a sentence sees nothing. It is kept from batch to batch, and used by one thread only.
final class Workspace {
  /// A batch ends when it has so many words; a longer sentence is a batch of its own.
  static let batch = 192

  private(set) var rows = 0
  /// Rows of each sentence.
  private(set) var sentences: [Range<Int>] = []

  private var capacity = 0
  private(set) var inputs: UnsafeMutablePointer<Int16>
  private(set) var q: UnsafeMutablePointer<Int16>
  private(set) var x: UnsafeMutablePointer<Float>
  private(set) var values: UnsafeMutablePointer<Float>
  private(set) var gated: UnsafeMutablePointer<Int16>
  private(set) var tagScores: UnsafeMutablePointer<Float>
  private(set) var tree: UnsafeMutablePointer<Float>
  private(set) var names: UnsafeMutablePointer<Int16>
  private(set) var nameScores: UnsafeMutablePointer<Float>
  private(set) var pairs: UnsafeMutablePointer<Int16>
  let pair: UnsafeMutablePointer<Float>
  let dependent: UnsafeMutablePointer<Int16>
  private var headRows: UnsafeMutablePointer<Int16>
  private var arcRows: UnsafeMutablePointer<Int32>
  private var headCapacity = 0
  private var arcCapacity = 0

  /// Columns of the scores of tags, of the tree and of names.
  private let tagWidth: Int
  private let treeWidth: Int
  private let nameWidth: Int
  private let valueWidth: Int

  init(_ network: Network) {
    tagWidth = network.tag.outputs
    treeWidth = network.tree.outputs
    nameWidth = network.nameScores.outputs
    valueWidth = max(4 * Network.states, 2 * Network.width, network.relationScores.outputs)
    inputs = .allocate(capacity: 1)
    q = .allocate(capacity: 1)
    x = .allocate(capacity: 1)
    values = .allocate(capacity: 1)
    gated = .allocate(capacity: 1)
    tagScores = .allocate(capacity: 1)
    tree = .allocate(capacity: 1)
    names = .allocate(capacity: 1)
    nameScores = .allocate(capacity: 1)
    pairs = .allocate(capacity: 1)
    pair = .allocate(capacity: Network.relation)
    dependent = .allocate(capacity: Network.arc)
    headRows = .allocate(capacity: 1)
    arcRows = .allocate(capacity: 1)
  }

  deinit {
    release()
    pair.deallocate()
    dependent.deallocate()
    headRows.deallocate()
    arcRows.deallocate()
  }

  private func release() {
    inputs.deallocate()
    q.deallocate()
    x.deallocate()
    values.deallocate()
    gated.deallocate()
    tagScores.deallocate()
    tree.deallocate()
    names.deallocate()
    nameScores.deallocate()
    pairs.deallocate()
  }

  /// Gives each word a row and clears what the network reads before it writes.
  func layOut(_ lengths: [Int]) {
    sentences.removeAll(keepingCapacity: true)
    var row = 1
    for length in lengths {
      sentences.append(row..<(row + length))
      row += length + 1
    }
    rows = row
    if rows > capacity { grow(to: rows + rows / 4) }
    // The rows between sentences stay empty.
    inputs.initialize(repeating: 0, count: Network.inputs)
    for sentence in sentences {
      (inputs + sentence.upperBound * Network.inputs).initialize(repeating: 0, count: Network.inputs)
    }
    (gated).initialize(repeating: 0, count: 2 * Network.states)
    for sentence in sentences {
      (gated + sentence.upperBound * 2 * Network.states).initialize(repeating: 0, count: 2 * Network.states)
    }
  }

  /// Makes the rows between sentences empty again.
  func clearEdges() {
    let width = Network.width
    q.initialize(repeating: 0, count: width)
    for sentence in sentences { (q + sentence.upperBound * width).initialize(repeating: 0, count: width) }
  }

  private func grow(to count: Int) {
    release()
    capacity = count
    inputs = .allocate(capacity: count * Network.inputs)
    q = .allocate(capacity: count * Network.width)
    x = .allocate(capacity: count * Network.width)
    values = .allocate(capacity: count * valueWidth)
    gated = .allocate(capacity: count * 2 * Network.states)
    tagScores = .allocate(capacity: count * tagWidth)
    tree = .allocate(capacity: count * treeWidth)
    names = .allocate(capacity: count * Network.name)
    nameScores = .allocate(capacity: count * nameWidth)
    pairs = .allocate(capacity: count * Network.relation)
    x.initialize(repeating: 0, count: count * Network.width)
    q.initialize(repeating: 0, count: count * Network.width)
  }

  func heads(_ count: Int) -> UnsafeMutablePointer<Int16> {
    if count > headCapacity {
      headRows.deallocate()
      headCapacity = count + count / 2
      headRows = .allocate(capacity: headCapacity * Network.arc)
    }
    return headRows
  }

  func arcScores(_ count: Int) -> UnsafeMutablePointer<Int32> {
    if count > arcCapacity {
      arcRows.deallocate()
      arcCapacity = count + count / 2
      arcRows = .allocate(capacity: arcCapacity)
    }
    return arcRows
  }
}
