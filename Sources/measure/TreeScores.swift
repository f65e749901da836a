// Figures of tags, lemmas and trees.

internal import Linguistics

/// Right items among those found and those that there are.
struct Counts {
  var right = 0
  var found = 0
  var gold = 0

  var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
  var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) }
  var f1: Double { found + gold == 0 ? 0 : 2 * Double(right) / Double(found + gold) }
}

/// Tags, lemmas and trees of a treebank, after the definitions of the CoNLL 2018 shared task.
struct TreeScores: CustomStringConvertible {
  private var tokens = Counts()
  private var sentences = Counts()
  private var upos = 0
  private var xpos = 0
  private var lemma = 0
  private var uas = 0
  private var las = 0
  private var subjects = Counts()
  private var objects = Counts()
  private let isGoldTokens: Bool

  /// A word with its place in the text, white space not counted.
  private struct Word {
    var span: Range<Int>
    var upos: String
    var xpos: String
    var lemma: String
    /// Index among all words; -1 for the root.
    var head: Int
    var relation: String
  }

  /// With the words of the treebank.
  init(goldTokens gold: CoNLLU, _ model: EnglishModel) {
    isGoldTokens = true
    let analysis = model.analyze(sentences: gold.sentences.map { $0.words.map(\.form) })
    count(Self.words(gold), Self.words(analysis, model))
  }

  /// With words and sentences of its own, from the text of the treebank.
  init(ownTokens gold: CoNLLU, _ model: EnglishModel) {
    isGoldTokens = false
    let analysis = model.analyze(Array(gold.text.utf8))
    let (mine, theirs) = (Self.words(analysis, model), Self.words(gold))
    count(theirs, mine)
    var first = 0
    let goldSpans = Set(
      gold.sentences.map { sentence in
        defer { first += sentence.words.count }
        return theirs[first].span.lowerBound..<theirs[first + sentence.words.count - 1].span.upperBound
      })
    let mySpans = analysis.sentences.map {
      mine[$0.lowerBound].span.lowerBound..<mine[$0.upperBound - 1].span.upperBound
    }
    sentences = Counts(right: mySpans.filter(goldSpans.contains).count, found: mySpans.count, gold: goldSpans.count)
  }

  private mutating func count(_ gold: [Word], _ mine: [Word]) {
    tokens = Counts(found: mine.count, gold: gold.count)
    var indices: [Range<Int>: Int] = [:]
    for (i, word) in mine.enumerated() { indices[word.span] = i }
    // The index of the gold word that each word of mine is.
    var goldOf = [Int](repeating: -2, count: mine.count)
    for (g, word) in gold.enumerated() {
      if let i = indices[word.span] { goldOf[i] = g }
    }
    for word in gold {
      guard let i = indices[word.span] else { continue }
      let own = mine[i]
      tokens.right += 1
      if own.upos == word.upos { upos += 1 }
      if own.xpos == word.xpos { xpos += 1 }
      if own.lemma == word.lemma || word.lemma == "_" { lemma += 1 }
      let head = own.head < 0 ? -1 : goldOf[own.head]
      guard head == word.head else { continue }
      uas += 1
      if universal(own.relation) == universal(word.relation) { las += 1 }
    }
    subjects = arguments(gold, mine, goldOf, ["nsubj", "nsubj:pass"])
    objects = arguments(gold, mine, goldOf, ["obj", "iobj"])
  }

  /// Pairs of a verb and its argument; parts of a name or compound count as its head.
  private func arguments(_ gold: [Word], _ mine: [Word], _ goldOf: [Int], _ relations: Set<String>) -> Counts {
    struct Pair: Hashable {
      var verb: Int
      var argument: Int
    }
    func canonical(_ i: Int) -> Int {
      var i = i
      for _ in 0..<20 where gold[i].head >= 0 {
        guard ["flat", "compound", "goeswith", "fixed"].contains(universal(gold[i].relation)) else { break }
        i = gold[i].head
      }
      return i
    }
    let theirs = Set(
      gold.indices.compactMap { i -> Pair? in
        let head = gold[i].head
        guard head >= 0, relations.contains(gold[i].relation), gold[head].upos == "VERB" else { return nil }
        return Pair(verb: head, argument: canonical(i))
      })
    let own = Set(
      mine.indices.compactMap { i -> Pair? in
        guard mine[i].head >= 0, relations.contains(mine[i].relation), goldOf[i] >= 0 else { return nil }
        let head = goldOf[mine[i].head]
        guard head >= 0, gold[head].upos == "VERB" else { return nil }
        return Pair(verb: head, argument: canonical(goldOf[i]))
      })
    return Counts(right: own.intersection(theirs).count, found: own.count, gold: theirs.count)
  }

  private func universal(_ relation: String) -> Substring { relation.prefix { $0 != ":" } }

  private static func words(_ gold: CoNLLU) -> [Word] {
    var words: [Word] = []
    var offset = 0
    for sentence in gold.sentences {
      let first = words.count
      for word in sentence.words {
        let length = word.form.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }.count
        words.append(
          Word(
            span: offset..<(offset + length), upos: word.upos, xpos: word.xpos, lemma: word.lemma,
            head: word.head < 0 ? -1 : first + word.head, relation: word.relation))
        offset += length
      }
    }
    return words
  }

  private static func words(_ analysis: LinguisticAnalysis, _ model: EnglishModel) -> [Word] {
    var offset = 0
    return analysis.tokens.map { token in
      let length = analysis.text(of: token).unicodeScalars.lazy.filter { !$0.properties.isWhitespace }.count
      defer { offset += length }
      return Word(
        span: offset..<(offset + length), upos: token.upos.rawValue, xpos: model.xpos(of: token),
        lemma: model.lemma(of: token, in: analysis), head: Int(token.head), relation: token.relation.rawValue)
    }
  }

  var description: String {
    func f1(_ right: Int) -> String { percent(Counts(right: right, found: tokens.found, gold: tokens.gold).f1) }
    var text = ""
    if !isGoldTokens { text += "tokens \(percent(tokens.f1))  sentences \(percent(sentences.f1))  " }
    text += "UPOS \(f1(upos))  XPOS \(f1(xpos))  lemma \(f1(lemma))  UAS \(f1(uas))  LAS \(f1(las))"
    return text + "  subjects \(percent(subjects.f1))  objects \(percent(objects.f1))"
  }
}
