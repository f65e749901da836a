// What the form of a word says: features of Universal Dependencies.

/// The features of a word (universaldependencies.org/u/feat) that rules ask for. A language core derives them from its
/// own tags, so that no rule depends on the tags of one language.
///
///     token.features.contains(.finitePast)   // “fled”: VerbForm=Fin and Tense=Past
public struct Features: OptionSet, Sendable {
  /// One bit for each feature.
  public let rawValue: UInt16

  /// The features of these bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// VerbForm=Inf: “(to) flee”; in a language without a form of its own for it also the imperative, “Flee!”.
  public static let infinitive = Features(rawValue: 1 << 0)
  /// VerbForm=Fin: “flees”, “fled”.
  public static let finite = Features(rawValue: 1 << 1)
  /// VerbForm=Part: “fleeing”, “stolen”.
  public static let participle = Features(rawValue: 1 << 2)
  /// Tense=Past.
  public static let past = Features(rawValue: 1 << 3)
  /// Tense=Pres.
  public static let present = Features(rawValue: 1 << 4)
  /// VerbType=Mod: “will”, “could”.
  public static let modal = Features(rawValue: 1 << 5)
  /// Number=Sing.
  public static let singular = Features(rawValue: 1 << 6)
  /// Number=Plur.
  public static let plural = Features(rawValue: 1 << 7)
  /// PronType=Int, of a pronoun that may be relative too: “who”, “what”.
  public static let interrogative = Features(rawValue: 1 << 8)
  /// PronType=Rel: “which”, “that” after a noun.
  public static let relative = Features(rawValue: 1 << 9)
  /// PartType=Inf: “to” before an infinitive.
  public static let infinitiveMarker = Features(rawValue: 1 << 10)
  /// PunctType=Dash: what joins two words, “mid-air”.
  public static let dash = Features(rawValue: 1 << 11)

  /// The features as treebanks write them, but for those that nothing here asks for.
  private static let names: [Substring: Features] = [
    "VerbForm=Inf": .infinitive, "VerbForm=Fin": .finite, "VerbForm=Part": .participle, "Tense=Past": .past,
    "Tense=Pres": .present, "VerbType=Mod": .modal, "Number=Sing": .singular, "Number=Plur": .plural,
    "PronType=Int": .interrogative, "PronType=Rel": .relative, "PartType=Inf": .infinitiveMarker,
    "PunctType=Dash": .dash,
  ]

  /// Features as treebanks write them, `Tense=Past|VerbForm=Part`; nil where one of them is none of these.
  public init?(_ text: String) {
    self = []
    for name in text.split(separator: "|") {
      guard let feature = Self.names[name] else { return nil }
      insert(feature)
    }
  }

  /// “fled”
  public static let finitePast: Features = [.finite, .past]
  /// “flees”
  public static let finitePresent: Features = [.finite, .present]
  /// “stolen”
  public static let pastParticiple: Features = [.participle, .past]
  /// “fleeing”, a participle or a gerund.
  public static let presentParticiple: Features = [.participle, .present]
}
