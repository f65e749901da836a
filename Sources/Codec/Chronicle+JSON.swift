// Writes chronicle.json. ChronicleReader.swift reads it.

internal import CalendarDates
public import ChronicleTypes
internal import JSON

extension Chronicle {
  /// The chronicle as JSON: one value on each line, short objects on one line, a line break at the end.
  /// - Complexity: O(n).
  public func json() -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    write(to: &writer)
    return writer.bytes
  }

  /// Writes the same to a sink, block by block: for many reports the text is larger than the chronicle itself.
  public func json(to sink: @escaping ([UInt8]) -> Void) {
    var writer = JSONWriter(pretty: true, sink: sink)
    write(to: &writer)
    writer.finish()
  }

  private func write(to writer: inout JSONWriter) {
    writer.object { json in
      json.field("schema", schema)
      if let base { json.field("base", base) }
      json.array("documents", documents) { json, document in json.object { $0.source(document) } }
      json.array("stories", stories) { $0.story($1) }
      json.array("actors", actors) { $0.actor($1) }
      json.array("mentions", mentions) { $0.mention($1) }
      json.array("events", events) { $0.eventObject($1) }
      json.array("sentences", sentences) { $0.sentence($1) }
      json.array("claims", claims) { $0.claim($1) }
      json.array("relations", relations) { $0.relation($1) }
    }
    writer.newline()
  }

  /// Reads what `json` writes.
  ///
  /// - Throws: where the text is no chronicle, or one of another version.
  /// - Complexity: O(n).
  public init(json: some Sequence<UInt8>) throws(ChronicleFormatError) {
    var reader = JSONReader(Array(json))
    try self.init(&reader)
  }

  /// Reads a text that comes in blocks, with an empty block at the end. It is never in memory as a whole.
  public init(jsonBlocks: @escaping () -> [UInt8]) throws(ChronicleFormatError) {
    var reader = JSONReader(blocks: jsonBlocks)
    try self.init(&reader)
  }

  private init(_ json: inout JSONReader) throws(ChronicleFormatError) {
    do {
      self = try json.value()
      try json.end()
    } catch {
      throw ChronicleFormatError(reason: "\(error)")
    }
    if let fault { throw ChronicleFormatError(reason: fault) }
  }
}

extension Story {
  /// The story as one line of JSON, without the line break.
  public func json() -> [UInt8] {
    var writer = JSONWriter(pretty: false)
    writer.story(self)
    return writer.bytes
  }
}

/// Why a text is not a chronicle.
public struct ChronicleFormatError: Error, CustomStringConvertible {
  /// What is wrong, with its line and place, in words.
  public var reason: String
  /// The reason.
  public var description: String { reason }
}

extension Event {
  /// The event as one line of JSON, without the line break.
  public func json() -> [UInt8] {
    var writer = JSONWriter(pretty: false)
    writer.eventObject(self)
    return writer.bytes
  }
}

