// What stands above a graph: its title, what its columns are, and what its lines mean.

internal import Graphviz

/// The heading of a graph.
struct Heading {
  let title: String
  /// What the columns are.
  let legend: String
  /// The kinds of lines that are drawn, each as it looks.
  let lines: [Line]
  /// What else is to be said, a line each.
  let notes: [String]
  /// What the picture leaves out; nil where it shows everything.
  let remark: String?

  /// A kind of line in a graph.
  struct Line {
    let sign: String
    let color: DOT.Constant
    let meaning: String
  }

  private static let quiet = HTMLLabel.Style(size: 11, color: Palette.quiet)

  var label: HTMLLabel {
    var rows = [
      HTMLLabel.Line(title, style: .init(isBold: true, size: 20)), Self.space(6),
      HTMLLabel.Line(legend, style: Self.quiet),
    ]
    if !lines.isEmpty {
      let runs = lines.flatMap { line in
        [
          HTMLLabel.Run(line.sign, style: .init(size: 11, color: line.color)),
          HTMLLabel.Run(line.meaning + "      ", style: Self.quiet),
        ]
      }
      rows += [Self.space(4), HTMLLabel.Line(runs)]
    }
    rows += notes.map { HTMLLabel.Line($0, style: Self.quiet) }
    if let remark { rows += [Self.space(4), HTMLLabel.Line(remark + ".", style: Self.quiet)] }
    return HTMLLabel(rows + [Self.space(8)], alignment: .left)
  }

  private static func space(_ size: Double) -> HTMLLabel.Line { HTMLLabel.Line(" ", style: .init(size: size)) }
}
