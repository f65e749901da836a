// `throughline show`: one item with its citations.

internal import ArgumentParser
internal import CalendarDates
internal import ChronicleTypes
internal import Extraction
internal import FoundationEssentials
internal import Wording

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show one event, actor, claim or document by its id, with its citations.")

  @Argument(help: "An id as the tables print it; its beginning is enough where it is the only one.")
  var id: String

  @OptionGroup var caseFolder: CaseFolder

  func run() throws {
    let chronicle = try caseFolder.load()
    try Console.write(Card(chronicle).text(try chronicle.item(id)))
  }
}

/// An item written out in full.
private struct Card {
  let chronicle: Chronicle
  let labels: EventLabels

  init(_ chronicle: Chronicle) {
    self.chronicle = chronicle
    labels = EventLabels(chronicle)
  }

  func text(_ item: Chronicle.Item) -> String {
    let rows =
      switch item {
      case .event(let event): self.rows(event)
      case .actor(let actor): self.rows(actor)
      case .claim(let claim): self.rows(claim)
      case .document(let document): self.rows(document)
      }
    return rows.filter { !$0.1.isEmpty }.map { name, value in
      name + String(repeating: " ", count: max(1, 12 - name.count)) + Console.printable(value) + "\n"
    }.joined()
  }

  private func rows(_ event: Event) -> [(String, String)] {
    var rows = [
      ("id", event.id), ("kind", labels.kind(event)), ("date", labels.date(event)),
      ("date words", event.days.text ?? ""), ("place", event.place ?? ""),
    ]
    rows += event.actors.map { ($0.role, labels.name($0.id)) }
    rows += event.via.map { ("via", labels.name($0)) }
    rows += [
      ("text", event.text), ("status", event.status?.rawValue ?? ""),
      ("stance", event.stance?.rawValue ?? ""), ("trigger", event.trigger?.lemma ?? ""),
      ("rule", rule(event.rule)), ("salience", "\(event.salience)"),
    ]
    rows += event.mentions.map { mention -> (String, String) in
      let place = "\(labels.path(mention.document)):\(mention.line), characters \(mention.start) to \(mention.end)"
      return ("cited", place + (mention.told.map { ": \($0.text)" } ?? ""))
    }
    rows += chronicle.claims.filter { $0.statements.contains(event.id) }.map { ("claim", "\($0.id) \($0.text)") }
    return rows
  }

  /// A rule with what it goes by and an example.
  private func rule(_ name: String) -> String {
    RuleCatalog.shared.explanation(of: name)
  }

  private func rows(_ actor: Actor) -> [(String, String)] {
    let events = chronicle.events.filter { event in
      event.actors.contains { $0.id == actor.id } || event.via.contains(actor.id)
    }
    return [("id", actor.id), ("name", actor.name), ("type", actor.type.rawValue)]
      + actor.aliases.map { ("also", $0) } + actor.evidence.map { ("evidence", $0) }
      + events.map { ("event", "\($0.id) \(labels.citation($0)) \(labels.text($0).cut(to: 80))") }
  }

  private func rows(_ claim: Claim) -> [(String, String)] {
    let card = ClaimCard(claim, chronicle)
    return card.content + card.places + card.origins + card.relations
  }

  private func rows(_ document: Document.Source) -> [(String, String)] {
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
