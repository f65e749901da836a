// What the headlines and leads of each story tell.

internal import CalendarDates
internal import ChronicleTypes

/// The incidents that the headlines and leads of each story tell as facts.
///
/// The main event of a story is one that many of its documents tell so, whose words say what the story is about, and
/// that is worth much: a notice of a web page can stand in all of them.
struct StoryLeads {
  /// For each story the place of its main event in the chronicle.
  private(set) var main: [Int?]
  /// For each story from the first to the last day of these incidents: of those that several of its documents tell so,
  /// where there are any.
  private(set) var days: [ClosedRange<CalendarDay>?]
  private let groups: StoryGroups
  private let chronicle: Chronicle
  /// The story of each document, by its id.
  private let storyOf: [String: Int]

  /// The headline and lead end so many characters into a document.
  private static let length = 500

  /// - Complexity: O(n) in the events and their tellings.
  init(_ groups: StoryGroups, _ chronicle: Chronicle) {
    (self.groups, self.chronicle) = (groups, chronicle)
    let count = groups.documents.count
    main = Array(repeating: nil, count: count)
    days = []
    storyOf = groups.storyOf(chronicle.documents)
    var byOne = [ClosedRange<CalendarDay>?](repeating: nil, count: count)
    var bySeveral = byOne
    var most = Array(repeating: 0.0, count: count)
    for (index, event) in chronicle.events.enumerated()
    where event.kind == .incident && event.status == .asserted && !event.isMinor {
      let leads = leads(event)
      var start = 0
      while start < leads.count {
        let place = leads[start].story
        let end = leads[start...].firstIndex { $0.story != place } ?? leads.count
        let documents = Set(leads[start..<end].lazy.map { event.mentions[$0.mention].document }).count
        let words = text(event, leads[start].mention)
        if let day = event.days.earliest, day == event.days.latest {
          byOne[place] = Self.hull(byOne[place], day)
          if documents > 1 { bySeveral[place] = Self.hull(bySeveral[place], day) }
        }
        let worth = Double(documents).squareRoot() * groups.words[place].likeness(to: words) * event.worth
        if worth > most[place] { (main[place], most[place]) = (index, worth) }
        start = end
      }
    }
    days = zip(bySeveral, byOne).map { $0 ?? $1 }
  }

  /// The places at which headlines and leads tell an event, by the stories of their documents.
  private func leads(_ event: Event) -> [(story: Int, mention: Int)] {
    event.mentions.indices.compactMap { mention in
      guard event.mentions[mention].start < Self.length else { return nil }
      return storyOf[event.mentions[mention].document].map { ($0, mention) }
    }.sorted { $0 < $1 }
  }

  private func text(_ event: Event, _ mention: Int) -> String {
    event.mentions[mention].told?.text ?? event.headline ?? event.text
  }

  private static func hull(_ days: ClosedRange<CalendarDay>?, _ day: CalendarDay) -> ClosedRange<CalendarDay> {
    days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
  }

  /// The words of the main event that tell it alone, else those that say most of what the story is about; nil where it
  /// has none.
  func words(of story: Int) -> String? {
    guard let event = main[story].map({ chronicle.events[$0] }) else { return nil }
    if let headline = event.headline { return headline }
    var best: (text: String, likeness: Double)?
    for lead in leads(event) where lead.story == story {
      let text = text(event, lead.mention)
      let likeness = groups.words[story].likeness(to: text)
      if likeness > best?.likeness ?? 0 { best = (text, likeness) }
    }
    return best?.text
  }
}
