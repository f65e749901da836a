// The format of chronicle.json, against its documentation and back again.

import CalendarDates
import ChronicleTypes
import Codec
import Foundation
import JSON
import TestSupport
import Testing

@Suite struct ChronicleFormatTests {
  private static let event = Shape.object([
    "id": .text, "kind": .text, "type": .text, "text": .text, "document": .text, "start": .number, "end": .number,
    "line": .number, "trigger": .optional(.trigger),
    "mentions": .list(
      .span.with(["document": .text, "line": .number, "trigger": .optional(.trigger), "told": .optional(told)])),
    "date": .optional(.text), "dateFrom": .optional(.text), "dateText": .optional(.text), "earliest": .optional(.text),
    "latest": .optional(.text), "tense": .optional(.text), "isMinor": .flag, "isOrderKnown": .flag,
    "order": .number, "actors": .list(.object(["id": .text, "role": .text])), "place": .optional(.text),
    "status": .optional(.text), "stance": .optional(.text), "via": .list(.text), "salience": .number, "worth": .number,
    "headline": .optional(.text),
    "rule": .text,
    "evidence": .list(evidence),
  ])
  private static let evidence = Shape.span.with(["part": .text, "rule": .text, "text": .text])
  private static let told = Shape.object([
    "id": .text, "text": .text, "date": .optional(.text), "dateText": .optional(.text), "place": .optional(.text),
    "status": .optional(.text), "tense": .optional(.text), "rule": .text, "reason": .text, "evidence": .list(evidence),
  ])
  private static let claim = Shape.object([
    "id": .text, "kind": .text, "text": .text, "metric": .optional(.text), "value": .optional(.number),
    "upper": .optional(.number), "approximator": .optional(.text), "unit": .optional(.text),
    "direction": .optional(.text), "subject": .optional(.text), "period": .optional(.text), "place": .optional(.text),
    "firstSeen": .optional(.text), "statements": .list(.text),
    "citations": .list(
      .span.with(["document": .text, "line": .number, "statement": .optional(.text), "text": .optional(.text)])),
    "origins": .list(
      .object(["kind": .text, "id": .text, "statements": .list(.text), "documents": .list(.text), "reason": .text])),
  ])

