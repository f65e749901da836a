// A place that states something, in one of many documents.

internal import CalendarDates
internal import ChronicleTypes

/// A place in a document that states something: a statement, or words of the report itself.
struct Assertion {
  /// Index of the document.
  var document: Int
  /// Index of the statement in the document; nil where the report itself speaks.
  var statement: Int?
  /// Id of the event that the statement became.
  var id: String?
  var speaker: Party?
  var via: [Party]
  var stance: Stance
  var text: String
  /// The keys of the text's words; none where the report itself speaks.
  var words: [ContentKey]
  var span: TextSpan
  var line: Int
  /// When it was said, where that is known.
  var date: EDTF?

  init(_ statement: Statement, _ index: Int, id: String, document: Int) {
    self.document = document
    self.statement = index
    self.id = id
    speaker = statement.speaker
    via = statement.via
    stance = statement.stance
    text = statement.text
    words = statement.words
    span = statement.span
    line = statement.line
    date = statement.date
  }

  /// The report itself gives a figure.
  init(_ figure: Figure, document: Int) {
    self.document = document
    speaker = figure.source
    via = []
    stance = .say
    text = figure.sentence ?? figure.text
    words = []
    span = figure.span
    line = figure.line
  }
}