extension ActorMention {
  /// The mention as one line of JSON, without the line break; it names its document by the path and its actor by the
  /// name too.
  public func json(document path: String, name: String) -> [UInt8] {
    var writer = JSONWriter(pretty: false)
    writer.object { json in
      json.field("document", path)
      json.mentionFields(self)
      json.field("name", name)
    }
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func story(_ story: Story) {
    object { json in
      json.field("id", story.id)
      json.field("title", story.title)
      json.strings("documents", story.documents)
      json.field("firstPublished", story.firstPublished?.description)
      json.field("lastPublished", story.lastPublished?.description)
      json.field("firstDay", story.firstDay?.description)
      json.field("lastDay", story.lastDay?.description)
      json.strings("outlets", story.outlets)
      json.field("mainEvent", story.mainEvent)
      json.strings("actors", story.actors)
    }
  }

  mutating func actor(_ actor: Actor) {
    object { json in
      json.field("id", actor.id)
      json.field("name", actor.name)
      json.field("type", actor.type.rawValue)
      json.strings("aliases", actor.aliases)
      json.strings("evidence", actor.evidence)
      json.array("offices", actor.offices) { json, office in
        json.object(inline: true) { json in
          json.field("text", office.text)
          json.field("body", office.body)
          json.strings("documents", office.documents)
        }
      }
    }
  }

  fileprivate mutating func mention(_ mention: ActorMention) {
    object(inline: true) { json in
      json.field("document", mention.document)
      json.mentionFields(mention)
    }
  }

  fileprivate mutating func mentionFields(_ mention: ActorMention) {
    field("start", mention.span.start)
    field("end", mention.span.end)
    field("text", mention.text)
    field("type", mention.type.rawValue)
    field("actor", mention.actor)
    field("rule", mention.rule)
  }

  fileprivate mutating func sentence(_ cited: CitedSentence) {
    let sentence = cited.sentence
    object(inline: true) { json in
      json.field("document", cited.document)
      json.field("start", sentence.span.start)
      json.field("end", sentence.span.end)
      json.field("line", sentence.line)
      json.field("text", sentence.text)
      json.strings("days", sentence.days.map(\.description))
      json.strings("told", sentence.told.map(\.description))
      json.strings("terms", sentence.terms)
      json.field("isPersonal", sentence.isPersonal)
    }
  }

  mutating func eventObject(_ event: Event) {
    object { json in
      json.field("id", event.id)
      json.field("kind", event.kind.rawValue)
      json.field("type", event.type)
      json.field("text", event.text)
      json.field("document", event.document)
      json.field("start", event.start)
      json.field("end", event.end)
      json.field("line", event.line)
      json.trigger("trigger", event.trigger)
      json.array("mentions", event.mentions) { json, mention in
        json.object(inline: true) { json in
          json.field("document", mention.document)
          json.field("start", mention.start)
          json.field("end", mention.end)
          json.field("line", mention.line)
          json.trigger("trigger", mention.trigger)
          if let told = mention.told { json.object("told") { $0.telling(told) } } else { json.null("told") }
        }
      }
      json.field("date", event.days.date?.description)
      json.field("dateFrom", event.days.reason?.rawValue)
      json.field("dateText", event.days.text)
      json.field("tense", event.tense?.rawValue)
      json.field("earliest", event.days.earliest?.description)
      json.field("latest", event.days.latest?.description)
      json.field("order", event.order)
      json.field("isOrderKnown", event.isOrderKnown)
      json.array("actors", event.actors) { json, actor in
        json.object(inline: true) { json in
          json.field("id", actor.id)
          json.field("role", actor.role.rawValue)
        }
      }
      json.field("headline", event.headline)
      json.field("place", event.place)
      json.field("status", event.status?.rawValue)
      json.field("stance", event.stance?.rawValue)
      json.strings("via", event.via)
      json.field("salience", event.salience)
      json.field("worth", event.worth)
      json.field("isMinor", event.isMinor)
      json.field("rule", event.rule)
      json.evidence(event.evidence)
    }
  }

  private mutating func telling(_ told: Event.Telling) {
    field("id", told.id)
    field("text", told.text)
    field("date", told.date?.description)
    field("dateText", told.dateText)
    field("place", told.place)
    field("status", told.status?.rawValue)
    field("tense", told.tense?.rawValue)
    field("rule", told.rule)
    field("reason", told.reason)
    evidence(told.evidence)
  }

  mutating func evidence(_ evidence: [Evidence]) {
    array("evidence", evidence) { json, evidence in
      json.object(inline: true) { $0.evidenceFields(evidence) }
    }
  }

  private mutating func evidenceFields(_ evidence: Evidence) {
    field("part", evidence.part.rawValue)
    field("rule", evidence.rule)
    field("start", evidence.start)
    field("end", evidence.end)
    field("text", evidence.text)
  }

  mutating func claim(_ claim: Claim) {
    object { json in
      json.field("id", claim.id)
      json.field("kind", claim.kind.rawValue)
      json.field("text", claim.text)
      json.field("metric", claim.metric)
      json.field("value", claim.value)
      json.field("upper", claim.upper)
      json.field("approximator", claim.approximator?.rawValue)
      json.field("unit", claim.unit)
      json.field("direction", claim.direction?.rawValue)
      json.field("subject", claim.subject)
      json.field("period", claim.period?.description)
      json.field("place", claim.place)
      json.field("firstSeen", claim.firstSeen)
      json.strings("statements", claim.statements)
      json.array("citations", claim.citations) { json, citation in
        json.object(inline: true) { json in
          json.field("document", citation.document)
          json.field("start", citation.start)
          json.field("end", citation.end)
          json.field("line", citation.line)
          json.field("statement", citation.statement)
          json.field("text", citation.text)
        }
      }
      json.array("origins", claim.origins) { json, origin in
        json.object { json in
          json.field("kind", origin.kind.rawValue)
          json.field("id", origin.id)
          json.strings("statements", origin.statements)
          json.strings("documents", origin.documents)
          json.field("reason", origin.reason)
        }
      }
    }
  }

  mutating func relation(_ relation: Relation) {
    object { json in
      json.field("type", relation.type.rawValue)
      json.field("from", relation.from)
      json.field("to", relation.to)
      json.field("reason", relation.reason)
      json.field("document", relation.document)
      if let evidence = relation.evidence {
        json.object("evidence", inline: true) { $0.evidenceFields(evidence) }
      } else {
        json.null("evidence")
      }
    }
  }
}
