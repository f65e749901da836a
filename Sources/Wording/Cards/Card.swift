// A card: an item of a chronicle written out in lines.

/// An item of a chronicle written out: lines of text, and named parts.
///
/// Its words come from documents, which may contain control characters: whoever prints them must remove those.
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

  /// The lines from top to bottom.
  public internal(set) var lines: [Line] = []

  mutating func add(_ text: String) { lines += [.text(text), .gap] }

  mutating func add(_ name: String, _ value: String) { lines.append(.part(name, value)) }

  mutating func addGap() { lines.append(.gap) }

  mutating func add(_ parts: [(String, String)]) { lines += parts.map { .part($0.0, $0.1) } }

  /// Adds several values of one part; the name stands before the first only.
  mutating func add(_ name: String, _ values: [String]) {
    for (index, value) in values.enumerated() { add(index == 0 ? name : "", value) }
  }
}
