// Colours and type of the pictures.

internal import Graphviz

/// Colours by Okabe and Ito, told apart also by colour-blind eyes; shape and letter say the same again.
enum Palette {
  static let incident: DOT.Constant = "#D55E00"
  static let incidentText: DOT.Constant = "#A84A00"
  static let incidentPale: DOT.Constant = "#FBE6DA"
  static let statement: DOT.Constant = "#0072B2"
  static let statementText: DOT.Constant = "#005A8C"
  static let statementPale: DOT.Constant = "#E6F1F8"
  static let conflict: DOT.Constant = "#CC3311"
  static let supports: DOT.Constant = "#007A5A"
  static let ink: DOT.Constant = "#1a1a1a"
  static let quiet: DOT.Constant = "#5f6368"
  static let line: DOT.Constant = "#9aa0a6"
  static let faintLine: DOT.Constant = "#d5d9de"
  static let connector: DOT.Constant = "#7a8087"
  static let band: DOT.Constant = "#f4f6f8"
  static let gap: DOT.Constant = "#e9ebef"
  static let paper: DOT.Constant = "#ffffff"
  static let actor: DOT.Constant = "#2f3640"

  /// Colours of the sources, used in turn; dark text is legible on each.
  static let sources: [DOT.Constant] = [
    "#56B4E9", "#E69F00", "#5CC9A7", "#DDA0C4", "#F0E442", "#B9C0C8",
  ]

  static let font: DOT.Constant = "Helvetica,Arial,sans-serif"
  static let boldFont: DOT.Constant = "Helvetica,Arial,sans-serif Bold"

  /// Colours of lines to the sources, dark enough on white paper; in the order of `sources`.
  static let sourceLines: [DOT.Constant] = [
    "#3B93C4", "#B87A00", "#2F9E7B", "#B0628F", "#948600", "#7A838C",
  ]

  /// The typeface. A sheet is light also where the reader's system is dark: its colours are chosen for white paper.
  static let style: DOT.Constant = """
    text { font-family: Helvetica, Arial, sans-serif; }
    .bold text { font-weight: bold; }
    """
}
