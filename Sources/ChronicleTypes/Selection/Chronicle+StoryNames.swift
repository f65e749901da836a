// Finds stories by id or by words of their titles, and keeps the part of a story that belongs to chosen events.

extension Chronicle {
  /// The stories that a user means: those with this id, else those whose titles have all of these words, whole and in
  /// any letter case.
  /// - Complexity: O(n) in the titles.
  public func stories(named name: String) -> [Story] {
    let own = stories.filter { $0.id == name }
    if !own.isEmpty { return own }
    let words = Set(Words(name).words)
    return words.isEmpty ? [] : stories.filter { words.isSubset(of: Words($0.title).words) }
  }
}

extension Story {
  /// The story with only those parts that are chosen; nil where none of its documents is.
  func selecting(_ documents: Set<String>, events: Set<String>, actors: Set<String>) -> Story? {
    var story = self
    story.documents = self.documents.filter(documents.contains)
    story.actors = self.actors.filter(actors.contains)
    if let event = mainEvent, !events.contains(event) { story.mainEvent = nil }
    return story.documents.isEmpty ? nil : story
  }
}
