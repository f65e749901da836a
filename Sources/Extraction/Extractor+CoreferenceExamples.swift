// Decisions of coreference with their right answers, from which the ranker is trained.

package import ChronicleTypes
internal import Linguistics

/// A phrase and what it may mean, as names of features, with the right answers.
package struct CoreferenceExample {
  /// What is asked, by its name in `CoreferenceRanker.Question`.
  package var question: String
  /// The features of each candidate; last those of the answer that none is meant.
  package var answers: [[String]]
  /// The indices of the right answers.
  package var right: [Int]
  /// Whether nobody's gender was looked at.
  package var isBlind: Bool
}

/// A phrase that somebody annotated.
package struct AnnotatedMention {
  /// All words of the phrase.
  package var span: TextSpan
  /// Where the word begins on which the others hang.
  package var head: Int
  /// The same for phrases that mean the same.
  package var referent: String

  /// A phrase, the place of its main word, and what it means.
  package init(span: TextSpan, head: Int, referent: String) {
    (self.span, self.head, self.referent) = (span, head, referent)
  }
}

extension Extractor {
  /// The decisions that a document asks for. Each is answered rightly before the next one is asked.
  package func coreferenceExamples(_ document: Document, _ mentions: [AnnotatedMention]) -> [CoreferenceExample] {
    let (_, document) = annotated(document)
    let said = StatementFinder.statements(in: document)
    let names = NamedActors(document)
    let phrases = ReferringPhrases(document, names, voices: [])
    let byHead = Dictionary(grouping: mentions, by: \.head)
    let meant = phrases.all.map { phrase -> String? in
      let span = document.span(phrase.tokens)
      return byHead[document.span(phrase.head..<(phrase.head + 1)).start]?.min {
        abs($0.span.start - span.start) + abs($0.span.end - span.end)
          < abs($1.span.start - span.start) + abs($1.span.end - span.end)
      }?.referent
    }
    var examples: [CoreferenceExample] = []
    for isBlind in [false, true] {
      _ = Coreference(document, names, speech: said.map(\.speech), isBlind: isBlind) { phrase, decision, candidates in
        guard let referent = meant[phrase] else { return nil }
        let right = candidates.indices.filter { meant[candidates[$0].phrase] == referent }
        if isBlind, decision.question != .person { return right.first }
        examples.append(
          CoreferenceExample(
            question: decision.question.rawValue,
            answers: (decision.candidates + [decision.nothing]).map { $0.map { CoreferenceFeature.names[$0] } },
            right: right.isEmpty ? [candidates.count] : right, isBlind: isBlind))
        return right.first
      }
    }
    return examples
  }
}
