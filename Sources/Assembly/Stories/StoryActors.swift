// Whom most documents of each story name.

internal import ChronicleTypes

/// The persons and bodies whom most documents of each story name.
struct StoryActors {
  /// For each story their ids, those first whom most of its documents name, and of these those who are named most.
  private(set) var most: [[String]]

  /// So many are kept of a story.
  private static let mostActors = 5

  /// - Parameter described: the ids of actors without a name, who are left out.
  /// - Complexity: O(n log n) in the mentions.
  init(_ groups: StoryGroups, _ chronicle: Chronicle, _ described: Set<String>) {
    var numbers: [String: Int32] = [:]
    for (number, actor) in chronicle.actors.enumerated()
    where [.person, .organization].contains(actor.type) && !described.contains(actor.id) {
      numbers[actor.id] = Int32(number)
    }
    let storyOf = groups.storyOf(chronicle.documents)
    // For each story and each actor the documents that name it, its mentions, and the last of these documents.
    var naming = Array(
      repeating: [Int32: (documents: Int, mentions: Int, last: Int)](), count: groups.documents.count)
    var (document, number, story) = ("", 0, 0)
    for mention in chronicle.mentions {
      if mention.document != document || number == 0 {
        (document, number, story) = (mention.document, number + 1, storyOf[mention.document] ?? 0)
      }
      guard let actor = numbers[mention.actor] else { continue }
      var count = naming[story][actor] ?? (0, 0, 0)
      if count.last != number { (count.documents, count.last) = (count.documents + 1, number) }
      count.mentions += 1
      naming[story][actor] = count
    }
    most = naming.map { counts in
      counts.sorted {
        ($1.value.documents, $1.value.mentions, $0.key) < ($0.value.documents, $0.value.mentions, $1.key)
      }.prefix(Self.mostActors).map { chronicle.actors[Int($0.key)].id }
    }
  }
}
