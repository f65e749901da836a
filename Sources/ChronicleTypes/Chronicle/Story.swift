// A story: documents that tell of one matter.

public import CalendarDates

/// Documents that tell of one matter, and what they have most in common. Every document is in one story; many are the
/// only one of theirs.
public struct Story: Sendable, Equatable {
  /// Unique in the chronicle, made from the document that was published first.
  public var id: String
  /// The headline that says best what the documents are about; where none of them has one, words of the main event,
  /// or the names of actors, or the name of a file.
  public var title: String
  /// The ids of the documents, in the order of the chronicle.
  public var documents: [String]
  /// The first day on which one of them can have been published; nil where nothing says so.
  public var firstPublished: CalendarDay?
  /// The last day on which one of them can have been published; nil where nothing says so.
  public var lastPublished: CalendarDay?
  /// The first of the days on which what their headlines and leads tell happened; nil where no such day is known.
  public var firstDay: CalendarDay?
  /// The last of these days.
  public var lastDay: CalendarDay?
  /// Who published the documents, those with most of them first.
  public var outlets: [String]
  /// The id of the incident that most of the documents tell in the headline or lead; nil where none does.
  public var mainEvent: String?
  /// The ids of the persons and bodies whom most of the documents name; not all of them.
  public var actors: [String]

  /// A story of which only the documents are known.
  public init(id: String, title: String, documents: [String]) {
    self.id = id
    self.title = title
    self.documents = documents
    outlets = []
    actors = []
  }
}
