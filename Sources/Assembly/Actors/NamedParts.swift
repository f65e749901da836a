// The actors of the documents, cut apart where the user says that their names are not one.

internal import ChronicleTypes

/// An actor of a document, or the part of it that the user's directions leave together.
struct NamedPart {
  var document: Int
  /// Id in the document.
  var actor: String
  var name: String
  var aliases: [String]
  /// The name taken apart.
  var form: NameForm
  /// The aliases taken apart.
  var aliasForms: [NameForm]
  var type: ActorType
  var isNamed: Bool
  /// The user's entry that it is by its names.
  var entry: Int?

  var names: [String] { [name] + aliases }
}

extension NameForm {
  /// A name that nothing has taken apart: its words as they stand.
  init(plain name: String, _ type: ActorType) {
    self.init(kind: Kind(type), words: ActorName.normal(name).split(separator: " ").map(String.init))
  }
}

extension ActorDirections.Line {
  /// The line taken apart as the name of such an actor.
  func form(_ type: ActorType) -> NameForm {
    forms.first { $0.kind == NameForm.Kind(type) } ?? NameForm(plain: text, type)
  }
}

/// All actors of all documents as parts.
///
/// What the user lists of an actor's names is the user's actor; the other names of the document go with its main name.
struct NamedParts {
  private(set) var parts: [NamedPart] = []
  /// By document and actor, where its first part stands; a whole actor is one part.
  private var places: [[String: Int]]
  /// By document and actor, what tells the parts of a split one from each other.
  private var splits: [Int: [String: Split]] = [:]

  private struct Split {
    /// Normal names → part.
    var names: [String: Int] = [:]
    /// Where the names stand, by the text.
    var mentions: [(span: TextSpan, part: Int)] = []
  }

  /// - Complexity: O(n) in the actors; the mentions of a document are looked at only where one of its actors is split.
  init(_ analyses: [DocumentAnalysis], _ directed: DirectedNames) {
    places = Array(repeating: [:], count: analyses.count)
    for (document, analysis) in analyses.enumerated() {
      for actor in analysis.actors {
        places[document][actor.id] = parts.count
        guard !directed.isEmpty else {
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

  /// The part that a party of a document is: by its words, else by the name inside of them, else by the last name before.
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
    var names: [Int]
  }

  private mutating func add(_ actor: DocumentActor, _ pieces: [Piece], _ document: Int) {
    let names = actor.allNames
    let forms = actor.forms.count == names.count ? actor.forms : names.map { NameForm(plain: $0, actor.type) }
    for piece in pieces {
      let (main, others) = (piece.names[0], piece.names.dropFirst())
      parts.append(
        NamedPart(
          document: document, actor: actor.id, name: names[main], aliases: others.map { names[$0] },
          form: forms[main], aliasForms: others.map { forms[$0] }, type: actor.type, isNamed: actor.isNamed,
          entry: piece.entry))
    }
  }

  /// The names of an actor by the entry that they are; the piece with the main name first.
  private static func pieces(_ actor: DocumentActor, _ document: Int, _ directed: DirectedNames) -> [Piece] {
    let main = directed.entry(of: actor.name, in: document)
    var pieces = [Piece(entry: main, names: [0])]
    for (index, name) in actor.aliases.enumerated() {
      var entry = directed.entry(of: name, in: document)
      if entry == nil, let main, !directed.refuses(main, name) { entry = main }
      if let known = pieces.firstIndex(where: { $0.entry == entry }) {
        pieces[known].names.append(index + 1)
      } else {
        pieces.append(Piece(entry: entry, names: [index + 1]))
      }
    }
    return pieces
  }
}

extension DocumentActor {
  fileprivate var allNames: [String] { [name] + aliases }
}
