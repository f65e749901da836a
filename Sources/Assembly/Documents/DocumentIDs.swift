// Ids of documents in a chronicle: copies of one text are told apart.

internal import ChronicleTypes
internal import TextBasics

extension [DocumentAnalysis] {
  /// Gives the second, third … document of one id an id of its own. The id of a document comes from its text alone, so
  /// that copies of a text share it: in a chronicle the first of them keeps it, the next one gets `-2`.
  mutating func tellCopiesApart(_ ids: inout UniqueIDs) {
    for i in indices { self[i].document.id = ids.unique(self[i].document.id) }
  }
}
