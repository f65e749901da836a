// How like two different names are, as names alone.

internal import ChronicleTypes
internal import TextBasics

/// How much two different names speak for one actor, and in which words; see `ActorEvidence` for what it takes.
struct NameLikeness {
  /// 2 to 4: the more, the rarer two actors have such names.
  var weight: Int
  /// What they have in common, in words.
  var reason: String
  /// Whether one document often uses both for one actor: “Luann Marie Lind”, “Luann Lind”.
  var isOneWriters = false

  /// A slip is looked for in words of at least so many letters; where the whole name is one word, of at least so many.
  private static let (wordLetters, nameLetters) = (5, 7)
  /// Words of fewer letters, and names of fewer consonants, sound alike by chance.
  private static let (soundLetters, nameConsonants) = (5, 4)

  /// How like two names of one kind are; nil where they are names of two.
  /// - Complexity: O(n) in the letters.
  static func between(_ a: NameForm, _ b: NameForm) -> NameLikeness? {
    guard a.kind == b.kind, !(a.isWellKnown && b.isWellKnown) else { return nil }
    return a.kind == .person ? persons(a, b) : bodies(a, b)
  }

  // MARK: Persons

  private static func persons(_ a: NameForm, _ b: NameForm) -> NameLikeness? {
    guard a.generation == b.generation || a.generation.isEmpty || b.generation.isEmpty else { return nil }
    if a.generation == b.generation, let whole = ending(a, b) ?? ending(b, a) { return whole }
    if let spaced = spacing(a, b) { return spaced }
    let (x, y) = (Person(a), Person(b))
    if a.key == b.key, a.initials.isEmpty != b.initials.isEmpty {
      return NameLikeness(weight: 3, reason: "they differ by an initial only", isOneWriters: true)
    }
    guard let middle = x.middle(y), let surname = part(x.surname, y.surname, (x.surnameSound, y.surnameSound)),
      let given = given(a, b, x, y)
    else { return nil }
    var reasons = [given.reason, surname.reason, middle].filter { !$0.isEmpty }
    // One spelling from another script changes both words.
    let costs = given.isSound && surname.isSound ? 1 : given.cost + surname.cost
    var weight = 4 - costs
    if a.generation != b.generation {
      weight -= 1
      reasons.append("one of them is written with “\(a.generation + b.generation)”")
    }
    guard weight > 1, !reasons.isEmpty else { return nil }
    return NameLikeness(
      weight: weight, reason: reasons.joined(separator: " and "),
      isOneWriters: given.isOneWriters && surname.isOneWriters && a.generation == b.generation)
  }

  /// The parts of a person's name in words.
  private struct Person {
    var given: String
    var initials: String
    var middle: [String]
    var surname: [String]
    var givenSound: Substring
    var surnameSound: [Substring]

    init(_ form: NameForm) {
      (given, initials) = (form.given, form.initials)
      middle = Array(form.words[min(1, form.givenCount)..<form.givenCount])
      surname = Array(form.words[form.givenCount...])
      let sounds = form.skeleton.split(separator: " ")
      givenSound = sounds.first ?? ""
      surnameSound = sounds.suffix(max(1, min(surname.count, sounds.count - form.givenCount)))
    }

    private var letters: String { String(middle.compactMap(\.first)) }

    /// Empty where the names in the middle are the same, in words where one has none, nil where they differ.
    func middle(_ other: Person) -> String? {
      let (own, others) = (initials + letters, other.initials + other.letters)
      guard own.isEmpty || others.isEmpty || own == others else { return nil }
      if middle == other.middle { return "" }
      guard middle.isEmpty || other.middle.isEmpty else { return nil }
      return "they are one but for “\((middle + other.middle).joined(separator: " "))” in the middle"
    }
  }

  private struct Part {
    var cost: Int
    var reason: String
    var isSound = false
    /// Whether one document often writes both.
    var isOneWriters: Bool { cost == 0 || isSound }
  }

