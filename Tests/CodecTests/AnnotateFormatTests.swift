// The format of `annotate`, against its documentation.

import ChronicleTypes
import Codec
import TestSupport
import Testing

@Suite struct AnnotateFormatTests {
  private static let document = Shape.object([
    "id": .text, "path": .text, "title": .optional(.text), "published": .optional(.text),
    "publishedFrom": .optional(.text), "outlet": .optional(.text),
  ])
  private static let token = Shape.span.with([
    "lemma": .text, "upos": .text, "xpos": .text, "head": .number, "deprel": .text,
  ])
  private static let time = Shape.span.with([
    "id": .text, "text": .text, "type": .text, "value": .text, "mod": .optional(.text), "quant": .optional(.text),
    "freq": .optional(.text), "literal": .text,
    "edtf": .optional(.text), "anchor": .optional(.text), "rule": .text,
  ])
  private static let mention = Shape.span.with([
    "id": .text, "text": .text, "type": .text, "actor": .text, "rule": .text,
  ])
  private static let figure = Shape.span.with([
    "text": .text, "metric": .text, "value": .number, "unit": .text, "direction": .text, "approximator": .text,
    "upper": .optional(.number), "subject": .optional(.text), "state": .optional(.text), "period": .optional(.text),
    "periodText": .optional(.text), "line": .number, "source": .optional(.party),
  ])
  private static let evidence = Shape.span.with(["part": .text, "rule": .text, "text": .text])
  private static let statement = Shape.span.with([
    "id": .text, "mode": .text, "content": .list(.span), "cue": .optional(.trigger), "stance": .text,
    "speaker": .optional(.party), "jointSpeakers": .list(.party), "addressee": .optional(.party), "via": .list(.party),
    "edtf": .optional(.text),
    "edtfFrom": .optional(.text), "dateText": .optional(.text), "earliest": .optional(.text),
    "latest": .optional(.text), "figures": .list(figure), "salience": .number, "rule": .text,
    "evidence": .list(evidence),
  ])
  private static let incident = Shape.span.with([
    "id": .text, "trigger": .trigger, "type": .text, "participants": .list(.party.with(["role": .text])),
    "place": .optional(.party), "edtf": .optional(.text), "edtfFrom": .optional(.text), "dateText": .optional(.text),
    "earliest": .optional(.text),
    "latest": .optional(.text), "status": .text, "specific": .flag, "salience": .number, "rule": .text,
    "evidence": .list(evidence),
  ])
  private static let actor = Shape.object([
    "id": .text, "name": .text, "type": .text, "aliases": .list(.text),
    "office": .optional(.object(["text": .text, "body": .text])),
  ])

  private static func shape(document: Shape = document, sentence: Shape = .span) -> Shape {
    .object([
      "document": document, "sentences": .list(sentence), "timeExpressions": .list(time), "mentions": .list(mention),
      "actors": .list(actor), "statements": .list(statement), "incidents": .list(incident), "figures": .list(figure),
      "links": .list(.span.with(["from": .text, "to": .text, "kind": .text, "rule": .text, "text": .text])),
      "boilerplate": .list(.span.with(["rule": .text])),
    ])
  }

  @Test func everythingSet() throws {
    let shape = Self.shape(
      document: Self.document.with(["author": .text, "url": .text]),
      sentence: .span.with(["tokens": .list(Self.token)]))
    #expect(shape.differences(from: try parsed(Full.analysis.json(withTokens: true))) == [])
  }

  @Test func nothingSet() throws {
    let shape = Self.shape(sentence: .span.with(["tokens": .list(Self.token)]))
    let read = try parsed(Bare.analysis.json(withTokens: true))
    #expect(shape.differences(from: read) == [])
    let missing = Shape.object([
      "cue": .null, "speaker": .null, "addressee": .null, "edtf": .null, "edtfFrom": .null, "dateText": .null,
    ])
    let statement = (read["statements"] as? [[String: Any]])?.first
    #expect(missing.differences(from: statement).filter { !$0.hasSuffix("documented") } == [])
  }

  @Test func withoutTokens() throws {
    #expect(Self.shape().differences(from: try parsed(Bare.analysis.json())) == [])
  }

  @Test func values() throws {
    let text = String(decoding: Full.analysis.json(withTokens: true), as: UTF8.self)
    for part in [
      #""title":"A \"title\"""#, #""publishedFrom":"front matter""#, #""published":"2012-05-03""#,
      #"{"start":0,"end":3,"lemma":"the","upos":"DET","xpos":"DT","head":1,"deprel":"det"}"#,
      #""type":"DATE","value":"XXXX-05-03""#,
      #""mode":"mixed","content":[{"start":5,"end":9},{"start":10,"end":20}]"#,
      #""cue":{"start":4,"end":8,"lemma":"say"},"stance":"deny""#, #""approximator":"at least""#,
      #""earliest":"2012-05-01","latest":"2012-05-31","status":"alleged","specific":false,"salience":1,"#,
      #""role":"patient""#,
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func oneLine() {
    for bytes in [Full.analysis.json(), Bare.analysis.json(withTokens: true)] {
      #expect(!bytes.contains(0x0A))
      #expect(bytes.first == UInt8(ascii: "{"))
      #expect(bytes.last == UInt8(ascii: "}"))
    }
  }
}
