// Words for people to read alone: a name in [brackets] for each pronoun of which it is known whom it means.

internal import ChronicleTypes
internal import Linguistics

/// Puts words of a document together, with a name in [brackets] in place of a pronoun: “[Omar Diaz] fled”.
struct NamedPronouns {
  private let document: AnnotatedDocument
  /// The name that stands for a pronoun, by the token of the pronoun.
  private let names: [Int: String]
  /// The actors of the document, by id.
  private let actors: [String: DocumentActor]

  init(document: AnnotatedDocument, entities: Entities) {
    self.document = document
    actors = Dictionary(uniqueKeysWithValues: entities.actors.map { ($0.id, $0) })
    var names: [Int: String] = [:]
    for mention in entities.mentions {
      guard let actor = actors[mention.actor], actor.isNamed, let token = document.tokens(in: mention.span).first,
        document.tokens[token].upos == .pron, !document.classes.relative.contains(document.tokens[token].key)
      else { continue }
      names[token] = actor.name
    }
    self.names = names
  }

  /// The name of an actor; nil where the document gives none.
  func name(of actor: String?) -> String? {
    actor.flatMap { actors[$0] }.flatMap { $0.isNamed ? $0.name : nil }
  }

  /// Who tells words, as far as pronouns tell it.
  struct Teller {
    var name: String?
    var type: ActorType?
    var gender: DocumentActor.Gender?
    var isSeveral = false
    var isSpeaking = false
  }

  /// The teller of words.
  ///
  /// - Parameter words: those that name the teller.
  func teller(_ party: Party, _ words: Range<Int>, isSeveral: Bool) -> Teller {
    let actor = party.actor.flatMap { actors[$0] }
    let first = document.tokens[words.lowerBound]
    let head = document.tokens[document.headEnd(words) - 1]
    return Teller(
      name: name(of: party.actor), type: actor?.type, gender: actor?.gender,
      isSeveral: isSeveral || head.has(.plural) || document.classes.plural.contains(first.key),
      isSpeaking: document.classes.speaking.contains(first.key))
  }

  /// Whether a pronoun in reported words may mean who tells them: in “Ruiz said he left” it may.
  private func mayMean(_ teller: Teller, _ pronoun: Int) -> Bool {
    let key = document.tokens[pronoun].key
    guard !teller.isSpeaking else { return false }
    // “They” means too many to be sure of others.
    if document.classes.plural.contains(key) { return true }
    if document.classes.neuter.contains(key) { return !teller.isSeveral && teller.type != .person }
    guard !teller.isSeveral, ![.organization, .place, .outlet, .document].contains(teller.type) else { return false }
    return teller.gender != (document.classes.male.contains(key) ? .female : .male)
  }

  /// Some words as a text, each name in place of a pronoun once.
  ///
  /// - Parameters:
  ///   - words: the tokens, ascending.
  ///   - teller: who tells these words; its name stands beside them.
  ///   - mustBeClosed: gives nil where a pronoun stands before all that it could mean: “their leader left”.
  /// - Complexity: O(k) in the words.
  func text(_ words: [Int], by teller: Teller? = nil, mustBeClosed: Bool = false) -> String? {
    guard let first = words.first else { return nil }
    var result = ""
    // A pronoun beside the name itself needs no brackets.
    var named = Set(words.compactMap { names[$0] }.filter { name in words.contains { isPart($0, of: name) } })
    if let name = teller?.name { named.insert(name) }
    var last = first
    // “Diaz, who had fled, was arrested”: where less is kept of an aside, the comma behind it stays.
    var isInAside = false
    for i in words {
      if document.isMark(i, ",") { isInAside = !isInAside && opensAside(i) }
      if isInAside, i > last + 1, document.isMark(i - 1, ","), !document.isMark(i, ",") {
        result += ","
        isInAside = false
      }
      if i > first, i > last + 1 || !document.tokens[i].shape.contains(.attached) { result += " " }
      last = i
      guard document.tokens[i].upos == .pron, document.name(at: i) == nil else {
        result += document.reading(i..<(i + 1))
        continue
      }
      let name = names[i]
      if let teller, document.quote(at: i) == nil, mayMean(teller, i) {
        result += document.reading(i..<(i + 1))
      } else if let name, named.insert(name).inserted {
        result += isOwner(i) ? "[\(name)]'s" : "[\(name)]"
      } else if mustBeClosed, name == nil, isOpen(i, among: words) {
        return nil
      } else {
        result += document.reading(i..<(i + 1))
      }
    }
    return result
  }

  /// Whether a pronoun stands before what belongs to somebody: “her” in “her house”, but not in “told her”.
  private func isOwner(_ pronoun: Int) -> Bool {
    document.isPossessive(pronoun) && document.analysis.head(of: pronoun).map { $0 > pronoun } ?? false
  }

  /// Whether a comma stands before a clause or noun that tells more of another noun.
  private func opensAside(_ comma: Int) -> Bool {
    var at = comma + 1
    while let head = document.analysis.head(of: at), head > comma { at = head }
    return [.aclRelcl, .acl, .appos].contains(document.tokens[at].relation)
  }

  /// Whether a pronoun stands before all that it could mean: “their leader left”.
  private func isOpen(_ pronoun: Int, among words: [Int]) -> Bool {
    let token = document.tokens[pronoun]
    guard pronoun != words.first else { return true }
    guard token.relation != .expl else { return false }
    let isPlural = document.classes.plural.contains(token.key)
    guard
      isPlural || document.classes.male.contains(token.key) || document.classes.female.contains(token.key)
        || document.classes.its.contains(token.key)
    else { return false }
    return !words.contains { i in
      i < pronoun && [.noun, .propn].contains(document.tokens[i].upos)
        && (!isPlural || document.tokens[i].has(.plural) || document.name(at: i) != nil
          || document.classes.collective.contains(document.tokens[i].key) || document.isParty(i))
    }
  }

  /// Whether a word is the last one of a name, “Ruiz”.
  private func isPart(_ word: Int, of name: String) -> Bool {
    document.name(at: word) != nil && name.hasSuffix(document.words(word..<(word + 1)))
  }
}
