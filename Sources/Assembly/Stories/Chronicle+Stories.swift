// The stories of a chronicle: what is said of each group of documents.

internal import CalendarDates
internal import ChronicleTypes
internal import TextBasics

extension Chronicle {
  /// Writes a story for each group of documents, those of most documents first.
  ///
  /// - Parameters:
  ///   - described: the ids of actors without a name, who stand for no story.
  ///   - ids: the ids that other items have.
  /// - Complexity: O(n log n) in the chronicle.
  mutating func setStories(_ groups: StoryGroups, described: Set<String>, _ ids: inout UniqueIDs) {
    let leads = StoryLeads(groups, self)
    let actors = StoryActors(groups, self, described)
    let names = Dictionary(self.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    stories = groups.documents.indices.map { place in
      let members = groups.documents[place].sorted().map { documents[$0] }
      var story = Story(id: ids.unique(Self.id(of: members)), title: "", documents: members.map(\.id))
      story.firstPublished = members.compactMap { $0.published?.earliest }.min()
      story.lastPublished = members.compactMap { $0.published?.latest }.max()
      (story.firstDay, story.lastDay) = (leads.days[place]?.lowerBound, leads.days[place]?.upperBound)
      let outlets = Dictionary(members.compactMap(\.outlet).map { ($0, 1) }, uniquingKeysWith: +)
      story.outlets = outlets.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
      story.mainEvent = leads.main[place].map { events[$0].id }
      story.actors = actors.most[place]
      let title = headline(of: groups.documents[place], groups.words[place]) ?? leads.words(of: place)
      story.title =
        title?.onOneLine.cut(to: Self.longestTitle)
        ?? (story.actors.isEmpty ? members[0].fileName : story.actors.compactMap { names[$0] }.joined(separator: ", "))
      return story
    }
    stories.sort { a, b in
      if a.documents.count != b.documents.count { return a.documents.count > b.documents.count }
      // Those of which nothing says when they were published stand behind the others.
      let (x, y) = (a.firstPublished?.number ?? .max, b.firstPublished?.number ?? .max)
      return x == y ? a.id < b.id : x < y
    }
  }

  /// The id, made of the document that was published first: more documents leave it as it is.
  private static func id(of members: [Document.Source]) -> String {
    let first = members.min { a, b in
      let (x, y) = (a.published?.earliest, b.published?.earliest)
      if let x, let y, x != y { return x < y }
      return (x == nil) == (y == nil) ? a.id < b.id : x != nil
    }
    var id = ContentID()
    id.add("story")
    id.add(first?.id ?? "")
    return id.id("t")
  }

  /// A title has so many characters at most.
  private static let longestTitle = 160
  /// So many of the most central documents are asked for a headline.
  private static let mostHeadlines = 50
  /// A headline that shares less with its story says nothing of it.
  private static let leastOfHeadline = 0.05

  /// Of the headlines of the most central documents the one that says most of what the story is about.
  private func headline(of members: [Int], _ words: WordVector) -> String? {
    var best: (title: String, likeness: Double)?
    for title in members.prefix(Self.mostHeadlines).compactMap({ documents[$0].title }) {
      let likeness = words.likeness(to: title)
      if likeness > best?.likeness ?? Self.leastOfHeadline { best = (title, likeness) }
    }
    return best?.title ?? (members.count == 1 ? documents[members[0]].title : nil)
  }
}
