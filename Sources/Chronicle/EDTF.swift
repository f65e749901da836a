// A date as the Extended Date/Time Format writes it.

/// A date of any precision, as the Extended Date/Time Format (Library of Congress 2019, ISO 8601-2) writes it.
///
///     EDTF("2012-05")            a month
///     EDTF("XXXX-01-24")         a 24 January of a year that is not known
///     EDTF("2012-05-03/..")      from that day on, with no end known
///     EDTF("[..2010-04-20]")     one day, not after that one
///
/// This is the part of the format that the program writes so far: calendar dates with unspecified digits, seasons,
/// whole-date qualifiers, intervals, and one-of sets open on one side.
public enum EDTF: Hashable, Sendable, LosslessStringConvertible {
  /// A day, month, season, year, decade or century.
  case date(Date)
  /// From one date to another. Either side may be open.
  case interval(from: Endpoint, to: Endpoint)
  /// Some day that is not after a date: `[..2010-04-20]`.
  case notAfter(Date)
  /// Some day that is not before a date: `[2010-04-20..]`.
  case notBefore(Date)

  /// One side of an interval.
  public enum Endpoint: Hashable, Sendable {
    case date(Date)
    /// `..`, without a limit.
    case open
    /// Empty: there is a limit that is not known.
    case unknown
  }

  /// Reads an EDTF string; nil where it is none, or one of the forms that are not supported yet.
  public init?(_ description: String) {
    let text = Array(description.utf8)
    if text.first == UInt8(ascii: "[") {
      guard text.last == UInt8(ascii: "]"), text.count > 4 else { return nil }
      let inner = text[1..<(text.count - 1)]
      if inner.starts(with: "..".utf8), let date = Date(utf8: inner.dropFirst(2)) {
        self = .notAfter(date)
      } else if inner.suffix(2).elementsEqual("..".utf8), let date = Date(utf8: inner.dropLast(2)) {
        self = .notBefore(date)
      } else {
        return nil
      }
    } else if let slash = text.firstIndex(of: UInt8(ascii: "/")) {
      guard let from = Endpoint(utf8: text[..<slash]), let to = Endpoint(utf8: text[(slash + 1)...])
      else { return nil }
      if case .date(let a) = from, case .date(let b) = to,
        let first = a.earliest, let last = b.hasUnspecifiedDigits ? b.latest : b.earliest, first > last
      {
        return nil
      }
      self = .interval(from: from, to: to)
    } else {
      guard let date = Date(utf8: text[...]) else { return nil }
      self = .date(date)
    }
  }

  /// The EDTF string.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .interval(let from, let to): from.description + "/" + to.description
    case .notAfter(let date): "[..\(date)]"
    case .notBefore(let date): "[\(date)..]"
    }
  }

  /// The first day that the date can mean; nil where there is none, as with an unspecified year.
  public var earliest: CalendarDay? {
    switch self {
    case .date(let date), .notBefore(let date): date.earliest
    case .interval(.date(let date), _): date.earliest
    case .interval, .notAfter: nil
    }
  }

  /// The last day that the date can mean; nil where there is none.
  public var latest: CalendarDay? {
    switch self {
    case .date(let date), .notAfter(let date): date.latest
    case .interval(_, .date(let date)): date.latest
    case .interval, .notBefore: nil
    }
  }

  /// Whether the date can be placed on an axis: it has a first or a last day.
  public var isBounded: Bool { earliest != nil || latest != nil }
}

extension EDTF.Endpoint: CustomStringConvertible {
  init?(utf8: ArraySlice<UInt8>) {
    if utf8.isEmpty {
      self = .unknown
    } else if utf8.elementsEqual("..".utf8) {
      self = .open
    } else if let date = EDTF.Date(utf8: utf8) {
      self = .date(date)
    } else {
      return nil
    }
  }

  public var description: String {
    switch self {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }
}

extension EDTF: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = EDTF(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is no EDTF date")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
