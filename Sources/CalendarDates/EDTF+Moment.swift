// A day with a time of day: `2012-05-03T10:30:00+02:00`.

extension EDTF {
  /// A day, a time of day and, where it is known, the distance from UTC.
  public struct Moment: Hashable, Sendable, CustomStringConvertible {
    /// The day: a full date, without marks of doubt or unspecified digits.
    public let day: Date
    /// 0 to 23.
    public let hour: Int
    /// 0 to 59.
    public let minute: Int
    /// 0 to 59.
    public let second: Int
    /// How far the clock of the place is from UTC.
    public let zone: Zone

    /// How far a clock is from UTC.
    public enum Zone: Hashable, Sendable {
      /// The place is not said.
      case local
      /// UTC itself: `Z`.
      case utc
      /// Hours from UTC, to the east or the west: `+02`. The sign is kept apart from the number, for `-00`.
      case hours(isWest: Bool, Int)
      /// Hours and minutes from UTC: `-03:30`.
      case minutes(isWest: Bool, Int, Int)
    }

    /// Reads the time that stands after the `T`.
    init?(date: Date, utf8: ArraySlice<UInt8>) {
      let text = Array(utf8)
      guard date.day != nil, !date.hasUnspecifiedDigits, date.marks == Date.Marks(), text.count >= 8,
        text[2] == UInt8(ascii: ":"), text[5] == UInt8(ascii: ":"),
        let hour = Self.pair(text[0..<2], below: 24), let minute = Self.pair(text[3..<5], below: 60),
        let second = Self.pair(text[6..<8], below: 60), let zone = Self.zone(text[8...])
      else { return nil }
      day = date
      self.hour = hour
      self.minute = minute
      self.second = second
      self.zone = zone
    }

    /// The day and time as EDTF writes them.
    public var description: String {
      let place =
        switch zone {
        case .local: ""
        case .utc: "Z"
        case .hours(let isWest, let hours): (isWest ? "-" : "+") + Self.two(hours)
        case .minutes(let isWest, let hours, let minutes):
          (isWest ? "-" : "+") + Self.two(hours) + ":" + Self.two(minutes)
        }
      return day.description + "T" + [hour, minute, second].map(Self.two).joined(separator: ":") + place
    }

    private static func zone(_ text: ArraySlice<UInt8>) -> Zone? {
      guard let sign = text.first else { return .local }
      if text.elementsEqual("Z".utf8) { return .utc }
      guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
        let hours = pair(text.dropFirst().prefix(2), below: 24)
      else { return nil }
      let isWest = sign == UInt8(ascii: "-")
      let rest = text.dropFirst(3)
      if rest.isEmpty { return .hours(isWest: isWest, hours) }
      guard rest.count == 3, rest.first == UInt8(ascii: ":"), let minutes = pair(rest.dropFirst(), below: 60) else {
        return nil
      }
      return .minutes(isWest: isWest, hours, minutes)
    }

    private static func pair(_ text: ArraySlice<UInt8>, below limit: Int) -> Int? {
      guard text.count == 2, text.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      let value = text.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return value < limit ? value : nil
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
  }
}
