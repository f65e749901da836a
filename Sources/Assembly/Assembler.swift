// Many analyses in, one chronicle out.

public import ChronicleTypes
internal import TextBasics

/// Brings the analyses of many documents together.
///
/// Deterministic: the same analyses in the same order give the same chronicle, whose documents stand in that order. It
/// sees analyses only, never a file.
public struct Assembler: Sendable {
  private let directions: ActorDirections

  /// - Parameter actors: who is one actor and who is not, as a user says.
  public init(actors: ActorDirections = ActorDirections()) { directions = actors }

  /// - Parameter given: the analyses; given away, as they are larger than what is made of them.
  /// - Complexity: O(n log n) in the number of items found.
  public func assemble(_ given: consuming [DocumentAnalysis]) -> Chronicle {
    var analyses = given
    // One numbering for all that has an id: no document, actor, event or claim shares one.
    var ids = UniqueIDs()
    analyses.tellCopiesApart(&ids)
    var chronicle = Chronicle(documents: analyses.map(\.document))
    let matters = Matters(analyses.map(\.fingerprint))
    let worth = Worth(analyses)
    let groups = StoryGroups(analyses, near: matters.neighbours)
    let copies = Copies(analyses)
    let actors = ActorMerger(analyses, matters, directions, &ids)
    for analysis in analyses {
      chronicle.sentences += analysis.quotable.map { CitedSentence($0, in: analysis.document.id) }
    }
    chronicle.mentions = analyses.enumerated().flatMap { mentions(of: $1, at: $0, actors) }
    for (index, analysis) in analyses.enumerated() {
      chronicle.events += analysis.statements.map {
        Event($0, in: analysis.document, at: index, actors: actors, worth: worth)
      }
    }
    var incidents: [[IncidentMention.Index]] = []
    var depths = chronicle.events.map { _ in 0 }
    let comparison = IncidentComparison(matters: matters)
    let places = Dictionary(
      actors.actors.lazy.filter { $0.type == .place }.flatMap { actor in
        ([actor.name] + actor.aliases).map { ($0.lowercased(), actor.id) }
      }, uniquingKeysWith: { first, _ in first })
    for matter in matters.documents {
      let told = matter.flatMap { mentions(in: Int($0), analyses[Int($0)], actors, places) }
      for tellings in SameIncident(comparison: comparison).groups(of: told) {
        incidents.append(tellings.map(\.index))
        let event = Event(tellings: tellings, of: analyses, actors: actors, comparison: comparison, worth: worth)
        chronicle.events.append(event)
        let told = tellings.lazy.map { analyses[$0.document].incidents[$0.incident] }
        depths.append(told.first { $0.id == event.id }?.depth ?? 0)
      }
      for document in matter { analyses[Int(document)].dropCompared() }
    }
    Passing.mark(&chronicle.events, depths, reports: chronicle.documents)
    unify(&chronicle.events, &ids)
    let statements = statementIDs(analyses, chronicle.events)
    let claims = ClaimFinder(
      analyses, ids: statements, incidents: incidents, actors: actors, matters: matters, copies: copies, unique: &ids)
    chronicle.actors = actors.actors
    chronicle.claims = claims.claims
    chronicle.relations = links(analyses, statements, incidents, chronicle.events.suffix(incidents.count))
    chronicle.dropPassersBy(actors.described)
    analyses = []  // the order needs the chronicle alone
    chronicle.setOrder()
    chronicle.setStories(groups, described: actors.described, &ids)
    let known = Set(chronicle.actors.map(\.id))
    let doubts = actors.possiblySame.filter { known.contains($0.from) && known.contains($0.to) }
    chronicle.relations = claims.relations + doubts + chronicle.relations
    return chronicle
  }

  /// What the documents say of the order of their events, between the events that these became.
  private func links(
    _ analyses: [DocumentAnalysis], _ statements: [[String]], _ incidents: [[IncidentMention.Index]],
    _ events: ArraySlice<Event>
  ) -> [Relation] {
    // Ids are unique in their document only.
    var ids = zip(analyses, statements).map { analysis, ids in
      Dictionary(zip(analysis.statements.lazy.map(\.id), ids), uniquingKeysWith: { first, _ in first })
    }
    for (tellings, event) in zip(incidents, events) {
      for telling in tellings {
        ids[telling.document][analyses[telling.document].incidents[telling.incident].id] = event.id
      }
    }
    return zip(analyses, ids).flatMap { analysis, ids in
      analysis.links.compactMap { link in
        guard let from = ids[link.from], let to = ids[link.to], from != to else { return nil }
        var relation = Relation(
          type: link.kind == .before ? .before : .overlaps, from: from, to: to, reason: "“\(link.evidence.text)”")
        relation.document = analysis.document.id
        relation.evidence = link.evidence
        return relation
      }
    }
  }

