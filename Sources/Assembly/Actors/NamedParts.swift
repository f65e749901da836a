// The actors of the documents, cut apart where the user says that their names are not one.

internal import ChronicleTypes

/// An actor of a document, or the part of it that the user's directions leave together.
struct NamedPart {
  var document: Int
  /// Id in the document.
  var actor: String
  var name: String
  var aliases: [String]
  var type: ActorType
  var isNamed: Bool
  /// The user's entry that it is by its names.
  var entry: Int?

  var names: [String] { [name] + aliases }
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
          add(actor, [(nil, [actor.name] + actor.aliases)], document)
          continue
        }
        let pieces = Self.pieces(actor, document, directed)
        let first = parts.count
        add(actor, pieces, document)
        guard pieces.count > 1 else { continue }
        var split = Split()
        for (index, piece) in pieces.enumerated() {
          for name in piece.names { split.names[ActorName.normal(name)] = first + index }
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

  private mutating func add(_ actor: DocumentActor, _ pieces: [(entry: Int?, names: [String])], _ document: Int) {
    for piece in pieces {
      parts.append(
        NamedPart(
          document: document, actor: actor.id, name: piece.names[0], aliases: Array(piece.names.dropFirst()),
          type: actor.type, isNamed: actor.isNamed, entry: piece.entry))
    }
  }

  /// The names of an actor by the entry that they are; the piece with the main name first.
  private static func pieces(
    _ actor: DocumentActor, _ document: Int, _ directed: DirectedNames
  ) -> [(entry: Int?, names: [String])] {
    let main = directed.entry(of: actor.name, in: document)
    var pieces: [(entry: Int?, names: [String])] = [(main, [actor.name])]
    for name in actor.aliases {
      var entry = directed.entry(of: name, in: document)
      if entry == nil, let main, !directed.refuses(main, name) { entry = main }
      if let known = pieces.firstIndex(where: { $0.entry == entry }) {
        pieces[known].names.append(name)
      } else {
        pieces.append((entry, [name]))
      }
    }
    return pieces
  }
}
