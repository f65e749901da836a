// A document as the finders of extraction read it: words, names, dates and quotes, found by token.

internal import ChronicleTypes
internal import Linguistics
internal import TextBasics
internal import TimeExpressions

/// Everything that is known of a document before its actors, statements and incidents are looked for.
///
/// It never changes. It is a class because every finder holds it: to copy a struct of so many arrays costs time.
final class AnnotatedDocument {
  let source: Document.Source
  let text: SourceText
  private let map: SourceMap
  let analysis: LinguisticAnalysis
  let times: [TimeMention]
  let layout: DocumentLayout
  let lexicon: ExtractionLexicon
  /// The closed classes of words of the lexicon.
  let classes: WordClasses
  /// Quoted stretches, marks included, as ranges of tokens.
  let quotes: [Range<Int>]
  let tree: TreeIndex

  /// For each token the index of the name, time or quote that it belongs to; -1 where there is none.
  private let names: [Int32]
  private let timeIndex: [Int32]
  private let quoteIndex: [Int32]
  private let lemmas: Lemmas
  private let hasMarkup: Bool

  var tokens: [Token] { analysis.tokens }

  init(
    _ document: Document, analysis: LinguisticAnalysis, times: [TimeMention], layout: DocumentLayout,
    lexicon: ExtractionLexicon
  ) {
    (source, text, map) = (document.source, document.text, document.map)
    self.analysis = analysis
    self.times = times
    self.layout = layout
    self.lexicon = lexicon
    classes = lexicon.classes
    quotes = Quotes.find(in: analysis, lexicon.language.core)
    tree = TreeIndex(analysis.tokens)
    lemmas = Lemmas(count: analysis.tokens.count)
    hasMarkup = document.prose != document.text.utf8
    func index(_ ranges: [Range<Int>]) -> [Int32] {
      var index = [Int32](repeating: -1, count: analysis.tokens.count)
      for (i, range) in ranges.enumerated() {
        for token in range { index[token] = Int32(i) }
      }
      return index
    }
    names = index(analysis.names.map(\.tokens))
    timeIndex = index(times.map(\.tokens))
    quoteIndex = index(quotes)
  }

  func name(at token: Int) -> Int? { names[token] < 0 ? nil : Int(names[token]) }
  func time(at token: Int) -> Int? { timeIndex[token] < 0 ? nil : Int(timeIndex[token]) }
  func quote(at token: Int) -> Int? { quoteIndex[token] < 0 ? nil : Int(quoteIndex[token]) }

  /// Index of the block that a token stands in.
  /// - Complexity: O(log b) in the blocks.
  func block(at token: Int) -> Int {
    let byte = Int(tokens[token].start)
    return analysis.blocks.partitioningIndex { $0.bytes.upperBound > byte }
  }

  /// Index of the sentence that holds a token.
  /// - Complexity: O(log n) in the sentences.
  func sentence(of token: Int) -> Int? {
    let index = analysis.sentences.partitioningIndex { $0.upperBound > token }
    return index < analysis.sentences.count && analysis.sentences[index].contains(token) ? index : nil
  }

  /// Whether a phrase is nothing but a date: “last week”, “last week's”.
  func isTime(_ phrase: Range<Int>) -> Bool {
    phrase.allSatisfy { time(at: $0) != nil || classes.possessive.contains(tokens[$0].key) }
  }

  /// Whether a verb is an infinitive with “to”: “to leave”.
  func isInfinitive(_ verb: Int) -> Bool { tree.children(of: verb).contains { tokens[$0].has(.infinitiveMarker) } }

  /// Whether a verb stands behind “have” after “to” or a modal verb: “to have left”, “may have left”.
  func isPerfectInfinitive(_ verb: Int) -> Bool {
    tree.children(of: verb).contains {
      tokens[$0].relation == .aux && tokens[$0].has(.infinitive) && classes.have.contains(tokens[$0].key)
    }
  }

  /// The stretch of the text from the first to the last of some tokens.
  func span(_ range: Range<Int>) -> TextSpan { text.span(analysis.bytes(range)) }

  /// The tokens that begin in a stretch of the text.
  /// - Complexity: O(log n) in the tokens.
  func tokens(in span: TextSpan) -> Range<Int> {
    let bytes = text.bytes(span)
    let first = tokens.partitioningIndex { Int($0.start) >= bytes.lowerBound }
    return first..<tokens[first...].partitioningIndex { Int($0.start) >= bytes.upperBound }
  }

  /// The words from the first to the last of some tokens, as they stand.
  func words(_ range: Range<Int>) -> String { text[bytes: analysis.bytes(range)] }

  /// The words for people to read: as they stand, without the markup that Markdown puts between them.
  func reading(_ range: Range<Int>) -> String {
    guard hasMarkup else { return words(range) }
    return analysis.text(range).onOneLine
  }

  /// The phrase of a noun, with its whole name and the title before that.
  func phrase(of head: Int) -> Range<Int> {
    var range = barePhrase(of: head)
    if let name = name(at: head) {
      let entity = analysis.names[name]
      let first = min(range.lowerBound, (entity.title ?? entity.tokens).lowerBound)
      range = first..<max(range.upperBound, entity.tokens.upperBound)
    }
    return range
  }

