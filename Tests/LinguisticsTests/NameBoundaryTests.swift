// Names that the network cut wrongly: spans as it gives them → names as they are.
import Testing

@testable import Linguistics

@Suite struct NameBoundaryTests {
  typealias Given = (words: String, kind: NamedEntity.Kind)

  static let mended: [(String, [Given], [String])] = [
    // A name neither begins nor ends with a mark or a small word.
    (
      "the Court of the District of Lima sat", [("Court of", .organization), ("District of Lima", .place)],
      ["Court of the District of Lima organization"]
    ),
    ("a Professor of Medicine left", [("of Medicine", .organization)], ["Medicine organization"]),
    ("they live in Lima like us", [("Lima like", .place)], ["Lima place"]),
    ("the Council and Lima", [("Council and", .organization), ("Lima", .place)], ["Council and Lima organization"]),
    ("the Council and others", [("Council and", .organization)], ["Council organization"]),
    ("the Council of Lima", [("Council", .organization), ("Lima", .place)], ["Council organization", "Lima place"]),
    // A company's legal form belongs to it.
    ("at Valmar, Inc. of Karsk", [("Valmar", .place)], ["Valmar, Inc. organization"]),
    (
      "at Valmar, Inc. of Karsk", [("Valmar", .organization), (", Inc. of Karsk", .organization)],
      ["Valmar, Inc. organization", "Karsk organization"]
    ),
    ("Valmar Ltd rose", [("Valmar Ltd", .organization)], ["Valmar Ltd organization"]),
    ("Ana Prado, co founder", [("Ana Prado", .person)], ["Ana Prado person"]),
    // A town and its country or state.
    ("in Karsk Ohio today", [("Karsk Ohio", .place)], ["Karsk place", "Ohio place"]),
    ("in new karsk costa rica", [("new karsk costa rica", .place)], ["new karsk place", "costa rica place"]),
    ("in Karsk OH today", [("Karsk OH", .place)], ["Karsk place", "OH place"]),
    ("in Karsk Or", [("Karsk Or", .place)], ["Karsk Or place"]),
    ("in West Virginia", [("West Virginia", .place)], ["West Virginia place"]),
    ("at Lake Ohio", [("Lake Ohio", .place)], ["Lake Ohio place"]),
    ("in Northern Peru", [("Northern Peru", .place)], ["Northern Peru place"]),
    ("the State of Ohio", [("State of Ohio", .place)], ["State of Ohio place"]),
    // A degree is no name, a known body behind a person is one of its own.
    ("by Pia Holm, MD, on", [("Pia Holm", .person), ("MD", .organization)], ["Pia Holm person"]),
    ("in Ohio, MD", [("Ohio", .place), ("MD", .place)], ["Ohio place", "MD place"]),
    ("Pia Holm Microsoft", [("Pia Holm Microsoft", .person)], ["Pia Holm person", "Microsoft organization"]),
    // Persons in a row.
    (
      "Peter Lind Anna Falk Oscar Brandt", [("Peter Lind Anna Falk Oscar Brandt", .person)],
      ["Peter Lind person", "Anna Falk person", "Oscar Brandt person"]
    ),
    ("Peter Paul Anna Falk", [("Peter Paul Anna Falk", .person)], ["Peter Paul Anna Falk person"]),
    ("Peter A. Lind Jr.", [("Peter A. Lind Jr.", .person)], ["Peter A. Lind Jr. person"]),
    ("Peter Lind Anna", [("Peter Lind Anna", .person)], ["Peter Lind Anna person"]),
  ]

  @Test(arguments: mended) func mend(_ text: String, _ given: [Given], _ expected: [String]) {
    let analysis = read(text)
    let spans = given.map { NameSpan(tokens: range(of: $0.words, in: analysis), kind: $0.kind) }
    let lexicon = EnglishTokenizer(.english).lexicon
    let names = NameBoundaries(lexicon: lexicon).mended(spans, analysis.tokens, analysis.sentences)
    #expect(names.map { "\(analysis.text($0.tokens)) \($0.kind)" } == expected)
  }

  private func range(of words: String, in analysis: LinguisticAnalysis) -> Range<Int> {
    for start in analysis.tokens.indices {
      for end in start..<analysis.tokens.count where analysis.text(start..<(end + 1)) == words {
        return start..<(end + 1)
      }
    }
    preconditionFailure("“\(words)” stands nowhere")
  }
}
