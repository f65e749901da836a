// The words that the comparison of claims goes by.

/// Tables of words, and the stem of a word.
enum ClaimWords {
  /// Words of a text in lower case, numbers with their digits together: “Death threats rose by 8,000%” →
  /// death, threats, rose, by, 8000.
  static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var pending: Unicode.Scalar?
    func isDigit(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { (0x30...0x39).contains($0.value) } ?? false }
    for scalar in text.unicodeScalars {
      if scalar.isASCII ? isASCIIWord(scalar) : scalar.properties.isAlphabetic {
        if let mark = pending {
          // “8,000” and “U.S.” go on; “ICE’s” ends before its s.
          if mark == ",", !isDigit(scalar) || !isDigit(word.unicodeScalars.last) {
            words.append(word)
            word = ""
          } else if mark == ".", isDigit(scalar), isDigit(word.unicodeScalars.last) {
            word.unicodeScalars.append(".")
          }
          pending = nil
        }
        if scalar.isASCII {
          let isUpper = (0x41...0x5A).contains(scalar.value)
          word.unicodeScalars.append(isUpper ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar)
        } else {
          word += scalar.properties.lowercaseMapping
        }
      } else if !word.isEmpty {
        if pending == nil, scalar == "," || scalar == "." {
          pending = scalar
        } else {
          words.append(word)
          word = ""
          pending = nil
        }
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static func isASCIIWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Whether a word in lower case says nothing about what is claimed.
  static func isEmpty(_ word: String) -> Bool {
    word.utf8.count < 2 && !(word.first?.isNumber ?? false) || emptyWords.contains(word)
  }

  /// Whether a metric counts the dead or hurt.
  static func isHarm(_ metric: [String]) -> Bool { metric.count == 1 && tolls.values.contains(metric[0]) }

  /// The stem of a word in lower case, or the one that stands for all words of its meaning.
  static func canonical(_ word: String) -> String {
    let stem = stem(word)
    return synonyms[stem] ?? stem
  }

  /// Whether a stem of a metric stands for the metric named before: “the 500% figure”.
  static func pointsBack(_ metric: [String]) -> Bool { metric.last.map(anaphoric.contains) ?? false }

  /// What a count of people counts where it tells of the dead or hurt: “17 people were killed” → deaths.
  static func toll(_ metric: [String], _ act: String) -> String? {
    guard let head = metric.last, people.contains(head) else { return nil }
    return tolls[act]
  }

  /// The word without the endings of its forms. Rough, but the same for all of them: “prosecuted”, “prosecution” →
  /// “prosecut”; “killings”, “kill” → “kill”.
  static func stem(_ word: String) -> String {
    var stem = word
    func ends(_ ending: String, leaving count: Int) -> Bool {
      stem.utf8.count >= ending.utf8.count + count && stem.hasSuffix(ending)
    }
    if ends("ies", leaving: 2) {
      stem = stem.dropLast(3) + "y"
    } else if ["sses", "shes", "ches", "xes", "zes"].contains(where: { ends($0, leaving: 2) }) {
      stem.removeLast(2)
    } else if ends("s", leaving: 3), !["ss", "us", "is"].contains(where: stem.hasSuffix) {
      stem.removeLast()
    }
    for ending in endings where ends(ending, leaving: 3) {
      stem.removeLast(ending.utf8.count)
      if let last = stem.last, stem.dropLast().last == last, !"lszeo".contains(last) { stem.removeLast() }
      break
    }
    if ends("e", leaving: 3) { stem.removeLast() }
    return stem
  }

  private static let endings = ["ations", "ation", "ing", "ed", "ion", "ly"]

  private static func stems(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { stem(String($0)) })
  }

  /// Whether a stem is a number in words.
  static func isNumber(_ stem: String) -> Bool { numbers.contains(stem) }

  /// Whether a stem is a weekday or a month.
  static func isDay(_ stem: String) -> Bool { days.contains(stem) }

  private static let numbers = stems(
    """
    two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion trillion half third quarter
    """)
  private static let days = stems(
    """
    monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december
    """)
  private static let people = stems("people person victim")
  private static let anaphoric = stems(
    "figure number percentage statistic increase rise jump surge drop decline fall put")

  /// The act → what is counted.
  private static let tolls = Dictionary(
    uniqueKeysWithValues: [
      (canonical("kill"), "death"), (stem("die"), "death"), (stem("dead"), "death"), (canonical("injure"), "injury"),
    ])

  /// Words of one meaning, the first one standing for all.
  private static let synonyms: [String: String] = {
    let groups = [
      "kill killing murder assassinate assassination slay slain",
      "kidnap kidnapping abduct abduction",
      "bounty reward",
      "officer agent",
      "death fatality",
      "injure injury wound hurt",
      "people person",
      "arrest detain",
      "rise rose risen increase",
      "say said",
    ]
    var synonyms: [String: String] = [:]
    for group in groups {
      let words = group.split(separator: " ").map { stem(String($0)) }
      for word in words { synonyms[word] = words[0] }
    }
    return synonyms
  }()

  /// Function words, pronouns, auxiliary and light verbs, and bodies that only point back.
  private static let emptyWords = Set(
    """
    a an the this that these those such same other another own some any each every all both no not nor neither either
    and or but if then than as so too also very just only even still yet again more most much many few less least
    of in on at to for from by with without within against among between into onto upon over under about after before
    during since until till through out off up down near toward towards via per amid despite because while when where
    which who whom whose what why how there here
    i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones
    anyone someone everyone nobody anybody somebody everybody something anything everything nothing
    be am is are was were been being do does did done doing have has had having will would shall should can could may
    might must ought need going get gets got getting let lets make makes made making take takes took taken taking
    give gives gave given lead leads led go goes went gone come comes came keep keeps kept put puts
    don didn doesn isn wasn aren weren won wouldn couldn shouldn hasn haven hadn ain ve ll re
    agency department company firm group body
    say says said saying tell tells told according
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
