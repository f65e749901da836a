// Actors of a document as records, and the words that name them.

internal import ChronicleTypes

extension DocumentActor: Record {
  static let blank = DocumentActor(id: "", name: "", type: .other, aliases: [], isNamed: true)

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("id", &id)
    try visitor.field("name", &name)
    try visitor.field("type", &type)
    try visitor.list("aliases", &aliases)
    try visitor.field("isNamed", &isNamed, or: true)
    try visitor.field("office", &office)
  }

  var fault: String? { name.isEmpty ? "the name is empty" : nil }
}

extension DocumentActor.Office: Record {
  static let blank = DocumentActor.Office(text: "", body: "")

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("text", &text)
    try visitor.field("body", &body)
  }
}

extension Mention: Record {
  static let blank = Mention(id: "", span: .blank, text: "", type: .other, actor: "", rule: "")

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("id", &id)
    try visitor.field("span", &span)
    try visitor.field("text", &text)
    try visitor.field("type", &type)
    try visitor.field("actor", &actor)
    try visitor.field("rule", &rule)
  }
}

extension Party: Record {
  static let blank = Party(span: .blank, text: "", actor: nil)

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("span", &span)
    try visitor.field("text", &text)
    try visitor.field("actor", &actor)
  }
}

extension TextSpan {
  /// Stands where the span is not read yet.
  static var blank: TextSpan { TextSpan(start: 0, end: 0) }
}
