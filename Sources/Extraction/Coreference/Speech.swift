// Words that somebody says, as coreference reads them.

/// The words of a statement, and the words that name who says them.
struct Speech {
  var content: [Range<Int>]
  /// nil where no words name somebody.
  var speaker: Range<Int>?
  /// Whether whoever spoke before goes on.
  var goesOn: Bool
}
