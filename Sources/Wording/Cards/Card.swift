// An item written out in lines.

/// An item of a chronicle written out: lines of text, and parts with their names.
///
/// Its words come from documents; whoever prints them takes care that they steer no terminal.
public struct Card: Sendable, Equatable {
  /// A line of a card.
  public enum Line: Sendable, Equatable {
    /// A line of its own.
    case text(String)
    /// A part of the item and what it says; the name is empty where the line goes on with the part before it.
    case part(String, String)
    /// An empty line.
    case gap
  }

  public internal(set) var lines: [Line] = []

  mutating func add(_ text: String) { lines += [.text(text), .gap] }

  mutating func add(_ name: String, _ value: String) { lines.append(.part(name, value)) }

  mutating func addGap() { lines.append(.gap) }

  mutating func add(_ parts: [(String, String)]) { lines += parts.map { .part($0.0, $0.1) } }

  /// Several values of one part, the name before the first.
  mutating func add(_ name: String, _ values: [String]) {
    for (index, value) in values.enumerated() { add(index == 0 ? name : "", value) }
  }
}
