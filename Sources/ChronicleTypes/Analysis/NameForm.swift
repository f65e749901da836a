// A name taken apart, so that it can be compared with others.

/// A name taken apart by the words of its language: of a person the first name, initials and surname; of a body the
/// words of its name, the letters of its acronym and its head.
///
/// Names that are one whoever writes them have one form: “FBI” has the words of the full name, a firm's name has no
/// “Inc.”.
///
/// Reading a document makes it, so that whoever compares names needs no words of any language.
public struct NameForm: Sendable, Hashable {
  /// What can have the same name without being the same.
  public enum Kind: String, Sendable, CaseIterable {
    case person, place, body

    /// The kind of an actor type.
    public init(_ type: ActorType) {
      switch type {
      case .person: self = .person
      case .place: self = .place
      case .organization, .outlet, .group, .document, .other: self = .body
      }
    }
  }

  /// What it names.
  public var kind: Kind
  /// The words in small letters with spaces between them; of a person without titles, initials in the middle, degrees
  /// and generation.
  public var name: String
  /// Of a person: how many of the words stand before the surname; 0 where the name is a surname alone, and of all else.
  public var givenCount = 0
  /// Of a person: the letters between first name and surname, “F.” as `f`.
  public var initials = ""
  /// Of a person: `jr.`, `sr.`, `ii` …; empty where none is written.
  public var generation = ""
  /// Of a person: the first names that the first name can be short for: of “Tricia” `patricia`.
  public var longNames: [String] = []
  /// The consonants of the words, one letter for one sound, with spaces between them: what spellings of a name from
  /// another script share.
  public var skeleton = ""
  /// Of a body or place: the first letters of the words, with and without those of small words.
  public var acronyms: [String] = []
  /// The names that a document may use for this one: of a person with a first name the surname, of a body the end of
  /// its name, “Colts”.
  public var shortForms: [String] = []
  /// Whether everybody knows it, so that it is no short form of a longer name.
  public var isWellKnown = false
  /// Of a body or place: the word that says what it is: “Department” of Homeland Security, the Harbor “Police”.
  public var head = ""

  /// A name of which nothing is known but its words.
  public init(kind: Kind, words: [String]) {
    self.kind = kind
    name = words.joined(separator: " ")
  }

  /// The words of the name.
  public var words: [String] { name.split(separator: " ").map(String.init) }
  /// What two spellings of a name share; initials apart.
  public var key: String { generation.isEmpty ? name : name + " " + generation }
  /// Of a person: the first name; empty where there is none.
  public var given: String { givenCount > 0 ? words[0] : "" }
  /// Of a person: the surname.
  public var surname: String { words[givenCount...].joined(separator: " ") }
  /// Whether it says enough to be found in another document: of a person, more than the surname, or the number of a
  /// sovereign: “Olga II”.
  public var isFull: Bool { kind != .person || givenCount > 0 || isNumbered }
  private var isNumbered: Bool { !generation.isEmpty && generation.allSatisfy("ivx".contains) }
}
