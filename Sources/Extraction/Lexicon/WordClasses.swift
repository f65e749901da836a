// The small closed classes of words that the rules of extraction speak of: word-classes.tsv, ready to be looked up.

internal import ChronicleTypes
internal import Linguistics

/// The word classes of a language. A property has the name of its class in word-classes.tsv; a class that a language
/// lacks is empty. It is a class, so that each document holds a reference and no copy.
final class WordClasses: Sendable {
  // MARK: Single words

  /// Opens what is said: “said that”.
  let that: WordSet
  let according: WordSet
  let to: WordSet
  let by: WordSet
  let of: WordSet
  let from: WordSet
  let than: WordSet
  let later: WordSet
  let earlier: WordSet
  let at: WordSet
  let `in`: WordSet
  let who: WordSet
  let it: WordSet
  let since: WordSet
  /// “Later”, “then”: after what was told before.
  let thereafter: WordSet
  /// Behind a day from which on something lasts: “from 1963 on”.
  let onward: WordSet
  /// Before a time that something is only measured against.
  let comparing: WordSet
  let its: WordSet
  /// Before the other side of an event: “its case against the firm”.
  let opposing: WordSet
  let `as`: WordSet
  let and: WordSet
  let per: WordSet
  let cent: WordSet
  let between: WordSet
  /// Q and A before the turns of an interview.
  let turn: WordSet

  // MARK: Verbs that help

  let modal: WordSet
  let be: WordSet
  /// Forms of “will” in reported speech: “would”.
  let backshift: WordSet
  let not: WordSet
  /// None of those behind it: “neither the mayor nor the guard”.
  let neither: WordSet
  let have: WordSet
  let had: WordSet

  // MARK: Who

  let male: WordSet
  let female: WordSet
  /// Pronouns that mean who says them.
  let speaking: WordSet
  let neuter: WordSet
  let plural: WordSet
  let reflexive: WordSet
  let the: WordSet
  /// Lemmas of verbs by which a noun says what the subject is: “she became mayor”.
  let becoming: Set<String>
  let maleNoun: WordSet
  let femaleNoun: WordSet
  /// Pronouns of the first and second person.
  let spoken: WordSet
  /// Pronouns for who can speak.
  let persons: WordSet
  let possessive: WordSet
  let possessivePronoun: WordSet
  let or: WordSet
  let question: WordSet
  let relative: WordSet
  let anyone: WordSet
  /// What has a name of its own and is nobody: “the ferry Marielle”.
  let vessel: WordSet
  /// Nouns for who speaks for a body: “spokesman”.
  let office: WordSet
  /// Between a post and its body: “spokesman for the port”.
  let post: WordSet
  let portfolio: WordSet
  /// Before a post that somebody no longer holds: “former”.
  let former: WordSet
  /// “Year”, “old” and “aged”, which make a number an age.
  let years: WordSet
  let old: WordSet
  let aged: WordSet
  /// Nouns that with “the” alone mean a body named just before: “the company”.
  let recalledBody: WordSet
  /// Before a post that makes it another one: “deputy minister”.
  let subordinate: WordSet
  /// Nouns that in the singular mean several: “family”.
  let clock: WordSet
  let collective: WordSet
  /// Nouns for what a country has one of: “the army”.
  let institution: WordSet

  // MARK: What is said

  /// Pronouns that name nobody who speaks: “this shows”, “you know”.
  let mute: WordSet
  /// Lemmas of verbs whose subject speaks or writes; that of “show” need not.
  let uttering: Set<String>
  /// Lemmas of verbs by which writing says something: “a banner read”.
  let bearing: Set<String>
  /// Before “of” and who is counted: “many of the residents”.
  let counting: WordSet
  /// Endings of nouns for persons: “ornithologist”.
  let personEnding: [String]
  /// Labels of a page that look like those of a speaker: “UPDATE: …”.
  let labelled: WordSet
  /// Lemmas before what somebody is charged with: “pleaded guilty to ‘…’”.
  let charging: Set<String>

  /// Lemmas of verbs that report something only if a body of `hearing` is the subject: “the court heard that”.
  let perceiving: Set<String>
  /// Lemmas of bodies before which something is said: “the court heard that”.
  let hearing: Set<String>
  /// Determiners that point back: “this vilification”.
  let pointing: WordSet
  let source: WordSet
  /// Prepositions that may open what a verb says: “accused him of”.
  let framing: [String]
  /// Between figures and who published them: “figures released by the port”.
  let issuing: WordSet
  /// Lemmas of verbs whose object is the listener.
  let addressing: Set<String>
  /// Lemmas of verbs that never stand before their subject: behind “told” stands the listener.
  let telling: Set<String>
  /// Lemmas of verbs whose object is the source.
  let citing: Set<String>
  /// What a reporter says of a claim: “a claim that has been debunked”.
  let untrue: WordSet
  /// Nouns for what somebody says: “had a warning for them:”.
  let speech: WordSet

