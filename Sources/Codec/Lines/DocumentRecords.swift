// A document and its analysis as records.

internal import CalendarDates
internal import ChronicleTypes
internal import JSON

extension DocumentAnalysis: Record {
  static let blank = DocumentAnalysis(document: .blank)

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("document", &document)
    try visitor.list("actors", &actors)
    try visitor.list("mentions", &mentions)
    try visitor.list("statements", &statements)
    try visitor.list("incidents", &incidents)
    try visitor.list("links", &links)
    try visitor.list("figures", &figures)
    try visitor.field("fingerprint", &fingerprint, or: Fingerprint())
    try visitor.list("quotable", &quotable)
    try visitor.list("sentences", &sentences)
    try visitor.list("timeExpressions", &timeExpressions)
    try visitor.list("boilerplate", &boilerplate)
  }

  var fault: String? {
    for time in timeExpressions {
      if case .mention(let index)? = time.anchor, !timeExpressions.indices.contains(index) {
        return "the time expression “\(time.id.prefix(60))” is counted from one that is missing"
      }
    }
    return nil
  }
}

extension Document.Source: Record {
  static let blank = Document.Source(id: "", path: "")

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("id", &id)
    try visitor.field("path", &path)
    try visitor.field("title", &title)
    try visitor.field("outlet", &outlet)
    try visitor.field("author", &author)
    try visitor.field("url", &url)
    try visitor.field("published", &published)
    try visitor.field("publishedFrom", &publishedFrom)
  }

  var fault: String? { id.faultAsID }
}

extension Fingerprint: Record {
  static let blank = Fingerprint()

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.list("terms", &terms)
    try visitor.list("runs", &runs)
  }

  var fault: String? {
    if !terms.map(\.hash).isAscending { return "the terms do not ascend" }
    return runs.isAscending ? nil : "the runs do not ascend"
  }
}

/// Hash and count, and the share where it is not 0: `[2654435761,2]`, `[374761393,1,0.42]`.
extension Fingerprint.Term: LineValue {
  func write(to json: inout JSONWriter) {
    json.array(0..<(share == 0 ? 2 : 3)) { json, part in
      switch part {
      case 0: json.integer(Int(hash))
      case 1: json.integer(Int(count))
      default: json.number(Double("\(share)") ?? 0)
      }
    }
  }

  init(line json: inout JSONReader) throws(JSONError) {
    try json.array()
    var parts = 0
    self.init(hash: 0, count: 0)
    while parts < 4, try json.element() {
      parts += 1
      switch parts {
      case 1: hash = try UInt32(line: &json)
      case 2: count = try UInt32(line: &json)
      default: share = Float(try json.double())
      }
    }
    guard 2...3 ~= parts, count > 0, (0...1).contains(share) else {
      throw json.error("it is no term; that is a hash, a count from 1 on, and a share of 0 to 1")
    }
  }
}
