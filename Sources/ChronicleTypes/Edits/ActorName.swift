// Names as they are compared.

/// What makes two spellings the same name.
public enum ActorName {
  /// A name in small letters, with single spaces, one kind of apostrophe and no “the” at its head.
  public static func normal(_ name: String) -> String {
    let words = name.lowercased().split(whereSeparator: \.isWhitespace)
    let rest = words.count > 1 && words.first == "the" ? words.dropFirst() : words[...]
    return rest.joined(separator: " ").replacing("'", with: "’")
  }
}
