// What the network reads of a word's form. Training/features.py does the same.

internal import TextBasics

/// The rows of the embedding tables that belong to a form.
struct WordFeatures: Equatable {
  /// 0 where the word has no vector of its own.
  var word: UInt16 = 0
  /// 0 where the word was never met.
  var cluster: UInt16 = 0
  var suffix3: UInt16 = 0
  var suffix2: UInt16 = 0
  var prefix: UInt16 = 0
  var shape: UInt16 = 0
  /// Bits of the lists that the word is on: first names, surnames, places and so on.
  var lists: UInt16 = 0

  static let suffixes: UInt32 = 4096
  static let prefixes: UInt32 = 2048
  static let shapes: UInt32 = 512
  /// So many kinds of characters make a shape; the network was trained with that.
  private static let longestShape = 8

  init() {}

  /// - Complexity: O(n) in the bytes of the form.
  init(_ form: UnsafeBufferPointer<UInt8>, words: HashTable) {
    var hash = FNV1a()
    // The last three bytes and the first three of the normal form, and the number of its bytes.
    var (a, b, c): (UInt8, UInt8, UInt8) = (0, 0, 0)
    var (p, q, r): (UInt8, UInt8, UInt8) = (0, 0, 0)
    var count = 0
    func push(_ byte: UInt8) {
      hash.add(byte)
      (a, b, c) = (b, c, byte)
      switch count {
      case 0: p = byte
      case 1: q = byte
      case 2: r = byte
      default: break
      }
      count += 1
    }
    var shape = FNV1a32(seed: 4)
    var shapeLength = 0
    var (beforeLast, last): (UInt8, UInt8) = (0, 0)
    // Of three bytes of one kind in a row the third adds nothing to the shape.
    func see(_ byte: UInt8) {
      guard shapeLength < Self.longestShape else { return }
      let kind = Self.kind(byte)
      guard beforeLast != kind || last != kind else { return }
      shape.add(kind)
      (beforeLast, last) = (last, kind)
      shapeLength += 1
    }
    var i = 0
    while i < form.count {
      let byte = form[i]
      see(byte)
      switch byte {
      case 0x41...0x5A: push(byte | 0x20)
      case 0x31...0x39: push(0x30)
      case 0xE2:
        if i + 2 < form.count, form[i + 1] == 0x80, let plain = Self.plain(form[i + 2]) {
          push(plain)
          // The other two bytes count for the shape alone.
          see(form[i + 1])
          see(form[i + 2])
          i += 2
        } else {
          push(byte)
        }
      default: push(byte)
      }
      i += 1
    }
    let known = words[hash.tableHash] ?? 0
    word = UInt16(known & 0x7FFF)
    cluster = UInt16(known >> 15 & 0x3FF)
    lists = UInt16(known >> 25)
    suffix3 = Self.row([a, b, c], of: min(count, 3), last: true, seed: 3, Self.suffixes)
    suffix2 = Self.row([a, b, c], of: min(count, 2), last: true, seed: 2, Self.suffixes)
    prefix = Self.row([p, q, r], of: min(count, 3), last: false, seed: 1, Self.prefixes)
    self.shape = UInt16(shape.mixed % Self.shapes)
  }

  /// The row of the first or last bytes of three.
  private static func row(_ bytes: InlineArray<3, UInt8>, of count: Int, last: Bool, seed: UInt32, _ rows: UInt32)
    -> UInt16
  {
    var hash = FNV1a32(seed: seed)
    for i in 0..<count { hash.add(bytes[last ? 3 - count + i : i]) }
    return UInt16(hash.mixed % rows)
  }

  /// Capital X, small x, digit d, other marks as they are.
  private static func kind(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x30...0x39: UInt8(ascii: "d")
    case 0x41...0x5A: UInt8(ascii: "X")
    case 0x61...0x7A, 0x80...: UInt8(ascii: "x")
    default: byte
    }
  }

  /// The plain form of a typographic mark, by the last of its three bytes.
  private static func plain(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x98, 0x99: UInt8(ascii: "'")
    case 0x9C, 0x9D: UInt8(ascii: "\"")
    case 0x93: UInt8(ascii: "-")
    default: nil
    }
  }
}
