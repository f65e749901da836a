// WordClass that the rules of extraction speak of: single ones, and the classes of word-classes.tsv.

internal import ChronicleTypes
internal import Linguistics

/// The grammatical words of the rules.
enum WordClass {
  static let that = WordKey("that")
  static let according = WordKey("according")
  static let to = WordKey("to")
  static let by = WordKey("by")
  static let of = WordKey("of")
  static let than = WordKey("than")
  static let later = WordKey("later")
  static let earlier = WordKey("earlier")
  static let at = WordKey("at")
  static let from = WordKey("from")
  static let `in` = WordKey("in")
  static let who = WordKey("who")
  static let it = WordKey("it")
  /// Q and A before the turns of an interview.
  static let question = WordKey("q")
  static let answer = WordKey("a")
  static let since = WordKey("since")
  static let its = WordKey("its")
  static let `as` = WordKey("as")

  static let modal = keys("modal")
  static let be = keys("be")
  /// Forms of will in reported speech.
  static let backshift = keys("backshift")
  static let not = keys("not")
  static let have = keys("have")
  static let had = keys("had")
  static let male = keys("male")
  static let female = keys("female")
  static let maleNoun = keys("male-noun")
  static let femaleNoun = keys("female-noun")
  /// Pronouns of the first and second person.
  static let spoken = keys("spoken")
  /// Pronouns for who can speak.
  static let persons = keys("persons")
  static let possessive = keys("possessive")
  static let possessivePronoun = keys("possessive-pronoun")
  static let relative = keys("relative")
  /// Lemmas of verbs that report only what such a body perceives.
  static let perceiving = Set(members("perceiving"))
  /// Lemmas of bodies before which something is said: “the court heard that”.
  static let hearing = Set(members("hearing"))
  /// Determiners that point back: “this vilification”.
  static let pointing = keys("pointing")
  /// What a speaker does to somebody.
  static let judging: Set<Stance> = [.praise, .condemn, .deny, .refuse]
  static let anyone = keys("anyone")
  static let generic = keys("generic")
  /// Before an event of a kind that was told of before: “another march”.
  static let another = keys("another")
  /// What has a name of its own and is nobody: “the ferry Marielle”.
  static let vessel = keys("vessel")
  /// Before the event that another one is part of: “killed in an attack”.
  static let setting = keys("setting")
  static let portfolio = keys("portfolio")
  static let deadline = keys("deadline")
  static let outset = keys("outset")
  /// Lemmas of verbs that give their object a value: “put the cost at $5”.
  static let estimating = Set(members("estimating"))
  static let inside = keys("inside")
  static let source = keys("source")
  /// Beside the date of publication: “Published”.
  static let dateLabel = keys("date-label")
  static let percent = keys("percent")
  static let and = WordKey("and")
  static let per = WordKey("per")
  static let cent = WordKey("cent")
  static let between = WordKey("between")
  /// Signs and words of money with their ISO codes.
  static let currencies = values("currency")
  /// WordClass for small numbers, and what “million” multiplies by.
  static let numbers = values("number").mapValues { Double($0) ?? 0 }
  static let scales = values("scale").mapValues { Double($0) ?? 1 }
  /// Lemmas of nouns of measure.
  static let measures = Set(members("measure"))
  /// Before what money is for.
  static let purposes = keys("purpose")
  /// Lemmas of verbs whose subject is what the amount in their object is for: “killings carry bounties of $50,000”.
  static let carrying = Set(members("carrying"))
  /// Nouns for who speaks for a body.
  static let office = keys("office")
  /// Between a post and its body: “spokesman for the port”.
  static let posts: Set<WordKey> = [of, at, from, WordKey("for"), WordKey("with")]
  /// Between figures and who published them: “figures released by the port”.
  static let issuing: Set<WordKey> = [by, from]
  /// “former”: who holds the office no more.
  static let former = keys("former")
  /// Lemmas of verbs that give their subject a value: “the rate reached 5%”.
  static let linking = Set(members("linking"))
  /// Lemmas of verbs whose object is the listener.
  static let addressing = Set(members("addressing"))
  /// Lemmas of verbs that are never turned round: what stands behind “told” is the listener.
  static let telling = Set(members("telling"))
  /// Lemmas of verbs whose object is the source.
  static let citing = Set(members("citing"))

  /// Lemmas of verbs whose subject suffers: “he died”, “prices rose”.
  static let undergoing = Set(members("undergoing"))
  /// Lemmas of verbs whose subject suffers where it is a thing: “the announcement came”, but not “the police came”.
  static let happening = Set(members("happening"))
  /// Before what the object does: “barred him from leaving”.
  static let blaming = keys("blaming")
  /// Before what is planned: “plans for a march”.
  static let aiming = keys("aiming")
  /// Lemmas of verbs whose subject will do what the infinitive says: “promised him to leave”.
  static let promising = Set(members("promising"))
  /// Lemmas of verbs that leave the event to their object: “carried out an attack”.
  static let light = Set(members("light"))
  /// Lemmas of verbs that tell a state.
  static let stative = Set(members("stative"))

  /// The share of news reports that use a word, by the hash of its dictionary form; of common words only.
  static let shares: [UInt32: Float] = Dictionary(
    LexiconFile("word-shares.tsv", columns: 2).rows.map { row in
      (Fingerprint.hash(of: row.fields[0]), (Float(row.fields[1]) ?? 0) / 100)
    }, uniquingKeysWith: { first, _ in first })

  /// Nouns for what somebody says: “had a warning for them:”.
  static let speech = keys("speech")

  /// Endings of nouns that tell what a verb tells, and of verbs, the longest first.
  static let nominal = members("nominal").sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }

  /// Kinds of incident whose “for” names what has not happened.
  static let seeking = Set(members("seeking"))

  /// What a preposition after an event noun makes of the phrase behind it.
  static let roles: [WordKey: Incident.Role] = {
    var roles: [WordKey: Incident.Role] = [:]
    for role in [Incident.Role.agent, .patient, .recipient, .other] {
      for word in members(role.rawValue) { roles[WordKey(word)] = role }
    }
    return roles
  }()

  private static let classes = Dictionary(
    grouping: LexiconFile("word-classes.tsv", columns: 2).rows, by: { $0.fields[0] })

  private static func members(_ name: String) -> [String] {
    guard let rows = classes[name] else { preconditionFailure("word-classes.tsv has no class \(name)") }
    return rows.map { $0.fields[1] }
  }

  /// A class whose words have values: “dollar USD”.
  private static func values(_ name: String) -> [WordKey: String] {
    Dictionary(
      members(name).map { word in
        let parts = word.split(separator: " ")
        precondition(parts.count == 2, "word-classes.tsv: \(name): a word and a value are needed: \(word)")
        return (WordKey(String(parts[0])), String(parts[1]))
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func keys(_ name: String) -> Set<WordKey> { Set(members(name).map { WordKey($0) }) }
}
