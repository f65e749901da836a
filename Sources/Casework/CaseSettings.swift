// How the documents of a case are read.

public import CalendarDates
public import ChronicleTypes
public import Extraction
public import TimeExpressions

/// What is known of all documents of a case, and the word lists and actors that a user adds.
public struct CaseSettings: Sendable {
  /// When all documents were published; nil where each of them says so itself.
  public var published: EDTF?
  /// Whether the documents are news or narratives; nil to find it out for each of them.
  public var genre: TimeGenre?
  /// The word lists by which they are read.
  public var lexicon: Lexicon
  /// Who is one actor and who is not.
  public var actors: ActorDirections

  /// Settings that, where nothing is given, know nothing of the documents and use the program’s own word lists.
  public init(
    published: EDTF? = nil, genre: TimeGenre? = nil, lexicon: Lexicon = .english,
    actors: ActorDirections = ActorDirections()
  ) {
    self.published = published
    self.genre = genre
    self.lexicon = lexicon
    self.actors = actors
  }

  /// The extractor of these settings. It finds all that an assembly needs and leaves out layers that are only shown,
  /// such as tokens.
  public var extractor: Extractor { Extractor(layers: [], genre: genre, lexicon: lexicon) }
}
