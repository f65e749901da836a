// Incidents, and what the words say of their order, as records.

internal import CalendarDates
internal import ChronicleTypes

extension Incident: Record {
  static let blank = Incident(
    id: "", span: .blank, line: 0, text: "", trigger: .blank, type: "", status: .asserted, rule: "")

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("id", &id)
    try visitor.field("span", &span)
    try visitor.line(&line)
    try visitor.field("text", &text)
    try visitor.field("headline", &headline)
    try visitor.field("trigger", &trigger)
    try visitor.field("type", &type)
    try visitor.list("senses", &senses)
    try visitor.field("isAggregate", &isAggregate, or: false)
    try visitor.field("isInHeadline", &isInHeadline, or: false)
    try visitor.field("isAnother", &isAnother, or: false)
    try visitor.list("context", &context)
    try visitor.list("participants", &participants)
    try visitor.field("place", &place)
    try visitor.field("region", &region)
    try visitor.field("isPlaceOwn", &isPlaceOwn, or: false)
    try visitor.field("date", &date)
    try visitor.field("dateText", &dateText)
    try visitor.field("implied", &implied)
    try visitor.field("tense", &tense)
    try visitor.field("status", &status)
    try visitor.field("isSpecific", &isSpecific, or: true)
    try visitor.field("depth", &depth, or: 0)
    try visitor.field("salience", &salience)
    try visitor.list("evidence", &evidence)
    try visitor.field("rule", &rule)
  }

  var fault: String? {
    id.faultAsID ?? salience.faultAsSalience ?? (context.isAscending ? nil : "the words of its context do not ascend")
  }
}

extension Incident.Participant: Record {
  static let blank = Incident.Participant(role: .other, party: .blank)

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("role", &role)
    try visitor.field("head", &head)
    try party.visit(&visitor)
  }
}

extension TemporalLink: Record {
  static let blank = TemporalLink(from: "", to: "", kind: .overlaps, evidence: .blank)

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("from", &from)
    try visitor.field("to", &to)
    try visitor.field("kind", &kind)
    try visitor.field("evidence", &evidence)
  }
}
