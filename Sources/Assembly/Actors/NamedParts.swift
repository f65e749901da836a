// The actors of all documents. Where a user says that two names are not the same actor, the actor is split.

internal import ChronicleTypes

/// An actor of a document, or one part of it if the user's directions split it.
struct NamedPart {
  var document: Int
  /// Id in the document.
  var actor: String
  var name: String
  var aliases: [String]
  /// The name and the aliases taken apart.
  var forms: [NameForm]
  var type: ActorType
  var isNamed: Bool
  /// Its post, with the id of the body in the document.
  var office: DocumentActor.Office?
  var gender: DocumentActor.Gender?
  /// Its age in years.
  var age: Int?
  /// The nouns that say who it is.
  var descriptions: [DocumentActor.Description] = []
  /// The user's entry that lists its names.
  var entry: Int?

  var names: [String] { [name] + aliases }
  /// The name taken apart.
  var form: NameForm { forms[0] }
}

/// All actors of all documents as parts.
///
/// Names that a user lists belong to the user's actor. The other names of a document's actor stay with its main name,
/// but for those of somebody else: “US” is no short form of a body with these initials.
struct NamedParts {
  private(set) var parts: [NamedPart] = []
  /// For each document: actor → its first part. An actor that is not split is one part.
  private var places: [[String: Int]]
  /// For each document: split actor → what tells its parts apart.
  private var splits: [Int: [String: Split]] = [:]

  private struct Split {
    /// Normal names → part.
    var names: [String: Int] = [:]
    /// Where the names stand, in the order of the text.
    var mentions: [(span: TextSpan, part: Int)] = []
  }

  /// - Complexity: O(n) in the actors, and in the mentions of a document that has a split actor.
  init(_ analyses: [DocumentAnalysis], _ directed: DirectedNames) {
    places = Array(repeating: [:], count: analyses.count)
    for (document, analysis) in analyses.enumerated() {
      for actor in analysis.actors {
        places[document][actor.id] = parts.count
        guard !directed.isEmpty || !actor.foreignAliases.isEmpty else {
          add(actor, [Piece(names: Array(0...actor.aliases.count))], document)
          continue
        }
        let pieces = Self.pieces(actor, document, directed)
        let first = parts.count
        add(actor, pieces, document)
        guard pieces.count > 1 else { continue }
        var split = Split()
        for (index, piece) in pieces.enumerated() {
          for name in piece.names { split.names[ActorName.normal(actor.allNames[name])] = first + index }
        }
        for mention in analysis.mentions where mention.actor == actor.id {
          guard let part = split.names[ActorName.normal(mention.text)] else { continue }
          split.mentions.append((mention.span, part))
        }
        split.mentions.sort { $0.span.start < $1.span.start }
        splits[document, default: [:]][actor.id] = split
      }
    }
  }

  /// The part of an actor of a document that has its main name.
  func part(ofActor actor: String, in document: Int) -> Int? { places[document][actor] }

  /// The part that a party of a document is: by its words, else by a name inside of them, else by the last name before
  /// them.
  func part(of party: Party, in document: Int) -> Int? {
    guard let actor = party.actor, let whole = places[document][actor] else { return nil }
    guard let split = splits[document]?[actor] else { return whole }
    if let part = split.names[ActorName.normal(party.text)] { return part }
    if let inside = split.mentions.first(where: { party.span.contains($0.span) }) { return inside.part }
    return split.mentions.last { $0.span.start <= party.span.start }?.part ?? whole
  }

  /// Names of an actor that stay together, by their place among all of its names.
  private struct Piece {
    var entry: Int?
    /// The name of somebody else that they are; nil where they are the actor's.
    var other: NameForm?
    var names: [Int]
  }

  private mutating func add(_ actor: DocumentActor, _ pieces: [Piece], _ document: Int) {
    let names = actor.allNames
    let forms = actor.forms.count == names.count ? actor.forms : names.map { NameForm(plain: $0, actor.type) }
    for piece in pieces {
      let isWhole = piece.names.count == names.count
      parts.append(
        NamedPart(
          document: document, actor: actor.id, name: names[piece.names[0]],
          aliases: isWhole ? actor.aliases : piece.names.dropFirst().map { names[$0] },
          forms: isWhole ? forms : piece.names.map { forms[$0] },
          type: piece.other?.kind == .place ? .place : actor.type, isNamed: actor.isNamed,
          office: actor.office, gender: actor.gender, age: actor.age, descriptions: actor.descriptions,
          entry: piece.entry))
    }
  }

  /// The names of an actor by the entry that they are; the piece with the main name first.
  private static func pieces(_ actor: DocumentActor, _ document: Int, _ directed: DirectedNames) -> [Piece] {
    let main = directed.entry(of: actor.name, in: document)
    let foreign = actor.foreignAliases
    var pieces = [Piece(entry: main, names: [0])]
    for (index, name) in actor.aliases.enumerated() {
      var entry = directed.entry(of: name, in: document)
      if entry == nil, let main, !directed.refuses(main, name) { entry = main }
      let other = entry == nil && foreign.contains(index) ? actor.forms[index + 1] : nil
      if let known = pieces.firstIndex(where: { $0.entry == entry && $0.other == other }) {
        pieces[known].names.append(index + 1)
      } else {
        pieces.append(Piece(entry: entry, other: other, names: [index + 1]))
      }
    }
    return pieces
  }
}

extension DocumentActor {
  /// Whether one of its names is another's whom everybody knows: a country's although it is no place, or a body's whose
  /// letters it has not: “UN” is no short form of “U.S. Navy”.
  fileprivate func isForeign(_ name: NameForm, written text: String) -> Bool {
    guard name.isWellKnown, let main = forms.first, main.name != name.name else { return false }
    if name.kind == .place { return main.kind != .place }
    return main.kind == .body && ActorName.isAcronym(text)
      && !main.acronyms.contains(ActorName.letters(ofAcronym: text))
  }

  /// The places of such names among the aliases.
  fileprivate var foreignAliases: [Int] {
    guard forms.count == aliases.count + 1 else { return [] }
    return aliases.indices.filter { isForeign(forms[$0 + 1], written: aliases[$0]) }
  }
}
