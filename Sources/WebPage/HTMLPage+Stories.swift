// The stories as chapters of the page: a list that leads to the events of each.

internal import ChronicleTypes
internal import Wording

extension HTMLPage {
  /// So many stories are chapters.
  private static let mostChapters = 100
  /// So many actors and outlets of a story are named.
  private static let mostNames = 4

  /// The stories of several reports that have an event on the page, where there are at least two of them: a case of one
  /// story needs no chapters.
  static func chapters(of chronicle: Chronicle, _ events: [Event]) -> [Story] {
    let told = Set(events.lazy.flatMap { $0.mentions.map(\.document) })
    let several = chronicle.stories.filter {
      $0.documents.count > 1 && $0.documents.contains(where: told.contains)
    }
    return several.count > 1 ? Array(several.prefix(mostChapters)) : []
  }

  func writeStories(_ html: inout HTML) {
    html.element("ol") { html in
      for story in chapters {
        html.element("li", ["class": "story", "id": "t-" + story.id]) { html in
          html.element("a", ["href": "#?story=" + story.id], text: story.title)
          html.element("p", ["class": "meta"], text: summary(of: story))
        }
        html.raw("\n")
      }
    }
    let left = chronicle.stories.count - chapters.count
    if left > 0 {
      html.element("p", ["class": "quiet"], text: "\(left) more are shorter: “throughline stories --all” lists them.")
    }
  }

  /// How many reports of whom, from when to when, and who is in it.
  private func summary(of story: Story) -> String {
    let reports = count(story.documents.count, "report")
    let outlets = story.outlets.prefix(Self.mostNames).joined(separator: ", ")
    let more = story.outlets.count > Self.mostNames ? " and \(story.outlets.count - Self.mostNames) more" : ""
    let days = DateWords.between(story.firstPublished, story.lastPublished)
    return [
      reports + (outlets.isEmpty ? "" : " of \(outlets)\(more)"), days.isEmpty ? "" : "published \(days)",
      story.actors.prefix(Self.mostNames).map(labels.name).joined(separator: ", "),
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The chapters that tell an event.
  func chapters(of event: Event) -> [String] {
    let places = Set(event.mentions.compactMap { chapterOf[$0.document] })
    return places.sorted().map { chapters[$0].id }
  }
}