  // MARK: What happened

  let generic: WordSet
  /// Behind “no” and “not”, who or what there is none of: “no one”, “not a single person”.
  let notOne: WordSet
  /// Before the one case in which something holds, “only after guards left”; behind “not” one of several cases.
  let only: WordSet
  /// Opens the condition of what is told: “they stay until the guards leave”.
  let conditional: WordSet
  /// Before an event of a kind that was told of before: “another march”.
  let another: WordSet
  /// Before the event that another one is part of: “killed in an attack”.
  let setting: WordSet
  let meanwhile: WordSet
  /// Before a clause that tells what was before the news: “he smiled when he was picked”.
  let recalling: WordSet
  let inside: WordSet
  /// Kinds of incident that name something that has not happened: “a bounty for the killing”.
  let seeking: Set<String>
  /// Lemmas of verbs whose subject is not who does something, but to whom it happens: “he died”, “prices rose”.
  let undergoing: Set<String>
  /// Lemmas of nouns whose owner is not who does it, but to whom it happens: “the mayor's murder”.
  let undergone: Set<String>
  /// Lemmas of verbs that ask for an object; without one their subject is who it is done to: “nine injured”.
  let transitive: Set<String>
  /// As `undergoing`, only where the subject is a thing: “the announcement came”, but not “the police came”.
  let happening: Set<String>
  /// Before what the object does: “barred him from leaving”.
  let blaming: WordSet
  /// Before what is planned: “plans for a march”.
  let aiming: WordSet
  /// Lemmas of verbs whose subject will do what the infinitive says: “promised him to leave”.
  let promising: Set<String>
  /// Lemmas of verbs that leave the event to their object: “carried out an attack”.
  let light: Set<String>
  /// Lemmas of verbs that tell a state.
  let stative: Set<String>
  /// Lemmas of verbs by which a report says how things look on its day: “the deal appears to hold”.
  let seeming: Set<String>
  /// Lemmas of verbs and nouns for what takes its time, so that it has a beginning and an end.
  let lasting: Set<String>
  /// Endings that a noun and its verb differ in, the longest first.
  let nominal: [String]
  /// The role that a preposition behind an event noun gives to its phrase: the classes agent, patient, recipient,
  /// other.
  let roles: [WordKey: ActorRole]

  // MARK: When

  let deadline: WordSet
  let outset: WordSet
  /// Beside the date of publication: “Published”.
  let dateLabel: WordSet

  // MARK: How many

  let percent: WordSet
  /// Signs and words of money with their ISO codes.
  let currency: [WordKey: String]
  /// Words for small numbers.
  let number: [WordKey: Double]
  /// The word that counts one.
  let single: WordSet
  /// Before what multiplies one: “a dozen”.
  let article: WordSet
  /// Before what multiplies a number that nobody gives: “several hundred”.
  let several: WordSet
  /// Halves what follows: “half a million”.
  let half: WordSet
  /// Words like “dozens”, with the number that is meant at least.
  let vague: [WordKey: Double]
  /// Words like “million”, with the number that they multiply by.
  let scale: [WordKey: Double]
  /// Lemmas of verbs whose subject is more than the number in their object: “the toll has passed 100”.
  let exceeding: Set<String>
  /// Behind an amount that each of them has: “$200 each”.
  let each: WordSet
  /// Lemmas of nouns for a number that something has reached: “the death toll rose to 17”.
  let tally: Set<String>
  /// Lemmas of nouns of measure.
  let measure: Set<String>
  /// Prepositions before what money is for.
  let purpose: WordSet
  /// Lemmas of verbs whose subject is what the amount in their object is for: “killings carry bounties of $50,000”.
  let carrying: Set<String>
  /// Lemmas of verbs that give their subject a value: “the rate reached 5%”.
  let linking: Set<String>
  /// Lemmas of verbs that give their object a value: “put the cost at $5”.
  let estimating: Set<String>

