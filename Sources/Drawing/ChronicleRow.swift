// A row of the chronicle: an event, what heads it, and whether its place is known.

internal import Chronicle

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
    for event in events {
      var row = ChronicleRow(event: event)
      let heading = heading(of: event)
      if rows.isEmpty || self.heading(of: rows[rows.count - 1].event) != heading { row.heading = heading }
      if let above = rows.last?.event.order, above >= 1, event.order < guesses.count, event.order > above {
        row.isOrderKnown = guesses[event.order] == guesses[above]
      }
      if let first = event.date?.earliest?.number, let end = event.date?.latest?.number {
        if let last, first - last > fewestDays { row.gap = first - last - 1 }
        last = max(last ?? end, end)
      }
      rows.append(row)
    }
    return rows
  }

  /// The month, or the longer time, that an event belongs to.
  private static func heading(of event: Event) -> String {
    guard let date = event.date else { return "No date given" }
    guard date.isBounded else { return "Date known in part" }
    func month(_ day: CalendarDay) -> String {
      let parts = day.components
      return "\(DateWords.months[parts.month - 1]) \(DateWords.year(parts.year))"
    }
    switch (date.earliest, date.latest) {
    case (let first?, let last?):
      let (a, b) = (first.components, last.components)
      if a.year == b.year { return a.month == b.month ? month(first) : DateWords.year(a.year) }
      return "\(DateWords.year(a.year)) – \(DateWords.year(b.year))"
    case (nil, let last?): return "By \(month(last))"
    case (let first?, nil): return "From \(month(first)) on"
    case (nil, nil): return "Date known in part"
    }
  }

  /// The date as its row gives it.
  var dateWords: String {
    event.date.map(DateWords.say) ?? event.dateText.map { "“\($0)”" } ?? "no date"
  }
}
