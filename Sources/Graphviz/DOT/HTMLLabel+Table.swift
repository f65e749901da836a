// Tables and their cells.

extension HTMLLabel {
  /// A table.
  public struct Table: Sendable, Equatable {
    /// Attributes of `<table>`: `border`, `cellspacing`, `bgcolor` and so on; also `href` and
    /// `tooltip`.
    public var attributes: DOT.Attributes
    /// The rows, from the top, each a list of cells. A row without cells is left out.
    public var rows: [[Cell]]

    /// A table.
    public init(attributes: DOT.Attributes = [:], rows: [[Cell]]) {
      self.attributes = attributes
      self.rows = rows
    }
  }

  /// A cell of a table.
  public struct Cell: Sendable, Equatable {
    /// Attributes of `<td>`: `bgcolor`, `width`, `colspan` and so on; also `href` and `tooltip`.
    public var attributes: DOT.Attributes
    /// What is in the cell.
    public var content: Content

    /// A cell of lines; of none for an empty cell.
    public init(
      _ lines: [Line] = [], alignment: Alignment = .center, attributes: DOT.Attributes = [:]
    ) {
      content = .lines(lines, alignment)
      self.attributes = attributes
    }

    /// A cell with a table in it.
    public init(_ table: Table, attributes: DOT.Attributes = [:]) {
      content = .table(table)
      self.attributes = attributes
    }
  }
}
