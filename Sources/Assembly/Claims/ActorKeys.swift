// What names of actors are compared by once the actors of all documents are merged.

internal import ChronicleTypes

/// One key for all names of one actor: “DHS” in one document and “Department of Homeland Security” in another.
struct ActorKeys {
  private struct Name {
    var text: String
    var key: ContentKey
  }

  /// By document and place in its actors.
  private var names: [[Name?]]
  /// By document and id the place in its actors.
  private let places: [[String: Int]]

  /// - Complexity: O(n) in the actors of all documents.
  init(_ analyses: [DocumentAnalysis], _ actors: ActorMerger) {
    // Actors with the same name have the same key, whatever their kind: a body may be taken for a place in one
    // document.
    let known = Dictionary(
      actors.actors.map { actor in
        let text = "@" + ActorName.normal(actor.name)
        return (actor.id, Name(text: text, key: ContentKey(text)))
      }, uniquingKeysWith: { first, _ in first })
    names = analyses.enumerated().map { document, analysis in
      analysis.actors.map { actor in actors.id(ofActor: actor.id, in: document).flatMap { known[$0] } }
    }
    places = analyses.map { analysis in
      Dictionary(analysis.actors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// The key of a word of a document, comparable with those of all documents.
  func key(_ key: ContentKey, in document: Int) -> ContentKey {
    guard let actor = key.actor else { return key }
    return names[document].indices.contains(actor) ? names[document][actor]?.key ?? .empty : .empty
  }

  /// The meanings of a figure's words, comparable with those of all documents, sorted.
  func meanings(_ meanings: [String], in document: Int) -> [String] {
    guard meanings.contains(where: { $0.first == "@" }) else { return meanings }
    return Set(
      meanings.map { meaning in
        guard meaning.first == "@", let place = places[document][String(meaning.dropFirst())] else { return meaning }
        return names[document][place]?.text ?? meaning
      }
    ).sorted()
  }
}
