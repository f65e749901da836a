// What holds for all dates of a document: its genre, its day of publication, and whether days stand before months.

internal import CalendarDates
internal import ChronicleTypes
internal import Linguistics

/// Whether a text is news or a narrative, as these tell of time in different ways.
public enum TimeGenre: String, Sendable, CaseIterable {
  /// Most of it happened around the day of publication: “on Friday” is the Friday before.
  case news
  /// It tells a story of other times: “on 8 May” lies in the year that was mentioned last.
  case narrative
}

struct TimeSetting {
  var published: CalendarDay?
  var genre: TimeGenre
  /// Whether a narrative names days of news as well, as a report with a history in it does. Each of its paragraphs is
  /// read for itself.
  var isMixed = false
  /// Whether `3/4/2015` is 3 April; nil where no date of the text tells it.
  var isDayFirst: Bool?
  /// Whether its sentences begin with clock times without a colon, as on pages that are kept up through the day: “1040
  /// Hundreds of people are feared dead.”
  var isLive: Bool

  /// - Parameter genre: nil to find it out.
  init(_ analysis: LinguisticAnalysis, published: EDTF?, genre: TimeGenre?, lexicon: TimeLexicon) {
    if let published, let first = published.earliest, first == published.latest { self.published = first }
    isLive = Self.isLive(analysis)
    if let genre {
      self.genre = genre
    } else if isLive {
      self.genre = .news
    } else {
      let years = Self.years(of: analysis, published: self.published, lexicon: lexicon)
      self.genre = years.far >= 5 && years.far > years.near ? .narrative : .news
      isMixed = self.genre == .narrative && self.published != nil && years.isNearInLead
    }
    isDayFirst = Self.isDayFirst(analysis)
  }

  /// The first sentences of a report, in which it tells of its day.
  private static let lead = 4

  /// A text is a narrative if it names at least five years that lie two years or more before publication, and more of
  /// these than of near years and of days such as “Friday” and “yesterday”, which are typical of news. Where the day of
  /// publication is not known, all years count as far.
  private static func years(
    of analysis: LinguisticAnalysis, published: CalendarDay?, lexicon: TimeLexicon
  ) -> (near: Int, far: Int, isNearInLead: Bool) {
    let year = published?.components.year ?? .max
    var (near, far, isNearInLead) = (0, 0, false)
    let tokens = analysis.tokens
    let lead = analysis.sentences.prefix(Self.lead).last?.upperBound ?? 0
    for i in tokens.indices {
      if i == lead { isNearInLead = near > 0 }
      if !tokens[i].shape.contains(.number) {
        guard let entry = lexicon[tokens[i].key] else { continue }
        if entry.symbols.contains(.weekday) { near += 3 }
        if entry.symbols.contains(.relday) { near += 5 }
        if entry.symbols.contains(.rel), i + 1 < tokens.count,
          lexicon[tokens[i + 1].key]?.symbols.contains(.unit) == true
        {
          near += 3
        }
      } else if tokens[i].bytes.count <= 4, let number = Self.number(analysis.utf8[tokens[i].bytes]) {
        let isBC = i + 1 < tokens.count && lexicon[tokens[i + 1].key]?.symbols.contains(.era) == true
        guard isBC || (1000...2100).contains(number) else { continue }
        if isBC || year - number >= 2 { far += 1 } else { near += 1 }
      }
    }
    return (near, far, isNearInLead)
  }

  /// At least three sentences begin with a number of four figures, all of them are times of day, and one is no year of
  /// which reports tell.
  private static func isLive(_ analysis: LinguisticAnalysis) -> Bool {
    var (count, hasOld) = (0, false)
    for sentence in analysis.sentences {
      guard let first = sentence.first, analysis.tokens[first].bytes.count == 4,
        let time = number(analysis.utf8[analysis.tokens[first].bytes])
      else { continue }
      guard time.isClock else { return false }
      count += 1
      if time < 1700 { hasOld = true }
    }
    return count >= 3 && hasOld
  }

  /// Dates such as 28/8/2015 tell the order for all dates, if they agree.
  private static func isDayFirst(_ analysis: LinguisticAnalysis) -> Bool? {
    var (dayFirst, monthFirst) = (false, false)
    for token in analysis.tokens where token.shape.contains(.number) && (6...10).contains(token.bytes.count) {
      let parts = analysis.utf8[token.bytes].split(omittingEmptySubsequences: false) {
        $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".")
      }
      guard parts.count == 3, let a = number(parts[0]), let b = number(parts[1]), number(parts[2]) != nil else {
        continue
      }
      if (13...31).contains(a), (1...12).contains(b) { dayFirst = true }
      if (13...31).contains(b), (1...12).contains(a) { monthFirst = true }
    }
    return dayFirst == monthFirst ? nil : dayFirst
  }

  private static func number(_ text: ArraySlice<UInt8>) -> Int? {
    guard (1...4).contains(text.count) else { return nil }
    var value = 0
    for byte in text {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}

extension Int {
  /// Whether its four figures are a time of day: 1815, not 1865.
  var isClock: Bool { (0..<2400).contains(self) && self % 100 < 60 }
}