  /// The phrase that says best whom a noun means: of “the minister, Ana Ruiz” and “Secretary Ruiz” it is the name.
  func party(of head: Int) -> Range<Int> {
    guard tokens[head].upos != .pron, !isPerson(at: head) else { return phrase(of: head) }
    for child in tree.children(of: head) where tokens[child].relation == .appos {
      guard let name = nameHeaded(by: child) else { continue }
      // “Two neighbours, Ana Ruiz and Omar Diaz,” are not one of them.
      if analysis.names[name].kind == .person, !tokens[head].has(.plural) { return analysis.names[name].tokens }
      if self.name(at: head) == nil, tokens[head].has(.singular), tokens[head].upos != .propn {
        return phrase(of: child)
      }
    }
    if let name = nameHeaded(by: head), self.name(at: head) == nil { return analysis.names[name].tokens }
    if let name = nameDescribed(by: head) { return analysis.names[name].tokens }
    return phrase(of: head)
  }

  /// The name begins so many tokens behind the first of its title at most: “Acting Assistant Secretary Ruiz”.
  private static let mostOfTitle = 3

  /// The name that a token belongs to, or whose title it opens: “Mrs Justice Holroyd”.
  func nameHeaded(by token: Int) -> Int? {
    if let name = name(at: token) { return name }
    for next in (token + 1)..<min(token + 1 + Self.mostOfTitle, max(tokens.count, token + 1)) {
      guard let name = name(at: next) else { continue }
      return analysis.names[name].title?.contains(token) ?? false ? name : nil
    }
    return nil
  }

  /// The person's name right behind a noun that describes the person: “meteorologist David Ever”.
  ///
  /// Either the name hangs on the noun, or both hang on one word in the same way. In “told the court Ana Ruiz left”
  /// they do not, so the court is not Ana Ruiz.
  func nameDescribed(by noun: Int) -> Int? {
    guard tokens[noun].upos == .noun, noun + 1 < tokens.count, isPerson(at: noun + 1) else { return nil }
    let (a, b) = (tokens[noun], tokens[noun + 1])
    return Int(b.head) == noun || a.head == b.head && a.relation == b.relation ? name(at: noun + 1) : nil
  }

  /// Whether a noun or pronoun can do or say something: a person, a body, or what carries words, such as a letter.
  func canAct(_ noun: Int) -> Bool {
    let key = tokens[noun].key
    if let name = nameHeaded(by: noun) { return analysis.names[name].kind != .other }
    if nameDescribed(by: noun) != nil { return true }
    return isParty(noun) || isWriting(noun) || classes.persons.contains(key) && !classes.it.contains(key)
  }

  /// Whether a noun names people or a body: “officials”, “the ministry”.
  func isParty(_ noun: Int) -> Bool {
    lexicon.groups[tokens[noun].key].map { $0 != .document && $0 != .place } ?? false
  }

  /// Whether a noun names what says something in writing: “the letter”, “a banner”.
  func isWriting(_ noun: Int) -> Bool {
    lexicon.groups[tokens[noun].key] == .document || lexicon.media.contains(tokens[noun].key)
  }

  /// The evidence for one part of an item: the rule, and the words that it went by.
  func evidence(_ part: Evidence.Part, _ rule: String, _ range: Range<Int>) -> Evidence {
    Evidence(part: part, rule: rule, span: span(range), text: reading(range))
  }

  /// The end of “%”, “percent” or “per cent” at a token; nil where none stands there.
  func percentEnd(at token: Int) -> Int? {
    guard token < tokens.count else { return nil }
    if classes.percent.contains(tokens[token].key) { return token + 1 }
    return classes.per.contains(tokens[token].key) && token + 1 < tokens.count
      && classes.cent.contains(tokens[token + 1].key)
      ? token + 2 : nil
  }

  /// The line that a token stands on: in the file, or in the text where the file has no lines.
  func line(at token: Int) -> Int {
    let byte = Int(tokens[token].start)
    return map.location(ofByte: byte, in: text).line ?? text.line(atByte: byte)
  }

  /// Whether a token is one of these marks, each of one byte; false for an index outside of the text.
  func isMark(_ token: Int, _ marks: StaticString) -> Bool {
    guard tokens.indices.contains(token), tokens[token].shape.contains(.mark),
      tokens[token].end - tokens[token].start == 1
    else {
      return false
    }
    let byte = analysis.utf8[Int(tokens[token].start)]
    return marks.withUTF8Buffer { $0.contains(byte) }
  }

  /// The dictionary form of a token.
  func lemma(_ token: Int) -> String {
    if let known = lemmas.known[token] { return known }
    let lemma = lexicon.language.core.lemma(of: tokens[token], in: analysis)
    lemmas.known[token] = lemma
    return lemma
  }

  /// Dictionary forms by token, once they were asked for: statements, incidents and fingerprints ask for the same ones.
  private final class Lemmas {
    var known: [String?]
    init(count: Int) { known = Array(repeating: nil, count: count) }
  }

  /// The date in a sentence that stands nearest to a token; dates in the ranges `except` do not count.
  func time(near token: Int, in sentence: Range<Int>, except: [Range<Int>] = []) -> TimeMention? {
    var best: (distance: Int, time: TimeMention)?
    for i in sentence where !except.contains(where: { $0.contains(i) }) {
      guard let index = time(at: i), times[index].isCalendar else { continue }
      let time = times[index]
      let distance = abs(i - token)
      if distance < best?.distance ?? .max { best = (distance, time) }
    }
    return best?.time
  }
}
