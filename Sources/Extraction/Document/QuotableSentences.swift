// The sentences of a document that can be quoted for a day.

internal import CalendarDates
internal import ChronicleTypes
internal import Linguistics
internal import TextBasics
internal import TimeExpressions

/// Finds the sentences that a digest can quote: those that name a day, and the first ones of the report.
enum QuotableSentences {
  /// A sentence has at most so many words and marks; what is longer is no sentence but the rest of a page.
  private static let longest = 100

  /// - Parameter incidents: those of the document, in the order of the text.
  /// - Complexity: O(n log n) in the words of the body.
  static func find(in document: AnnotatedDocument, _ incidents: [Incident]) -> [QuotableSentence] {
    var result: [QuotableSentence] = []
    for (place, index) in document.layout.body.enumerated() {
      let words = document.analysis.sentences[index]
      let days = days(document, words)
      guard words.count <= longest, place < QuotableSentence.first || !days.isEmpty else { continue }
      var sentence = QuotableSentence(
        span: document.span(words), line: document.line(at: words.lowerBound), text: document.reading(words))
      sentence.days = days
      sentence.told = told(in: sentence.span, incidents).filter(days.contains)
      sentence.terms = words.lazy.filter { carriesContent($0, in: document) }.map { word in
        document.lexicon.content.stem(of: document.lemma(word).lowercased())
      }
      // “US” is no pronoun.
      sentence.isPersonal = words.contains { word in
        document.classes.spoken.contains(document.tokens[word].key) && document.tokens[word].upos != .propn
      }
      result.append(sentence)
    }
    return result
  }

  /// Whether a word says something of what happened, and not when.
  private static func carriesContent(_ word: Int, in document: AnnotatedDocument) -> Bool {
    (document.carriesContent(word) || document.tokens[word].upos == .adv) && document.time(at: word) == nil
      && !document.lexicon.content.isEmpty(document.tokens[word].key)
  }

  /// The single days that a sentence names. “On Friday night” is a part of a day, and names none.
  private static func days(_ document: AnnotatedDocument, _ words: Range<Int>) -> [CalendarDay] {
    let times = Set(words.compactMap(document.time)).map { document.times[$0] }
    return ascending(times.lazy.filter { $0.type == .date }.compactMap { $0.edtf?.day })
  }

  /// The days of the incidents that a stretch of the text tells as facts.
  private static func told(in span: TextSpan, _ incidents: [Incident]) -> [CalendarDay] {
    let first = incidents.partitioningIndex { $0.span.start >= span.start }
    return ascending(
      incidents[first...].lazy.prefix { $0.span.start < span.end }.filter { $0.status == .asserted }
        .compactMap { $0.date?.day })
  }

  private static func ascending(_ days: some Sequence<CalendarDay>) -> [CalendarDay] { Set(days).sorted() }
}
