// The file of weights: what is wrong with one is said.
import Testing

@testable import Linguistics

@Suite struct ModelFiles {
  /// A file with one section of 4 bytes.
  static func file(magic: String = "TLLM", version: UInt32 = ModelFile.version, size: UInt32 = 68, offset: UInt32 = 64)
    -> [UInt8]
  {
    func number(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
    let name = Array("weights".utf8) + [UInt8](repeating: 0, count: 9)
    let head = Array(magic.utf8) + number(version) + number(size) + number(1)
    let entry = name + number(offset) + number(4) + number(1) + number(4)
    return head + entry + [UInt8](repeating: 0, count: 16) + [1, 2, 3, 4]
  }

  private func open<Result>(_ bytes: [UInt8], _ body: (ModelFile) throws -> Result) throws -> Result {
    try bytes.withUnsafeBytes { try body(ModelFile($0)) }
  }

  @Test func sections() throws {
    let bytes = try open(Self.file()) { try Array($0.section("weights").bytes) }
    #expect(bytes == [1, 2, 3, 4])
    #expect(throws: ModelFile.Fault.missing("biases")) { try open(Self.file()) { try $0.section("biases") } }
    #expect(throws: ModelFile.Fault.shape("weights")) { try open(Self.file()) { try $0.floats("weights", count: 2) } }
    #expect(throws: ModelFile.Fault.shape("weights")) { try open(Self.file()) { try $0.table("weights", columns: 3) } }
    #expect(throws: ModelFile.Fault.shape("weights")) { try open(Self.file()) { try $0.hashTable("weights") } }
  }

  static let broken: [([UInt8], ModelFile.Fault)] = [
    ([], .notAModel), (Array("TLLM".utf8), .notAModel), (file(magic: "ELF!"), .notAModel),
    (file(version: 7), .version(7)), (Array(file().dropLast(1)), .truncated(found: 67, expected: 68)),
    (file(size: 67), .truncated(found: 68, expected: 67)), (file(offset: 128), .truncated(found: 68, expected: 132)),
    (file(offset: 63), .truncated(found: 68, expected: 67)),
  ]

  @Test(arguments: broken) func fault(_ bytes: [UInt8], _ expected: ModelFile.Fault) {
    #expect(throws: expected) { try open(bytes) { _ in } }
  }

  /// Every message says what to do.
  @Test func messages() {
    let faults: [ModelFile.Fault] = [
      .notAModel, .version(2), .truncated(found: 1, expected: 2), .missing("tags"), .shape("tags"),
    ]
    for fault in faults { #expect(fault.description.contains("export") || fault.description.contains("Training/")) }
  }

  @Test func truncatedModelIsRefused() throws {
    #expect(throws: ModelFile.Fault.notAModel) { try EnglishModel(modelFile: [1, 2, 3]) }
    #expect(throws: ModelFile.Fault.missing("tags")) { try EnglishModel(modelFile: Self.file()) }
  }
}
