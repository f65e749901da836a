// What is English stays in its folder.
import Foundation
import Testing

@Suite struct LanguageSeamTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources").standardizedFileURL

  /// The Swift files under a folder of Sources, by their path there.
  private static func files(_ folder: String) throws -> [String: String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.appending(path: folder).path)
    var texts: [String: String] = [:]
    for path in paths where path.hasSuffix(".swift") {
      let name = folder.isEmpty ? path : folder + "/" + path
      texts[name] = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
    }
    return texts
  }

  /// Tags of one language are read where that language is, and written where words are; no rule knows them.
  @Test func languageTags() throws {
    let writers: Set<String> = [
      "Linguistics/Analysis/LanguageCore.swift", "Linguistics/Analysis/Token.swift", "Linguistics/CoNLLU.swift",
      "Extraction/Extractor.swift", "ChronicleTypes/Analysis/Sentence.swift", "Codec/DocumentAnalysis+JSON.swift",
      "Codec/Lines/AnnotationRecords.swift",
      "measure/TreeScores.swift",
    ]
    let files = try Self.files("")
    #expect(files.count > 200)
    let users = files.filter { $1.lowercased().contains("xpos") }.keys
    #expect(users.filter { !writers.contains($0) && !$0.hasPrefix("Linguistics/English/") }.sorted() == [])
  }

  /// Rules ask for classes of words, which word lists fill; the only words in code are the beginnings of addresses.
  @Test(arguments: ["Extraction", "TimeExpressions"]) func wordsInCode(_ folder: String) throws {
    let found = try Self.files(folder).values.flatMap { text in
      text.matches(of: /WordKey\("([^"]*)"\)/).map { String($0.1) }
    }
    #expect(found.filter { !["http", "https"].contains($0) } == [])
  }

  @Test(arguments: ["Extraction", "TimeExpressions", "Assembly", "Wording", "Drawing"])
  func englishByName(_ folder: String) throws {
    let allowed: Set<String> = [
      // What is taken where nobody says which language.
      "Extraction/Extractor.swift", "Extraction/Lexicon/Lexicon.swift", "Extraction/Lexicon/RuleCatalog.swift",
      "TimeExpressions/TimeFinder.swift",
    ]
    let users = try Self.files(folder).filter { $1.contains("EnglishModel") || $1.contains(".english") }.keys
    #expect(users.filter { !allowed.contains($0) }.sorted() == [])
  }
}
