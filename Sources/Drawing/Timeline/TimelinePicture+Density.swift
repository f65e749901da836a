// How many events there are along a timeline that cannot show all of them.

internal import ChronicleTypes
internal import Graphviz
internal import TextBasics
internal import Wording

/// How events spread over an axis: how many fall into each column, into each gap, before it and behind it. One of a
/// vague date counts in parts, as many as there are days that it can mean.
struct EventDensity {
  struct Column {
    var x: Double
    var width: Double
    var days: Double
    var count = 0.0
  }

  private(set) var columns: [Column] = []
  /// By the place of the gap among the axis's gaps.
  private(set) var gaps: [Double]
  private(set) var before = 0.0
  private(set) var after = 0.0

  private static let columnWidth = 8.0

  /// - Complexity: O(n · c) in the events and the columns.
  init(_ ranges: [ClosedRange<Int>], _ axis: TimeAxis) {
    gaps = axis.gaps.map { _ in 0 }
    // Where each column begins and ends, in days; a day may be divided.
    var bounds: [(start: Double, end: Double)] = []
    for piece in axis.pieces {
      let count = max(Int(piece.width / Self.columnWidth), 1)
      let (width, days) = (piece.width / Double(count), Double(piece.days.count) / Double(count))
      for number in 0..<count {
        columns.append(Column(x: piece.x + Double(number) * width, width: width, days: days))
        let start = Double(piece.days.lowerBound) + Double(number) * days
        bounds.append((start, start + days))
      }
    }
    let whole = axis.pieces.map(\.days) + axis.gaps.map(\.days)
    guard let first = whole.map(\.lowerBound).min(), let last = whole.map(\.upperBound).max() else { return }
    for range in ranges {
      let (start, end) = (Double(range.lowerBound), Double(range.upperBound + 1))
      func share(_ from: Double, _ to: Double) -> Double { max(0, min(end, to) - max(start, from)) / (end - start) }
      before += share(-.infinity, Double(first))
      after += share(Double(last + 1), .infinity)
      for (index, gap) in axis.gaps.enumerated() {
        gaps[index] += share(Double(gap.days.lowerBound), Double(gap.days.upperBound + 1))
      }
      // Columns are in order of time: those before the range are passed over at once.
      var column = bounds.partitioningIndex { $0.end > start }
      while column < bounds.count, bounds[column].start < end {
        columns[column].count += share(bounds[column].start, bounds[column].end)
        column += 1
      }
    }
  }
}

extension TimelinePicture {
  static let densityHeight = 46.0

  /// A band of columns, each as high as there are events of all in its time.
  mutating func drawDensity(_ density: EventDensity, of count: Int, y: Double) {
    let highest = density.columns.max { $0.count < $1.count }
    canvas.box(
      .init(x: 0, y: y, width: Self.right, height: Self.densityHeight), .init(fill: Palette.paper, className: "mask"))
    canvas.text(["All \(count) dated events"], x: 10, y: y + 4, .init(size: 11, isBold: true))
    guard let highest, highest.count > 0 else { return }
    let days = max(1, Int(highest.days.rounded()))
    let outside = [(density.before, "before"), (density.after, "after")].compactMap { share, name in
      share >= 0.5 ? "\(Int(share.rounded())) \(name) this time" : nil
    }
    let notes = ["highest: \(Self.count(highest.count)) in \(DateWords.span(days))"] + outside
    canvas.text(
      notes.flatMap { TextMeasure.wrap($0, width: Self.left - 16, size: 7.5, lines: 1) }, x: 10, y: y + 18,
      .init(size: 7.5, color: Palette.quiet, className: "quiet"))
    for column in density.columns where column.count > 0 {
      let height = max(0.5, column.count / highest.count * (Self.densityHeight - 8))
      canvas.box(
        .init(
          x: column.x, y: y + Self.densityHeight - 2 - height, width: max(column.width - 1, 0.5), height: height),
        .init(fill: Palette.connector, className: "density"))
    }
  }

  /// A number of events, which may be a share of one.
  private static func count(_ share: Double) -> String {
    share < 0.95 ? "less than 1" : "about \(Int(share.rounded()))"
  }
}
