// Reads chronicle.json. Chronicle+JSON.swift writes it.

public import CalendarDates
public import ChronicleTypes
public import JSON

extension Chronicle: JSONReadable {
  /// Reads a chronicle. Fields that are not listed as required may be missing; unknown fields are skipped.
  ///
  /// - Throws: also where the schema is not the first key, or is of another version.
  public init(from json: inout JSONReader) throws(JSONError) {
    self.init()
    var isVersionKnown = false
    try json.object(
      requires: ["schema", "documents", "actors", "events", "claims", "relations"],
      optional: ["base", "stories", "mentions", "sentences"])
    while let key = try json.key() {
      // The version comes first: nothing is known about the keys of another one.
      guard isVersionKnown || key == "schema" else {
        throw json.error("it does not begin with its schema; this program reads \(Chronicle.schema)")
      }
      switch key {
      case "schema":
        let schema: String = try json.value()
        guard schema == Chronicle.schema else {
          throw json.error("its schema is \(schema), this program reads \(Chronicle.schema)")
        }
        isVersionKnown = true
      case "base": base = try json.value()
      case "documents": documents = try json.value()
      case "stories": stories = try json.value()
      case "actors": actors = try json.value()
      case "mentions": mentions = try json.value()
      case "events": events = try json.value()
      case "sentences": sentences = try json.value()
      case "claims": claims = try json.value()
      case "relations": relations = try json.value()
      default: try json.skip()
      }
    }
  }
}

extension Document.Source: JSONReadable {
  /// Reads one object; keys that it does not know are skipped.
  public init(from json: inout JSONReader) throws(JSONError) {
    self.init(id: "", path: "")
    try json.object(
      requires: ["id", "path"], optional: ["title", "outlet", "author", "url", "published", "publishedFrom"])
    while let key = try json.key() {
      switch key {
      case "id": id = try json.value()
      case "path": path = try json.value()
      case "title": title = try json.value()
      case "outlet": outlet = try json.value()
      case "author": author = try json.value()
      case "url": url = try json.value()
      case "published": published = try json.value()
      case "publishedFrom": publishedFrom = try json.value()
      default: try json.skip()
      }
    }
  }
}

extension Story: JSONReadable {
  /// Reads one object; keys that it does not know are skipped.
  public init(from json: inout JSONReader) throws(JSONError) {
    self.init(id: "", title: "", documents: [])
    try json.object(
      requires: ["id", "title", "documents", "outlets", "actors"],
      optional: ["firstPublished", "lastPublished", "firstDay", "lastDay", "mainEvent"])
    while let key = try json.key() {
      switch key {
      case "id": id = try json.value()
      case "title": title = try json.value()
      case "documents": documents = try json.value()
      case "firstPublished": firstPublished = try json.value()
      case "lastPublished": lastPublished = try json.value()
      case "firstDay": firstDay = try json.value()
      case "lastDay": lastDay = try json.value()
      case "outlets": outlets = try json.value()
      case "mainEvent": mainEvent = try json.value()
      case "actors": actors = try json.value()
      default: try json.skip()
      }
    }
  }
}

// MARK: - Events

extension Event: JSONReadable {
  private static let required = [
    "id", "kind", "type", "text", "document", "start", "end", "line", "mentions", "order", "isOrderKnown", "actors",
    "via",
    "salience", "isMinor", "rule",
  ]

  /// Reads one object; keys that it does not know are skipped.
  public init(from json: inout JSONReader) throws(JSONError) {
    self.init(
      id: "", kind: .incident, type: "", text: "", document: "", span: .none, line: 0, trigger: nil, rule: "")
    try json.object(
      requires: Self.required,
      optional: [
        "trigger", "date", "dateFrom", "dateText", "tense", "earliest", "latest", "place", "status", "stance",
        "evidence", "worth", "headline",
      ])
    var isWeighed = false
    var (date, dateText, dateFrom): (EDTF?, String?, DateReason?)
    var (earliest, latest): (CalendarDay?, CalendarDay?)
    while let key = try json.key() {
      switch key {
      case "id": id = try json.value()
      case "kind": kind = try json.value()
      case "type": type = try json.value()
      case "text": text = try json.value()
      case "document": document = try json.value()
      case "start": start = try json.offset()
      case "end": end = try json.offset()
      case "line": line = try json.offset()
      case "trigger": trigger = try json.value()
      case "mentions": mentions = try json.value()
      case "date": date = try json.value()
      case "dateFrom": dateFrom = try json.value()
      case "dateText": dateText = try json.value()
      case "tense": tense = try json.value()
      case "earliest": earliest = try json.value()
      case "latest": latest = try json.value()
      case "order": order = try json.offset()
      case "isOrderKnown": isOrderKnown = try json.value()
      case "actors": actors = try json.value()
      case "headline": headline = try json.value()
      case "place": place = try json.value()
      case "status": status = try json.value()
      case "stance": stance = try json.value()
      case "via": via = try json.value()
      case "salience": salience = try json.value()
      case "worth": (worth, isWeighed) = (try json.value(), true)
      case "isMinor": isMinor = try json.value()
      case "rule": rule = try json.value()
      case "evidence": evidence = try json.value()
      default: try json.skip()
      }
    }
    // Chronicles from before version 0.3 do not say it.
    if !isWeighed { worth = salience }
    days = EventDays(date, text: dateText, reason: dateFrom)
    if let fault = days.fault(earliest, latest) { throw json.error(fault) }
    days.narrow(notBefore: earliest, notAfter: latest)
  }
}

