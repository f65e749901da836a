// Trees: written → relations, one line a phenomenon. Sentences as a report has them.
import Testing

@testable import Linguistics

@Suite struct Trees {
  /// A sentence and arcs that it must have: `dependent <relation head`.
  static let arcs: [(String, [String])] = [
    (
      "Police arrested two men in Dallas on Friday.",
      [
        "Police <nsubj arrested", "men <obj arrested", "Dallas <obl arrested", "Friday <obl arrested",
        "two <nummod men",
      ]
    ),
    (
      "The mayor said that the bridge was closed.",
      [
        "mayor <nsubj said", "closed <ccomp said", "bridge <nsubj:pass closed", "that <mark closed",
      ]
    ),
    (
      "Two officers were attacked by a crowd.",
      ["officers <nsubj:pass attacked", "crowd <obl attacked", "were <aux:pass attacked"]
    ),
    ("She gave him a book.", ["She <nsubj gave", "him <iobj gave", "book <obj gave"]),
    ("He did not sign the letter.", ["He <nsubj sign", "not <advmod sign", "letter <obj sign", "did <aux sign"]),
    (
      "The man who wrote the letter was arrested.",
      [
        "man <nsubj:pass arrested", "wrote <acl:relcl man", "letter <obj wrote", "who <nsubj wrote",
      ]
    ),
    ("They want to leave the city.", ["leave <xcomp want", "city <obj leave", "They <nsubj want"]),
    ("Troops and tanks entered the capital.", ["Troops <nsubj entered", "tanks <conj Troops", "capital <obj entered"]),
    ("The law is a threat to the press.", ["law <nsubj threat", "is <cop threat", "press <nmod threat"]),
    ("The senator’s aide resigned.", ["senator <nmod:poss aide", "aide <nsubj resigned"]),
    ("“It is over,” said Ana Ruiz.", ["Ana <nsubj said"]),
    ("When the rain stopped, they went home.", ["stopped <advcl went", "rain <nsubj stopped", "they <nsubj went"]),
    ("Rebels shot down a plane.", ["down <compound:prt shot", "plane <obj shot"]),
    (
      "Kristi Noem, the secretary, visited Lima.",
      ["Kristi <nsubj visited", "secretary <appos Kristi", "Lima <obj visited"]
    ),
  ]

  @Test(arguments: arcs) func tree(_ sentence: String, _ expected: [String]) {
    let analysis = read(sentence)
    let found = analysis.tokens.map { token in
      let head = token.head < 0 ? "-" : analysis.text(of: analysis.tokens[Int(token.head)])
      return
        "\(analysis.text(of: token)) <\(token.relation.universal == .obl ? "obl" : token.relation.rawValue) \(head)"
    }
    #expect(Set(expected).subtracting(found) == [], "\(found)")
  }

  @Test func walks() throws {
    let analysis = read("It rained. The mayor of Lima left the hall.")
    let left = try #require(analysis.tokens.indices.first { analysis.text(of: analysis.tokens[$0]) == "left" })
    #expect(analysis.sentence(of: left) == 1 && analysis.sentence(of: 0) == 0)
    #expect(analysis.head(of: left) == nil)
    #expect(
      TreeIndex(analysis.tokens).children(of: left).map { analysis.text(of: analysis.tokens[$0]) } == [
        "mayor", "hall", ".",
      ])
    #expect(
      TreeIndex(analysis.tokens).children(of: left).map { analysis.text(TreeIndex(analysis.tokens).subtree(of: $0)) }
        == [
          "The mayor of Lima", "the hall", ".",
        ])
  }

  @Test func wordsThatAreGiven() throws {
    let analysis = try EnglishModel().analyze(sentences: [["Ana", "did", "n't", "go", "."], [], ["Police", "left"]])
    #expect(analysis.sentences == [0..<5, 5..<7])
    #expect(analysis.forms == ["Ana", "did", "n't", "go", ".", "Police", "left"])
    #expect(analysis.tokens[0].head == 3 && analysis.tokens[5].head == 6)
  }

  @Test func manyWordsGiven() throws {
    let analysis = try EnglishModel().analyze(sentences: [Array(repeating: "boat", count: 1000)])
    #expect(analysis.sentences.map(\.count) == [400, 400, 200])
  }

  @Test func tokensAlone() {
    let analysis = EnglishTokenizer(.english).tokenize(Array("Ana left.".utf8))
    #expect(analysis.forms == ["Ana", "left", "."] && analysis.names.isEmpty)
  }

  @Test(arguments: Relation.allCases) func universal(_ relation: Relation) {
    #expect(relation.universal.rawValue == String(relation.rawValue.prefix { $0 != ":" }))
  }
}