  private static func given(_ a: NameForm, _ b: NameForm, _ x: Person, _ y: Person) -> Part? {
    if x.given == y.given { return Part(cost: 0, reason: "") }
    let names = "“\(x.given.capitalizedFirst)” and “\(y.given.capitalizedFirst)”"
    let longer = Set([x.given] + a.longNames)
    if !longer.isDisjoint(with: [y.given] + b.longNames) {
      return Part(cost: 1, reason: "\(names) can be the same first name")
    }
    let letters = [x.given, y.given].map { $0.filter { $0 != "." } }
    if letters.contains(where: { $0.count == 1 }) {
      return letters[0].first == letters[1].first ? Part(cost: 2, reason: "\(names) can be the same first name") : nil
    }
    return part([x.given], [y.given], ([x.givenSound], [y.givenSound]))
  }

  /// The same words, or words that are one letter or a spelling apart.
  private static func part(_ a: [String], _ b: [String], _ sounds: ([Substring], [Substring])) -> Part? {
    if a == b { return Part(cost: 0, reason: "") }
    let names = [a, b].map { $0.map(\.capitalizedFirst).joined(separator: " ") }
    if sounds.0 == sounds.1, names.allSatisfy({ $0.count >= soundLetters }) {
      return Part(cost: 1, reason: "“\(names[0])” and “\(names[1])” can be spellings of one name", isSound: true)
    }
    guard let words = slip(a, b) else { return nil }
    return Part(cost: 1, reason: "“\(words.0.capitalizedFirst)” and “\(words.1.capitalizedFirst)” differ by one letter")
  }

  /// A name that ends in the whole of the other one: “Coroner Ada Novak”, “W. Ada Novak”.
  private static func ending(_ long: NameForm, _ short: NameForm) -> NameLikeness? {
    let (a, b) = (long.words, short.words)
    guard a.count > b.count, b.count > 1, a.suffix(b.count) == b[...] else { return nil }
    return NameLikeness(
      weight: 4, reason: "one name is the end of the other", isOneWriters: true)
  }

  /// Names from another script whose parts are written together or apart: “Abdel Karim”, “Abdelkarim”.
  private static func spacing(_ a: NameForm, _ b: NameForm) -> NameLikeness? {
    let sounds = [a, b].map { $0.skeleton.filter { $0 != " " } }
    guard a.generation == b.generation, a.words.count != b.words.count, a.given == b.given || sounds[0].count > 5,
      sounds[0] == sounds[1]
    else { return nil }
    return NameLikeness(weight: 3, reason: "they can be spellings of one name", isOneWriters: true)
  }

  // MARK: Bodies and places

  private static func bodies(_ a: NameForm, _ b: NameForm) -> NameLikeness? {
    let (x, y) = (a.words, b.words)
    if let words = slip(x, y), !a.name.contains(where: \.isNumber),
      x.count > 1 || (x[0].count + y[0].count + 1) / 2 >= nameLetters
    {
      return NameLikeness(
        weight: 3, reason: "“\(words.0.capitalizedFirst)” and “\(words.1.capitalizedFirst)” differ by one letter")
    }
    if x.count > 2, x.count == y.count {
      let different = zip(x, y).filter { $0 != $1 }
      if different.count == 1, different[0].0 + "s" == different[0].1 || different[0].1 + "s" == different[0].0 {
        return NameLikeness(weight: 3, reason: "they differ by a plural", isOneWriters: true)
      }
    }
    let consonants = a.skeleton.filter { $0 != " " }
    guard a.kind == .place, a.skeleton == b.skeleton, consonants.count >= nameConsonants else { return nil }
    return NameLikeness(weight: 3, reason: "they can be spellings of one name")
  }

  // MARK: Letters

  /// The word in which two names differ, in both spellings, if it is one word and one letter; nil otherwise. A word and
  /// its plural are no slip.
  private static func slip(_ a: [String], _ b: [String]) -> (String, String)? {
    let different = zip(a, b).filter { $0 != $1 }
    guard a.count == b.count, different.count == 1, let (x, y) = different.first else { return nil }
    guard x + "s" != y, y + "s" != x else { return nil }
    let (short, long) = x.count <= y.count ? (Array(x), Array(y)) : (Array(y), Array(x))
    // A letter too many is seen in a shorter word as well.
    guard short.count >= wordLetters || long.count == wordLetters && short.count < long.count else { return nil }
    let same = zip(short, long).prefix { $0 == $1 }.count
    let rest = short.count == long.count ? short.dropFirst(same + 1) : short.dropFirst(same)
    return long.count - short.count <= 1 && rest.elementsEqual(long.dropFirst(same + 1)) ? (x, y) : nil
  }
}
