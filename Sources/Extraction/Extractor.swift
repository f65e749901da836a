// From one document to everything that is found in it.

public import ChronicleTypes
internal import Linguistics
public import TimeExpressions

/// Reads one document alone: mentions, actors, statements, incidents, dates.
///
/// A pure function: the same document gives the same analysis, on any thread and any machine. It touches no files and
/// sees no other document.
public struct Extractor: Sendable {
  /// What an analysis holds beside what a chronicle is made of.
  public struct Layers: OptionSet, Sendable {
    /// One bit for each layer.
    public let rawValue: Int

    /// The layers of these bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The tokens of each sentence.
    public static let tokens = Layers(rawValue: 1)
    /// What is shown of a single document: sentences, time expressions, boilerplate.
    public static let annotation = Layers(rawValue: 2)
  }

  /// What an analysis holds beside what a chronicle is made of.
  public let layers: Layers
  /// How the documents speak of time, as news or as a story; nil to find that out for each of them.
  public let genre: TimeGenre?

  /// The language of the documents, with the word lists that are used.
  public let lexicon: Lexicon
  /// Chooses what pronouns mean.
  private let ranker: CoreferenceRanker

  /// An extractor, ready to use for any number of documents.
  public init(layers: Layers = .annotation, genre: TimeGenre? = nil, lexicon: Lexicon = .english) {
    self.layers = layers
    self.genre = genre
    self.lexicon = lexicon
    ranker = CoreferenceRanker(lexicon.language)
  }

  /// Everything found in a document.
  /// - Complexity: O(n) in the bytes of the text, and a sort of what was found.
  public func analyze(_ document: Document) -> DocumentAnalysis {
    let lexicon = lexicon.words
    let (given, document) = annotated(document)
    let (analysis, times, layout) = (document.analysis, document.times, document.layout)

    let said = StatementFinder.statements(in: document)
    let happened = IncidentFinder.incidents(in: document, statements: said)
    let entities = Entities(
      document, phrases: said.flatMap(\.phrases) + happened.flatMap(\.phrases), speech: said.map(\.speech),
      ranker: ranker)
    let facts = happened.lazy.filter { [.asserted, .alleged].contains($0.status) }
    let lead = LeadDay(facts.map { ($0.word, $0.sentence, $0.time) }, in: document)
    let statements = StatementWriter(document: document, entities: entities, lead: lead).statements(said)
    let incidents = IncidentWriter.incidents(happened, in: document, entities, lead: lead)

    var result = DocumentAnalysis(document: document.source)
    let salience = Salience(document: document)
    result.statements = statements.map { statement in
      var statement = statement
      statement.salience = salience.of(statement)
      return statement
    }
    result.incidents = incidents.map { incident in
      var incident = incident
      incident.salience = salience.of(incident)
      return incident
    }
    result.links = EventLinks(
      document: document, incidents: zip(happened, incidents).map { ($0.word, $1.id) },
      statements: zip(said, statements).map { ($0.utterances, $1.id) }
    ).links()
    let stated = statements.flatMap(\.figures).map(\.span)
    let content = ContentReader(document: document, entities: entities)
    let finder = FigureFinder(content)
    let context = FigureContext(content, incidents)
    let figures = layout.body.map { analysis.sentences[$0] }.flatMap { sentence -> [Figure] in
      let figures = finder.find(in: sentence).filter { figure in
        !stated.contains { $0.start < figure.span.end && figure.span.start < $0.end }
      }
      guard !figures.isEmpty else { return [] }
      let (source, words) = (entities.source(in: sentence), document.reading(sentence))
      let keys = content.keys(of: sentence)
      return figures.map { figure in
        var figure = context.completing(figure, words: keys)
        (figure.source, figure.sentence) = (source, words)
        return figure
      }
    }
    result.setFigures(figures, context)
    result.actors = entities.actors.map(lexicon.nameReader.reading)
    result.mentions = entities.mentions.sorted { ($0.span, $0.id) < ($1.span, $1.id) }
    result.fingerprint = Fingerprint(document)
    result.quotable = QuotableSentences.find(in: document, incidents)
    guard layers.contains(.annotation) else { return result }
    result.timeExpressions = expressions(times, analysis, given)
    result.sentences = analysis.sentences.map { sentence in
      Sentence(
        span: document.span(sentence),
        tokens: layers.contains(.tokens) ? sentence.map { token(document, $0, of: sentence) } : [])
    }
    result.boilerplate = layout.boilerplate.map {
      Boilerplate(span: document.text.span($0.bytes), rule: $0.rule)
    }
    return result
  }

