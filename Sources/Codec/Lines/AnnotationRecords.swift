// Sentences, tokens, time expressions and what was kept out, as records.

internal import CalendarDates
internal import ChronicleTypes
internal import JSON

extension Sentence: Record {
  static let blank = Sentence(span: .blank)

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("span", &span)
    try visitor.list("tokens", &tokens)
  }
}

extension QuotableSentence: Record {
  static let blank = QuotableSentence(span: .blank, line: 1, text: "")

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("span", &span)
    try visitor.line(&line)
    try visitor.field("text", &text)
    try visitor.list("days", &days)
    try visitor.list("told", &told)
    try visitor.list("terms", &terms)
    try visitor.field("isPersonal", &isPersonal, or: false)
  }
}

extension Sentence.Token: Record {
  static let blank = Sentence.Token(span: .blank, lemma: "", upos: "", xpos: "", head: -1, deprel: "")

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("span", &span)
    try visitor.field("lemma", &lemma)
    try visitor.field("upos", &upos)
    try visitor.field("xpos", &xpos)
    try visitor.field("head", &head)
    try visitor.field("deprel", &deprel)
  }
}

extension TimeExpression: Record {
  static let blank = TimeExpression(
    id: "", span: .blank, text: "", type: .set, literal: "", value: "", edtf: nil, rule: "")

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("id", &id)
    try visitor.field("span", &span)
    try visitor.field("text", &text)
    try visitor.field("type", &type)
    try visitor.field("literal", &literal)
    try visitor.field("value", &value)
    try visitor.field("modifier", &modifier)
    try visitor.field("quantifier", &quantifier)
    try visitor.field("frequency", &frequency)
    try visitor.field("edtf", &edtf)
    try visitor.field("anchor", &anchor)
    try visitor.field("rule", &rule)
  }
}

/// `"published"`, `"event"`, or the place of another expression in the list, from 0.
extension TimeExpression.Anchor: LineValue {
  func write(to json: inout JSONWriter) {
    switch self {
    case .publication: json.string("published")
    case .event: json.string("event")
    case .mention(let index): json.integer(index)
    }
  }

  init(line json: inout JSONReader) throws(JSONError) {
    if try json.kind() == .number {
      self = .mention(try json.integer())
      return
    }
    switch try json.string() {
    case "published": self = .publication
    case "event": self = .event
    case let name: throw json.error("“\(name.prefix(60))” is none of published, event, or a place in the list")
    }
  }
}

extension Boilerplate: Record {
  static let blank = Boilerplate(span: .blank, rule: "")

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("span", &span)
    try visitor.field("rule", &rule)
  }
}
