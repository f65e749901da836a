// Everything that a chronicle says of one item: the card that `show` prints.

internal import CalendarDates
public import ChronicleTypes
internal import TextBasics

extension Card {
  /// Everything that a chronicle says of an item. Empty parts are left out.
  ///
  /// - Parameter rule: gives the explanation of a rule by its id.
  /// - Complexity: O(n) in the chronicle.
  public init(_ item: Chronicle.Item, in chronicle: Chronicle, rule: (String) -> String) {
    let labels = EventLabels(chronicle)
    let rows =
      switch item {
      case .event(let event): Self.rows(event, chronicle, labels, rule)
      case .actor(let actor): Self.rows(actor, chronicle, labels)
      case .claim(let claim): ClaimCard(claim, chronicle).all
      case .document(let document): Self.rows(document, chronicle, labels)
      case .story(let story): Self.rows(story, chronicle, labels)
      }
    add(rows.filter { !$0.1.isEmpty })
  }

  private static func rows(
    _ event: Event, _ chronicle: Chronicle, _ labels: EventLabels, _ rule: (String) -> String
  ) -> [(String, String)] {
    var rows = [
      ("id", event.id), ("kind", labels.kind(event)), ("date", labels.date(event)),
      ("date words", event.days.text ?? ""), ("place", event.place ?? ""),
    ]
    rows += event.actors.map { ($0.role.rawValue, labels.name($0.id)) }
    rows += event.via.map { ("via", labels.name($0)) }
    rows += labels.which(event).map { ("which?", $0) }
    rows += [
      ("headline", event.headline ?? ""), ("text", event.text), ("status", event.status?.rawValue ?? ""),
      ("stance", event.stance?.rawValue ?? ""), ("trigger", event.trigger?.lemma ?? ""),
      ("rule", rule(event.rule)), ("worth", "\(event.worth)"), ("salience", "\(event.salience)"),
    ]
    rows += event.mentions.map { mention -> (String, String) in
      let place = "\(labels.place(mention.document, line: mention.line)), characters \(mention.start) to \(mention.end)"
      return ("cited", place + (mention.told.map { ": \($0.text)" } ?? ""))
    }
    rows += chronicle.claims.filter { $0.statements.contains(event.id) }.map { ("claim", "\($0.id) \($0.text)") }
    return rows
  }

  private static func rows(_ actor: Actor, _ chronicle: Chronicle, _ labels: EventLabels) -> [(String, String)] {
    let profile = ActorProfile(of: actor.id, in: chronicle)
    let isEvent = Set(profile.events)
    let offices = actor.offices.map { office in
      "“\(office.text)” (\(labels.name(office.body))), \(labels.source(office.documents.first ?? ""))"
    }
    return [("id", actor.id), ("name", actor.name), ("type", actor.type.rawValue)]
      + actor.aliases.map { ("also", $0) } + offices.map { ("office", $0) }
      + [("days", days(of: profile)), ("documents", documents(of: profile)), ("beside", companions(of: profile))]
      + actor.evidence.map { ("evidence", $0) }
      + chronicle.events.filter { isEvent.contains($0.id) }.map {
        ("event", "\($0.id) \(labels.citation($0)) \(labels.text($0).cut(to: 80))")
      }
  }

  /// So many outlets and companions are named on a card.
  private static let mostNamed = 6

  private static func days(of profile: ActorProfile) -> String {
    DateWords.between(profile.firstDay, profile.lastDay)
  }

  private static func documents(of profile: ActorProfile) -> String {
    let outlets = profile.outlets.prefix(mostNamed).map { "\($0.item) \($0.count)" }
    return "\(profile.documents.count)" + (outlets.isEmpty ? "" : ": \(outlets.joined(separator: ", "))")
  }

  private static func companions(of profile: ActorProfile) -> String {
    profile.companions.prefix(mostNamed).map { "\($0.item.name) \($0.count)" }.joined(separator: ", ")
  }

  private static func rows(_ story: Story, _ chronicle: Chronicle, _ labels: EventLabels) -> [(String, String)] {
    let members = Set(story.documents)
    let main = chronicle.events.first { $0.id == story.mainEvent }
    return [
      ("id", story.id), ("title", story.title),
      ("published", DateWords.between(story.firstPublished, story.lastPublished)),
      ("days", DateWords.between(story.firstDay, story.lastDay)), ("outlets", story.outlets.joined(separator: ", ")),
      ("actors", story.actors.map(labels.name).joined(separator: ", ")),
      ("main event", main.map { "\($0.id) \(labels.citation($0)) \(labels.text($0).cut(to: 80))" } ?? ""),
    ]
      + chronicle.documents.filter { members.contains($0.id) }.map { document in
        ("document", "\(document.id) \(labels.source(document.id)) \(document.title ?? "")")
      }
  }

  private static func rows(
    _ document: Document.Source, _ chronicle: Chronicle, _ labels: EventLabels
  ) -> [(String, String)] {
    [
      ("id", document.id), ("path", document.path), ("title", document.title ?? ""),
      ("outlet", document.outlet ?? ""), ("author", document.author ?? ""), ("url", document.url ?? ""),
      ("published", document.published?.description ?? "unknown"),
      ("known from", document.publishedFrom?.rawValue ?? ""),
    ]
      + chronicle.events.flatMap { event in
        event.mentions.filter { $0.document == document.id }.map { mention in
          ("event", "\(event.id) line \(mention.line): \((mention.told?.text ?? labels.text(event)).cut(to: 80))")
        }
      }
  }
}
