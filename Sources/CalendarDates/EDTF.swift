// A date as the Extended Date/Time Format writes it: its forms, reading and printing.

/// A date of any precision, as the Extended Date/Time Format (Library of Congress 2019, ISO 8601-2) writes it, levels 0
/// to 2.
///
///     EDTF("2012-05")                a month
///     EDTF("XXXX-01-24")             a 24 January of a year that is not known
///     EDTF("2012-05-03/..")          from that day on, with no end known
///     EDTF("[..2010-04-20]")         one day, not after that one
///     EDTF("2012-05-03T10:30:00Z")   a moment
///
/// What is read is printed again letter by letter. Years lie between -10¹⁴ and 10¹⁴; a longer one is refused. Reading,
/// printing and comparing take time in proportion to the length of the string. The bounds of a date whose year has
/// unspecified digits take up to 10⁴ steps.
///
/// The value is boxed (`indirect`), because most events have no date and every event has room for one.
public indirect enum EDTF: Hashable, Sendable, LosslessStringConvertible {
  /// A day, month, season, quarter, year, decade or century.
  case date(Date)
  /// A day with a time of day.
  case moment(Moment)
  /// From one date to another. Either side may be open.
  case interval(from: Endpoint, to: Endpoint)
  /// One of the dates, which is not known: `[1667,1668,1670..1672]`.
  case oneOf([Member])
  /// All of the dates: `{1667,1668,1670..1672}`.
  case allOf([Member])

  /// One side of an interval.
  public enum Endpoint: Hashable, Sendable {
    /// A date.
    case date(Date)
    /// `..`, without a limit.
    case open
    /// Empty: there is a limit that is not known.
    case unknown
  }

  /// What a set is made of.
  public enum Member: Hashable, Sendable {
    /// One date.
    case date(Date)
    /// All dates from one to another, each as precise as these two. One side may be nil: without a limit.
    case range(from: Date?, to: Date?)
  }

  /// One day, not known which, that is not after a date: `[..2010-04-20]`.
  public static func notAfter(_ date: Date) -> EDTF { .oneOf([.range(from: nil, to: date)]) }

  /// One day, not known which, that is not before a date: `[2010-04-20..]`.
  public static func notBefore(_ date: Date) -> EDTF { .oneOf([.range(from: date, to: nil)]) }

  /// Reads an EDTF string; nil where it is none.
  public init?(_ description: String) {
    let text = Array(description.utf8)
    switch text.first {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      let isChoice = text[0] == UInt8(ascii: "[")
      guard text.count > 2, text.last == (isChoice ? UInt8(ascii: "]") : UInt8(ascii: "}")) else { return nil }
      var members: [Member] = []
      for part in text[1..<(text.count - 1)].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
        guard let member = Member(utf8: part) else { return nil }
        members.append(member)
      }
      self = isChoice ? .oneOf(members) : .allOf(members)
    default:
      if let slash = text.firstIndex(of: UInt8(ascii: "/")) {
        guard let from = Endpoint(utf8: text[..<slash]), let to = Endpoint(utf8: text[(slash + 1)...]),
          Self.isOrdered(from, to)
        else { return nil }
        self = .interval(from: from, to: to)
      } else if let t = text.firstIndex(of: UInt8(ascii: "T")) {
        guard let date = Date(utf8: text[..<t]), let moment = Moment(date: date, utf8: text[(t + 1)...]) else {
          return nil
        }
        self = .moment(moment)
      } else {
        guard let date = Date(utf8: text[...]) else { return nil }
        self = .date(date)
      }
    }
  }

  /// The EDTF string.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .moment(let moment): moment.description
    case .interval(let from, let to): from.description + "/" + to.description
    case .oneOf(let members): "[" + members.map(\.description).joined(separator: ",") + "]"
    case .allOf(let members): "{" + members.map(\.description).joined(separator: ",") + "}"
    }
  }

  /// Whether the first date of an interval can come before the second.
  private static func isOrdered(_ from: Endpoint, _ to: Endpoint) -> Bool {
    guard case .date(let a) = from, case .date(let b) = to else { return true }
    return a.canPrecede(b)
  }
}

extension EDTF.Date {
  /// Whether a range can run from this date to another. Where both begin on the same day, either may come first.
  func canPrecede(_ other: EDTF.Date) -> Bool {
    guard let first = earliest, let last = other.hasUnspecifiedDigits ? other.latest : other.earliest else {
      return true
    }
    return first <= last
  }
}

extension EDTF.Endpoint: CustomStringConvertible {
  init?(utf8: ArraySlice<UInt8>) {
    if utf8.isEmpty {
      self = .unknown
    } else if utf8.elementsEqual("..".utf8) {
      self = .open
    } else if let date = EDTF.Date(utf8: utf8), date.yearForm == .plain, date.significantDigits == nil {
      self = .date(date)
    } else {
      return nil
    }
  }

  /// The side of the interval as EDTF writes it.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }
}

extension EDTF.Member: CustomStringConvertible {
  init?(utf8: ArraySlice<UInt8>) {
    guard let dots = utf8.indices.first(where: { utf8[$0...].starts(with: "..".utf8) }) else {
      guard let date = EDTF.Date(utf8: utf8) else { return nil }
      self = .date(date)
      return
    }
    let (before, after) = (utf8[..<dots], utf8[(dots + 2)...])
    let from = before.isEmpty ? nil : EDTF.Date(utf8: before)
    let to = after.isEmpty ? nil : EDTF.Date(utf8: after)
    guard before.isEmpty == (from == nil), after.isEmpty == (to == nil), from != nil || to != nil else { return nil }
    if let from, let to, !from.canPrecede(to) { return nil }
    self = .range(from: from, to: to)
  }

  /// The member of the set as EDTF writes it.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .range(let from, let to): (from?.description ?? "") + ".." + (to?.description ?? "")
    }
  }
}
