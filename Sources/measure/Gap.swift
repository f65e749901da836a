// `measure gap`: whom pronouns mean, against what people annotated.

internal import ArgumentParser
internal import ChronicleTypes
internal import Extraction
internal import Foundation

struct Gap: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Whom “he” and “she” mean, on a file of GAP.",
    discussion: """
      Each row of the file is a text, a pronoun of it and two names, each of which the pronoun means or not. A name counts \
      as meant where a mention that overlaps it has the actor of the pronoun. Source: Webster et al., Mind the GAP, 2018.
      """)

  @Argument(help: "A file of GAP, with tabs between its columns.") var file: String
  @Option(help: "So many rows that were read wrongly are printed.") var errors = 0

  func run() throws {
    let rows = try GapRow.rows(of: read(file), file)
    let extractor = Extractor(layers: [])
    var (masculine, feminine) = (Counts(), Counts())
    var left = errors
    for row in rows {
      let counts = row.score(extractor.analyze(Document(source: .init(id: row.id, path: row.id), text: row.text)))
      if row.isFeminine { feminine.add(counts) } else { masculine.add(counts) }
      if left > 0, counts.right < max(counts.gold, counts.found) {
        print(row.id, "gold \(counts.gold) found \(counts.found) right \(counts.right):", row.marked)
        left -= 1
      }
    }
    var all = masculine
    all.add(feminine)
    print("overall    F \(percent(all.f1))  P \(percent(all.precision))  R \(percent(all.recall))")
    print("masculine  F \(percent(masculine.f1))")
    print("feminine   F \(percent(feminine.f1))")
    print("bias         \(percent(masculine.f1 == 0 ? 0 : feminine.f1 / masculine.f1 / 100))")
  }
}

/// A text, a pronoun, and two names that it may mean.
struct GapRow {
  var id: String
  var text: SourceText
  var pronoun: TextSpan
  var names: [(span: TextSpan, isMeant: Bool)]
  var isFeminine: Bool

  static func rows(of data: Data, _ file: String) throws -> [GapRow] {
    try String(decoding: data, as: UTF8.self).split(separator: "\n").dropFirst().enumerated().map { number, line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 10, let pronoun = span(fields[2], fields[3]), let a = span(fields[4], fields[5]),
        let b = span(fields[7], fields[8])
      else { throw ValidationError("\(file): line \(number + 2) is no row of GAP, which has 11 columns between tabs") }
      return GapRow(
        id: fields[0], text: SourceText(fields[1]), pronoun: pronoun,
        names: [(a, fields[6] == "TRUE"), (b, fields[9] == "TRUE")],
        isFeminine: ["she", "her", "hers"].contains(fields[2].lowercased()))
    }
  }

  private static func span(_ words: String, _ offset: String) -> TextSpan? {
    Int(offset).map { TextSpan(start: $0, end: $0 + words.unicodeScalars.count) }
  }

  /// Names that the pronoun means, and those that an analysis says it means.
  func score(_ analysis: DocumentAnalysis) -> Counts {
    var counts = Counts()
    let actor = analysis.mentions.first { $0.span == pronoun }?.actor
    for name in names {
      let isFound =
        actor != nil
        && analysis.mentions.contains {
          $0.actor == actor && $0.span.start < name.span.end && name.span.start < $0.span.end
        }
      if isFound { counts.found += 1 }
      if name.isMeant { counts.gold += 1 }
      if isFound && name.isMeant { counts.right += 1 }
    }
    return counts
  }

  /// The text, with the pronoun between stars and the names in brackets.
  var marked: String {
    var marks: [(Int, String)] = [(pronoun.start, "*"), (pronoun.end, "*")]
    for name in names { marks += [(name.span.start, name.isMeant ? "[+" : "[-"), (name.span.end, "]")] }
    var scalars = Array(text.string.unicodeScalars)
    for (place, mark) in marks.sorted(by: { $0.0 > $1.0 }) {
      scalars.insert(contentsOf: mark.unicodeScalars, at: place)
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension Counts {
  fileprivate mutating func add(_ other: Counts) {
    right += other.right
    found += other.found
    gold += other.gold
  }
}
