// Figures of names.

internal import Foundation
internal import Linguistics

/// A file of words and BIO tags. A line “-DOCSTART-” begins a document; without any, each sentence stands alone.
struct NameFile {
  /// A sentence: its words and their tags.
  struct Sentence {
    var words: [String] = []
    var tags: [String] = []
  }

  private(set) var documents: [[Sentence]] = [[]]

  init(_ data: Data) {
    var sentence = Sentence()
    var hasDocuments = false
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) {
      let fields = line.split(whereSeparator: { $0 == "\t" || $0 == " " })
      guard let word = fields.first, fields.count > 1 || line.hasPrefix("-DOCSTART-") else {
        if !sentence.words.isEmpty {
          documents[documents.count - 1].append(sentence)
          if !hasDocuments { documents.append([]) }
        }
        sentence = Sentence()
        continue
      }
      if word == "-DOCSTART-" {
        hasDocuments = true
        documents.append([])
        continue
      }
      sentence.words.append(String(word))
      sentence.tags.append(String(fields[fields.count - 1]))
    }
    if !sentence.words.isEmpty { documents[documents.count - 1].append(sentence) }
    documents.removeAll(where: \.isEmpty)
  }
}

/// Names of persons, organizations and places: exact words and kind.
struct NameScores: CustomStringConvertible {
  private var kinds: [String: Counts] = [:]

  private struct Name: Hashable {
    var words: Range<Int>
    var kind: String
  }

  init(_ file: NameFile, _ model: EnglishModel) {
    for document in file.documents {
      let analysis = model.analyze(sentences: document.map(\.words))
      let gold = Set(Self.names(document.flatMap { $0.tags + ["O"] }, gaps: document))
      let found = Set(
        analysis.names.map { Name(words: $0.tokens, kind: $0.kind.conll) }.filter { $0.kind != "MISC" })
      for kind in ["PER", "LOC", "ORG"] {
        kinds[kind, default: Counts()].found += found.count { $0.kind == kind }
        kinds[kind, default: Counts()].gold += gold.count { $0.kind == kind }
        kinds[kind, default: Counts()].right += found.intersection(gold).count { $0.kind == kind }
      }
    }
  }

  /// The names of a document by the indices of their words; each sentence has one tag too many, so that no name runs
  /// over its end.
  private static func names(_ tags: [String], gaps document: [NameFile.Sentence]) -> [Name] {
    var names: [Name] = []
    var open: (start: Int, kind: String)?
    var (word, place, sentence) = (0, 0, 0)
    for tag in tags {
      if let name = open, !(tag.hasPrefix("I-") && tag.dropFirst(2) == name.kind) {
        if ["PER", "LOC", "ORG"].contains(name.kind) { names.append(Name(words: name.start..<word, kind: name.kind)) }
        open = nil
      }
      if place == document[sentence].words.count {
        (place, sentence) = (0, sentence + 1)
        continue
      }
      if tag != "O", open == nil { open = (word, String(tag.dropFirst(2))) }
      word += 1
      place += 1
    }
    return names
  }

  var description: String {
    var all = Counts()
    for (_, counts) in kinds {
      all.right += counts.right
      all.found += counts.found
      all.gold += counts.gold
    }
    let each = ["PER", "LOC", "ORG"].map { "\($0) \(percent(kinds[$0, default: Counts()].f1))" }
    return "F \(percent(all.f1))  P \(percent(all.precision))  R \(percent(all.recall))  "
      + each.joined(separator: "  ")
  }
}
