// The words that names are read by: titles, generations, small words, nicknames.

/// Tables of words in names, in small letters.
enum NameWords {
  /// Before a name and no part of it.
  static let titles: Set<String> = [
    "mr.", "mr", "mrs.", "mrs", "ms.", "ms", "miss", "mx.", "sir", "dame", "lord", "dr.", "dr", "doctor", "prof.",
    "prof", "professor", "president", "vice president", "prime minister", "deputy prime minister", "minister",
    "foreign minister", "chancellor", "premier", "secretary", "assistant secretary", "deputy secretary",
    "undersecretary",
    "press secretary", "secretary of state", "secretary general", "secretary-general", "senator", "sen.", "sen",
    "representative", "rep.", "rep", "congressman", "congresswoman", "governor", "gov.", "gov", "lieutenant governor",
    "mayor", "attorney general", "attorney", "deputy attorney general", "district attorney", "solicitor general",
    "justice", "chief justice", "sheriff", "deputy", "police chief", "chief", "commissioner", "director",
    "deputy director", "executive director", "chairman", "chairwoman", "chair", "general", "gen.", "gen", "colonel",
    "col.", "col", "maj.", "captain", "capt.", "capt", "lieutenant", "lt.", "lt", "sergeant", "sgt.", "sgt", "officer",
    "agent", "special agent", "detective", "admiral", "adm.", "commander", "cmdr.", "ambassador", "bishop",
    "archbishop",
    "cardinal", "rabbi", "imam", "reverend", "rev.", "rev", "coach", "spokesman", "spokeswoman", "spokesperson",
    "former", "ex-president", "acting", "judge", "major", "dean", "king", "queen", "prince", "princess", "duke", "earl",
    "pope", "father", "sister", "brother", "lady",
  ]

  /// Titles that are first names as well, or that stand before a first name: only before a full name they are titles.
  static let titlesOfFullNames: Set<String> = [
    "judge", "major", "dean", "king", "queen", "prince", "princess", "duke", "earl", "pope", "father", "sister",
    "brother", "lady", "justice", "sir", "dame",
  ]

  /// Behind a name and no part of it.
  static let degrees: Set<String> = [
    "phd", "ph.d.", "md", "m.d.", "mp", "m.p.", "esq", "esq.", "obe", "cbe", "qc", "kc",
  ]

  /// Behind the names of father and child, who are two.
  static let generations = [
    "jr": "jr.", "jr.": "jr.", "junior": "jr.", "sr": "sr.", "sr.": "sr.", "senior": "sr.", "ii": "ii", "iii": "iii",
    "iv": "iv",
  ]

  /// Before a surname and part of it.
  static let particles: Set<String> = [
    "al", "ap", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn",
    "la",
    "le", "ten", "ter", "van", "vom", "von", "zu", "zur",
  ]

  /// Particles that are first names as well: “Van Morrison”, “Al Gore”.
  static let firstNamesLikeParticles: Set<String> = ["al", "del", "do", "la", "le", "van"]

  /// In the names of bodies, often without a letter in the acronym.
  static let small: Set<String> = ["of", "and", "the", "for", "on", "in", "to", "at", "de", "&"]

  /// What ends the head of a body's name: “Department of …”, “Committee to …”.
  static let afterHead: Set<String> = ["of", "for", "on", "in", "to", "against", "at"]

  /// First names and the short forms that stand for them.
  private static let shortForms: [(name: String, short: [String])] = [
    ("abraham", ["abe"]), ("albert", ["al", "bert"]), ("alexander", ["alex", "sasha"]), ("andrew", ["andy", "drew"]),
    ("anthony", ["tony"]), ("antony", ["tony"]), ("barbara", ["barb"]), ("benjamin", ["ben"]), ("bernard", ["bernie"]),
    ("catherine", ["cathy", "kate"]), ("charles", ["charlie", "chuck"]), ("christopher", ["chris"]),
    ("daniel", ["dan"]),
    ("david", ["dave"]), ("deborah", ["debbie"]), ("donald", ["don"]), ("douglas", ["doug"]),
    ("edward", ["ed", "ted"]),
    ("elizabeth", ["liz", "beth", "betsy"]), ("eugene", ["gene"]), ("francis", ["frank"]), ("frederick", ["fred"]),
    ("gerald", ["gerry", "jerry"]), ("gregory", ["greg"]), ("henry", ["harry", "hank"]), ("jacob", ["jake"]),
    ("james", ["jim", "jimmy"]), ("jeffrey", ["jeff"]), ("jennifer", ["jen", "jenny"]), ("john", ["jack", "johnny"]),
    ("jonathan", ["jon"]), ("joseph", ["joe"]), ("joshua", ["josh"]), ("katherine", ["kate", "kathy"]),
    ("kenneth", ["ken"]), ("lawrence", ["larry"]), ("leonard", ["len"]), ("margaret", ["maggie", "meg", "peggy"]),
    ("matthew", ["matt"]), ("michael", ["mike"]), ("nathaniel", ["nate"]), ("nicholas", ["nick"]), ("pamela", ["pam"]),
    ("patricia", ["pat", "tricia"]), ("patrick", ["pat"]), ("peter", ["pete"]), ("philip", ["phil"]),
    ("raymond", ["ray"]), ("rebecca", ["becky"]), ("richard", ["dick", "rick", "rich"]),
    ("robert", ["bob", "bobby", "rob"]),
    ("ronald", ["ron"]), ("rudolph", ["rudy"]), ("samuel", ["sam"]), ("stephen", ["steve"]), ("steven", ["steve"]),
    ("susan", ["sue"]), ("theodore", ["ted"]), ("thomas", ["tom", "tommy"]), ("timothy", ["tim"]),
    ("victoria", ["vicky"]),
    ("vincent", ["vince"]), ("walter", ["walt"]), ("william", ["bill", "billy", "will"]), ("zachary", ["zach"]),
  ]

  /// For each short form the names that it stands for.
  static let namesOfShortForm: [String: [String]] = shortForms.reduce(into: [:]) { result, entry in
    for short in entry.short { result[short, default: []].append(entry.name) }
  }
}
