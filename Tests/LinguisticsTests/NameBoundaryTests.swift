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
    // What is described in small letters is no part of a name; a place and a body keep the noun that says what they
    // are.
    ("They met Karsk officials today.", [("Karsk officials", .organization)], ["Karsk organization"]),
    ("They met Peru officials today.", [("Peru officials", .organization)], ["Peru place"]),
    ("They met hapless Falcons today.", [("hapless Falcons", .organization)], ["Falcons organization"]),
    ("They met Zubko's brother today.", [("Zubko's brother", .person)], ["Zubko person"]),
    ("They saw Karsk island today.", [("Karsk island", .place)], ["Karsk island place"]),
    ("They saw the Karsk navy today.", [("Karsk navy", .organization)], ["Karsk navy organization"]),
    ("at the university of Karsk", [("university of Karsk", .organization)], ["university of Karsk organization"]),
    ("They met van Dijk today.", [("van Dijk", .person)], ["van Dijk person"]),
    ("we met ana ruiz", [("ana ruiz", .person)], ["ana ruiz person"]),
    // A nickname and what stands behind it.
    ("We met Ana “The Fox” Ruiz today.", [("Ana", .person), ("Ruiz", .person)], ["Ana “The Fox” Ruiz person"]),
    ("We met Ana 'Foxy' Ruiz today.", [("Ana", .person)], ["Ana 'Foxy' Ruiz person"]),
    (
      "We met Peter Paul (Walter) Ruiz today.", [("Peter Paul", .person), ("Walter", .person)],
      ["Peter Paul (Walter) Ruiz person"]
    ),
    ("Then Ana (Karsk) Ruiz left.", [("Ana", .person)], ["Ana person"]),
    ("Then Ana wrote “The Fox” in May.", [("Ana", .person)], ["Ana person"]),
    ("Ana Lind “Blue Hills” Reviewed", [("Ana Lind", .person)], ["Ana Lind person"]),
    // Father and child.
    ("We met Ana Ruiz, Jr., today.", [("Ana Ruiz", .person)], ["Ana Ruiz, Jr. person"]),
    ("We met Ana Ruiz III today.", [("Ana Ruiz", .person)], ["Ana Ruiz III person"]),
    ("We met Ana Ruiz, Senior Editor, today.", [("Ana Ruiz", .person)], ["Ana Ruiz person"]),
    // A surname that is another word as well.
    ("Today they asked W. Peter Grew about it.", [("W. Peter", .person)], ["W. Peter Grew person"]),
    ("Today they asked Peter Monday about it.", [("Peter", .person)], ["Peter person"]),
    ("Peter Grew Angry", [("Peter", .person)], ["Peter person"]),
    // A body whose name begins with another.
    (
      "They bought Ana Prado Crane Corp. in the spring of the year.",
      [("Ana Prado", .person), ("Crane Corp.", .organization)],
      ["Ana Prado Crane Corp. organization"]
    ),
  ]

  @Test(arguments: mended) func mend(_ text: String, _ given: [Given], _ expected: [String]) {
    let analysis = read(text)
    let spans = given.map { NameSpan(tokens: first($0.words, in: analysis), kind: $0.kind) }
    let lexicon = EnglishTokenizer(.english).lexicon
    let names = NameBoundaries(lexicon: lexicon).mended(spans, analysis.tokens, analysis.sentences)
    #expect(names.map { "\(analysis.text($0.tokens)) \($0.kind)" } == expected)
  }
}
