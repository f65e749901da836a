// Names of bodies and places taken apart: words written in several ways, suffixes, acronyms, the head.

internal import ChronicleTypes
internal import Linguistics

/// Takes names of bodies and places apart, by the lists `name-parts.tsv` and `same-names.tsv`.
struct BodyNames: Sendable {
  private var joints: Set<String> = []
  private var headEnds: Set<String> = []
  private var suffixes: Set<String> = []
  private var turned: Set<String> = []
  /// The last two words of names → the word that they are compared as.
  private var endings: [String: String] = [:]
  /// Words that are written in several ways → the words that they are compared as.
  private var written: [String: [String]] = [:]
  /// Words that many bodies are called by: “Council”.
  private var general: Set<String> = []
  /// Known names → the name that they are compared as, and what it names.
  private var known: [String: (name: String, kind: NameForm.Kind)] = [:]

  /// A row of `name-parts.tsv`: word, part, form.
  /// - Returns: whether the part is one of the names of bodies.
  mutating func addPart(_ row: LexiconFile.Row) -> Bool {
    let word = row.fields[0]
    switch row.fields[1] {
    case "joint": joints.insert(word)
    case "head-end": headEnds.insert(word)
    case "suffix": suffixes.insert(word)
    case "turned": turned.insert(word)
    case "ending": endings[word] = endings[word] ?? row.fields[2]
    case "written": written[word] = written[word] ?? row.fields[2].split(separator: " ").map(String.init)
    default: return false
    }
    return true
  }

  /// A row of `same-names.tsv`: name, what it names, other names.
  mutating func addSameNames(_ row: LexiconFile.Row) throws(LexiconFile.Fault) {
    guard let kind = NameForm.Kind(rawValue: row.fields[1]), kind != .person else {
      throw LexiconFile.Fault(row, "a name is a body’s or a place’s, not a “\(row.fields[1])”")
    }
    let others = row.fields[2].split(separator: ";").map { $0.drop { $0 == " " } }
    for name in [row.fields[0][...]] + others where name != "-" {
      let words = compared(name.split(separator: " ").map(String.init))
      let key = words.joined(separator: " ")
      if known[key] == nil { known[key] = (compared(row.fields[0]).joined(separator: " "), kind) }
    }
  }

  /// A row of `organizations.tsv`: word, place in the name.
  mutating func addGeneral(_ row: LexiconFile.Row) { general.insert(row.fields[0]) }

  private func compared(_ name: String) -> [String] { compared(name.split(separator: " ").map(String.init)) }

  /// A name taken apart.
  /// - Complexity: O(n) in the letters of the name.
  func form(_ name: String, _ type: NameForm.Kind) -> NameForm {
    var words = ActorName.normal(name).split(separator: " ").map(String.init)[...]
    let given = name.split(whereSeparator: \.isWhitespace).suffix(words.count)
    let capitals = zip(words, given).filter { $1.allSatisfy { $0.isUppercase || $0 == "." } }.map(\.0)
    // “officers of Immigration and …” can leave its “of” with the name.
    while words.count > 2, let first = words.first, joints.contains(first) { words.removeFirst() }
    let full = spelled(Array(words), capitals: Set(capitals))
    var (kind, isKnown) = (type, false)
    var rest = inOrder(kind == .body ? without(suffixes, full) : full)
    // “us” is a pronoun, “usa” is none.
    let isClear = rest.count > 1 || rest[0].count > 3 || !capitals.isEmpty
    if let name = known(rest), isClear || name.kind == .place && rest[0].count > 2 {
      (rest, kind, isKnown) = (name.name.split(separator: " ").map(String.init), name.kind, true)
    }
    var form = NameForm(kind: kind, words: rest)
    form.isWellKnown = isKnown
    if kind == .body { form.shortForms = ends(of: rest) }
    form.acronyms = acronyms(full.count == 1 ? rest : full)
    let end = rest.firstIndex(where: headEnds.contains).flatMap { $0 > 0 ? $0 : nil } ?? rest.count
    form.head = rest.isEmpty ? "" : rest[end - 1]
    return form
  }

  /// The ends of a name that it can be called by: “Colts”, “Red Sox”. Of “City Council” the word “Council” says too
  /// little, and “Institute of Ice” is not called “Ice”.
  private func ends(of words: [String]) -> [String] {
    guard !words.contains(where: joints.contains) else { return [] }
    return (1..<max(1, words.count)).filter { $0 < words.count - 1 || !general.contains(words[$0]) }.map {
      words[$0...].joined(separator: " ")
    }
  }

  /// The well-known name that some words are; “U.S. Defense Department” is the Defense Department.
  private func known(_ words: [String]) -> (name: String, kind: NameForm.Kind)? {
    func name(_ words: ArraySlice<String>) -> (name: String, kind: NameForm.Kind)? {
      known[words.joined(separator: " ")]
    }
    if let whole = name(words[...]) { return whole }
    for start in words.indices.dropFirst() where name(words[..<start])?.kind == .place {
      if let body = name(words[start...]), body.kind == .body { return body }
    }
    return nil
  }

  /// The words of a name as it is compared.
  private func compared(_ words: [String]) -> [String] { inOrder(spelled(words, capitals: Set(words))) }

  /// Words in one spelling: “U. S. Dept.” is “united states department”.
  /// - Parameter capitals: those that are written in capitals: “US” is the United States, “Us” is a magazine.
  private func spelled(_ words: [String], capitals: Set<String>) -> [String] {
    var result: [String] = []
    var letters = ""
    func flush() {
      if !letters.isEmpty { result += written[letters] ?? [letters] }
      letters = ""
    }
    for word in words {
      let isLetter = word.count == 2 && word.last == "." || word.count == 1 && !letters.isEmpty
      if isLetter, word.first?.isLetter == true {
        letters.append(contentsOf: word.prefix(1))
        continue
      }
      flush()
      let isAcronym = word.count > 2 && word.last == "." && word.dropLast().contains(".")
      let plain = isAcronym ? word.filter { $0 != "." } : word
      let other = written[plain] ?? [plain]
      result += other.count == 1 || capitals.contains(word) ? other : [plain]
    }
    flush()
    if let end = endings[result.suffix(2).joined(separator: " ")], result.count > 2 {
      result[(result.count - 2)...] = [end]
    }
    return result
  }

  /// Words without those at the end that are in a list; one word stays.
  private func without(_ list: Set<String>, _ words: [String]) -> [String] {
    var words = words
    while words.count > 1, let last = words.last, list.contains(last) {
      words.removeLast()
      if words.count > 1, words.last == "&" || words.last == "and" { words.removeLast() }
    }
    return words
  }

  /// “united states department of defense” as “united states defense department”.
  private func inOrder(_ words: [String]) -> [String] {
    guard
      let head = words.indices.dropLast(2).first(where: {
        turned.contains(words[$0]) && headEnds.contains(words[$0 + 1])
      })
    else { return words }
    let rest = words[(head + 2)...].drop(while: joints.contains)
    return rest.isEmpty ? words : words[..<head] + rest + [words[head]]
  }

  private func acronyms(_ words: [String]) -> [String] {
    guard words.count > 1 else { return [] }
    func letters(_ words: [String]) -> String { String(words.compactMap(\.first).filter(\.isLetter)) }
    let all = letters(words)
    let without = letters(words.filter { !joints.contains($0) })
    return (all == without ? [all] : [without, all]).filter { $0.count > 1 }
  }
}