  /// - Parameter file: rows of two fields, a class and one of its words.
  init(_ file: LexiconFile) {
    let rows = Dictionary(grouping: file.rows, by: { $0.fields[0] })
    func words(_ name: String) -> [String] { (rows[name] ?? []).map { $0.fields[1] } }
    func forms(_ name: String) -> WordSet { WordSet(words(name)) }
    func lemmas(_ name: String) -> Set<String> { Set(words(name)) }
    /// A class whose words have values: “dollar USD”.
    func values(_ name: String) -> [WordKey: String] {
      Dictionary(
        (rows[name] ?? []).map { row in
          let parts = row.fields[1].split(separator: " ")
          precondition(parts.count == 2, "\(row.file):\(row.line): a word of \(name) needs a value behind it")
          return (WordKey(String(parts[0])), String(parts[1]))
        }, uniquingKeysWith: { first, _ in first })
    }
    that = forms("that")
    according = forms("according")
    to = forms("to")
    by = forms("by")
    of = forms("of")
    from = forms("from")
    than = forms("than")
    later = forms("later")
    earlier = forms("earlier")
    at = forms("at")
    `in` = forms("in")
    who = forms("who")
    it = forms("it")
    since = forms("since")
    thereafter = forms("thereafter")
    onward = forms("onward")
    comparing = forms("comparing")
    its = forms("its")
    opposing = forms("opposing")
    `as` = forms("as")
    and = forms("and")
    per = forms("per")
    cent = forms("cent")
    between = forms("between")
    turn = forms("turn")
    modal = forms("modal")
    be = forms("be")
    backshift = forms("backshift")
    not = forms("not")
    neither = forms("neither")
    have = forms("have")
    had = forms("had")
    male = forms("male")
    female = forms("female")
    speaking = forms("speaking")
    neuter = forms("neuter")
    plural = forms("plural")
    reflexive = forms("reflexive")
    the = forms("the")
    becoming = lemmas("becoming")
    maleNoun = forms("male-noun")
    femaleNoun = forms("female-noun")
    spoken = forms("spoken")
    persons = forms("persons")
    possessive = forms("possessive")
    possessivePronoun = forms("possessive-pronoun")
    or = forms("or")
    question = forms("question")
    relative = forms("relative")
    anyone = forms("anyone")
    vessel = forms("vessel")
    office = forms("office")
    post = forms("post")
    portfolio = forms("portfolio")
    former = forms("former")
    years = forms("years")
    old = forms("old")
    aged = forms("aged")
    recalledBody = forms("recalled-body")
    institution = forms("institution")
    subordinate = forms("subordinate")
    clock = forms("clock")
    collective = forms("collective")
    mute = forms("mute")
    uttering = lemmas("uttering")
    bearing = lemmas("bearing")
    counting = forms("counting")
    personEnding = words("person-ending")
    labelled = forms("labelled")
    charging = lemmas("charging")
    perceiving = lemmas("perceiving")
    hearing = lemmas("hearing")
    pointing = forms("pointing")
    source = forms("source")
    framing = words("framing")
    issuing = forms("issuing")
    addressing = lemmas("addressing")
    telling = lemmas("telling")
    citing = lemmas("citing")
    speech = forms("speech")
    untrue = forms("untrue")
    generic = forms("generic")
    notOne = forms("not-one")
    conditional = forms("conditional")
    only = forms("only")
    another = forms("another")
    setting = forms("setting")
    meanwhile = forms("meanwhile")
    recalling = forms("recalling")
    inside = forms("inside")
    seeking = lemmas("seeking")
    undergoing = lemmas("undergoing")
    undergone = lemmas("undergone")
    transitive = lemmas("transitive")
    happening = lemmas("happening")
    blaming = forms("blaming")
    aiming = forms("aiming")
    promising = lemmas("promising")
    light = lemmas("light")
    stative = lemmas("stative")
    seeming = lemmas("seeming")
    lasting = lemmas("lasting")
    nominal = words("nominal").sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    deadline = forms("deadline")
    outset = forms("outset")
    dateLabel = forms("date-label")
    percent = forms("percent")
    currency = values("currency")
    number = values("number").mapValues { Double($0) ?? 0 }
    single = forms("single")
    article = forms("article")
    several = forms("several")
    half = forms("half")
    vague = values("vague").mapValues { Double($0) ?? 0 }
    exceeding = lemmas("exceeding")
    each = forms("each")
    tally = lemmas("tally")
    scale = values("scale").mapValues { Double($0) ?? 1 }
    measure = lemmas("measure")
    purpose = forms("purpose")
    carrying = lemmas("carrying")
    linking = lemmas("linking")
    estimating = lemmas("estimating")
    var roles: [WordKey: ActorRole] = [:]
    for role in [ActorRole.agent, .patient, .recipient, .other] {
      for word in words(role.rawValue) { roles[WordKey(word)] = role }
    }
    self.roles = roles
  }
}