  /// Where a document speaks of actors, with their ids in the chronicle.
  private func mentions(of analysis: DocumentAnalysis, at document: Int, _ actors: ActorMerger) -> [ActorMention] {
    analysis.mentions.compactMap { mention in
      let party = Party(span: mention.span, text: mention.text, actor: mention.actor)
      return actors.id(of: party, in: document).map { actor in
        ActorMention(
          document: analysis.document.id, span: mention.span, text: mention.text, type: mention.type, actor: actor,
          rule: mention.rule)
      }
    }
  }

  /// What a document tells of incidents. States are none.
  private func mentions(
    in document: Int, _ analysis: DocumentAnalysis, _ actors: ActorMerger, _ places: [String: String]
  ) -> [IncidentMention] {
    let named = Set(
      analysis.actors.lazy.filter { $0.isNamed && ($0.type != .person || $0.name.contains(" ")) }.map(\.id))
    let persons = Set(analysis.actors.lazy.filter { $0.type == .person }.map(\.id))
    let tolls = Dictionary(
      (analysis.figures + analysis.statements.flatMap(\.figures)).lazy.filter(\.keys.isToll).compactMap { figure in
        figure.incident.map { ($0, [figure.value]) }
      }, uniquingKeysWith: +)
    return analysis.incidents.enumerated().filter { $0.element.type != Incident.state }.map {
      IncidentMention(
        $0.element, at: $0.offset, document: document, actors: actors, named: named, persons: persons, places: places,
        tolls: tolls[$0.element.id] ?? [],
        published: analysis.document.published)
    }
  }

  /// Gives each event, and then each other telling, an id of its own: in copies of one text the same words have the
  /// same.
  private func unify(_ events: inout [Event], _ ids: inout UniqueIDs) {
    for i in events.indices { events[i].id = ids.unique(events[i].id) }
    for i in events.indices {
      for j in events[i].mentions.indices {
        if let told = events[i].mentions[j].told { events[i].mentions[j].told?.id = ids.unique(told.id) }
      }
    }
  }

  /// For each analysis the ids of the events that its statements became, which stand first.
  private func statementIDs(_ analyses: [DocumentAnalysis], _ events: [Event]) -> [[String]] {
    var rest = events[...]
    return analyses.map { analysis in
      defer { rest = rest.dropFirst(analysis.statements.count) }
      return rest.prefix(analysis.statements.count).map(\.id)
    }
  }
}

extension Chronicle {
  /// Drops people whom one place describes, if nothing else in the chronicle speaks of them: they are nobody whom one
  /// could ask for.
  /// - Parameter described: the ids of the actors without a name.
  fileprivate mutating func dropPassersBy(_ described: Set<String>) {
    var counts: [String: Int] = [:]
    for mention in mentions where described.contains(mention.actor) { counts[mention.actor, default: 0] += 1 }
    let told = Set(events.lazy.flatMap { $0.actors.map(\.id) + $0.via })
      .union(claims.lazy.flatMap { $0.origins.map(\.id) }).union(actors.lazy.flatMap { $0.offices.map(\.body) })
    let dropped = described.filter { counts[$0] == 1 && !told.contains($0) }
    actors.removeAll { dropped.contains($0.id) }
    mentions.removeAll { dropped.contains($0.actor) }
  }
}

extension DocumentAnalysis {
  /// Lets go of what documents, actors and incidents are compared by: of many reports it is a third of all.
  fileprivate mutating func dropCompared() {
    fingerprint = Fingerprint()
    mentions = []
    quotable = []
    for i in actors.indices { (actors[i].forms, actors[i].descriptions) = ([], []) }
    for i in incidents.indices { (incidents[i].context, incidents[i].senses) = ([], []) }
    for i in statements.indices { statements[i].context = [] }
  }
}
