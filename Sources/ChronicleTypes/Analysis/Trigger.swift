// A trigger: the word that tells an event.

/// The word that tells an incident or a statement: “arrested”, “said”.
public struct Trigger: Sendable, Equatable {
  /// Where it begins, in code points of the document.
  @Offset public var start: Int
  /// Where it ends, in code points, exclusive.
  @Offset public var end: Int
  /// Its dictionary form: `arrest`.
  public var lemma: String

  /// A word and its dictionary form.
  public init(span: TextSpan, lemma: String) {
    start = span.start
    end = span.end
    self.lemma = lemma
  }

  /// Where it stands.
  public var span: TextSpan { TextSpan(start: start, end: end) }
}
