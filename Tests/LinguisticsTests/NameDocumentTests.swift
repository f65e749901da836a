// The same words are the same name over a document: spans as the network gives them → names with their kinds.
import Testing

@testable import Linguistics

@Suite struct NameDocumentTests {
  typealias Given = (words: String, kind: NamedEntity.Kind)

  static let found: [(String, [Given], [String])] = [
    // A name of one word, where the network passed over it.
    (
      "We saw the Wolves. Then the Wolves played. Wolves win", [("Wolves", .organization)],
      ["Wolves organization", "Wolves organization", "Wolves organization"]
    ),
    // … not where the document has it in small letters, nor where most places are no name.
    ("We saw the Wolves. Wolves eat sheep. All wolves do.", [("Wolves", .organization)], ["Wolves organization"]),
    // A surname that is another word: at the head of a sentence, and where it looks like a verb.
    (
      "They met Ana Grew. Grew died on Monday. They say Grew was ill.", [("Ana Grew", .person)],
      ["Ana Grew person", "Grew person", "Grew person"]
    ),
    ("They met Ana Grew. Grew it well? It grew.", [("Ana Grew", .person)], ["Ana Grew person"]),
    // A headline's verb is no part of a name.
    (
      "The Wolves met the Hawks today. Wolves Beat Hawks Again", [("Wolves", .organization), ("Hawks", .organization)],
      ["Wolves organization", "Hawks organization", "Wolves organization", "Hawks organization"]
    ),
    // An acronym in brackets is the body's before it.
    (
      "They asked the Karsk Water Board (KWB) today.", [("Karsk Water Board", .organization), ("KWB", .place)],
      ["Karsk Water Board organization", "KWB organization"]
    ),
    (
      "They asked the Karsk Water Board (UK) today.", [("Karsk Water Board", .organization), ("UK", .place)],
      ["Karsk Water Board organization", "UK place"]
    ),
    // A state behind its town.
    ("They live in Zubkovo, OH today.", [("Zubkovo", .place)], ["Zubkovo place", "OH place"]),
    ("They met Ana Ruiz, MD, today.", [("Ana Ruiz", .person)], ["Ana Ruiz person"]),
    // A town before its country.
    (
      "They live in Long Valley, Ohio today.", [("Long Valley", .organization), ("Ohio", .place)],
      ["Long Valley place", "Ohio place"]
    ),
    (
      "They work in Valley College, Ohio today.", [("Valley College", .organization), ("Ohio", .place)],
      ["Valley College organization", "Ohio place"]
    ),
  ]

  @Test(arguments: found) func find(_ text: String, _ given: [Given], _ expected: [String]) {
    let analysis = read(text)
    let spans = given.map { NameSpan(tokens: first($0.words, in: analysis), kind: $0.kind) }
    let names = NameFinder(lexicon: EnglishTokenizer(.english).lexicon).find(
      spans, analysis.tokens, analysis.sentences)
    #expect(names.map { "\(analysis.text($0.tokens)) \($0.kind)" } == expected)
  }
}
