// Names: written → names with their kinds.
import Testing

@testable import Linguistics

@Suite struct Names {
  static let found: [(String, [String])] = [
    ("Later Tricia Holm spoke.", ["Tricia Holm person"]),
    (
      "Then Angela Ruiz met Emmanuel Voss.",
      ["Angela Ruiz person", "Emmanuel Voss person"]
    ),
    ("We met Jean-Claude Dupin.", ["Jean-Claude Dupin person"]),
    // A title makes a person of any word.
    ("They met Mr. Zubko.", ["Zubko person"]), ("We saw President Zubko.", ["Zubko person"]),
    ("Secretary of State Ana Ruiz spoke.", ["Ana Ruiz person"]), ("the mayor Qwerty Zubko", ["Qwerty Zubko person"]),
    ("Police Chief Omar Diaz", ["Omar Diaz person"]),
    // Organizations.
    ("the Department of Homeland Security", ["Department of Homeland Security organization"]),
    ("She works at the University of Lima.", ["University of Lima organization"]),
    ("at Valmar Cranes Ltd", ["Valmar Cranes Ltd organization"]),
    ("He leads the Immigration and Customs Enforcement agency.", ["Immigration and Customs Enforcement organization"]),
    ("and NATO met the UN", ["NATO organization", "UN organization"]), ("the (DHS)", ["DHS organization"]),
    // Lists.
    ("from Lima, Peru", ["Lima place", "Peru place"]), ("he told CNN", ["CNN outlet"]),
    ("as The New York Times wrote", ["The New York Times outlet"]), ("while Republicans sat", ["Republicans group"]),
    ("we love Ludwig van Beethoven", ["Ludwig van Beethoven person"]),
    ("at Fox News Channel", ["Fox News Channel outlet"]),
    ("We bought it from Microsoft.", ["Microsoft organization"]), ("He eats a red cross.", []),
    ("She reads the Karsk Monthly.", ["Karsk Monthly organization"]),
    ("The Swedish Academy met on Friday.", ["Swedish Academy organization"]),
    ("Then Swedish Times changed.", ["Swedish Times organization"]),
    ("The American winter is cold.", ["American group"]),
    ("Then Pia Holm, PhD, left.", ["Pia Holm person"]), ("We met Kim Jong Un.", ["Kim Jong Un person"]),
    // A person whom the text names in full elsewhere ends before a first name.
    (
      "Later Tricia Holm spoke. Tricia Holm Anna Falk",
      ["Tricia Holm person", "Tricia Holm person", "Anna Falk person"]
    ),
    // A surname is the person's whose name it ends.
    ("Tricia Holm came. Then Holm left.", ["Tricia Holm person", "Holm person"]),
    ("Holm came. It was Tricia Holm.", ["Holm person", "Tricia Holm person"]),
    ("Mr. Zubko came. I saw Zubko.", ["Zubko person", "Zubko person"]),
    // … also where it looks like another word.
    ("Steve Jobs came. Jobs left.", ["Steve Jobs person", "Jobs person"]),
    ("Then Jobs left. It was Steve Jobs.", ["Jobs person", "Steve Jobs person"]),
    // … unless the document has that word too, or it describes what follows.
    ("Steve Jobs promised jobs. Jobs were rare.", ["Steve Jobs person"]),
    ("Then Nora White came. White smoke rose.", ["Nora White person"]),
    // Headlines.
    ("Storms Hit Lima As Mayor Ana Ruiz Leaves", ["Lima place", "Ana Ruiz person"]),
    // A word in capitals, or a place that the text has elsewhere, is no part of the person's name behind it.
    ("HARLOW Peter Lind looks on.", ["HARLOW other", "Peter Lind person"]),
    ("We met PETER PAUL LIND.", ["PETER PAUL LIND person"]),
    (
      "Then Ana Prado came to Lima. Lima Ana Prado waits.",
      ["Ana Prado person", "Lima place", "Lima place", "Ana Prado person"]
    ),
    // A name stops before small words and marks.
    ("He came with Ana, Omar and the dog.", ["Ana person", "Omar person"]),
    ("in May Ana Ruiz left", ["Ana Ruiz person"]),
  ]

  static let none = [
    "Threats rose.", "The boat sank.", "Yesterday it rained.", "“Threats rose,” it said.", "On Monday, in May.",
    "January 24, 2020", "He and I saw it.", "We met on a Friday in March.", "This is the end.",
    "Boats Sink Off The Coast As Winter Comes",
    "Prices Rise As Winter Comes", "it rained 5 times", "see www.Example.org", "Who knows?",
    "However, it sank.", "(But it sank.)", "Mayor", "the President", "If so.", "",
  ]

  @Test(arguments: found) func name(_ text: String, _ expected: [String]) { #expect(read(text).nameTexts == expected) }

  @Test(arguments: none) func noName(_ text: String) {
    #expect(read(text).nameTexts == [])
  }

  static let genders: [(String, NamedEntity.Gender)] = [
    ("we met Mrs. Zubko", .female), ("we met Mr. Zubko", .male), ("we met Dr. Zubko", .unknown),
    ("we met Tricia Zubko", .female), ("we met Emmanuel Zubko", .male), ("we met President Tricia Zubko", .female),
    ("we met Mr. Tricia Zubko", .male),
  ]

  @Test(arguments: genders) func gender(_ text: String, _ expected: NamedEntity.Gender) {
    #expect(read(text).names.map(\.gender) == [expected])
  }

  static let rules: [(String, NamedEntity.Rule)] = [
    ("We met Mr. Zubko today.", .title), ("He told CNN that it rained.", .outlet), ("It rained in Lima.", .network),
    ("He left Microsoft for good.", .organization),
    ("All Mexicans saw it.", .people),
  ]

  @Test(arguments: rules) func rule(_ text: String, _ expected: NamedEntity.Rule) {
    #expect(read(text).names.map(\.rule) == [expected])
  }

  @Test func title() throws {
    let analysis = read("we met Prime Minister Zubko")
    #expect(analysis.text(try #require(analysis.names.first?.title)) == "Prime Minister")
  }
}
