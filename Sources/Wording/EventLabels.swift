// Short words for events, for tables and pictures.

internal import CalendarDates
public import ChronicleTypes
internal import TextBasics

/// Short words for events, the same in every table and picture.
public struct EventLabels: Sendable {
  private let documents: [String: Document.Source]
  private let letters: [String: String]
  private let chronicle: Chronicle
  /// Places of the actors in the chronicle, by id.
  private let actors: [String: Int]
  private let sharedOutlets: Set<String>

  /// Labels for the events of a chronicle.
  /// - Complexity: O(n) in the chronicle.
  public init(_ chronicle: Chronicle) {
    documents = Dictionary(
      chronicle.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.chronicle = chronicle
    actors = Dictionary(chronicle.actors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let outlets = Dictionary(grouping: chronicle.documents.compactMap(\.outlet), by: \.self)
    sharedOutlets = Set(outlets.filter { $0.value.count > 1 }.keys)
    letters = Dictionary(
      chronicle.documents.enumerated().map { ($1.id, Self.letters($0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The date in EDTF. Where there is none, the words of the text in quotation marks, or `undated`.
  public func date(_ event: Event) -> String {
    event.days.date?.description ?? event.days.text.map { "“\($0)”" } ?? "undated"
  }

  /// The date in words, “by 3 April 2019”. Where there is none, the words of the text in quotation marks, or `undated`.
  public func dateWords(_ event: Event) -> String {
    event.days.date.map(DateWords.say) ?? event.days.text.map { "“\($0)”" } ?? "undated"
  }

  /// What a speaker does, `says`, `denies`; or the kind of an incident, `arrest`, `arrest (alleged)`. An incident of no
  /// listed kind goes by its own word, `intensify`.
  public func kind(_ event: Event) -> String {
    switch event.kind {
    case .statement: event.stance?.thirdPerson ?? "says"
    case .incident:
      event.status.map { $0 == .asserted ? kindOfIncident(event) : "\(kindOfIncident(event)) (\($0.rawValue))" }
        ?? kindOfIncident(event)
    }
  }

  private func kindOfIncident(_ event: Event) -> String {
    event.type == Incident.unlisted ? event.trigger?.lemma ?? event.type : event.type
  }

  /// The speaker of a statement, or everyone who takes part in an incident; `?` where the text names nobody.
  public func who(_ event: Event) -> String {
    let speakers = event.actors.filter { $0.role == .speaker }
    let shown = speakers.isEmpty && event.kind == .incident ? event.actors : speakers
    var names: [String] = []
    for name in shown.map({ name($0.id) }) where !names.contains(name) { names.append(name) }
    return names.isEmpty ? "?" : names.joined(separator: ", ")
  }

  /// For each actor of an event that may be one of others what it may be: “Ruiz may be Ana Ruiz or Ben Ruiz”.
  /// - Complexity: O(n) in the relations.
  public func which(_ event: Event) -> [String] {
    var told: [String] = []
    for id in event.actors.map(\.id) + event.via {
      let others = chronicle.relations.lazy.filter { $0.type == .possiblySame && ($0.from == id || $0.to == id) }.map {
        name($0.from == id ? $0.to : $0.from)
      }
      let names = Set(others).sorted()
      let words = "\(name(id)) may be \(names.joined(separator: " or "))"
      if !names.isEmpty, !told.contains(words) { told.append(words) }
    }
    return told
  }

  /// The words of the event on one line: those that tell it alone, where there are some. Else, of a statement, what is
  /// said, behind the stance where that says no: “denies: the bridge is shut”. Quotation marks stand around direct
  /// speech.
  public func text(_ event: Event) -> String {
    if let headline = event.headline { return headline.onOneLine }
    let words = event.text.onOneLine
    let said = event.type == Statement.Mode.direct.rawValue ? "“\(words)”" : words
    return event.stance == .deny || event.stance == .refuse ? "\(kind(event)): \(said)" : said
  }

  /// The words of the event, behind the speaker of a statement where they do not say who it is.
  public func told(_ event: Event) -> String {
    event.headline == nil && event.kind == .statement ? "\(who(event)): \(text(event))" : text(event)
  }

  /// File and line, `seeds/a.txt:7`. Where several places tell the event, the first one and the number of others: `+2`.
  public func citation(_ event: Event) -> String {
    let others = event.mentions.count - 1
    return place(event.document, line: event.line) + (others > 0 ? " +\(others)" : "")
  }

  /// A line of a document, as people look it up: `seeds/a.txt:7`.
  public func place(_ document: String, line: Int) -> String {
    path(document) + FileLocation(line: line).suffix
  }

  /// The name of an actor; the id itself where the chronicle does not have it.
  public func name(_ actor: String) -> String { self.actor(actor)?.name ?? actor }

  /// The actor of an id; nil where there is none.
  public func actor(_ id: String) -> Actor? { actors[id].map { chronicle.actors[$0] } }

  /// The document of an id; nil where there is none.
  public func document(_ id: String) -> Document.Source? { documents[id] }

  /// The path of a document; the id itself where the chronicle does not have it.
  public func path(_ document: String) -> String { documents[document]?.path ?? document }

  /// The name of a document in pictures: its outlet, with the file name where the outlet has several documents; without
  /// an outlet the file name.
  public func source(_ document: String) -> String {
    guard let source = documents[document] else { return document }
    guard let outlet = source.outlet else { return source.fileName }
    return sharedOutlets.contains(outlet) ? "\(outlet) (\(source.fileName))" : outlet
  }

  /// The letters that stand for a document in pictures: A to Z, then AA to ZZ, and so on.
  public func letter(_ document: String) -> String { letters[document] ?? "?" }

  private static func letters(_ index: Int) -> String {
    var result = ""
    var rest = index + 1
    while rest > 0 {
      rest -= 1
      result = String(UnicodeScalar(UInt8(65 + rest % 26))) + result
      rest /= 26
    }
    return result
  }
}

extension Stance {
  /// The stance as a verb in the third person: “says”.
  public var thirdPerson: String {
    switch self {
    case .say: "says"
    case .claim: "claims"
    case .deny: "denies"
    case .warn: "warns"
    case .promise: "promises"
    case .praise: "praises"
    case .condemn: "condemns"
    case .ask: "asks"
    case .refuse: "refuses"
    }
  }
}
