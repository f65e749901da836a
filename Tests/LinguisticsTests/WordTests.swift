// Words: form → part of speech and lemma; lemma → forms.
import Testing

@testable import Linguistics

@Suite struct WordForms {
  /// A sentence, then the lemma of the word before its stop.
  static let lemmas: [(String, String)] = [
    ("That is what he said.", "say"), ("Nobody knew what they told.", "tell"), ("Nobody knew where it was.", "be"),
    ("In the end it fell.", "fall"), ("She spoke to the men.", "man"), ("She spoke to the children.", "child"),
    ("She called the police.", "police"), ("He fears more attacks.", "attack"), ("They live in two cities.", "city"),
    ("They burned the churches.", "church"), ("She opened the boxes.", "box"), ("He broke the glass.", "glass"),
    ("They fear the virus.", "virus"), ("This is a crisis.", "crisis"), ("The rebels attacked.", "attack"),
    ("At noon they stopped.", "stop"), ("Nobody knew what they believed.", "believe"),
    ("All day they argued.", "argue"),
    ("It was what they denied.", "deny"), ("They live in Lima.", "Lima"), ("They paid 1,300.", "1,300"),
    ("The bridge was rebuilt.", "rebuild"), ("The women were understood.", "understand"), ("He is the oldest.", "old"),
    ("This is better.", "good"), ("They love Texas.", "Texas"), ("It smelled of gas.", "gas"),
  ]

  @Test(arguments: lemmas) func lemma(_ text: String, _ expected: String) throws {
    let analysis = read(text)
    #expect(Language.english.core.lemma(of: try #require(analysis.tokens.dropLast().last), in: analysis) == expected)
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
    let found = Language.english.core.forms(ofVerb: lemma).map(\.text)
    #expect(Set(forms).isSubset(of: found))
    #expect(!found.contains(wrong))
  }

  @Test func verbParts() {
    #expect(
      Language.english.core.forms(ofVerb: "reveal") == [
        WordForm("reveal", .present), WordForm("reveals", .present), WordForm("revealed", .past),
        WordForm("revealing", .presentParticiple),
      ])
  }

  /// A form, and what its ending says it may be.
  static let endings: [(String, Features)] = [
    ("arrested", [.participle, .past]), ("leaving", [.participle, .present]), ("workers", .plural), ("hit", []),
    ("ED", []), ("", []), ("d", []),
  ]

  @Test(arguments: endings) func ending(_ form: String, _ expected: Features) {
    #expect(Language.english.core.features(ofForm: Array(form.utf8)[...]) == expected)
  }

  @Test func featuresByName() {
    #expect(Features("VerbForm=Fin|Tense=Past") == .finitePast && Features("Number=Plur") == .plural)
    #expect(Features("Number=Dual") == nil && Features("Tense=Past|Mood") == nil && Features("") == [])
  }

  /// Tags of words and the features that rules read.
  @Test func featuresOfTags() {
    let tokens = read("She will tell the men who fled what was stolen .").tokens
    #expect(
      tokens.map(\.features) == [
        [], [.finite, .modal], .infinitive, [], .plural, .interrogative, .finitePast, .interrogative, .finitePast,
        .pastParticiple, [],
      ])
  }

  static let nouns = [
    ("attack", "attacks"), ("city", "cities"), ("boy", "boys"), ("church", "churches"), ("man", "men"),
    ("wife", "wives"),
  ]

  @Test(arguments: nouns) func noun(_ lemma: String, _ plural: String) {
    #expect(Language.english.core.forms(ofNoun: lemma) == [WordForm(lemma, .singular), WordForm(plural, .plural)])
  }

  /// Each word of a sentence with its part of speech.
  static let parts: [(String, [UPOS])] = [
    ("The mayor said that he was ill .", [.det, .noun, .verb, .sconj, .pron, .aux, .adj, .punct]),
    ("They want to read that book .", [.pron, .verb, .part, .verb, .det, .noun, .punct]),
    ("Prices rose 5 % in Lima .", [.noun, .verb, .num, .sym, .adp, .propn, .punct]),
    ("Two boats and a plane sank quickly .", [.num, .noun, .cconj, .det, .noun, .verb, .adv, .punct]),
    ("He plans a march .", [.pron, .verb, .det, .noun, .punct]),
    ("The plans were very dangerous .", [.det, .noun, .aux, .adv, .adj, .punct]),
    ("Oh , it did n't rain .", [.intj, .punct, .pron, .aux, .part, .verb, .punct]),
    ("Her lawyer has a book of hers .", [.pron, .noun, .verb, .det, .noun, .adp, .pron, .punct]),
  ]

  @Test(arguments: parts) func partsOfSpeech(_ text: String, _ expected: [UPOS]) {
    #expect(read(text).tokens.map(\.upos) == expected)
  }
}
