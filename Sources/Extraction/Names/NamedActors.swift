// Which names of a document mean the same actor.

internal import ChronicleTypes
internal import Linguistics

/// The named actors of a document: a full name, its surname and its acronym are one.
struct NamedActors {
  private(set) var actors: [DocumentActor] = []
  /// The place among `actors` of each name of the document; nil for names in boilerplate.
  private(set) var actorOfName: [Int?]
  /// Whether each name stands in the body; those of headline, captions and headings are nobody's antecedent.
  private(set) var isInBody: [Bool]
  /// The gender of each actor, as titles, first names and nouns beside the name tell it.
  private(set) var genders: [NamedEntity.Gender] = []
  /// Actors by the exact words of each of their names in the text.
  private(set) var actorOfWords: [String: Int] = [:]
  let document: AnnotatedDocument

  /// - Complexity: O(n log n) in the names.
  init(_ document: AnnotatedDocument) {
    self.document = document
    actorOfName = Array(repeating: nil, count: document.analysis.names.count)
    isInBody = Array(repeating: false, count: document.analysis.names.count)
    let layout = document.layout
    let body = names(in: layout.body)
    for name in body { isInBody[name] = true }
    var index = NameIndex()
    for name in longestFirst(body) { place(name, &index) }
    // Outside of the body a capital letter says little, so names that go by it alone are read where the body has them.
    let headline = layout.headline.map { Array(document.analysis.blocks[$0].sentences) } ?? []
    let full = fullNames()
    for name in longestFirst(names(in: headline + layout.asides)) {
      let entity = document.analysis.names[name]
      if let actor = index.titled(entity, document) {
        actorOfName[name] = actor
      } else if let actor = index.exact[key(entity)] ?? index.find(entity, document)
        ?? bearer(ofFull: entity, index, full)
      {
        actorOfName[name] = actor
        index.exact[key(entity)] = actor
      } else if entity.rule != .capital {
        place(name, &index)
      }
    }
    for actor in actors.indices where actors[actor].type == .person {
      actors[actor].gender = genders[actor].actorGender
    }
    nameInFull(full)
    for (name, actor) in actorOfName.enumerated() {
      guard let actor else { continue }
      actorOfWords[document.words(document.analysis.names[name].tokens)] = actor
    }
    for (name, actor) in actorOfName.enumerated() {
      if let actor, let post = post(beside: document.analysis.names[name]) { give(post, to: actor) }
    }
  }

  /// The names of sentences, in the order of the sentences.
  private func names(in sentences: [Int]) -> [Int] {
    var found: [Int] = []
    for sentence in sentences {
      var last = -1
      for token in document.analysis.sentences[sentence] {
        if let name = document.name(at: token), name != last {
          found.append(name)
          last = name
        }
      }
    }
    return found
  }

  /// Longer names first, so that a surname finds its person; then by the text.
  private func longestFirst(_ names: [Int]) -> [Int] {
    names.sorted {
      let (a, b) = (document.analysis.names[$0].tokens, document.analysis.names[$1].tokens)
      return a.count == b.count ? a.lowerBound < b.lowerBound : a.count > b.count
    }
  }

  private func key(_ name: NamedEntity) -> String {
    document.analysis.text(name.tokens).lowercased()
  }

  private mutating func place(_ name: Int, _ index: inout NameIndex) {
    let entity = document.analysis.names[name]
    let text = document.words(entity.tokens)
    let gender = entity.gender == .unknown ? apposedGender(entity) : entity.gender
    if let actor = index.titled(entity, document) {
      actorOfName[name] = actor
      return
    }
    if let actor = index.exact[key(entity)] {
      actorOfName[name] = actor
      index.noteTitle(of: entity, actor, document)
      if genders[actor] == .unknown { genders[actor] = gender }
      return
    }
    if let found = index.find(entity, document) {
      actorOfName[name] = found
      if genders[found] == .unknown { genders[found] = gender }
      index.exact[key(entity)] = found
      if !actors[found].aliases.contains(text) { actors[found].aliases.append(text) }
      return
    }
    let id = "a\(actors.count + 1)"
    actors.append(
      DocumentActor(id: id, name: text, type: type(of: entity), aliases: [], isNamed: true))
    genders.append(gender)
    actorOfName[name] = actors.count - 1
    index.exact[key(entity)] = actors.count - 1
    index.add(entity, actors.count - 1, document)
    index.noteTitle(of: entity, actors.count - 1, document)
  }

