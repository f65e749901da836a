// Why an item says what it says, part by part: the card that `explain` prints.

internal import CalendarDates
public import ChronicleTypes
internal import TextBasics

extension Card {
  /// The reasons for what an item says. For an event these are its parts, each with the words it was read from and the
  /// rule that read it.
  ///
  /// - Parameter rule: gives the explanation of a rule by its id.
  /// - Complexity: O(n) in the chronicle.
  public init(explaining item: Chronicle.Item, in chronicle: Chronicle, rule: (String) -> String) {
    switch item {
    case .event(let event): explain(event, chronicle, rule)
    case .actor(let actor): explain(actor, chronicle)
    case .claim(let claim): explain(ClaimCard(claim, chronicle))
    case .story(let story):
      add(story.title)
      add(
        "because",
        story.documents.count == 1
          ? "it is the story of one report; no other is about the same" : "what its reports are about is alike")
    case .document(let document):
      let source = document.publishedFrom.map { ", known from: \($0.rawValue)" } ?? ""
      add(document.title ?? document.path)
      add("published", (document.published?.description ?? "unknown") + source)
    }
  }

  private mutating func explain(_ claim: ClaimCard) {
    func part(_ parts: [(String, String)], or none: String) -> [(String, String)] {
      parts.isEmpty ? [("", none)] : parts
    }
    add(claim.text)
    add(part(claim.places, or: "nobody states it; see who denies it"))
    addGap()
    add(part(claim.origins, or: "no origin"))
    addGap()
    add(part(claim.relations, or: "it bears on no other claim"))
  }

  private mutating func explain(_ actor: Actor, _ chronicle: Chronicle) {
    let labels = EventLabels(chronicle)
    add("\(actor.name), \(actor.type.rawValue)")
    add("also called", actor.aliases.isEmpty ? ["by no other name"] : actor.aliases)
    add("because", actor.evidence.isEmpty ? ["its name stands in the text"] : actor.evidence)
    let others = chronicle.relations.filter { $0.type == .possiblySame }.compactMap { relation -> String? in
      guard relation.from == actor.id || relation.to == actor.id else { return nil }
      return "\(labels.name(relation.from == actor.id ? relation.to : relation.from)): \(relation.reason)"
    }
    add("possibly", others)
  }

  private mutating func explain(_ event: Event, _ chronicle: Chronicle, _ rule: (String) -> String) {
    let labels = EventLabels(chronicle)
    add("\(labels.kind(event)), \(labels.citation(event))")
    add("“\(event.text)”")
    guard !event.evidence.isEmpty else {
      lines.append(.text("This chronicle keeps no evidence; run “throughline build” again."))
      return
    }
    for evidence in event.evidence {
      add(Self.name(evidence, event), "“\(evidence.text.cut(to: 90))”")
      add("", "by \(rule(evidence.rule))")
    }
    add("which?", labels.which(event))
    for mention in event.mentions {
      guard let told = mention.told else { continue }
      add("also told", "\(labels.place(mention.document, line: mention.line)): “\(told.text.cut(to: 90))”")
      add("", "held to be the same: \(told.reason)")
      if let date = told.date, date != event.days.date { add("", "which says \(date)") }
      if let place = told.place, place != event.place { add("", "which says in \(place)") }
    }
    for relation in chronicle.relations where relation.type == .contradicts {
      guard relation.from == event.id || relation.to == event.id else { continue }
      add("contradiction", relation.reason)
    }
    add(Self.missing(event))
    add("worth", "\(event.worth), of 1: how much it matters among all events")
    add("salience", "\(event.salience), of 1: how much it is what its document is about")
  }

  /// The name of a part; for the kind, status, stance and date of an event their value.
  private static func name(_ evidence: Evidence, _ event: Event) -> String {
    switch evidence.part {
    case .kind: event.type
    case .status: event.status?.rawValue ?? evidence.part.rawValue
    case .stance: event.stance?.rawValue ?? evidence.part.rawValue
    case .date: event.days.date?.description ?? "date"
    default: evidence.part.rawValue
    }
  }

  /// The parts that no words of the text tell.
  private static func missing(_ event: Event) -> [(String, String)] {
    let parts = Set(event.evidence.map(\.part))
    var missing: [(String, String)] = []
    if event.kind == .statement, !parts.contains(.speaker) { missing.append(("speaker", "the text names none")) }
    if event.kind == .incident, !parts.contains(.status) {
      missing.append(("asserted", "no word makes it less than told"))
    }
    if !parts.contains(.date) { missing.append(("no date", "no words of the text give one")) }
    return missing
  }
}
