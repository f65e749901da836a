// What names of actors are compared by once the actors of all documents are merged.

internal import ChronicleTypes

/// One key for all names of one actor: “DHS” in one document and “Department of Homeland Security” in another.
struct ActorKeys {
  /// An actor as a meaning and as a key.
  private struct Name {
    var text: String
    var key: ContentKey

    init(_ name: String) {
      text = "@" + ActorName.normal(name)
      key = ContentKey(text)
    }
  }

  /// For each document the names of its actors, in their order.
  private let names: [[Name?]]
  /// For each document: id of an actor → its place.
  private let places: [[String: Int]]
  /// Acronyms in small letters that only one body or place has.
  private let acronyms: [String: Name]
  private let acronymKeys: [ContentKey: ContentKey]

  /// - Complexity: O(n) in the actors of all documents.
  init(_ analyses: [DocumentAnalysis], _ actors: ActorMerger) {
    let acronyms = Self.acronyms(actors.actors)
    self.acronyms = acronyms
    acronymKeys = Dictionary(acronyms.map { (ContentKey($0), $1.key) }, uniquingKeysWith: { first, _ in first })
    // Actors with the same name have the same key, whatever their kind: a body may be taken for a place in one
    // document.
    let known = Dictionary(
      actors.actors.map { actor in
        let isShort = ActorName.isAcronym(actor.name)
        return (actor.id, (isShort ? acronyms[ActorName.letters(ofAcronym: actor.name)] : nil) ?? Name(actor.name))
      }, uniquingKeysWith: { first, _ in first })
    names = analyses.enumerated().map { document, analysis in
      analysis.actors.map { actor in actors.id(ofActor: actor.id, in: document).flatMap { known[$0] } }
    }
    places = analyses.map { analysis in
      Dictionary(analysis.actors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// The acronyms of bodies and places: those that documents use, and the initials of names of three words or more. One
  /// that two names have is nobody’s.
  private static func acronyms(_ actors: [Actor]) -> [String: Name] {
    var found: [String: Set<String>] = [:]
    for actor in actors where actor.type != .person && actor.type != .group && !ActorName.isAcronym(actor.name) {
      for name in [actor.name] + actor.aliases {
        if ActorName.isAcronym(name) {
          found[ActorName.letters(ofAcronym: name), default: []].insert(actor.name)
        } else {
          let initials = String(name.split(separator: " ").compactMap(\.first).filter(\.isUppercase)).lowercased()
          if initials.count > 2 { found[initials, default: []].insert(actor.name) }
        }
      }
    }
    return found.compactMapValues { $0.count == 1 ? $0.first.map { Name($0) } : nil }
  }

  /// The key of a word of a document, comparable with those of all documents.
  func key(_ key: ContentKey, in document: Int) -> ContentKey {
    guard let actor = key.actor else { return acronymKeys[key] ?? key }
    return names[document].indices.contains(actor) ? names[document][actor]?.key ?? .empty : .empty
  }

  /// The meanings of a figure's words, comparable with those of all documents, sorted, each once.
  func meanings(_ meanings: [String], in document: Int) -> [String] {
    Set(
      meanings.map { meaning in
        guard meaning.first == "@" else { return acronyms[meaning]?.text ?? meaning }
        return places[document][String(meaning.dropFirst())].flatMap { names[document][$0]?.text } ?? meaning
      }
    ).sorted()
  }
}
