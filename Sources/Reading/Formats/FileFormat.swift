// How a file is read, as the ending of its name tells.

internal import TextBasics

/// How a file is read.
enum FileFormat: Equatable {
  case plainText
  case markdown
  /// A format that cannot be read yet, with its ending in small letters.
  case unknown(ending: String)

  init(name: FilePath) {
    switch Self.ending(name.bytes) {
    case nil, "txt", "text": self = .plainText
    case "md", "markdown": self = .markdown
    case let ending?: self = .unknown(ending: ending)
    }
  }

  /// What stands after the last dot, in small letters.
  ///
  /// `notes.2012` and `Mr. Smith` have no ending: one has a letter and no white space, and is short.
  private static func ending(_ name: [UInt8]) -> String? {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return nil }
    let ending = name[(dot + 1)...]
    guard ending.count <= 16, !ending.contains(where: { $0 <= 0x20 }),
      ending.contains(where: { $0 >= 0x80 || ASCII.isLetter($0) })
    else { return nil }
    return String(decoding: ending, as: UTF8.self).lowercased()
  }
}
