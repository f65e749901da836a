// A language that nobody speaks: eleven words, for tests that nothing in the engines is English.
import Linguistics

/// The core of the toy. Words stand between spaces, a full stop ends a sentence. Capitals open a name; a verb ends in
/// -u in the past and in -a in the present; its subject stands before it, its object behind it; “ke” opens a clause,
/// “na” stands before a day.
struct ToyCore: LanguageCore {
  private static let verbs: Set<String> = ["zeg", "krat"]
  private static let months: Set<String> = ["Falo"]

  func analyze(_ utf8: [UInt8]) -> LinguisticAnalysis {
    var tokens = split(utf8)
    var sentences: [Range<Int>] = []
    for (i, token) in tokens.enumerated() where token.shape.contains(.mark) || i == tokens.count - 1 {
      sentences.append((sentences.last?.upperBound ?? 0)..<(i + 1))
    }
    for sentence in sentences { parse(&tokens, sentence, utf8) }
    var names: [NamedEntity] = []
    for i in tokens.indices where tokens[i].upos == .propn {
      if tokens[i].relation == .flat, let last = names.last {
        names[names.count - 1].tokens = last.tokens.lowerBound..<(i + 1)
      } else {
        names.append(NamedEntity(tokens: i..<(i + 1), kind: .person, gender: .unknown, rule: .capital))
      }
    }
    let block = LinguisticAnalysis.Block(bytes: 0..<utf8.count, sentences: 0..<sentences.count)
    return LinguisticAnalysis(utf8: utf8, blocks: [block], sentences: sentences, tokens: tokens, names: names)
  }

  private func split(_ utf8: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    for word in utf8.split(separator: UInt8(ascii: " ")) {
      let isLast = word.last == UInt8(ascii: ".")
      let form = isLast ? word.dropLast() : word
      var shape: Token.Shape = []
      if let first = form.first, (0x41...0x5A).contains(first) { shape = .capitalized }
      if let first = form.first, (0x30...0x39).contains(first) { shape = .number }
      tokens.append(Token(form.indices, shape, utf8))
      if isLast { tokens.append(Token((word.endIndex - 1)..<word.endIndex, [.mark, .attached], utf8)) }
    }
    return tokens
  }

  private func parse(_ tokens: inout [Token], _ sentence: Range<Int>, _ utf8: [UInt8]) {
    func text(_ i: Int) -> String { String(decoding: utf8[tokens[i].bytes], as: UTF8.self) }
    for i in sentence {
      let word = text(i)
      switch word {
      case "ke": tokens[i].upos = .sconj
      case "na": tokens[i].upos = .adp
      case _ where Self.months.contains(word): tokens[i].upos = .noun
      case _ where Self.verbs.contains(String(word.dropLast())):
        tokens[i].upos = .verb
        tokens[i].features = word.last == "u" ? .finitePast : .finitePresent
      case _ where tokens[i].shape.contains(.mark): tokens[i].upos = .punct
      case _ where tokens[i].shape.contains(.number): tokens[i].upos = .num
      case _ where tokens[i].shape.contains(.capitalized): tokens[i].upos = .propn
      default: tokens[i].upos = .x
      }
    }
    let verbs = sentence.filter { tokens[$0].upos == .verb }
    guard let root = verbs.first else { return }
    for i in sentence where i != root {
      let (before, behind) = (verbs.last { $0 < i }, verbs.first { $0 > i })
      let month = sentence.first { $0 > i && tokens[$0].upos == .noun }
      let monthBefore = sentence.last { $0 < i && tokens[$0].upos == .noun }
      let place: (head: Int, relation: Relation)
      switch tokens[i].upos {
      case .verb: place = (root, .ccomp)
      case .sconj: place = (behind ?? root, .mark)
      case .adp: place = (month ?? root, .case)
      case .num: place = (monthBefore ?? month ?? root, .nummod)
      case .noun: place = (before ?? root, .obl)
      case .propn where i > sentence.lowerBound && tokens[i - 1].upos == .propn: place = (i - 1, .flat)
      case .propn: place = i > (before ?? i) && tokens[i - 1].upos == .verb ? (i - 1, .obj) : (behind ?? root, .nsubj)
      default: place = (root, .punct)
      }
      (tokens[i].head, tokens[i].relation) = (Int32(place.head), place.relation)
    }
  }

  func keys(of phrase: String) -> [WordKey] { phrase.split(separator: " ").map { WordKey(String($0)) } }

  func lemma(of token: Token, in analysis: LinguisticAnalysis) -> String {
    token.upos == .verb ? String(analysis.text(of: token).dropLast()) : analysis.text(of: token)
  }

  func xpos(of token: Token) -> String { "_" }
  func features(ofForm utf8: ArraySlice<UInt8>) -> Features { [] }
  func forms(ofVerb lemma: String) -> [WordForm] { [WordForm(lemma + "a", .present), WordForm(lemma + "u", .past)] }
  func forms(ofNoun lemma: String) -> [WordForm] { [WordForm(lemma, .singular), WordForm(lemma + "li", .plural)] }
}

extension Token {
  fileprivate init(_ bytes: Range<Int>, _ shape: Shape, _ utf8: [UInt8]) {
    self.init(
      start: Int32(bytes.lowerBound), end: Int32(bytes.upperBound), shape: shape, key: WordKey(utf8[bytes]))
  }
}

extension Language {
  /// The toy, with word lists of a few rows.
  static let toy = Language(
    code: "x-toy", core: ToyCore(),
    lists: WordLists([
      "cues.tsv": "zeg\tsay\tstrong",
      "triggers.tsv": "krat\tv\tattack",
      "word-classes.tsv": "that\tke",
      "times.tsv": "falo\tMONTH\t5",
      "time-rules.tsv": "date.day\tDAY MONTH YEAR\tdate",
    ]))
}
