// A sentence that can be quoted, with the document that it stands in.

/// A sentence of a document of a chronicle that can be quoted for a day.
public struct CitedSentence: Sendable, Equatable {
  /// The id of the document.
  public var document: String
  /// The sentence.
  public var sentence: QuotableSentence

  /// A sentence of a document.
  public init(_ sentence: QuotableSentence, in document: String) {
    self.document = document
    self.sentence = sentence
  }
}
