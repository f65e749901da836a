// What Graphviz has to say.

internal import CGraphviz
internal import Synchronization

/// Collects Graphviz's errors and warnings, which would go to standard error.
enum Messages {
  /// A lock of its own: the messages come in while the lock on Graphviz is held.
  private static let collected = Mutex<[UInt8]>([])
  private static let limit = 4_000

  /// Throws away what is there and collects from now on. Only while the lock on Graphviz is held.
  static func start() {
    collected.withLock { $0.removeAll() }
    agseterr(AGWARN)
    agseterrf { piece in
      // One message comes in several pieces.
      if let piece { Messages.append(UnsafePointer(piece)) }
      return 0
    }
  }

  /// Throws if Graphviz said anything since ``start()``: most of its faults are warnings about
  /// something it then drew otherwise.
  static func check() throws(GraphvizError) {
    let bytes = collected.withLock { $0 }
    if !bytes.isEmpty {
      // Messages quote the source, and are shown in terminals.
      let lines = CleanText(String(decoding: bytes, as: UTF8.self)).lines
      throw .graphviz(lines.filter { !$0.isEmpty }.joined(separator: "; "))
    }
  }

  private static func append(_ piece: UnsafePointer<CChar>) {
    let text = String(cString: piece)
    collected.withLock { bytes in
      bytes.append(contentsOf: text.utf8.prefix(max(0, limit - bytes.count)))
    }
  }
}
