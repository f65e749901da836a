// A name found in a text.

/// A name: a person, organization, place or other, as a range of tokens.
public struct NamedEntity: Sendable, Equatable {
  /// The name without title.
  public var tokens: Range<Int>
  /// What it is the name of.
  public var kind: Kind
  /// The title before the name, “Assistant Secretary”.
  public var title: Range<Int>?
  /// The gender of a person, as the title or the first name tells it.
  public var gender: Gender
  /// What made it a name of that kind.
  public var rule: Rule

  /// A name as a language core found it.
  public init(tokens: Range<Int>, kind: Kind, title: Range<Int>? = nil, gender: Gender, rule: Rule) {
    self.tokens = tokens
    self.kind = kind
    self.title = title
    self.gender = gender
    self.rule = rule
  }

  /// What a name can be the name of.
  public enum Kind: Sendable {
    case person, organization, place, outlet, group, other
  }

  /// The gender of a person.
  public enum Gender: String, Sendable {
    case female = "f"
    case male = "m"
    case unknown = "-"
  }

  /// The evidence.
  public enum Rule: String, Sendable {
    case title = "name.title"
    case network = "name.network"
    case outlet = "name.outlet"
    case organization = "name.organization"
    case people = "name.people"
    case organizationWord = "name.organization-word"
    case surname = "name.surname-of-known-person"
    case elsewhere = "name.elsewhere"
    case capital = "name.capital"
  }
}
