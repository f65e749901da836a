// Names as they are compared.

/// What makes two spellings the same name.
public enum ActorName {
  /// A name in small letters, with single spaces, one kind of apostrophe and no “the” at its head.
  public static func normal(_ name: String) -> String {
    let words = name.lowercased().split(whereSeparator: \.isWhitespace)
    let rest = words.count > 1 && words.first == "the" ? words.dropFirst() : words[...]
    return rest.joined(separator: " ").replacing("'", with: "’")
  }

  /// Whether a name as it is written is an acronym: “DHS”, “U.S.”.
  public static func isAcronym(_ name: String) -> Bool {
    name.count >= 2 && name.count <= 6 && name.allSatisfy { $0.isUppercase || $0 == "." }
  }

  /// The letters that an acronym is compared by: `us` of “U.S.”.
  public static func letters(ofAcronym name: String) -> String { normal(name).filter { $0 != "." } }
}
