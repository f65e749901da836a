// The actors of one document: names brought together.

internal import ChronicleTypes
internal import Linguistics

/// Brings the names of a document together: one actor for a full name, its surname, its acronym.
struct ActorFinder {
  private(set) var actors: [DocumentActor] = []
  /// The actor of each name of the document; nil for names in boilerplate.
  private(set) var actorOfName: [Int?]
  private(set) var mentions: [Mention] = []
  private var genders: [NamedEntity.Gender] = []
  private var unnamed: [String: Int] = [:]
  /// Actors by the words that the report has for a name in some place.
  private var named: [String: Int] = [:]
  private var described: Set<TextSpan> = []
  private let document: AnnotatedDocument

  /// - Complexity: O(n log n) in the names.
  init(_ document: AnnotatedDocument) {
    self.document = document
    actorOfName = Array(repeating: nil, count: document.analysis.names.count)
    let body = names(in: document.layout.body.map { document.analysis.sentences[$0] })
    // Longer names first, so that a surname finds its person; then by the text.
    let order = body.sorted {
      let (a, b) = (document.analysis.names[$0].tokens, document.analysis.names[$1].tokens)
      return a.count == b.count ? a.lowerBound < b.lowerBound : a.count > b.count
    }
    var index = NameIndex()
    for name in order { place(name, &index) }
    if let headline = document.layout.headline {
      let sentences = document.analysis.blocks[headline].sentences.map { document.analysis.sentences[$0] }
      // A headline's capitals say little: it may speak only of actors that the body knows.
      for name in names(in: sentences) {
        let entity = document.analysis.names[name]
        if let actor = index.exact[key(entity)] ?? index.find(entity, document) {
          actorOfName[name] = actor
        }
      }
    }
    nameInFull()
    for (name, actor) in actorOfName.enumerated() {
      guard let actor else { continue }
      addMention(document.analysis.names[name], actor)
      named[document.words(document.analysis.names[name].tokens)] = actor
    }
    for (name, actor) in actorOfName.enumerated() {
      if let actor, let post = post(beside: document.analysis.names[name], document) { give(post, to: actor) }
    }
  }

  private func names(in sentences: [Range<Int>]) -> [Int] {
    var found: [Int] = []
    for sentence in sentences {
      var last = -1
      for token in sentence {
        if let name = document.name(at: token), name != last {
          found.append(name)
          last = name
        }
      }
    }
    return found
  }

  private func key(_ name: NamedEntity) -> String {
    document.analysis.text(name.tokens).lowercased()
  }

