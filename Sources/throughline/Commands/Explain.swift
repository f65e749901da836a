// `throughline explain`: the rules and the words that made an item.

internal import ArgumentParser
internal import Assembly
internal import CalendarDates
internal import ChronicleTypes
internal import Extraction
internal import Wording

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say why an event, actor or claim stands in the chronicle: each part, its words, its rule.",
    discussion: """
      Every part of an event is listed with the words of the document that it was read from and the rule that read \
      them, with an example of the rule. What no words say is said to be so. With --before, the facts that prove the order \
      of two events are listed: dates, words such as “after”, tenses, days of publication.
      """)

  @Argument(help: "An id as the tables print it; its beginning is enough where it is the only one.")
  var id: String

  @Option(
    help: ArgumentHelp("Say what proves that the event or document was before this one.", valueName: "id"))
  var before: String?

  @OptionGroup var caseFolder: CaseFolder

  func run() throws {
    let chronicle = try caseFolder.load()
    if let before { return try prove(before, chronicle) }
    try Console.write(Explanation(chronicle).text(try chronicle.item(id)))
  }
}

extension Explain {
  /// Prints the facts that put one item before another; where none do, says so and ends with exit code 1.
  private func prove(_ other: String, _ chronicle: Chronicle) throws {
    let (one, other) = (try chronicle.moment(id), try chronicle.moment(other))
    guard one != other else { throw Failure("“\(one)” is one event; name two") }
    let network = EventNetwork(chronicle)
    let words = FactWords(chronicle)
    guard let proof = network.proof(that: one, isBefore: other) else {
      let isOpposite = network.proof(that: other, isBefore: one) != nil
      Console.error(
        "nothing proves that \(words.name(of: one)) was before \(words.name(of: other))"
          + (isOpposite ? "; it was after it: explain \(other) --before \(one)" : ""))
      throw ExitCode(1)
    }
    let steps = proof.enumerated().map { "\($0.offset + 1). \(Console.printable(words.text($0.element)))\n" }
    try Console.write(
      Console.printable("\(words.name(of: one)) was before \(words.name(of: other)):") + "\n\n" + steps.joined())
  }
}

extension Chronicle {
  /// The id of an event or document, of which the beginning may be given.
  fileprivate func moment(_ id: String) throws -> String {
    switch try item(id) {
    case .event(let event): return event.id
    case .document(let document): return document.id
    case .actor, .claim:
      throw Failure("“\(id)” is neither an event nor a document; only these are before or after something")
    }
  }
}

/// The reasons of an item, written out.
private struct Explanation {
  let chronicle: Chronicle
  let labels: EventLabels

  init(_ chronicle: Chronicle) {
    self.chronicle = chronicle
    labels = EventLabels(chronicle)
  }

  func text(_ item: Chronicle.Item) -> String {
    switch item {
    case .event(let event): return text(event)
    case .actor(let actor):
      return heading("\(actor.name), \(actor.type.rawValue)")
        + lines("also called", actor.aliases, or: "by no other name")
        + lines("because", actor.evidence, or: "its name stands in the text")
        + possiblySame(actor)
    case .claim(let claim):
      let card = ClaimCard(claim, chronicle)
      func part(_ lines: [(String, String)], or none: String) -> String {
        lines.isEmpty ? line("", none) : lines.map { line($0.0, $0.1) }.joined()
      }
      return heading(claim.text) + part(card.places, or: "nobody states it; see who denies it") + "\n"
        + part(card.origins, or: "no origin") + "\n" + part(card.relations, or: "it bears on no other claim")
    case .document(let document):
      let source = document.publishedFrom.map { ", known from: \($0.rawValue)" } ?? ""
      return heading(document.title ?? document.path)
        + lines("published", [(document.published?.description ?? "unknown") + source], or: "")
    }
  }

  /// Whom a reader could take it for.
  private func possiblySame(_ actor: Actor) -> String {
    let lines = chronicle.relations.filter { $0.type == .possiblySame }.compactMap { relation -> String? in
      guard relation.from == actor.id || relation.to == actor.id else { return nil }
      let other = relation.from == actor.id ? relation.to : relation.from
      return "\(labels.name(other)): \(relation.reason)"
    }
    return lines.isEmpty ? "" : self.lines("possibly", lines, or: "")
  }

  private func text(_ event: Event) -> String {
    var text = heading("\(labels.kind(event)), \(labels.citation(event))")
    text += Console.printable("“\(event.text)”") + "\n\n"
    guard !event.evidence.isEmpty else {
      return text + "This chronicle keeps no evidence; run “throughline build” again.\n"
    }
    for evidence in event.evidence {
      text += line(name(evidence, event), "“\(evidence.text.cut(to: 90))”")
      text += line("", "by \(RuleCatalog.shared.explanation(of: evidence.rule))")
    }
    for mention in event.mentions {
      guard let told = mention.told else { continue }
      text += line("also told", "\(labels.path(mention.document)):\(mention.line): “\(told.text.cut(to: 90))”")
      text += line("", "held to be the same: \(told.reason)")
      if let date = told.date, date != event.days.date { text += line("", "which says \(date)") }
      if let place = told.place, place != event.place { text += line("", "which says in \(place)") }
    }
    for relation in chronicle.relations where relation.type == .contradicts {
      guard relation.from == event.id || relation.to == event.id else { continue }
      text += line("contradiction", relation.reason)
    }
    for (part, missing) in missing(event) { text += line(part, missing) }
    text += line("salience", "\(event.salience), of 1: how much it is what its document is about")
    return text
  }

  /// The part of an event, with what was made of it.
  private func name(_ evidence: Evidence, _ event: Event) -> String {
    switch evidence.part {
    case "kind": event.type
    case "status": event.status?.rawValue ?? evidence.part
    case "stance": event.stance?.rawValue ?? evidence.part
    case "date": event.days.date?.description ?? "date"
    default: evidence.part
    }
  }

  /// What no words tell.
  private func missing(_ event: Event) -> [(String, String)] {
    let parts = Set(event.evidence.map(\.part))
    var missing: [(String, String)] = []
    if event.kind == .statement, !parts.contains("speaker") { missing.append(("speaker", "the text names none")) }
    if event.kind == .incident, !parts.contains("status") {
      missing.append(("asserted", "no word makes it less than told"))
    }
    if !parts.contains("date") { missing.append(("no date", "no words of the text give one")) }
    return missing
  }

  private func heading(_ text: String) -> String { Console.printable(text) + "\n\n" }

  private func lines(_ name: String, _ values: [String], or none: String) -> String {
    let values = values.isEmpty ? [none] : values
    return values.enumerated().map { line($0.offset == 0 ? name : "", $0.element) }.joined()
  }

  private func line(_ name: String, _ value: String) -> String {
    Console.printable(name) + String(repeating: " ", count: max(1, 14 - name.count)) + Console.printable(value) + "\n"
  }
}
