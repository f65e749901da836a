// Text in Markdown.

internal import TextBasics

/// Text in Markdown.
enum Markdown {
  /// A text on one line, of which no word is read as markup: a backslash stands before all that could be. Controls and
  /// marks of direction are left out.
  static func text(_ text: String) -> String {
    let scalars = Array(text.onOneLine.unicodeScalars.filter { HostileScalar($0) == nil })
    var result = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      if markup.contains(scalar) || opensBlock(place, scalars) || makesLink(place, scalars) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  private static let markup = Set("\\`*_[]<>#|~&$@".unicodeScalars)

  /// Whether a mark at the head of a text makes a list or a heading of it: “- ”, “12. ”.
  private static func opensBlock(_ place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    switch scalars[place] {
    case "-", "+", "=": place == 0
    case ".", ")": place > 0 && scalars[..<place].allSatisfy { ("0"..."9").contains($0) }
    default: false
    }
  }

  /// Whether a mark makes an address a link by itself: “https://”, “www.”.
  private static func makesLink(_ place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    switch scalars[place] {
    case ":": scalars[place...].dropFirst().first == "/"
    case ".": place > 2 && scalars[(place - 3)..<place].allSatisfy { $0 == "w" || $0 == "W" }
    default: false
    }
  }
}
