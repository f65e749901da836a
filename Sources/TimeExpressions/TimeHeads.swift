// Dates and clock times at the heads of paragraphs and list items, which date what stands behind them.

internal import CalendarDates
internal import Linguistics

/// The heads of a chronology or of a page that is kept up through the day: “24 February – Militias take the town”,
/// “9:05 a.m. – The doors open”. A date that is a whole line heads the paragraphs below it.
///
/// What is listed lies in the past, and a list runs in one direction: so one year, or the day of publication, tells the
/// years of all its days.
struct TimeHeads {
  /// An expression at a head.
  struct Head {
    var token: Int
    /// Nil for a clock time or a year.
    var month: Int?
    var day: Int?
    var year: Int?

    /// Orders the days of a year. A month counts as its first day, a year as its first month.
    fileprivate var place: Int { (month ?? 0) * 32 + (day ?? 0) }
  }

  private var years: [Int: Int] = [:]
  private let tokens: Set<Int>

  /// - Parameter heads: in the order of the text.
  init(_ heads: [Head], published: CalendarDay?) {
    tokens = Set(heads.map(\.token))
    var list = heads.filter { $0.month != nil || $0.year != nil }
    if !Self.isAscending(list, published) { list.reverse() }
    let first = list.firstIndex { $0.year != nil }
    // From the first year on forwards, before it backwards.
    var last: (year: Int, place: Int)?
    for head in list[(first ?? list.count)...] {
      var year = head.year ?? last?.year ?? 0
      if head.year == nil, let last, last.place - head.place > Self.disorder, !Self.isAfter(published, year + 1, head) {
        year += 1
      }
      note(head, year)
      last = (year, head.place)
    }
    var next = first.map { (year: list[$0].year ?? 0, place: list[$0].place) }
    if next == nil, let (year, month, day) = published?.components { next = (year, month * 32 + day) }
    guard var next else { return }
    for head in list[..<(first ?? list.count)].reversed() {
      // The end of a list may be still to come.
      if head.place > next.place, head.place - next.place <= Self.disorder { continue }
      next = (head.place > next.place ? next.year - 1 : next.year, head.place)
      note(head, next.year)
    }
  }

  /// The year of a day or month without a year at a head; nil where nothing tells it.
  func year(at token: Int) -> Int? { years[token] }

  func contains(_ token: Int) -> Bool { tokens.contains(token) }

  private mutating func note(_ head: Head, _ year: Int) {
    if head.year == nil, head.month != nil { years[head.token] = year }
  }

  /// So many days, of months of 32 days, can one item stand before its place in the list: two months.
  private static let disorder = 64

  /// Whether a list begins with what was first: read so it spans less time than read the other way, or ends nearer to
  /// the day of publication.
  private static func isAscending(_ list: [Head], _ published: CalendarDay?) -> Bool {
    var (forward, backward) = (0, 0)
    for (a, b) in zip(list, list.dropFirst()) {
      if let first = a.year, let second = b.year, first != second {
        (first < second ? (backward += manyYears) : (forward += manyYears))
      } else if a.month != nil, b.month != nil {
        forward += after(a.place, b.place)
        backward += after(b.place, a.place)
      }
    }
    guard forward == backward, let first = list.first, let last = list.last,
      let (_, month, day) = published?.components
    else { return forward <= backward }
    return after(last.place, month * 32 + day) <= after(first.place, month * 32 + day)
  }

  /// The days from one place in the year to the next time that another one comes.
  private static func after(_ a: Int, _ b: Int) -> Int { (b - a + year) % year }

  /// The days of twelve months of 32 days.
  private static let year = 12 * 32
  private static let manyYears = 100 * year

  private static func isAfter(_ published: CalendarDay?, _ year: Int, _ head: Head) -> Bool {
    guard let (now, month, day) = published?.components else { return false }
    return (year, head.place) > (now, month * 32 + day)
  }
}