extension EventDays {
  /// What is wrong with days that stand beside the date in a file; nil where all is well. A day that is missing is the
  /// date's.
  fileprivate func fault(_ earliest: CalendarDay?, _ latest: CalendarDay?) -> String? {
    let cure = "correct them, or build the chronicle anew"
    if let earliest, let latest, latest < earliest {
      return "earliest \(earliest) lies after latest \(latest); \(cure)"
    }
    for (name, day) in [("earliest", earliest), ("latest", latest)] {
      guard let day else { continue }
      guard let date else { return "\(name) \(day) stands without a date; \(cure)" }
      if !contains(day) { return "\(name) \(day) lies outside of the date \(date); \(cure)" }
    }
    return nil
  }
}

extension Event.Involvement: JSONReadable {
  /// Reads one object; keys that it does not know are skipped.
  public init(from json: inout JSONReader) throws(JSONError) {
    self.init(id: "", role: .other)
    try json.object(requires: ["id", "role"])
    while let key = try json.key() {
      switch key {
      case "id": id = try json.value()
      case "role": role = try json.value()
      default: try json.skip()
      }
    }
  }
}

extension Event.EventMention: JSONReadable {
  /// Reads one object; keys that it does not know are skipped.
  public init(from json: inout JSONReader) throws(JSONError) {
    self.init(document: "", span: .none, line: 0, trigger: nil)
    try json.object(requires: ["document", "start", "end", "line"], optional: ["trigger", "told"])
    while let key = try json.key() {
      switch key {
      case "document": document = try json.value()
      case "start": start = try json.offset()
      case "end": end = try json.offset()
      case "line": line = try json.offset()
      case "trigger": trigger = try json.value()
      case "told": told = try json.value()
      default: try json.skip()
      }
    }
  }
}

extension Event.Telling: JSONReadable {
  /// Reads one object; keys that it does not know are skipped.
  public init(from json: inout JSONReader) throws(JSONError) {
    self.init(id: "", text: "", rule: "", reason: "")
    try json.object(
      requires: ["id", "text", "rule", "evidence", "reason"],
      optional: ["date", "dateText", "place", "status", "tense"])
    while let key = try json.key() {
      switch key {
      case "id": id = try json.value()
      case "text": text = try json.value()
      case "date": date = try json.value()
      case "dateText": dateText = try json.value()
      case "place": place = try json.value()
      case "status": status = try json.value()
      case "tense": tense = try json.value()
      case "rule": rule = try json.value()
      case "evidence": evidence = try json.value()
      case "reason": reason = try json.value()
      default: try json.skip()
      }
    }
  }
}

extension Trigger: JSONReadable {
  /// Reads one object; keys that it does not know are skipped.
  public init(from json: inout JSONReader) throws(JSONError) {
    self.init(span: .none, lemma: "")
    try json.object(requires: ["start", "end", "lemma"])
    while let key = try json.key() {
      switch key {
      case "start": start = try json.offset()
      case "end": end = try json.offset()
      case "lemma": lemma = try json.value()
      default: try json.skip()
      }
    }
  }
}

extension Evidence: JSONReadable {
  /// Reads one object; keys that it does not know are skipped.
  public init(from json: inout JSONReader) throws(JSONError) {
    self.init(part: .kind, rule: "", span: .none, text: "")
    try json.object(requires: ["part", "rule", "start", "end", "text"])
    while let key = try json.key() {
      switch key {
      case "part": part = try json.value()
      case "rule": rule = try json.value()
      case "start": start = try json.offset()
      case "end": end = try json.offset()
      case "text": text = try json.value()
      default: try json.skip()
      }
    }
  }
}

// MARK: - Claims and relations

