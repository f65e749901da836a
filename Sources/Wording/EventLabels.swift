// How events are called in tables and pictures.

internal import CalendarDates
public import ChronicleTypes

/// Short words for events, the same in every table and picture.
public struct EventLabels: Sendable {
  private let documents: [String: Document.Source]
  private let letters: [String: String]
  private let chronicle: Chronicle
  /// Places in the chronicle by id.
  private let actors: [String: Int]
  private let sharedOutlets: Set<String>

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

  /// The date in EDTF; words that give no date in quotation marks; `undated` where there are none.
  public func date(_ event: Event) -> String {
    event.days.date?.description ?? event.days.text.map { "“\($0)”" } ?? "undated"
  }

  /// The date in words: “by 3 April 2019”.
  public func dateWords(_ event: Event) -> String {
    event.days.date.map(DateWords.say) ?? event.days.text.map { "“\($0)”" } ?? "undated"
  }

  /// `says`, `denies`, `arrest`, `arrest (alleged)`.
  public func kind(_ event: Event) -> String {
    switch event.kind {
    case .statement: event.stance?.thirdPerson ?? "says"
    case .incident:
      event.status.map { $0 == .asserted ? event.type : "\(event.type) (\($0.rawValue))" }
        ?? event.type
    }
  }

  /// The speaker, or who takes part; `?` where the text names nobody.
  public func who(_ event: Event) -> String {
    let speakers = event.actors.filter { $0.role == "speaker" }
    let shown = speakers.isEmpty && event.kind == .incident ? event.actors : speakers
    var names: [String] = []
    for name in shown.map({ name($0.id) }) where !names.contains(name) { names.append(name) }
    return names.isEmpty ? "?" : names.joined(separator: ", ")
  }

  /// The words, on one line, a statement's own words in quotation marks.
  public func text(_ event: Event) -> String {
    let words = event.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return event.kind == .statement && event.type == Statement.Mode.direct.rawValue
      ? "“\(words)”" : words
  }

  /// File and line, `seeds/a.txt:7`; of several places the first, with the number of others.
  public func citation(_ event: Event) -> String {
    let others = event.mentions.count - 1
    return place(event.document, line: event.line) + (others > 0 ? " +\(others)" : "")
  }

  /// A place of a document, as people look it up: `seeds/a.txt:7`.
  public func place(_ document: String, line: Int) -> String {
    path(document) + FileLocation(line: line).suffix
  }

  public func name(_ actor: String) -> String { self.actor(actor)?.name ?? actor }

  public func actor(_ id: String) -> Actor? { actors[id].map { chronicle.actors[$0] } }

  public func document(_ id: String) -> Document.Source? { documents[id] }

  public func path(_ document: String) -> String { documents[document]?.path ?? document }

  /// What a document is called in a picture: its outlet, with the file where the outlet has several, else its file.
  public func source(_ document: String) -> String {
    guard let source = documents[document] else { return document }
    guard let outlet = source.outlet else { return source.fileName }
    return sharedOutlets.contains(outlet) ? "\(outlet) (\(source.fileName))" : outlet
  }

  /// The letter that stands for a document in pictures: A to Z, AA to ZZ, and so on.
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
  /// The stance as a verb: “says”.
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
