// What a format is in which a selection of events is written for other programs.

public import ChronicleTypes

/// A format in which a selection of events is written for other programs.
///
/// Each format is a value in a file of its own; `Casework` lists them all, and the command, its help and the README
/// follow that list.
public struct ChronicleFormat: Sendable {
  /// What it is called on the command line, in small letters.
  public let name: String
  /// The ending of its files, without the dot.
  public let ending: String
  /// What is written, and for whom, in a few words.
  public let summary: String

  /// Takes the bytes as they are made, a block at a time.
  public typealias Sink = (_ block: [UInt8]) -> Void

  private let writing: @Sendable (Selection, _ documentPrefix: String, @escaping Sink) -> Void

  /// - Parameter write: gives the bytes of a selection to a sink; `documentPrefix` stands before the paths of
  ///   documents in links, such as `../`. The same selection gives the same bytes.
  public init(
    name: String, ending: String, summary: String,
    write: @escaping @Sendable (_ selection: Selection, _ documentPrefix: String, _ sink: @escaping Sink) -> Void
  ) {
    (self.name, self.ending, self.summary, writing) = (name, ending, summary, write)
  }

  /// Writes a selection.
  /// - Parameter documentPrefix: what stands before the paths of documents in links, such as `../`.
  public func write(_ selection: Selection, documentPrefix: String = "", to sink: @escaping Sink) {
    let blocks = Blocks(sink)
    writing(selection, documentPrefix, blocks.add)
    blocks.flush()
  }

  /// The bytes of a selection, all of them in memory.
  public func bytes(of selection: Selection, documentPrefix: String = "") -> [UInt8] {
    var bytes: [UInt8] = []
    write(selection, documentPrefix: documentPrefix) { bytes += $0 }
    return bytes
  }
}

/// Small pieces put together to blocks that are worth a call of the system.
private final class Blocks {
  private let sink: ChronicleFormat.Sink
  private var bytes: [UInt8] = []

  private static let size = 1 << 16

  init(_ sink: @escaping ChronicleFormat.Sink) { self.sink = sink }

  func add(_ piece: [UInt8]) {
    bytes += piece
    if bytes.count >= Self.size { flush() }
  }

  func flush() {
    if !bytes.isEmpty { sink(bytes) }
    bytes = []
  }
}
