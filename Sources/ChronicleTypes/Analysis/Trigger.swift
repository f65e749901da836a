// The word that tells an event.

/// Words that report or act, with their dictionary form.
public struct Trigger: Sendable, Equatable {
  @Offset public var start: Int
  @Offset public var end: Int
  public var lemma: String

  public init(span: TextSpan, lemma: String) {
    start = span.start
    end = span.end
    self.lemma = lemma
  }

  public var span: TextSpan { TextSpan(start: start, end: end) }
}
