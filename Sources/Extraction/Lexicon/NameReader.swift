// Names taken apart by the words that stand in them.

public import ChronicleTypes
internal import Linguistics

/// Takes names apart: titles, first name, initials and surname of a person; acronym and head of a body.
///
/// By the lists `titles.tsv`, `name-parts.tsv` and `short-names.tsv`, and those of `BodyNames` and `NameSpelling`.
struct NameReader: Sendable {
  private var titles: Set<String> = []
  private var titlesOfFullNames: Set<String> = []
  private var degrees: Set<String> = []
  private var generations: [String: String] = [:]
  private var particles: Set<String> = []
  private var firstNamesLikeParticles: Set<String> = []
  private var longNames: [String: [String]] = [:]
  /// Takes names of bodies and places apart.
  var bodies = BodyNames()
  /// How spellings of one name are found.
  var spelling = NameSpelling()

  /// A row of `titles.tsv`: title, gender, how it is read.
  mutating func addTitle(_ row: LexiconFile.Row) {
    titles.insert(row.fields[0])
    if row.fields[2] != "name" { titlesOfFullNames.insert(row.fields[0]) }
  }

  /// A row of `name-parts.tsv`: word, part, form.
  mutating func addPart(_ row: LexiconFile.Row) throws(LexiconFile.Fault) {
    let word = row.fields[0]
    switch row.fields[1] {
    case "degree": degrees.insert(word)
    case "generation": generations[word] = generations[word] ?? (row.fields[2] == "-" ? word : row.fields[2])
    case "particle": particles.insert(word)
    case "first-particle":
      particles.insert(word)
      firstNamesLikeParticles.insert(word)
    default:
      if bodies.addPart(row) { return }
      throw LexiconFile.Fault(
        row,
        "no part of a name is called “\(row.fields[1])”; there are degree, generation, particle, first-particle, joint, "
          + "head-end, suffix, turned, ending, written")
    }
  }

  /// A row of `short-names.tsv`: first name, short forms.
  mutating func addShortNames(_ row: LexiconFile.Row) {
    for short in row.fields[1].split(separator: " ") { longNames[String(short), default: []].append(row.fields[0]) }
  }

  /// An actor with its names taken apart.
  func reading(_ actor: DocumentActor) -> DocumentActor {
    var actor = actor
    let kind = NameForm.Kind(actor.type)
    actor.forms = ([actor.name] + actor.aliases).map { form(of: $0, kind) }
    return actor
  }

  /// A name as it is written, taken apart.
  /// - Complexity: O(n) in the letters of the name.
  func form(of name: String, _ kind: NameForm.Kind) -> NameForm {
    var form =
      kind == .person
      ? person(ActorName.normal(name).split(separator: " ").map(String.init)) : bodies.form(name, kind)
    let words = form.words.filter { kind != .person || !particles.contains($0) }
    form.skeleton = words.map { spelling.skeleton(of: kind == .person ? withoutParticle($0) : $0) }.joined(
      separator: " ")
    return form
  }

  /// “al-Karim” is written “Karim” as well.
  private func withoutParticle(_ word: String) -> String {
    guard let hyphen = word.firstIndex(of: "-"), particles.contains(String(word[..<hyphen])) else { return word }
    return String(word[word.index(after: hyphen)...])
  }

  // MARK: Persons

  private func person(_ given: [String]) -> NameForm {
    // “Novak, PhD”
    var words = given.map { $0.last == "," ? String($0.dropLast()) : $0 }.filter { !$0.isEmpty }
    while let title = (1...3).reversed().first(where: { isTitle($0, of: words) }) { words.removeFirst(title) }
    var generation = ""
    while let last = words.last, words.count > 1 {
      if let known = generations[last] {
        generation = known
      } else if !degrees.contains(last) {
        break
      }
      words.removeLast()
    }
    var surname = max(0, words.count - 1)
    while surname > 0, particles.contains(words[surname - 1]),
      surname > 1 || words.count > 2 || !firstNamesLikeParticles.contains(words[0])
    {
      surname -= 1
    }
    var form = NameForm(kind: .person, words: words)
    (form.generation, form.givenCount) = (generation, surname)
    if surname > 1 {
      let middle = words[1..<surname]
      let initials = middle.compactMap(Self.initial)
      form.initials = initials.joined()
      let rest = middle.filter { Self.initial($0) == nil } + words[surname...]
      form.name = ([words[0]] + rest).joined(separator: " ")
      form.givenCount -= initials.count
    }
    form.longNames = longNames[form.given] ?? []
    form.shortForms = form.isFull ? [form.surname] : []
    return form
  }

  /// Whether so many first words are a title with a name behind it.
  private func isTitle(_ count: Int, of words: [String]) -> Bool {
    guard words.count > count else { return false }
    let title = words[..<count].joined(separator: " ")
    return titles.contains(title) && (words.count > count + 1 || !titlesOfFullNames.contains(title))
  }

  private static func initial(_ word: String) -> String? {
    let letters = word.filter { $0 != "." }
    // “H.W.” are two.
    let isShort = letters.count == 1 || word.last == "." && word.count == 2 * letters.count
    return isShort && !letters.isEmpty && letters.allSatisfy(\.isLetter) ? letters : nil
  }
}

extension Lexicon {
  /// The directions of a user with the forms of their names, by which names of documents are found to be the same.
  /// - Complexity: O(n) in the names.
  public func reading(_ directions: ActorDirections) -> ActorDirections {
    var directions = directions
    for entry in directions.entries.indices {
      read(&directions.entries[entry].name)
      for alias in directions.entries[entry].aliases.indices { read(&directions.entries[entry].aliases[alias]) }
    }
    return directions
  }

  private func read(_ line: inout ActorDirections.Line) {
    line.forms = NameForm.Kind.allCases.map { words.nameReader.form(of: line.text, $0) }
  }
}
