// The events on the page, and what they are filtered by.

internal import CalendarDates
internal import ChronicleTypes
internal import Wording

extension HTMLPage {
  func writeEvents(_ html: inout HTML) {
    writeFilter(&html)
    if events.contains(where: { !$0.isOrderKnown }) {
      html.element(
        "p", ["class": "meta"], text: "↕ before a date: the place of the event in the order is a guess.")
    }
    html.element("ol") { html in
      for event in events {
        write(event, &html)
        html.raw("\n")
      }
    }
  }

  // MARK: Filter

  private func writeFilter(_ html: inout HTML) {
    var actors: [String: Int] = [:]
    var firsts: [String: Event] = [:]
    var kinds: Set<String> = []
    for event in events {
      for actor in Set(event.actors.map(\.id) + event.via) {
        actors[actor, default: 0] += 1
        if firsts[actor] == nil { firsts[actor] = event }
      }
      kinds.formUnion(self.kinds(of: event))
    }
    let named = actors.keys.sorted { (labels.name($0), $0) < (labels.name($1), $1) }
    let claims = Array(chronicle.claims.prefix(Self.mostClaims)).filter { claim in
      claim.statements.contains { claimsOfEvent[$0] != nil }
    }
    html.element("form", ["id": "filter", "hidden": "", "aria-label": "Filter the events"]) { html in
      if !chapters.isEmpty {
        let titles = Self.apart(chapters.map { Self.short($0.title) }) { count(chapters[$0].documents.count, "report") }
        choice("story", "Story", Array(zip(chapters.map(\.id), titles)), &html)
      }
      // Those of one name are told apart by where they are first met.
      let actorNames = named.map { labels.name($0) }
      choice(
        "actor", "Actor",
        zip(named, Self.apart(actorNames) { firsts[named[$0]].map(labels.citation) ?? "" }).map { id, name in
          (id, "\(name) (\(actors[id] ?? 0))")
        }, &html)
      choice("kind", "Kind", kinds.sorted().map { ($0, $0) }, &html)
      choice("source", "Source", chronicle.documents.map { ($0.id, labels.source($0.id)) }, &html)
      let claimNames = claims.map { Self.short($0.text) }
      choice(
        "claim", "Claim",
        Array(zip(claims.map(\.id), Self.apart(claimNames) { claims[$0].citations.first.map(words.citation) ?? "" })),
        &html)
      field("since", "Not before", "date", &html)
      field("until", "Not after", "date", &html)
      field("text", "Words", "search", &html)
      html.element("button", ["type": "reset", "id": "all"], text: "All")
      html.element("output", ["id": "count"])
    }
  }

  private static func short(_ words: String) -> String { words.count > 60 ? words.prefix(60) + "…" : words }

  /// Names, with more words behind those that are the same.
  private static func apart(_ names: [String], _ words: (Int) -> String) -> [String] {
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    return names.enumerated().map { place, name in counts[name] == 1 ? name : "\(name), \(words(place))" }
  }

  private func choice(_ name: String, _ title: String, _ values: [(String, String)], _ html: inout HTML) {
    html.element("label") { html in
      html.text(title)
      html.element("select", ["name": name]) { html in
        html.element("option", ["value": ""], text: "any")
        for (value, text) in values { html.element("option", ["value": value], text: text) }
      }
    }
  }

  private func field(_ name: String, _ title: String, _ type: String, _ html: inout HTML) {
    html.element("label") { html in
      html.text(title)
      html.open("input", ["name": name, "type": type])
    }
  }

  private func kinds(of event: Event) -> [String] {
    var kinds = [event.kind.rawValue, event.type]
    if let status = event.status { kinds.append(status.rawValue) }
    if let stance = event.stance { kinds.append(stance.rawValue) }
    if !event.days.isBounded { kinds.append("undated") }
    return kinds
  }

  // MARK: An event

