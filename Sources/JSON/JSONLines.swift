// JSON lines: one value on each line.

/// The lines of a text that comes in blocks, read one by one. Empty lines are skipped.
///
///     var lines = JSONLines(blocks: file.next)
///     var reader = JSONReader([])
///     while let line = lines.next() {
///       reader.restart(line.bytes, line: line.number)
///       …
///     }
public struct JSONLines {
  /// A line without its line break.
  public struct Line: Sendable, Equatable {
    /// The bytes of the line.
    public var bytes: [UInt8]
    /// The number of the line, from 1.
    public var number: Int
    /// Whether it was longer than allowed. Then `bytes` is empty.
    public var isTooLong = false
  }

  private let blocks: () -> [UInt8]
  private let longest: Int
  private var block: [UInt8] = []
  private var at = 0
  private var number = 0

  /// - Parameters:
  ///   - longest: bytes that a line may have; of longer ones nothing is kept.
  ///   - blocks: gives the text, an empty block at its end.
  public init(longest: Int = .max, blocks: @escaping () -> [UInt8]) {
    (self.longest, self.blocks) = (longest, blocks)
  }

  /// The next line that is not empty; nil at the end of the text.
  /// - Complexity: O(n) in the bytes of the line; of one that is too long nothing is held.
  public mutating func next() -> Line? {
    while let line = any() {
      if line.isTooLong || line.bytes.contains(where: { $0 > 0x20 }) { return line }
    }
    return nil
  }

  private mutating func any() -> Line? {
    var line = Line(bytes: [], number: number + 1)
    var isBegun = false
    while true {
      if at == block.count {
        (block, at) = (blocks(), 0)
        if block.isEmpty { break }
      }
      isBegun = true
      let end = block[at...].firstIndex(of: 0x0A) ?? block.count
      if line.bytes.count + end - at > longest {
        line.isTooLong = true
        line.bytes = []
      }
      if !line.isTooLong { line.bytes += block[at..<end] }
      let isWhole = end < block.count
      at = isWhole ? end + 1 : end
      if isWhole { break }
    }
    guard isBegun else { return nil }
    number += 1
    return line
  }
}
