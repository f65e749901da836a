// The format of `annotate`: one object for a document.

internal import CalendarDates
public import ChronicleTypes
internal import JSON

extension DocumentAnalysis {
  /// The analysis as one line of JSON, without the line break.
  ///
  /// - Parameter withTokens: whether sentences carry their tokens.
  /// - Complexity: O(n) in what was found.
  public func json(withTokens: Bool = false) -> [UInt8] {
    var writer = JSONWriter(pretty: false)
    writer.object { json in
      json.object("document") { $0.source(document) }
      json.array("sentences", sentences) { json, sentence in
        json.object { json in
          json.span(sentence.span)
          if withTokens { json.array("tokens", sentence.tokens) { $0.token($1) } }
        }
      }
      json.array("timeExpressions", timeExpressions) { json, time in json.object { $0.timeFields(time) } }
      json.array("mentions", mentions) { $0.mention($1) }
      json.array("actors", actors) { json, actor in
        json.object { json in
          json.field("id", actor.id)
          json.field("name", actor.name)
          json.field("type", actor.type.rawValue)
          json.strings("aliases", actor.aliases)
          if let office = actor.office {
            json.object("office", inline: true) { json in
              json.field("text", office.text)
              json.field("body", office.body)
            }
          } else {
            json.null("office")
          }
        }
      }
      json.array("statements", statements) { $0.statement($1) }
      json.array("incidents", incidents) { $0.incident($1) }
      json.array("links", links) { json, link in
        json.object { json in
          json.field("from", link.from)
          json.field("to", link.to)
          json.field("kind", link.kind.rawValue)
          json.field("rule", link.evidence.rule)
          json.span(TextSpan(start: link.evidence.start, end: link.evidence.end))
          json.field("text", link.evidence.text)
        }
      }
      json.array("figures", figures) { $0.figure($1) }
      json.array("boilerplate", boilerplate) { json, item in
        json.object { json in
          json.span(item.span)
          json.field("rule", item.rule)
        }
      }
    }
    return writer.bytes
  }
}

extension JSONWriter {
  mutating func span(_ span: TextSpan) {
    field("start", span.start)
    field("end", span.end)
  }

  mutating func source(_ source: Document.Source) {
    field("id", source.id)
    field("path", source.path)
    field("title", source.title)
    field("outlet", source.outlet)
    if let author = source.author { field("author", author) }
    if let url = source.url { field("url", url) }
    field("published", source.published?.description)
    field("publishedFrom", source.publishedFrom?.rawValue)
  }

  mutating func trigger(_ name: StaticString, _ trigger: Trigger?) {
    guard let trigger else { return null(name) }
    object(name, inline: true) { json in
      json.span(trigger.span)
      json.field("lemma", trigger.lemma)
    }
  }

  fileprivate mutating func token(_ token: Sentence.Token) {
    object { json in
      json.span(token.span)
      json.field("lemma", token.lemma)
      json.field("upos", token.upos)
      json.field("xpos", token.xpos)
      json.field("head", token.head)
      json.field("deprel", token.deprel)
    }
  }

  mutating func timeFields(_ time: TimeExpression) {
    field("id", time.id)
    span(time.span)
    field("text", time.text)
    field("type", time.type.rawValue)
    field("value", time.value)
    field("mod", time.modifier)
    field("quant", time.quantifier)
    field("freq", time.frequency)
    field("literal", time.literal)
    field("edtf", time.edtf?.description)
    let anchor: String? =
      switch time.anchor {
      case .publication: "published"
      case .mention(let index): "t\(index + 1)"
      case .event: "event"
      case nil: nil
      }
    field("anchor", anchor)
    field("rule", time.rule)
  }

  fileprivate mutating func mention(_ mention: Mention) {
    object { json in
      json.field("id", mention.id)
      json.span(mention.span)
      json.field("text", mention.text)
      json.field("type", mention.type.rawValue)
      json.field("actor", mention.actor)
      json.field("rule", mention.rule)
    }
  }

  fileprivate mutating func party(_ party: Party) {
    span(party.span)
    field("text", party.text)
    field("actor", party.actor)
  }

  fileprivate mutating func party(_ name: StaticString, _ party: Party?) {
    guard let party else { return null(name) }
    object(name) { $0.party(party) }
  }

  fileprivate mutating func statement(_ statement: Statement) {
    object { json in
      json.field("id", statement.id)
      json.span(statement.span)
      json.field("mode", statement.mode.rawValue)
      json.array("content", statement.content) { json, span in json.object { $0.span(span) } }
      json.trigger("cue", statement.cue)
      json.field("stance", statement.stance.rawValue)
      json.party("speaker", statement.speaker)
      json.array("jointSpeakers", statement.jointSpeakers) { json, party in json.object { $0.party(party) } }
      json.party("addressee", statement.addressee)
      json.array("via", statement.via) { json, party in json.object { $0.party(party) } }
      json.time(statement.date, statement.dateText, statement.implied)
      json.array("figures", statement.figures) { $0.figure($1) }
      json.field("salience", statement.salience)
      json.field("rule", statement.rule)
      json.evidence(statement.evidence)
    }
  }

  /// When: what the words say, else what tense and publication imply, with the reason.
  fileprivate mutating func time(_ date: EDTF?, _ text: String?, _ implied: ImpliedTime?) {
    field("edtf", date?.description ?? implied?.description)
    field("edtfFrom", (date == nil ? implied?.reason : .words)?.rawValue)
    field("dateText", text)
    field("earliest", (date?.earliest ?? implied?.earliest)?.description)
    field("latest", (date?.latest ?? implied?.latest)?.description)
  }

  fileprivate mutating func figure(_ figure: Figure) {
    object { json in
      json.span(figure.span)
      json.field("text", figure.text)
      json.field("metric", figure.metric)
      json.field("value", figure.value)
      json.field("upper", figure.upper)
      json.field("unit", figure.unit)
      json.field("direction", figure.direction.rawValue)
      json.field("approximator", figure.approximator.rawValue)
      json.field("subject", figure.subject)
      json.field("state", figure.state)
      json.field("period", figure.period?.description)
      json.field("periodText", figure.periodText)
      json.field("line", figure.line)
      json.party("source", figure.source)
    }
  }

  fileprivate mutating func incident(_ incident: Incident) {
    object { json in
      json.field("id", incident.id)
      json.span(incident.span)
      json.trigger("trigger", incident.trigger)
      json.field("type", incident.type)
      json.array("participants", incident.participants) { json, participant in
        json.object { json in
          json.field("role", participant.role.rawValue)
          json.party(participant.party)
        }
      }
      json.party("place", incident.place)
      json.time(incident.date, incident.dateText, incident.implied)
      json.field("status", incident.status.rawValue)
      json.field("specific", incident.isSpecific)
      json.field("salience", incident.salience)
      json.field("rule", incident.rule)
      json.evidence(incident.evidence)
    }
  }
}