  /// A document with what must be known of it before anything is looked for; its head may tell the day and the title.
  func annotated(_ document: Document) -> (Document, AnnotatedDocument) {
    let lexicon = lexicon.words
    var given = document
    let (analysis, times, dateLine) = read(&given)
    let layout = DocumentLayout(analysis, lexicon: lexicon, dateLine: dateLine)
    if given.source.title == nil, let headline = layout.headline {
      given.source.title = given.text[bytes: analysis.blocks[headline].bytes]
    }
    return (given, AnnotatedDocument(given, analysis: analysis, times: times, layout: layout, lexicon: lexicon))
  }

  /// The time expressions of a document, and nothing else.
  /// - Complexity: O(n) in the bytes of the text.
  public func dates(of document: Document) -> DocumentAnalysis {
    var document = document
    let (analysis, times, _) = read(&document)
    var result = DocumentAnalysis(document: document.source)
    result.timeExpressions = expressions(times, analysis, document)
    return result
  }

  /// The words and the times of a document, and the block that holds nothing but its date.
  ///
  /// Where nothing else tells the day of publication, it is taken from the head of the text and written into the
  /// document.
  private func read(_ document: inout Document) -> (LinguisticAnalysis, [TimeMention], dateLine: Int?) {
    let analysis = lexicon.language.analyze(document.prose)
    let dateline = Dateline.find(in: analysis, lexicon)
    if document.source.published == nil, let dateline {
      document.source.published = dateline.day
      document.source.publishedFrom = .dateline
    }
    let times = lexicon.times.find(in: analysis, published: document.source.published, genre: genre)
    return (analysis, times, dateline.flatMap(\.block))
  }

  private func expressions(
    _ times: [TimeMention], _ analysis: LinguisticAnalysis, _ document: Document
  ) -> [TimeExpression] {
    times.enumerated().map { index, time in
      let bytes = analysis.bytes(time.tokens)
      return TimeExpression(
        id: "t\(index + 1)", span: document.text.span(bytes), text: document.text[bytes: bytes], type: time.type,
        literal: time.literal, value: time.value, modifier: time.modifier, quantifier: time.quantifier,
        frequency: time.frequency, edtf: time.edtf, anchor: time.anchor, rule: time.rule)
    }
  }

  private func token(_ document: AnnotatedDocument, _ i: Int, of sentence: Range<Int>) -> Sentence.Token {
    let token = document.tokens[i]
    return Sentence.Token(
      span: document.span(i..<(i + 1)), lemma: document.lemma(i), upos: token.upos.rawValue,
      xpos: lexicon.language.core.xpos(of: token),
      head: token.head < 0 ? -1 : Int(token.head) - sentence.lowerBound, deprel: token.relation.rawValue)
  }
}

extension DocumentAnalysis {
  /// Gives an analysis the figures of the report itself, and completes those of its statements.
  fileprivate mutating func setFigures(_ own: [Figure], _ context: FigureContext) {
    let said = statements.flatMap { statement in
      statement.figures.map { context.completing($0, words: statement.words) }
    }
    var resolved = context.resolving(said + own)[...]
    for i in statements.indices {
      let count = statements[i].figures.count
      statements[i].figures = Array(resolved.prefix(count))
      resolved = resolved.dropFirst(count)
    }
    figures = Array(resolved)
  }
}
