// Places of constant words among bytes.

extension [UInt8] {
  /// Whether the bytes in `range` are those of `text`.
  func slice(_ range: Range<Int>, equals text: StaticString) -> Bool {
    text.withUTF8Buffer { self[range].elementsEqual($0) }
  }

  /// Whether the bytes from `index` on begin with `text`.
  func begins(with text: StaticString, at index: Int) -> Bool {
    text.withUTF8Buffer { self[index...].starts(with: $0) }
  }

  /// Where `text` begins, from `start` on.
  func find(_ text: StaticString, from start: Int) -> Int? {
    let first = text.withUTF8Buffer { $0[0] }
    var index = start
    while let candidate = self[index...].firstIndex(of: first) {
      if begins(with: text, at: candidate) { return candidate }
      index = candidate + 1
    }
    return nil
  }
}
