// What an event looks like in a picture.

internal import ChronicleTypes
internal import Graphviz
internal import Wording

/// The words, colours and link of an event, the same in every picture.
struct EventMark {
  let event: Event
  let text: String
  /// Kind and hedge: “says”, “arrest (alleged)”.
  let caption: String
  let link: Canvas.Link
  /// Letter and line of the source: “A:12”.
  private let citation: String

  init(_ event: Event, _ labels: EventLabels, _ links: CitationLinks) {
    self.event = event
    text = labels.text(event)
    caption = labels.kind(event)
    citation = "\(labels.letter(event.document)):\(event.line)"
    let date = event.days.date.map(DateWords.say) ?? event.days.text.map { "“\($0)”" } ?? "no date"
    link = Canvas.Link(
      id: event.id,
      tooltip:
        "\(event.kind == .incident ? "Incident" : "Statement"): \(labels.kind(event)), \(date)\n\(labels.who(event))\n\(labels.text(event))\n\(labels.citation(event))",
      url: links.url(of: event))
  }

  var isIncident: Bool { event.kind == .incident }
  var color: DOT.Constant { isIncident ? Palette.incident : Palette.statement }
  var textColor: DOT.Constant { isIncident ? Palette.incidentText : Palette.statementText }
  var pale: DOT.Constant { isIncident ? Palette.incidentPale : Palette.statementPale }
  var shape: DOT.Constant { isIncident ? "diamond" : "circle" }

  /// The line under an event's words; of what is too long for it the citation stays whole.
  func captionLine(_ parts: [String?], width: Double) -> String {
    let end = " · " + citation
    let room = width - TextMeasure.nodeWidth(end, size: 8.5)
    let lead = parts.compactMap(\.self).joined(separator: " · ")
    return TextMeasure.wrap(lead, width: room, size: 8.5, lines: 1).joined() + end
  }

  func className(_ extra: String = "") -> String {
    "event \(event.kind.rawValue)" + (extra.isEmpty ? "" : " " + extra)
  }
}
