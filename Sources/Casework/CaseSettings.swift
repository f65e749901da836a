// How the reports of a case are read.

public import CalendarDates
public import ChronicleTypes
public import Extraction
public import TimeExpressions

/// What is known of all documents of a case, and the words and actors that a user adds.
public struct CaseSettings: Sendable {
  /// When all documents were published; nil where they say it themselves.
  public var published: EDTF?
  /// How the documents tell of time; nil to tell it from each.
  public var genre: TimeGenre?
  /// The words that they are read by.
  public var lexicon: Lexicon
  /// Who is one actor and who is not.
  public var actors: ActorDirections

  public init(
    published: EDTF? = nil, genre: TimeGenre? = nil, lexicon: Lexicon = .english,
    actors: ActorDirections = ActorDirections()
  ) {
    self.published = published
    self.genre = genre
    self.lexicon = lexicon
    self.actors = actors
  }

  /// What analyses a document: with all that an assembly needs, and nothing that is only shown.
  public var extractor: Extractor { Extractor(layers: [], genre: genre, lexicon: lexicon) }
}
