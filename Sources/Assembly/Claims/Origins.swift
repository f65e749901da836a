// From whom a claim comes.

internal import CalendarDates
internal import ChronicleTypes

/// Finds the origin of each place that states a claim: the speaker, the body for which the speaker speaks, the outlet
/// whose source has no name, the document, or the document that it copies.
struct Origins {
  private let analyses: [DocumentAnalysis]
  private let actors: ActorMerger
  private let copies: Copies
  private let names: [String: String]
  /// For each document its actors by id.
  private let people: [[String: DocumentActor]]
  /// For each actor that some document gives a post: the body, and the words of that document.
  private let offices: [String: Office]
  /// Names of outlets in small letters → the actor of that name.
  private let outletActors: [String: String]
  /// Outlets → the one of their documents that stands for the outlet.
  private let ofOutlet: [String: Int]

  private struct Office {
    var body: String
    var words: String
    var document: Int
  }

  /// What two places with one origin have in common.
  enum Source: Hashable {
    case actor(String)
    case document(Int)
  }

  init(_ analyses: [DocumentAnalysis], _ actors: ActorMerger, _ copies: Copies) {
    self.analyses = analyses
    self.actors = actors
    self.copies = copies
    names = Dictionary(actors.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    people = analyses.map { analysis in
      Dictionary(analysis.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    var found: [String: [Office]] = [:]
    for (index, analysis) in analyses.enumerated() {
      for actor in analysis.actors {
        guard let office = actor.office, let id = actors.id(ofActor: actor.id, in: index),
          let body = actors.id(ofActor: office.body, in: index), id != body
        else { continue }
        found[id, default: []].append(Office(body: body, words: office.text, document: index))
      }
    }
    // Somebody with posts in two bodies speaks for neither of them, except in a document that names the post.
    offices = found.compactMapValues { offices in
      Set(offices.map(\.body)).count == 1
        ? offices.min { analyses[$0.document].document.id < analyses[$1.document].document.id } : nil
    }
    var outlets: [String: String] = [:]
    for actor in actors.actors where actor.type == .outlet || actor.type == .organization {
      for name in [actor.name] + actor.aliases where outlets[name.lowercased()] == nil {
        outlets[name.lowercased()] = actor.id
      }
    }
    outletActors = outlets
    var ofOutlet: [String: Int] = [:]
    for (index, analysis) in analyses.enumerated() {
      guard let outlet = analysis.document.outlet else { continue }
      if let known = ofOutlet[outlet], analyses[known].document.id <= analysis.document.id { continue }
      ofOutlet[outlet] = index
    }
    self.ofOutlet = ofOutlet
  }

  /// The origin of a place; with the reason if that is not the speaker.
  func source(of assertion: Assertion) -> (source: Source, reason: String?) {
    let document = assertion.document
    let carrier = assertion.via.last.flatMap { party in
      party.actor.flatMap { people[document][$0]?.isNamed == true ? actors.id(of: party, in: document) : nil }
    }
    if let party = assertion.speaker, let local = party.actor, let person = people[document][local],
      let id = actors.id(of: party, in: document)
    {
      if let office = office(of: person, id, in: document), names[office.body] != nil {
        let place = analyses[office.document].document.fileName
        return (
          .actor(office.body),
          "\(names[id] ?? person.name) speaks for it: “\(office.words)” in \(place)"
        )
      }
      // “The police” has no name, but is one body within its story.
      if person.isNamed || person.type == .organization { return (.actor(id), nil) }
      if let carrier { return (.actor(carrier), "an unnamed source of its own: “\(party.text)”") }
      return (self.document(document), "it names no source: “\(party.text)”")
    }
    if let carrier { return (.actor(carrier), "it is cited, without its source") }
    if let party = assertion.speaker { return (self.document(document), "it names no source: “\(party.text)”") }
    return (self.document(document), assertion.statement == nil ? "the report says so itself" : "it names no source")
  }

  /// The id of the actor that says something, not of the body for which the actor speaks; nil where the speaker has no
  /// name.
  func speaker(of assertion: Assertion) -> String? {
    guard let party = assertion.speaker, let local = party.actor, people[assertion.document][local]?.isNamed == true
    else {
      return nil
    }
    return actors.id(of: party, in: assertion.document)
  }

  private func office(of person: DocumentActor, _ id: String, in document: Int) -> Office? {
    if let own = person.office, let body = actors.id(ofActor: own.body, in: document) {
      return Office(body: body, words: own.text, document: document)
    }
    return person.isNamed ? offices[id] : nil
  }

  /// The origin of what a report says itself: its outlet if that is known, else the document, or the one that it
  /// copies.
  private func document(_ index: Int) -> Source {
    let root = copies.roots[index]
    guard let outlet = analyses[root].document.outlet else { return .document(root) }
    if let actor = outletActors[outlet.lowercased()] { return .actor(actor) }
    return .document(ofOutlet[outlet] ?? root)
  }

  /// The origins of a claim's places: those with most documents first, then in the order of the places.
  func origins(of assertions: [Assertion]) -> [(origin: Origin, source: Source)] {
    var groups: [Source: [Int]] = [:]
    var order: [Source] = []
    var reasons: [Source: [String]] = [:]
    let found = assertions.map(source)
    // If a report names a source once, it has the claim from there, also where it repeats the claim without the source.
    var named: [Int: Source] = [:]
    for (assertion, found) in zip(assertions, found) {
      if case .actor = found.source, named[assertion.document] == nil { named[assertion.document] = found.source }
    }
    let shared = SharedWords(assertions).roots
    let ofWords = wordings(found, shared, of: assertions)
    for (index, assertion) in assertions.enumerated() {
      var (source, reason) = found[index]
      if case .document = source, let known = named[assertion.document] {
        source = known
        reason = "\(analyses[assertion.document].document.fileName) repeats it beside its source"
      }
      if let one = ofWords[shared[index]], one.source != source {
        (source, reason) = (
          one.source, "\(analyses[assertion.document].document.fileName) has its words from \(one.name)"
        )
      }
      if groups[source] == nil { order.append(source) }
      groups[source, default: []].append(index)
      if let reason, reasons[source]?.contains(reason) != true { reasons[source, default: []].append(reason) }
    }
    return order.enumerated().map { place, source in
      let members = (groups[source] ?? []).map { assertions[$0] }
      return (place, origin(source, members, reasons[source] ?? []), source)
    }.sorted { ($1.1.documents.count, $0.0) < ($0.1.documents.count, $1.0) }.map { ($0.1, $0.2) }
  }

  /// For places in several documents that have a run of words in common the one origin of these words: whom most of the
  /// documents name, or else the document that was published first.
  private func wordings(
    _ found: [(source: Source, reason: String?)], _ roots: [Int], of assertions: [Assertion]
  ) -> [Int: (source: Source, name: String)] {
    Dictionary(grouping: assertions.indices, by: { roots[$0] }).compactMapValues { members in
      guard Set(members.map { assertions[$0].document }).count > 1 else { return nil }
      var named: [Source: Set<Int>] = [:]
      for member in members {
        if case .actor = found[member].source {
          named[found[member].source, default: []].insert(assertions[member].document)
        }
      }
      let most = named.values.map(\.count).max()
      let first =
        members.first { named[found[$0].source]?.count == most } ?? members.min { a, b in
          let (a, b) = (analyses[assertions[a].document].document, analyses[assertions[b].document].document)
          return (a.published?.description ?? "~", a.id) < (b.published?.description ?? "~", b.id)
        } ?? members[0]
      return (found[first].source, analyses[assertions[first].document].document.fileName)
    }
  }

  private func origin(_ source: Source, _ members: [Assertion], _ reasons: [String]) -> Origin {
    var reasons = reasons
    let documents = Set(members.map(\.document)).sorted()
    let copied = documents.filter(copies.isCopy)
    var kind = Origin.Kind.speaker
    let id: String
    switch source {
    case .actor(let actor):
      id = actor
      if reasons.isEmpty { reasons = ["it is named as the speaker"] }
    case .document(let index):
      id = analyses[index].document.id
      kind = documents.count > 1 ? .copy : .document
      for copy in copied where kind == .copy {
        let (one, other) = (analyses[copy].document.fileName, analyses[copies.roots[copy]].document.fileName)
        reasons.append("\(one) has most of its words in common with \(other)")
      }
    }
    return Origin(
      kind: kind, id: id, statements: members.compactMap(\.id),
      documents: documents.map { analyses[$0].document.id }, reason: reasons.joined(separator: "; "))
  }
}
