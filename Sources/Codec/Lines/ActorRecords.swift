// Actors of a document as records, and the words that name them.

internal import ChronicleTypes

extension DocumentActor: Record {
  static let blank = DocumentActor(id: "", name: "", type: .other, aliases: [], isNamed: true)

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("id", &id)
    try visitor.field("name", &name)
    try visitor.field("type", &type)
    try visitor.list("aliases", &aliases)
    try visitor.list("forms", &forms)
    try visitor.field("isNamed", &isNamed, or: true)
    try visitor.field("office", &office)
    try visitor.field("gender", &gender)
    try visitor.field("age", &age)
    try visitor.list("descriptions", &descriptions)
  }

  var fault: String? { name.isEmpty ? "the name is empty" : nil }
}

extension NameForm: Record {
  static let blank = NameForm(kind: .place, words: [])

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("kind", &kind)
    try visitor.field("name", &name)
    try visitor.field("givenCount", &givenCount, or: 0)
    try visitor.field("initials", &initials, or: "")
    try visitor.field("generation", &generation, or: "")
    try visitor.list("longNames", &longNames)
    try visitor.field("skeleton", &skeleton, or: "")
    try visitor.list("shortForms", &shortForms)
    try visitor.field("isWellKnown", &isWellKnown, or: false)
    try visitor.list("acronyms", &acronyms)
    try visitor.field("head", &head, or: "")
  }

  var fault: String? { (0...words.count).contains(givenCount) ? nil : "there are not \(givenCount) words" }
}

extension DocumentActor.Office: Record {
  static let blank = DocumentActor.Office(text: "", body: "")

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("text", &text)
    try visitor.field("body", &body)
  }
}

extension DocumentActor.Description: Record {
  static let blank = DocumentActor.Description(noun: "", isPlural: false)

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("noun", &noun)
    try visitor.field("isPlural", &isPlural, or: false)
    try visitor.field("count", &count)
    try visitor.list("modifiers", &modifiers)
    try visitor.list("names", &names)
    try visitor.field("isIndefinite", &isIndefinite, or: false)
    try visitor.field("isOwned", &isOwned, or: false)
    try visitor.field("isAnother", &isAnother, or: false)
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