extension Claim: JSONReadable {
  /// Reads one object; keys that it does not know are skipped.
  public init(from json: inout JSONReader) throws(JSONError) {
    self.init(id: "", text: "", statements: [])
    try json.object(
      requires: ["id", "text", "statements"],
      optional: [
        "kind", "metric", "value", "upper", "approximator", "unit", "direction", "subject", "period", "place",
        "citations", "origins", "firstSeen",
      ])
    while let key = try json.key() {
      switch key {
      case "id": id = try json.value()
      case "text": text = try json.value()
      case "metric": metric = try json.value()
      case "value": value = try json.value()
      case "upper": upper = try json.value()
      case "approximator": approximator = try json.value()
      case "unit": unit = try json.value()
      case "direction": direction = try json.value()
      case "subject": subject = try json.value()
      case "period": period = try json.value()
      case "place": place = try json.value()
      case "statements": statements = try json.value()
      case "citations": citations = try json.value()
      case "origins": origins = try json.value()
      case "firstSeen": firstSeen = try json.value()
      default: try json.skip()
      }
    }
  }
}

extension Claim.Citation: JSONReadable {
  /// Reads one object; keys that it does not know are skipped.
  public init(from json: inout JSONReader) throws(JSONError) {
    self.init(document: "", span: .none, line: 0, statement: nil)
    try json.object(requires: ["document", "start", "end", "line"], optional: ["statement", "text"])
    while let key = try json.key() {
      switch key {
      case "document": document = try json.value()
      case "start": start = try json.offset()
      case "end": end = try json.offset()
      case "line": line = try json.offset()
      case "statement": statement = try json.value()
      case "text": text = try json.value()
      default: try json.skip()
      }
    }
  }
}

extension Origin: JSONReadable {
  /// Reads one object; keys that it does not know are skipped.
  public init(from json: inout JSONReader) throws(JSONError) {
    self.init(kind: .document, id: "", statements: [], documents: [], reason: "")
    try json.object(requires: ["kind", "id", "statements", "documents", "reason"])
    while let key = try json.key() {
      switch key {
      case "kind": kind = try json.value()
      case "id": id = try json.value()
      case "statements": statements = try json.value()
      case "documents": documents = try json.value()
      case "reason": reason = try json.value()
      default: try json.skip()
      }
    }
  }
}

extension Relation: JSONReadable {
  /// Reads one object; keys that it does not know are skipped.
  public init(from json: inout JSONReader) throws(JSONError) {
    self.init(type: .before, from: "", to: "", reason: "")
    try json.object(requires: ["type", "from", "to", "reason"], optional: ["document", "evidence"])
    while let key = try json.key() {
      switch key {
      case "type": type = try json.value()
      case "from": from = try json.value()
      case "to": to = try json.value()
      case "reason": reason = try json.value()
      case "document": document = try json.value()
      case "evidence": evidence = try json.value()
      default: try json.skip()
      }
    }
  }
}

// MARK: - Values

extension EDTF: JSONReadable {
  /// Reads one object; keys that it does not know are skipped.
  public init(from json: inout JSONReader) throws(JSONError) {
    let text = try json.string()
    guard let value = EDTF(text) else { throw json.error("“\(text)” is no EDTF date") }
    self = value
  }
}

/// A day, `2012-05-03`.
extension CalendarDay: JSONReadable {
  /// Reads one object; keys that it does not know are skipped.
  public init(from json: inout JSONReader) throws(JSONError) {
    let text = try json.string()
    guard let day = CalendarDay(text) else { throw json.error("“\(text.prefix(60))” is no day of the calendar") }
    self = day
  }
}

extension Document.PublicationEvidence: JSONReadable {}
extension ActorRole: JSONReadable {}
extension ActorType: JSONReadable {}
extension Event.Kind: JSONReadable {}
extension Evidence.Part: JSONReadable {}
extension Incident.Status: JSONReadable {}
extension Stance: JSONReadable {}
extension Tense: JSONReadable {}
extension DateReason: JSONReadable {}
extension Figure.Approximator: JSONReadable {}
extension Figure.Direction: JSONReadable {}
extension Origin.Kind: JSONReadable {}
extension Relation.Kind: JSONReadable {}

extension JSONReader {
  /// A place in a text or a list.
  mutating func offset() throws(JSONError) -> Int {
    let value = try integer()
    guard value >= 0, value <= Int32.max else { throw error("\(value) is no place in a text") }
    return value
  }
}

extension TextSpan {
  /// Stands where the span is not read yet.
  static var none: TextSpan { TextSpan(start: 0, end: 0) }
}