  /// The kind of actor. “the ferry Marielle” is no person, though the name looks like one.
  private func type(of entity: NamedEntity) -> ActorType {
    let before = entity.tokens.lowerBound - 1
    return before >= 0 && document.classes.vessel.contains(document.tokens[before].key) ? .other : entity.actorType
  }

  /// The gender that a noun beside the name tells: “his spokeswoman, Mira Petrov”.
  private func apposedGender(_ name: NamedEntity) -> NamedEntity.Gender {
    guard name.kind == .person else { return .unknown }
    let beside = name.tokens.flatMap { token in
      (document.tokens[token].relation == .appos ? [document.analysis.head(of: token)].compactMap { $0 } : [])
        + document.tree.children(of: token).filter { [.appos, .nmodDesc].contains(document.tokens[$0].relation) }
    }
    for noun in beside {
      if document.classes.femaleNoun.contains(document.tokens[noun].key) { return .female }
      if document.classes.maleNoun.contains(document.tokens[noun].key) { return .male }
    }
    return .unknown
  }

  /// The full names of persons by their last word.
  private func fullNames() -> [WordKey: Set<String>] {
    var full: [WordKey: Set<String>] = [:]
    for name in document.analysis.names where name.kind == .person && name.tokens.count > 1 {
      full[document.tokens[name.tokens.upperBound - 1].key, default: []].insert(document.words(name.tokens))
    }
    return full
  }

  /// The person of the body whom it calls by the surname alone, for the only full name that ends in it.
  private func bearer(ofFull name: NamedEntity, _ index: NameIndex, _ full: [WordKey: Set<String>]) -> Int? {
    let surname = name.tokens.upperBound - 1
    guard name.kind == .person, name.tokens.count > 1, full[document.tokens[surname].key]?.count == 1,
      let actor = index.exact[document.words(surname..<(surname + 1)).lowercased()], actors[actor].type == .person
    else { return nil }
    return actor
  }

  /// Completes a person's name: where the body has only the surname, but a caption or headline has exactly one full
  /// name that ends in it, that is the name.
  private mutating func nameInFull(_ full: [WordKey: Set<String>]) {
    for actor in actors.indices where actors[actor].type == .person && !actors[actor].name.contains(" ") {
      guard let names = full[WordKey(actors[actor].name)], let name = names.first, names.count == 1 else { continue }
      actors[actor].aliases.append(actors[actor].name)
      actors[actor].name = name
    }
  }

  /// Gives an actor a post. The first one that the text names stays.
  private mutating func give(_ post: Post, to actor: Int) {
    guard actors[actor].office == nil, post.body != actor else { return }
    actors[actor].office = DocumentActor.Office(text: document.words(post.words), body: actors[post.body].id)
  }

  /// The gender of the actor behind a name.
  func gender(ofName name: Int) -> NamedEntity.Gender { actorOfName[name].map { genders[$0] } ?? .unknown }

  /// The mentions of a document's names, in the order of the text.
  func mentions() -> [Mention] {
    var mentions: [Mention] = []
    for (name, actor) in zip(document.analysis.names, actorOfName) {
      guard let actor else { continue }
      mentions.append(
        Mention(
          id: "m\(mentions.count + 1)", span: document.span(name.tokens), text: document.words(name.tokens),
          type: actors[actor].type, actor: actors[actor].id, rule: name.rule.rawValue))
    }
    return mentions
  }
}

extension NamedEntity {
  fileprivate var actorType: ActorType {
    switch kind {
    case .person: .person
    case .organization: .organization
    case .place: .place
    case .outlet: .outlet
    case .group: .group
    case .other: .other
    }
  }
}

extension NamedEntity.Gender {
  /// The gender of an actor; nil where it is not known.
  var actorGender: DocumentActor.Gender? {
    switch self {
    case .male: .male
    case .female: .female
    case .unknown: nil
    }
  }
}
