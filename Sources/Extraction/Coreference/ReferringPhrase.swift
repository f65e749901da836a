// A name, a noun or a pronoun that means somebody or something.

internal import ChronicleTypes
internal import Linguistics

/// A phrase of the text that means somebody or something, and what its own words say of whom it can mean.
struct ReferringPhrase {
  /// The word that the others hang on.
  var head: Int
  var tokens: Range<Int>
  var form: Form
  var gender = NamedEntity.Gender.unknown
  /// The gender that a first name alone suggests, unknown for one of either; nil for what is no first name.
  var likelyGender: NamedEntity.Gender?
  var isPlural = false
  var sort = Sort.unknown
  var determiner = Determiner.none
  /// Index of its sentence.
  var sentence: Int
  var place: ClausePlace
  /// Whether it names who says something or who is told.
  var isVoice = false
  /// Whether it stands in quoted words that are a clause of their own, in which a speaker says “I”.
  var isQuoted = false

  enum Form: Equatable {
    /// A name, with its actor's place among the named ones.
    case name(Int)
    case noun
    case pronoun(Pronoun)
  }

  /// What a phrase can mean.
  enum Sort: Int, CaseIterable {
    case person, organization, place, group, named, thing, unknown

    init(_ type: ActorType) {
      switch type {
      case .person: self = .person
      case .organization, .outlet: self = .organization
      case .place: self = .place
      case .group: self = .group
      case .document: self = .thing
      case .other: self = .named
      }
    }

    /// Whether “he” or “she” can mean it: a name of unknown kind only where it begins as a first name does.
    func canBePerson(_ likelyGender: NamedEntity.Gender?) -> Bool {
      self == .person || self == .unknown || self == .named && likelyGender != nil
    }
  }

  /// What stands before a noun.
  enum Determiner: Int, CaseIterable {
    case none, definite, indefinite, possessive
  }

  /// The pronouns that are resolved, by what they can mean.
  enum Pronoun: Int, CaseIterable {
    case he, she, it, they

    /// Whether it means a person of a known gender.
    var isPersonal: Bool { self == .he || self == .she }
  }

  var actor: Int? { if case .name(let actor) = form { actor } else { nil } }
  var pronoun: Pronoun? { if case .pronoun(let pronoun) = form { pronoun } else { nil } }
}

/// Where a phrase stands in its clause.
struct ClausePlace {
  var role: Role
  /// The word that it depends on in its clause: a verb, or a noun or adjective with “be”.
  var predicate: Int
  /// The word by which it has its role: of “the judge, Ana Ruiz” the noun.
  var anchor: Int
  /// Whether it is joined by “and” to the phrase that has the role.
  var isJoined: Bool

  enum Role: Int, CaseIterable {
    case subject, object, possessor, oblique, modifier, other
  }

  /// The place of a word. Of a name beside a noun it is that of the noun; of the second of two joined, that of the
  /// first.
  init(of token: Int, in document: AnnotatedDocument) {
    (anchor, isJoined) = Self.anchor(of: token, document)
    role =
      switch document.tokens[anchor].relation.universal {
      case .nsubj, .csubj: .subject
      case .obj, .iobj: .object
      case .obl: .oblique
      case .nmod: document.tokens[anchor].relation == .nmodPoss ? .possessor : .modifier
      default: .other
      }
    predicate = Self.predicate(of: anchor, document)
  }

  private static func anchor(of token: Int, _ document: AnnotatedDocument) -> (Int, Bool) {
    var (word, isJoined) = (token, false)
    for _ in 0..<TreeReach.sentence {
      guard let head = document.analysis.head(of: word) else { break }
      let isNominal = [.noun, .propn, .pron].contains(document.tokens[head].upos)
      switch document.tokens[word].relation {
      case .flat, .flatForeign, .appos, .goeswith, .nmodDesc:
        guard isNominal || [.adj, .num, .x].contains(document.tokens[head].upos) else { return (word, isJoined) }
      case .conj:
        guard isNominal else { return (word, isJoined) }
        isJoined = true
      default: return (word, isJoined)
      }
      word = head
    }
    return (word, isJoined)
  }

  private static func predicate(of word: Int, _ document: AnnotatedDocument) -> Int {
    var place = word
    for _ in 0..<TreeReach.sentence {
      guard let head = document.analysis.head(of: place) else { break }
      switch document.tokens[place].relation.universal {
      case .nsubj, .csubj, .obj, .iobj, .obl, .advmod, .xcomp, .ccomp, .advcl, .vocative, .expl, .cop, .aux, .mark,
        .discourse, .dislocated:
        return head
      default: place = head
      }
    }
    return place
  }
}