  @Test func keys() throws {
    let read = try parsed(Full.chronicle.json())
    #expect(
      read.keys.sorted() == [
        "actors", "base", "claims", "documents", "events", "mentions", "relations", "schema", "sentences", "stories",
      ])
    #expect(read["schema"] as? String == "throughline/1")
    let actor = Shape.object([
      "id": .text, "name": .text, "type": .text, "aliases": .list(.text), "evidence": .list(.text),
      "offices": .list(.object(["text": .text, "body": .text, "documents": .list(.text)])),
    ])
    let mention = Shape.span.with(["document": .text, "text": .text, "type": .text, "actor": .text, "rule": .text])
    let relation = Shape.object([
      "type": .text, "from": .text, "to": .text, "reason": .text, "document": .optional(.text),
      "evidence": .optional(Self.evidence),
    ])
    #expect(Shape.list(Self.event).differences(from: read["events"]) == [])
    let story = Shape.object([
      "id": .text, "title": .text, "documents": .list(.text), "firstPublished": .optional(.text),
      "lastPublished": .optional(.text), "firstDay": .optional(.text), "lastDay": .optional(.text),
      "outlets": .list(.text), "mainEvent": .optional(.text), "actors": .list(.text),
    ])
    #expect(Shape.list(story).differences(from: read["stories"]) == [])
    #expect(Shape.list(actor).differences(from: read["actors"]) == [])
    #expect(Shape.list(mention).differences(from: read["mentions"]) == [])
    let sentence = Shape.span.with([
      "document": .text, "line": .number, "text": .text, "days": .list(.text), "told": .list(.text),
      "terms": .list(.text), "isPersonal": .flag,
    ])
    #expect(Shape.list(sentence).differences(from: read["sentences"]) == [])
    #expect(Shape.list(Self.claim).differences(from: read["claims"]) == [])
    #expect(Shape.list(relation).differences(from: read["relations"]) == [])
  }

  @Test func emptyLists() throws {
    let read = try parsed(Chronicle().json())
    for key in ["documents", "stories", "actors", "mentions", "events", "sentences", "claims", "relations"] {
      #expect((read[key] as? [Any])?.isEmpty == true, "\(key)")
    }
  }

  @Test func nullsAndNames() throws {
    let read = try parsed(Full.chronicle.json())
    let bare = (read["events"] as? [[String: Any]])?.last
    for key in ["date", "dateFrom", "dateText", "earliest", "latest", "place", "status", "stance", "trigger"] {
      #expect(bare?[key] is NSNull, "\(key)")
    }
    let text = String(decoding: Full.chronicle.json(), as: UTF8.self)
    for part in [
      #""trigger": {"start": 4, "end": 8, "lemma": "say"}"#, #"{"id": "a1", "role": "speaker"}"#,
      #"{"document": "d2", "start": 1, "end": 2, "line": 9, "trigger": null"#, #""value": 5.5"#,
      #""via": ["a2"]"#,
      #""approximator": "more than""#, #""type": "before""#, #""publishedFrom": "front matter""#,
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(text.hasPrefix("{\n  \"schema\": \"throughline/1\",\n"))
    #expect(text.hasSuffix("\n}\n"))
  }

  /// The full example fills every field of every type somewhere, so that one that is not written or read back is
  /// missed.
  @Test func fullExample() {
    var (fields, filled): (Set<String>, Set<String>) = ([], [])
    func walk(_ value: Any) {
      let mirror = Mirror(reflecting: value)
      for child in mirror.children {
        let name = "\(mirror.subjectType).\(child.label ?? "")"
        let inner = Mirror(reflecting: child.value)
        // Dates are written as text.
        if mirror.subjectType == EDTF.Date.self { continue }
        let isEmpty = [.optional, .collection].contains(inner.displayStyle) && inner.children.isEmpty
        if mirror.displayStyle == .struct {
          fields.insert(name)
          if !isEmpty { filled.insert(name) }
        }
        walk(child.value)
      }
    }
    walk(Full.chronicle)
    #expect(fields.count > 60)
    #expect(fields.subtracting(filled).sorted() == [])
  }

  @Test(arguments: [Full.chronicle, Chronicle(), hostile])
  func roundTrip(chronicle: Chronicle) throws {
    let bytes = chronicle.json()
    let read = try Chronicle(json: bytes)
    #expect(read == chronicle)
    #expect(read.json() == bytes)
  }

  static let hostile: Chronicle = {
    var chronicle = Full.chronicle
    for (index, text) in [
      "\u{0}\u{1}\u{1B}[31m\u{7F}\u{9B}", "\u{202E}\u{2028}\u{FEFF}", "\"\\N\\\" </script>",
      "中\u{1F692}e\u{301}\u{10FFFF}",
      String(repeating: "long ", count: 20_000),
    ].enumerated() {
      var event = Full.event
      event.id = "h\(index)"
      event.text = text
      event.place = text
      event.days = EventDays(Full.event.days.date, text: text, reason: .words)
      event.salience = 1 / Double(index + 3)
      chronicle.events.append(event)
      chronicle.actors.append(Actor(id: "x\(index)", name: text, type: .other, aliases: [text], evidence: [text]))
    }
    return chronicle
  }()

  @Test func linesOfEvents() throws {
    for event in Full.chronicle.events {
      #expect(!event.json().contains(0x0A))
      #expect(Self.event.differences(from: try parsed(event.json())) == [])
      var line = JSONReader(event.json())
      #expect(try line.value() == event)
    }
  }

  /// Keys that a later version adds do not keep this one from reading.
  @Test func moreKeys() throws {
    let text = String(decoding: Full.chronicle.json(), as: UTF8.self)
      .replacingOccurrences(of: "\"order\":", with: "\"later\": {\"x\": [1]}, \"order\":")
    #expect(try Chronicle(json: text.utf8) == Full.chronicle)
  }

  /// A mention is an object of its own where it stands alone, with the path and the name that the ids stand for.
  @Test func linesOfMentions() throws {
    let line = Full.mention.json(document: "reports/a.md", name: "Ada Novak")
    #expect(
      String(decoding: line, as: UTF8.self)
        == #"{"document":"reports/a.md","start":0,"end":3,"text":"Ada","type":"person","actor":"a1","rule":"name","#
        + #""name":"Ada Novak"}"#)
  }

  /// A chronicle that was written before it had stories, mentions and sentences.
  @Test func withoutMentions() throws {
    let text =
      #"{"schema": "throughline/1", "documents": [], "actors": [], "events": [], "claims": [], "relations": []}"#
    #expect(try Chronicle(json: text.utf8) == Chronicle())
  }

  /// Claims of a chronicle that was written before they had places and origins.
  @Test func earlierClaims() throws {
    let claim = """
      {"id": "c1", "text": "up", "metric": "theft", "value": 5.5, "approximator": "exact", "unit": "%", \
      "direction": "decrease", "statements": []}
      """
    let read = try Chronicle(
      json: """
        {"schema": "throughline/1", "documents": [], "actors": [], "events": [], "claims": [\(claim)], "relations": []}
        """.utf8)
    #expect(read.claims.map(\.citations) == [[]] && read.claims.map(\.origins) == [[]])
    #expect(read.claims.map(\.kind) == [.figure])
  }

  /// Days that are missing, as somebody took them out or wrote a date in, are those of the date; narrowed ones are
  /// kept.
  @Test(arguments: [
    (#""date": "2012-05""#, "2012-05-01 2012-05-31"),
    (#""date": "2012-05", "earliest": null, "latest": null"#, "2012-05-01 2012-05-31"),
    (#""date": "2012-05", "latest": "2012-05-03""#, "2012-05-01 2012-05-03"),
    (#""latest": "2012-05-03", "earliest": "2012-05-03", "date": "2012-05""#, "2012-05-03 2012-05-03"),
    (#""date": "XXXX-01-24", "earliest": "2012-01-24", "latest": "2012-01-24""#, "2012-01-24 2012-01-24"),
    (#""dateText": "recently""#, "– –"),
  ])
  func days(fields: String, days: String) throws {
    var reader = JSONReader(
      Array(
        """
        {"id": "e1", "kind": "incident", "type": "arrest", "text": "", "document": "d1", "start": 0, "end": 1, "line": 1,
        "mentions": [], "order": 1, "isOrderKnown": true, "actors": [], "via": [], "salience": 1, "isMinor": false,
        "rule": "by hand", \(fields)}
        """.utf8))
    let event: Event = try reader.value()
    #expect("\(event.days.earliest?.description ?? "–") \(event.days.latest?.description ?? "–")" == days)
  }

  @Test func kindsOfRelations() {
    #expect(
      Relation.Kind.allCases.map(\.rawValue) == [
        "corroborates", "echoes", "updates", "range_compatible", "conflicts", "denies", "not_comparable",
        "before", "overlaps", "contradicts", "possibly_same",
      ])
  }

  /// What is broken → what the message says.
  @Test(arguments: [
    ("", "line 1: the file ends where an object is expected"),
    ("{\n", "line 2: the file ends where a key in \" is expected"),
    ("not json", "line 1: “n” stands where an object is expected"),
    ("\u{0}", "an object is expected"),
    ("[]", "“[” stands where an object is expected"),
    ("3", "“3” stands where an object is expected"),
    ("{}", "“schema” is missing"),
    (#"{"schema": null}"#, "a text is expected at .schema"),
    (#"{"schema": 1}"#, "a text is expected at .schema"),
    (
      #"{"events": [], "schema": "throughline/1"}"#,
      "it does not begin with its schema; this program reads throughline/1"
    ),
    (#"{"schema": "throughline/2"}"#, "schema is throughline/2, this program reads throughline/1"),
    (#"{"schema": "throughline/1"}"#, "“documents” is missing"),
    (full(replacing: "\"order\": 1", with: "\"order\": \"first\""), "at .events[0].order"),
    (full(replacing: "\"order\": 1", with: "\"sequence\": 1"), "“order” is missing at .events[0]"),
    (
      full(replacing: "\"2012-05-03\",\n      \"dateFrom\"", with: "\"3 May\",\n      \"dateFrom\""),
      "“3 May” is no EDTF"
    ),
    (full(replacing: "\"kind\": \"incident\"", with: "\"kind\": \"rumour\""), "rumour"),
    (
      full(replacing: "\"role\": \"speaker\"", with: "\"role\": \"chorus\""),
      "“chorus” is none of speaker, addressee, agent"
    ),
    (
      full(replacing: "\"part\": \"speaker\"", with: "\"part\": \"chorus\""), "“chorus” is none of kind, stance, status"
    ),
    (full(replacing: "\"type\": \"before\"", with: "\"type\": \"same_event\""), "“same_event” is none of corroborates"),
    (full(replacing: "\"type\": \"person\"", with: "\"type\": \"dog\""), "at .actors[0].type"),
    (full(replacing: "\"value\": 5.5", with: "\"value\": \"many\""), "at .claims[0].value"),
    (full(replacing: "\"kind\": \"speaker\"", with: "\"kind\": \"oracle\""), "oracle"),
    (
      full(replacing: "{\"document\": \"d1\", \"start\": 5", with: "{\"document\": \"d9\", \"start\": 5"),
      "“d9”, which is missing"
    ),
    (full(replacing: "\"start\": 5, \"end\": 8", with: "\"start\": 5, \"end\": 3"), "cites no stretch"),
    (
      full(replacing: "\"start\": 5, \"end\": 8", with: "\"start\": 5, \"end\": 9999999999"),
      "9999999999 is no place in a text"
    ),
    (
      full(replacing: "\n  \"relations\":", with: "\n  \"claims\": [],\n  \"relations\":"),
      "“claims” stands here twice at .claims"
    ),
    (
      full(replacing: "\"mainEvent\": \"e2\"", with: "\"mainEvent\": \"e9\""),
      "the story “t1” names the event “e9”, which is missing"
    ),
    (
      full(replacing: "\"lastDay\": \"2012-05-03\"", with: "\"lastDay\": \"2012-04-03\""),
      "the story “t1” ends on 2012-04-03, before it begins on 2012-05-01"
    ),
    (
      full(replacing: "\"id\": \"t1\"", with: "\"id\": \"d1\""), "two items have the id “d1”"
    ),
    (full(replacing: "\"id\": \"a2\"", with: "\"id\": \"a 2\""), "has a blank in it"),
    (
      full(replacing: "\"latest\": \"2012-05-03\"", with: "\"latest\": \"9999-99\""),
      "“9999-99” is no day of the calendar"
    ),
    (
      full(replacing: "\"latest\": \"2012-05-03\"", with: "\"latest\": \"2012-05-02\""),
      "earliest 2012-05-03 lies after latest 2012-05-02; correct them, or build the chronicle anew at .events[0]"
    ),
    (
      full(replacing: "\"latest\": \"2012-05-03\"", with: "\"latest\": \"2012-05-04\""),
      "latest 2012-05-04 lies outside of the date 2012-05-03; correct them, or build the chronicle anew"
    ),
    (
      full(replacing: "\"date\": \"2012-05-03\",\n", with: "\"date\": null,\n"),
      "earliest 2012-05-03 stands without a date"
    ),
    (full(replacing: "\"start\": 5, \"end\": 8", with: "\"start\": -5, \"end\": 8"), "-5 is no place in a text"),
    (full(replacing: "\"actor\": \"a1\"", with: "\"actor\": \"a9\""), "“Ada” names the actor “a9”, which is missing"),
    (
      full(
        replacing: "{\"document\": \"d1\", \"start\": 0, \"end\": 3",
        with: "{\"document\": \"d1\", \"start\": 3, \"end\": 0"),
      "“Ada” is no stretch of a text"
    ),
    (
      full(
        replacing: "{\"document\": \"d1\", \"start\": 0, \"end\": 20",
        with: "{\"document\": \"d9\", \"start\": 0, \"end\": 20"),
      "stands in the document “d9”, which is missing"
    ),
  ])
  func broken(text: String, message: String) throws {
    let error = #expect(throws: ChronicleFormatError.self) { try Chronicle(json: text.utf8) }
    let words = try #require(error).description
    #expect(words.contains(message), "\(words)")
    #expect(!words.contains("\n"))
  }

  @Test func notUTF8() {
    #expect(throws: ChronicleFormatError.self) { try Chronicle(json: [0x7B, 0xFF, 0xFE, 0x7D]) }
  }

  private static func full(replacing old: String, with new: String) -> String {
    let text = String(decoding: Full.chronicle.json(), as: UTF8.self)
    precondition(text.contains(old), "the example has no \(old)")
    return text.replacingOccurrences(of: old, with: new)
  }
}
