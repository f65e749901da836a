// Statements and figures as records.

internal import CalendarDates
internal import ChronicleTypes

extension Statement: Record {
  static let blank = Statement(
    id: "", span: .blank, line: 0, mode: .indirect, content: [], text: "", cue: nil, stance: .say, speaker: nil,
    rule: "")

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("id", &id)
    try visitor.field("span", &span)
    try visitor.line(&line)
    try visitor.field("mode", &mode)
    try visitor.list("content", &content)
    try visitor.field("text", &text)
    try visitor.field("headline", &headline)
    try visitor.list("words", &words)
    try visitor.list("context", &context)
    try visitor.field("cue", &cue)
    try visitor.field("stance", &stance)
    try visitor.field("speaker", &speaker)
    try visitor.field("addressee", &addressee)
    try visitor.list("jointSpeakers", &jointSpeakers)
    try visitor.list("via", &via)
    try visitor.field("date", &date)
    try visitor.field("dateText", &dateText)
    try visitor.field("implied", &implied)
    try visitor.field("tense", &tense)
    try visitor.list("figures", &figures)
    try visitor.field("salience", &salience)
    try visitor.list("evidence", &evidence)
    try visitor.field("rule", &rule)
  }

  var fault: String? { id.faultAsID ?? salience.faultAsSalience }
}

extension Figure: Record {
  static let blank = Figure(
    span: .blank, text: "", metric: "", value: 0, unit: "", direction: .level, approximator: .exact)

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("span", &span)
    try visitor.line(&line)
    try visitor.field("text", &text)
    try visitor.field("metric", &metric)
    try visitor.field("value", &value)
    try visitor.field("upper", &upper)
    try visitor.field("unit", &unit)
    try visitor.field("direction", &direction)
    try visitor.field("approximator", &approximator)
    try visitor.field("subject", &subject)
    try visitor.field("state", &state)
    try visitor.field("period", &period)
    try visitor.field("periodText", &periodText)
    try visitor.field("source", &source)
    try visitor.field("sentence", &sentence)
    try visitor.field("place", &place)
    try visitor.field("incident", &incident)
    try visitor.field("keys", &keys, or: Keys())
  }
}

extension Figure.Keys: Record {
  static let blank = Figure.Keys()

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.list("metric", &metric)
    try visitor.list("written", &written)
    try visitor.list("subject", &subject)
    try visitor.list("place", &place)
    try visitor.list("context", &context)
    try visitor.field("isToll", &isToll, or: false)
  }
}

extension Trigger: Record {
  static let blank = Trigger(span: .blank, lemma: "")

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    var span = span
    try visitor.field("span", &span)
    (start, end) = (span.start, span.end)
    try visitor.field("lemma", &lemma)
  }
}

extension Evidence: Record {
  static let blank = Evidence(part: .kind, rule: "", span: .blank, text: "")

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("part", &part)
    try visitor.field("rule", &rule)
    var span = TextSpan(start: start, end: end)
    try visitor.field("span", &span)
    (start, end) = (span.start, span.end)
    try visitor.field("text", &text)
  }
}
