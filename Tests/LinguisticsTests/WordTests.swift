// Words: form → part of speech and lemma; lemma → forms.
import Testing

@testable import Linguistics

@Suite struct WordForms {
  /// The words in a sentence, then the lemma of its last word.
  static let lemmas: [(String, String)] = [
    ("he said", "say"), ("they told", "tell"), ("it was", "be"), ("it fell", "fall"), ("the men", "man"),
    ("the children", "child"), ("the police", "police"), ("the data", "datum"), ("the attacks", "attack"),
    ("the cities", "city"), ("the churches", "church"), ("the boxes", "box"), ("the glass", "glass"),
    ("the virus", "virus"), ("the crisis", "crisis"), ("they attacked", "attack"), ("they stopped", "stop"),
    ("they believed", "believe"), ("they argued", "argue"), ("they denied", "deny"), ("a killing", "kill"),
    ("they upheld", "uphold"), ("it understood", "understand"), ("in Lima", "Lima"), ("in 1,300", "1,300"),
    ("he did n't", "not"), ("so Quickly", "Quickly"), ("the Bus", "Bus"), ("the gas", "gas"),
  ]

  @Test(arguments: lemmas) func lemma(_ text: String, _ expected: String) throws {
    let analysis = read(text)
    #expect(EnglishModel.shared.lemma(of: try #require(analysis.tokens.last), in: analysis) == expected)
  }

  static let verbs: [(String, [String], String)] = [
    ("say", ["say", "says", "said", "saying"], "sayed"), ("tell", ["tells", "told", "telling"], "telled"),
    ("deny", ["denies", "denied", "denying"], "denyed"), ("stop", ["stops", "stopped", "stopping"], "stoped?"),
    ("flee", ["flees", "fled", "fleeing"], "fleed"), ("free", ["frees", "freed", "freeing"], "fring"),
    ("charge", ["charges", "charged", "charging"], "chargeing"), ("push", ["pushes", "pushed"], "pushs"),
    ("play", ["plays", "played", "playing"], "plaied"), ("die", ["dies", "died", "dying"], "dieing"),
    ("uphold", ["upholds", "upheld", "upholding"], "upholded"), ("shut", ["shuts", "shut"], "shutted"),
    ("found", ["founds", "founded", "founding"], "found"), ("hit", ["hit", "hits", "hitting"], "hitted"),
    ("saw", ["saws", "sawed"], "saw"), ("speak", ["spoke", "spoken", "speaking"], "speaked"),
  ]

  @Test(arguments: verbs) func verb(_ lemma: String, _ forms: [String], _ wrong: String) {
    let found = EnglishModel.shared.inflection.verb(lemma).map(\.form)
    #expect(Set(forms).isSubset(of: found))
    #expect(!found.contains(wrong))
  }

  @Test func verbParts() {
    let parts = EnglishModel.shared.inflection.verb("reveal").map { "\($0.form) \($0.part)" }
    #expect(parts == ["reveal present", "reveals present", "revealed past", "revealing participle"])
  }

  static let nouns = [
    ("attack", "attacks"), ("city", "cities"), ("boy", "boys"), ("church", "churches"), ("man", "men"),
    ("wife", "wives"),
  ]

  @Test(arguments: nouns) func noun(_ lemma: String, _ plural: String) {
    #expect(EnglishModel.shared.inflection.noun(lemma) == [lemma, plural])
  }

  /// The last word of each, with its part of speech.
  static let parts: [(String, UPOS)] = [
    ("the", .det), ("he", .pron), ("of", .adp), ("and", .cconj), ("that", .sconj), ("to", .part), ("was", .aux),
    ("said", .verb), ("they revealed", .verb), ("they harmonize", .verb), ("so dangerous", .adj),
    ("it ran quickly", .adv),
    ("a station", .noun), ("a boat", .noun), ("in Lima", .propn), ("NATO", .propn), ("Boat", .noun), ("5", .num),
    ("three", .num), ("%", .sym), ("€", .sym), (",", .punct), ("“", .punct), ("www.example.org", .x), ("oh", .intj),
    ("ly", .noun), ("fly", .noun), ("red", .noun), ("DANGEROUSLY", .propn), ("it RAN QUICKLY", .propn),
  ]

  @Test(arguments: parts) func partOfSpeech(_ text: String, _ expected: UPOS) {
    #expect(read(text).tokens.last?.upos == expected)
  }
}
