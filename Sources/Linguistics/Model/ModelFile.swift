// The file of trained weights, read in place.

internal import CEnglishModel
internal import CNeural

/// A file of named sections, as `Training/export.py` writes it. Nothing is copied: what it gives out points into it.
///
/// The file begins with "TLLM", its version, its size and the number of sections, then a table of them: a name of 16
/// bytes, offset, size, rows, columns. Whole numbers are little endian of 32 bits; sections begin at multiples of 64.
struct ModelFile: @unchecked Sendable {
  static let version: UInt32 = 1

  /// What is wrong with a file.
  enum Fault: Error, Equatable, CustomStringConvertible {
    case notAModel
    case version(UInt32)
    case truncated(found: Int, expected: Int)
    case missing(String)
    case shape(String)

    var description: String {
      switch self {
      case .notAModel: "this is no model of the language: it does not begin with TLLM; make it with Training/export.py"
      case .version(let found):
        "the model has version \(found), this program reads version \(ModelFile.version); export it again"
      case .truncated(let found, let expected):
        "the model is cut off: \(found) bytes of \(expected); copy or export it again"
      case .missing(let name): "the model has no section \(name); export it again with this program's Training/"
      case .shape(let name):
        "the section \(name) of the model has another size than this program expects; export it again"
      }
    }
  }

  struct Section {
    let bytes: UnsafeRawBufferPointer
    let rows: Int
    let columns: Int
  }

  private var sections: [String: Section] = [:]

  /// The weights inside the program.
  static func embedded() throws -> ModelFile {
    try ModelFile(UnsafeRawBufferPointer(start: cenglish_model, count: cenglish_model_size))
  }

  /// - Parameter bytes: must outlive what is made of it.
  init(_ bytes: UnsafeRawBufferPointer) throws {
    guard bytes.count >= 16, bytes.prefix(4).elementsEqual("TLLM".utf8) else { throw Fault.notAModel }
    func number(_ offset: Int) -> Int {
      Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }
    guard number(4) == Self.version else { throw Fault.version(UInt32(number(4))) }
    let (size, count) = (number(8), number(12))
    guard bytes.count == size, 16 + 32 * count <= size else {
      throw Fault.truncated(found: bytes.count, expected: max(size, 16 + 32 * count))
    }
    for i in 0..<count {
      let entry = 16 + 32 * i
      let name = String(decoding: bytes[entry..<(entry + 16)].prefix { $0 != 0 }, as: UTF8.self)
      let (offset, length) = (number(entry + 16), number(entry + 20))
      guard offset % 64 == 0, offset + length <= size else {
        throw Fault.truncated(found: size, expected: offset + length)
      }
      sections[name] = Section(
        bytes: UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + length)]), rows: number(entry + 24),
        columns: number(entry + 28))
    }
  }

  func section(_ name: String) throws -> Section {
    guard let section = sections[name] else { throw Fault.missing(name) }
    return section
  }

  func lines(_ name: String) throws -> [String] {
    String(decoding: try section(name).bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  func floats(_ name: String, count: Int) throws -> UnsafePointer<Float> {
    let section = try section(name)
    guard section.bytes.count == count * 4, let start = section.bytes.baseAddress else { throw Fault.shape(name) }
    return start.assumingMemoryBound(to: Float.self)
  }

  /// An embedding table: rows of whole numbers of 1/64.
  func table(_ name: String, rows: Int? = nil, columns: Int) throws -> UnsafeBufferPointer<Int8> {
    let section = try section(name)
    guard section.columns == columns, section.bytes.count == section.rows * columns,
      rows ?? section.rows == section.rows
    else { throw Fault.shape(name) }
    return section.bytes.bindMemory(to: Int8.self)
  }

  func linear(_ name: String, inputs: Int, outputs: Int) throws -> cneural_linear {
    let section = try section(name + ".w")
    let padded = (outputs + 15) / 16 * 16
    guard section.rows == padded, section.columns == inputs, section.bytes.count == padded * inputs,
      let start = section.bytes.baseAddress
    else { throw Fault.shape(name + ".w") }
    return cneural_linear(
      weights: start.assumingMemoryBound(to: Int8.self), scales: try floats(name + ".s", count: padded),
      biases: try floats(name + ".b", count: padded), inputs: inputs, outputs: padded)
  }

  func hashTable(_ name: String) throws -> HashTable {
    let section = try section(name)
    let slots = section.bytes.count / 8
    guard slots > 0, slots & (slots - 1) == 0, section.bytes.count == slots * 8 else { throw Fault.shape(name) }
    return HashTable(slots: section.bytes.bindMemory(to: HashTable.Slot.self))
  }
}
