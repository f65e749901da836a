// Word lists and actors of a user: found, loaded, refused.

import Casework
import ChronicleTypes
import Foundation
import Testing

@Suite final class OwnFileTests {
  private let folder = FileManager.default.temporaryDirectory.path + "/casework-" + UUID().uuidString

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func write(_ name: String, _ text: String) throws {
    let file = URL(filePath: "\(folder)/\(name)")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  @Test func nothing() throws {
    #expect(try OwnLexicon(named: nil, beside: [folder]).folders == [])
    #expect(OwnActors(named: nil, beside: [folder]).files == [])
    #expect(try OwnActors(named: nil, beside: [folder]).load().entries.isEmpty)
  }

  @Test func besideReports() throws {
    try write("lexicon/cues.tsv", "yodel\tsay\tstrong\n")
    try write("actors.yaml", "- name: Ada Novak\n")
    let lexicon = try OwnLexicon(named: nil, beside: [folder])
    #expect(lexicon.folders == ["\(folder)/lexicon"])
    _ = try lexicon.load()
    let actors = OwnActors(named: nil, beside: [folder])
    #expect(actors.files == ["\(folder)/actors.yaml"])
    #expect(try actors.load().entries.map(\.name.text) == ["Ada Novak"])
  }

  @Test func refused() throws {
    #expect(throws: OwnFileError(reasons: ["\(folder) is no folder; name one that holds word lists"])) {
      try OwnLexicon(named: folder, beside: [])
    }
    try write("lexicon/cues.tsv", "yodel\tsay\n")
    #expect(
      throws: OwnFileError(reasons: ["\(folder)/lexicon/cues.tsv:1: 3 fields between tabs are needed, here are 2"])
    ) {
      try OwnLexicon(named: "\(folder)/lexicon", beside: []).load()
    }
    #expect(throws: OwnFileError.self) { try OwnActors(named: "\(folder)/none.yaml", beside: []).load() }
  }
}
