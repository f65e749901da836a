// A row of the chronicle: an event, what heads it, and whether its place is known.

internal import CalendarDates
internal import ChronicleTypes
internal import Wording

/// An event in the order of the chronicle.
struct ChronicleRow {
  let event: Event
  /// The words, colours and link of the event.
  var mark: EventMark?
  /// Stands above it where it differs from that of the event before.
  var heading: String?
  /// Days without a dated event before it, where they are many.
  var gap: Int?
  /// Whether facts say that it did not begin before the row above.
  var isOrderKnown = false

  /// Fewer days without an event are no gap.
  private static let fewestDays = 28

  /// - Parameter events: in the order of the chronicle.
  static func rows(_ events: [Event], _ chronicle: Chronicle) -> [ChronicleRow] {
    // Guesses among the events up to each place in the chronicle.
    var guesses = [0]
    for event in chronicle.events { guesses.append(guesses[guesses.count - 1] + (event.isOrderKnown ? 0 : 1)) }
    var rows: [ChronicleRow] = []
    var last: Int?
    var lastHeading: String?
    for event in events {
      var row = ChronicleRow(event: event)
      if let heading = heading(of: event), heading != lastHeading {
        row.heading = heading
        lastHeading = heading
      }
      if let above = rows.last?.event.order, above >= 1, event.order < guesses.count, event.order > above {
        row.isOrderKnown = guesses[event.order] == guesses[above]
      }
      if let first = event.days.earliest?.number, let end = event.days.latest?.number {
        if let last, first - last > fewestDays { row.gap = first - last - 1 }
        last = max(last ?? end, end)
      }
      rows.append(row)
    }
    return rows
  }

  /// The month or year that an event belongs to; nil where its date is too vague to head those below.
  private static func heading(of event: Event) -> String? {
    guard event.days.date != nil else { return "No date given" }
    guard event.days.isBounded else { return "Date known in part" }
    func month(_ day: CalendarDay) -> String {
      let parts = day.components
      return "\(DateWords.months[parts.month - 1]) \(DateWords.year(parts.year))"
    }
    guard let first = event.days.earliest, let last = event.days.latest else { return nil }
    let (a, b) = (first.components, last.components)
    guard a.year == b.year else { return nil }
    return a.month == b.month ? month(first) : DateWords.year(a.year)
  }

  /// The date as its row gives it.
  var dateWords: String {
    event.days.date.map(DateWords.say) ?? event.days.text.map { "“\($0)”" } ?? "no date"
  }
}