  private func write(_ event: Event, _ html: inout HTML) {
    let sources = Set(event.mentions.map(\.document)).sorted()
    html.element(
      "li",
      [
        "id": "e-" + event.id, "class": "event " + event.kind.rawValue,
        "data-actors": Self.list(event.actors.map(\.id) + event.via),
        "data-kinds": Self.list(kinds(of: event).map { $0.split(separator: " ").joined(separator: "-") }),
        "data-sources": Self.list(sources),
        "data-stories": Self.list(chapters(of: event)),
        "data-claims": Self.list((claimsOfEvent[event.id] ?? []).map(\.id)),
        "data-from": event.days.earliest?.description,
        "data-to": event.days.latest?.description,
      ]
    ) { html in
      html.element("h3") { html in
        html.element(
          "span", ["class": event.isOrderKnown ? "date" : "date guess", "title": event.days.date?.description],
          text: labels.dateWords(event))
        html.raw(" ")
        html.element("span", ["class": "kind"], text: labels.kind(event))
        html.raw(" ")
        writeWho(event, &html)
        if let place = event.place { html.text((event.actors.isEmpty ? "in " : ", in ") + place) }
      }
      html.element("blockquote") { html in
        html.element("a", ["href": "#" + citation(event, 0)], text: labels.text(event))
      }
      writeCitations(event, &html)
      html.element("details", ["class": "why"]) { html in
        html.element("summary", text: "Why")
        html.element("ul") { writeWhy(event, &$0) }
      }
    }
  }

  /// Words of an attribute; nil where there are none.
  private static func list(_ words: [String]) -> String? { words.isEmpty ? nil : words.joined(separator: " ") }

  private func writeWho(_ event: Event, _ html: inout HTML) {
    let speakers = event.actors.filter { $0.role == .speaker }
    let shown = speakers.isEmpty && event.kind == .incident ? event.actors : speakers
    if shown.isEmpty, event.kind == .statement { html.text("by nobody named") }
    for (index, actor) in shown.enumerated().prefix(Self.mostActors) {
      if index > 0 { html.text(", ") }
      html.element("a", ["href": "#a-" + actor.id], text: labels.name(actor.id))
    }
    if shown.count > Self.mostActors { html.text(" and \(shown.count - Self.mostActors) more") }
    if !event.via.isEmpty { html.text(" via " + event.via.map(labels.name).joined(separator: ", ")) }
  }

  /// So many actors of an event are named in its heading.
  private static let mostActors = 8
  /// So many tellings of an event are cited.
  static let mostTellings = 24
  /// So many characters of another telling are quoted; its link leads to all of them.
  private static let mostWords = 100

  /// The anchor of a place that tells an event.
  func citation(_ event: Event, _ mention: Int) -> String { "x-\(event.id)" + (mention == 0 ? "" : "-\(mention)") }

  private func writeCitations(_ event: Event, _ html: inout HTML) {
    html.element("p", ["class": "meta"]) { html in
      for (index, mention) in event.mentions.enumerated().prefix(Self.mostTellings) {
        if index > 0 { html.text(" · ") }
        let place = "\(labels.path(mention.document)):\(mention.line)"
        html.element("a", ["href": "#" + citation(event, index)], text: place)
        guard let told = mention.told else { continue }
        if let date = told.date, date != event.days.date { html.text(" says \(DateWords.say(date))") }
        if let other = told.place, other != event.place { html.text(" says in \(other)") }
      }
      let left = event.mentions.count - Self.mostTellings
      if left > 0 { html.text(" · and \(left) more (throughline show \(event.id))") }
      for claim in claimsOfEvent[event.id] ?? [] {
        html.text(" · ")
        html.element("a", ["href": "#c-" + claim.id], text: "claim: \(claim.text.prefix(80))")
      }
    }
  }

  private func writeWhy(_ event: Event, _ html: inout HTML) {
    for evidence in event.evidence {
      html.element("li") { html in
        html.text("\(evidence.part.rawValue): “\(evidence.text)”, by ")
        html.element("a", ["href": "#" + Self.anchor(ofRule: evidence.rule)], text: evidence.rule)
      }
    }
    for (index, mention) in event.mentions.enumerated().prefix(Self.mostTellings) {
      guard let told = mention.told else { continue }
      html.element("li") { html in
        html.text("also told in ")
        html.element(
          "a", ["href": "#" + citation(event, index)], text: "\(labels.letter(mention.document)):\(mention.line)")
        let words = told.text.count > Self.mostWords ? told.text.prefix(Self.mostWords) + "…" : told.text[...]
        html.text(": “\(words)”, held to be the same: \(told.reason)")
      }
    }
  }
}