  private mutating func place(_ name: Int, _ index: inout NameIndex) {
    let entity = document.analysis.names[name]
    let text = document.words(entity.tokens)
    let gender = entity.gender == .unknown ? apposedGender(entity) : entity.gender
    if let actor = index.exact[key(entity)] {
      actorOfName[name] = actor
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
  }

  /// “the ferry Marielle” is nobody, whatever its name looks like.
  private func type(of entity: NamedEntity) -> ActorType {
    let before = entity.tokens.lowerBound - 1
    return before >= 0 && document.classes.vessel.contains(document.tokens[before].key) ? .other : entity.actorType
  }

  /// “his spokeswoman, Mira Petrov”: the gender that a noun beside the name tells.
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

  /// Gives a person whom the report calls by surname only the full name that a caption or headline has, if it is one.
  private mutating func nameInFull() {
    var full: [WordKey: Set<String>] = [:]
    for name in document.analysis.names where name.kind == .person && name.tokens.count > 1 {
      full[document.tokens[name.tokens.upperBound - 1].key, default: []].insert(document.words(name.tokens))
    }
    for actor in actors.indices where actors[actor].type == .person && !actors[actor].name.contains(" ") {
      guard let names = full[WordKey(actors[actor].name)], let name = names.first, names.count == 1 else { continue }
      actors[actor].aliases.append(actors[actor].name)
      actors[actor].name = name
    }
  }

  private mutating func addMention(_ name: NamedEntity, _ actor: Int) {
    mentions.append(
      Mention(
        id: "m\(mentions.count + 1)", span: document.span(name.tokens), text: document.words(name.tokens),
        type: actors[actor].type, actor: actors[actor].id, rule: name.rule.rawValue))
  }

  /// The first post that the text names counts.
  private mutating func give(_ post: Post, to actor: Int) {
    guard actors[actor].office == nil, post.body != actor else { return }
    actors[actor].office = DocumentActor.Office(text: document.words(post.words), body: actors[post.body].id)
  }

  /// The actor behind a name.
  func actor(ofName name: Int) -> String? { actorOfName[name].map { actors[$0].id } }

  /// The gender of an actor, as titles and first names give it.
  func gender(ofName name: Int) -> NamedEntity.Gender { actorOfName[name].map { genders[$0] } ?? .unknown }

  func type(of actor: String) -> ActorType? { Int(actor.dropFirst()).map { actors[$0 - 1].type } }

  /// The actor for a description such as “federal officials”: one for the same words in one document. Words that are a name in
  /// another place of it are that name here too.
  mutating func unnamedActor(_ words: Range<Int>, type: ActorType) -> String {
    let text = document.words(words)
    let key = text.lowercased()
    let name = named[text]
    let actor: Int
    if let name {
      actor = name
    } else if let known = unnamed[key] {
      actor = known
    } else {
      actor = actors.count
      unnamed[key] = actor
      actors.append(
        DocumentActor(id: "a\(actor + 1)", name: text, type: type, aliases: [], isNamed: false))
      genders.append(.unknown)
      if let post = post(in: words, document) { give(post, to: actor) }
    }
    let span = document.span(words)
    if described.insert(span).inserted {
      mentions.append(
        Mention(
          id: "m\(mentions.count + 1)", span: span, text: text, type: name == nil ? type : actors[actor].type,
          actor: actors[actor].id,
          rule: name == nil ? "actor.description" : NamedEntity.Rule.elsewhere.rawValue))
    }
    return actors[actor].id
  }
}

/// The ways in which a shorter name finds a longer one.
private struct NameIndex {
  var exact: [String: Int] = [:]
  /// Last word of a person's name → persons.
  private var surnames: [WordKey: [Int]] = [:]
  /// First word of a person's name → persons.
  private var firstNames: [WordKey: [Int]] = [:]
  /// First letters of an organization's name → organization.
  private var initials: [String: Int] = [:]
  /// What follows “Department of” → organization.
  private var tails: [String: Int] = [:]

  mutating func add(_ name: NamedEntity, _ actor: Int, _ document: AnnotatedDocument) {
    let tokens = Array(name.tokens)
    guard let last = tokens.last else { return }
    if name.kind == .person, tokens.count > 1 {
      surnames[document.tokens[last].key, default: []].append(actor)
      firstNames[document.tokens[tokens[0]].key, default: []].append(actor)
    }
    guard name.kind == .organization || name.kind == .outlet || name.kind == .other,
      tokens.count > 1
    else { return }
    let letters = tokens.filter { document.tokens[$0].shape.contains(.capitalized) }.map {
      Character(UnicodeScalar(document.analysis.utf8[Int(document.tokens[$0].start)]))
    }
    if letters.count > 1, initials[String(letters)] == nil { initials[String(letters)] = actor }
    if let of = tokens.dropLast().first(where: { document.classes.of.contains(document.tokens[$0].key) }) {
      let tail = document.analysis.text((of + 1)..<name.tokens.upperBound).lowercased()
      if tails[tail] == nil { tails[tail] = actor }
    }
  }

  func find(_ name: NamedEntity, _ document: AnnotatedDocument) -> Int? {
    let text = document.analysis.text(name.tokens)
    guard let first = name.tokens.first else { return nil }
    if name.tokens.count == 1 {
      if name.kind == .person || name.kind == .other,
        let persons = surnames[document.tokens[first].key], persons.count == 1
      {
        return persons[0]
      }
      if name.kind == .person, let persons = firstNames[document.tokens[first].key], persons.count == 1 {
        return persons[0]
      }
      let letters = text.filter { $0 != "." }
      if document.tokens[first].shape.contains(.allCaps), let body = initials[letters] {
        return body
      }
    }
    if name.kind == .organization || name.kind == .other, let body = tails[text.lowercased()] {
      return body
    }
    return nil
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
