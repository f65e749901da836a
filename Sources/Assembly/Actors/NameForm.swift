// A name taken apart: titles, first name, initials, surname; or a body's acronym, initials and head.

internal import ChronicleTypes

/// A name as it is compared with others.
struct NameForm {
  /// What can have the same name without being the same.
  enum Kind: String {
    case person, place, body

    init(_ type: ActorType) {
      switch type {
      case .person: self = .person
      case .place: self = .place
      case .organization, .outlet, .group, .other: self = .body
      }
    }
  }

  let type: ActorType
  let kind: Kind
  /// As `ActorName.normal` gives it.
  let normal: String
  /// The words, of a person without titles, initials in the middle, degrees and generation.
  private(set) var words: [String]
  /// Of a person: the letters between first name and surname, “F.” as `f`.
  private(set) var initials = ""
  /// Of a person: `jr.`, `sr.`, `ii` …; empty where none is written.
  private(set) var generation = ""
  /// Where the surname begins in `words`.
  private var surnameStart = 0

  init(_ name: String, _ type: ActorType) {
    self.type = type
    kind = Kind(type)
    normal = ActorName.normal(name)
    words = normal.split(separator: " ").map(String.init)
    if kind == .person {
      readPerson()
    } else {
      // “officers of Immigration and …” can leave its “of” with the name.
      while words.count > 2, NameWords.small.contains(words[0]) { words.removeFirst() }
    }
  }

  /// What two spellings of a name share; initials apart.
  var key: String { words.joined(separator: " ") + (generation.isEmpty ? "" : " " + generation) }
  /// Of a person: the key without the generation.
  var keyOfFamily: String { words.joined(separator: " ") }

  var given: String { surnameStart > 0 ? words[0] : "" }
  var surname: String { words[surnameStart...].joined(separator: " ") }
  /// Whether it says enough to be found in another document: of a person, more than the surname.
  var isFull: Bool { kind != .person || surnameStart > 0 }

  private mutating func readPerson() {
    words = words.map { $0.last == "," ? String($0.dropLast()) : $0 }.filter { !$0.isEmpty }
    while let title = (1...3).reversed().first(where: isTitle) { words.removeFirst(title) }
    while let last = words.last, words.count > 1 {
      if let known = NameWords.generations[last] {
        generation = known
      } else if !NameWords.degrees.contains(last) {
        break
      }
      words.removeLast()
    }
    surnameStart = max(0, words.count - 1)
    while surnameStart > 0, NameWords.particles.contains(words[surnameStart - 1]),
      surnameStart > 1 || words.count > 2 || !NameWords.firstNamesLikeParticles.contains(words[0])
    {
      surnameStart -= 1
    }
    guard surnameStart > 1 else { return }
    let middle = words[1..<surnameStart]
    let letters = middle.compactMap(Self.initial)
    initials = letters.joined()
    words = [words[0]] + middle.filter { Self.initial($0) == nil } + words[surnameStart...]
    surnameStart -= letters.count
  }

  /// Whether so many first words are a title with a name behind it.
  private func isTitle(_ count: Int) -> Bool {
    guard words.count > count else { return false }
    let title = words[..<count].joined(separator: " ")
    return NameWords.titles.contains(title)
      && (words.count > count + 1 || !NameWords.titlesOfFullNames.contains(title))
  }

  private static func initial(_ word: String) -> String? {
    let letters = word.filter { $0 != "." }
    return letters.count == 1 && letters.allSatisfy(\.isLetter) ? letters : nil
  }

  /// Whether a name as it is written is an acronym.
  static func isAcronym(_ name: String) -> Bool {
    name.count >= 2 && name.count <= 6 && name.allSatisfy { $0.isUppercase || $0 == "." }
  }

  /// What the letters of an acronym are compared by.
  static func letters(_ acronym: String) -> String { ActorName.normal(acronym).filter { $0 != "." } }

  /// The first letters of the name of a body or place, with and without those of small words.
  var acronyms: [String] {
    guard kind != .person, words.count > 1 else { return [] }
    func letters(_ words: [String]) -> String { String(words.compactMap(\.first).filter(\.isLetter)) }
    let all = letters(words)
    let without = letters(words.filter { !NameWords.small.contains($0) })
    return (all == without ? [all] : [without, all]).filter { $0.count > 1 }
  }

  /// The word that says what a body is: “Department” of Homeland Security, the Harbor “Police”.
  var head: String {
    let before = words.firstIndex(where: NameWords.afterHead.contains).flatMap { $0 > 0 ? $0 - 1 : nil }
    return words.isEmpty ? "" : words[before ?? words.count - 1]
  }
}
