// Texts, numbers, names, dates and spans as values of a line.

internal import CalendarDates
internal import ChronicleTypes
internal import JSON

extension String: LineValue {
  func write(to json: inout JSONWriter) { json.string(self) }
  init(line json: inout JSONReader) throws(JSONError) { self = try json.string() }
}

extension Int: LineValue {
  func write(to json: inout JSONWriter) { json.integer(self) }
  init(line json: inout JSONReader) throws(JSONError) { self = try json.integer() }
}

extension UInt32: LineValue {
  func write(to json: inout JSONWriter) { json.integer(Int(self)) }
  init(line json: inout JSONReader) throws(JSONError) {
    let value = try json.integer()
    guard let small = UInt32(exactly: value) else { throw json.error("\(value) is no number of 32 bits") }
    self = small
  }
}

/// A content key as its number.
extension ContentKey: LineValue {
  func write(to json: inout JSONWriter) { rawValue.write(to: &json) }
  init(line json: inout JSONReader) throws(JSONError) { self.init(rawValue: try UInt32(line: &json)) }
}

extension Double: LineValue {
  func write(to json: inout JSONWriter) { json.number(self) }
  init(line json: inout JSONReader) throws(JSONError) { self = try json.double() }
}

extension Bool: LineValue {
  func write(to json: inout JSONWriter) { json.truth(self) }
  init(line json: inout JSONReader) throws(JSONError) { self = try json.truth() }
}

extension Array: LineValue where Element: LineValue {
  func write(to json: inout JSONWriter) { json.array(self) { $1.write(to: &$0) } }

  init(line json: inout JSONReader) throws(JSONError) {
    self = []
    try json.array()
    while try json.element() { append(try Element(line: &json)) }
  }
}

/// One of the names of an enumeration.
extension LineValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  func write(to json: inout JSONWriter) { json.string(rawValue) }

  init(line json: inout JSONReader) throws(JSONError) {
    let name = try json.string()
    guard let value = Self(rawValue: name) else {
      let names = Self.allCases.map(\.rawValue).joined(separator: ", ")
      throw json.error("“\(name.prefix(60))” is none of \(names)")
    }
    self = value
  }
}

extension ActorRole: LineValue {}
extension ActorType: LineValue {}
extension Document.PublicationEvidence: LineValue {}
extension Evidence.Part: LineValue {}
extension DocumentActor.Gender: LineValue {}
extension Figure.Approximator: LineValue {}
extension Figure.Direction: LineValue {}
extension Incident.Status: LineValue {}
extension NameForm.Kind: LineValue {}
extension Stance: LineValue {}
extension Statement.Mode: LineValue {}
extension TemporalLink.Kind: LineValue {}
extension Tense: LineValue {}
extension TimeExpression.Kind: LineValue {}

/// A date as EDTF writes it.
extension EDTF: LineValue {
  func write(to json: inout JSONWriter) { json.string(description) }

  init(line json: inout JSONReader) throws(JSONError) {
    let text = try json.string()
    guard let value = EDTF(text) else { throw json.error("“\(text.prefix(60))” is no EDTF date") }
    self = value
  }
}

/// A day as `YYYY-MM-DD`.
extension CalendarDay: LineValue {
  func write(to json: inout JSONWriter) { json.string(description) }

  init(line json: inout JSONReader) throws(JSONError) {
    let text = try json.string()
    guard let day = CalendarDay(text) else { throw json.error("“\(text.prefix(60))” is no day, YYYY-MM-DD") }
    self = day
  }
}

/// The first code point and the one after the last: `[12,30]`.
extension TextSpan: LineValue {
  func write(to json: inout JSONWriter) {
    json.array([start, end]) { $0.integer($1) }
  }

  init(line json: inout JSONReader) throws(JSONError) {
    var places: [Int] = []
    try json.array()
    while places.count < 3, try json.element() { places.append(try json.integer()) }
    guard places.count == 2, 0 <= places[0], places[0] <= places[1], places[1] <= Int32.max else {
      throw json.error("\(places) is no stretch of a text; that is two numbers, its start and its end")
    }
    self.init(start: places[0], end: places[1])
  }
}

/// What tense and publication say, with the day of publication: `{"past":"2010-04-20"}`,
/// `{"lead":"2010-04-18","published":"2010-04-20"}`.
extension ImpliedTime: LineValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .reported(let day): json.field("reported", day.description)
      case .lead(let day, let published):
        json.field("lead", day.description)
        json.field("published", published.description)
      case .told(let day): json.field("told", day.description)
      case .past(let day): json.field("past", day.description)
      case .lasting(let day): json.field("lasting", day.description)
      case .future(let day): json.field("future", day.description)
      case .ahead(let day): json.field("ahead", day.description)
      }
    }
  }

  init(line json: inout JSONReader) throws(JSONError) {
    var found: [ImpliedTime] = []
    var lead: (day: CalendarDay?, published: CalendarDay?)
    try json.record { (json) throws(JSONError) in
      if try json.has("reported") { found.append(.reported(try CalendarDay(line: &json))) }
      if try json.has("lead") { lead.day = try CalendarDay(line: &json) }
      if try json.has("published") { lead.published = try CalendarDay(line: &json) }
      if try json.has("told") { found.append(.told(try CalendarDay(line: &json))) }
      if try json.has("past") { found.append(.past(try CalendarDay(line: &json))) }
      if try json.has("lasting") { found.append(.lasting(try CalendarDay(line: &json))) }
      if try json.has("future") { found.append(.future(try CalendarDay(line: &json))) }
      if try json.has("ahead") { found.append(.ahead(try CalendarDay(line: &json))) }
    }
    if let day = lead.day, let published = lead.published { found.append(.lead(day, published: published)) }
    guard let time = found.first, found.count == 1 else {
      throw json.error("it has one of reported, lead with published, told, past, lasting, future and ahead, with a day")
    }
    self = time
  }
}

extension FieldVisitor {
  /// A line of a document, from 1, or another place that is no end of a span.
  mutating func line(_ line: inout Int) throws(Failure) {
    var number = LineNumber(line)
    try field("line", &number)
    line = number.value
  }
}

/// A line of a document.
private struct LineNumber: LineValue {
  var value: Int

  init(_ value: Int) { self.value = value }

  func write(to json: inout JSONWriter) { json.integer(value) }

  init(line json: inout JSONReader) throws(JSONError) {
    value = try json.integer()
    guard value >= 1, value <= Int32.max else { throw json.error("\(value) is no line of a text") }
  }
}

extension String {
  /// What is wrong with an id, in words; nil where it can be one.
  var faultAsID: String? {
    if isEmpty { return "the id is empty" }
    guard unicodeScalars.allSatisfy({ !$0.properties.isWhitespace && $0.properties.generalCategory != .control }) else {
      return "the id “\(prefix(60))” has a blank in it"
    }
    return utf8.count > Self.longestID ? "the id “\(prefix(60))…” is longer than \(Self.longestID) bytes" : nil
  }

  private static var longestID: Int { 256 }
}

extension Double {
  /// What is wrong with a salience, in words; nil where it can be one.
  var faultAsSalience: String? { (0...1).contains(self) ? nil : "the salience \(self) is not in 0 to 1" }
}

extension [UInt32] {
  /// Whether no number stands twice or before a smaller one.
  var isAscending: Bool { zip(self, dropFirst()).allSatisfy { $0 < $1 } }
}
