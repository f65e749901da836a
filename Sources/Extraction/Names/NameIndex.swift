// How a shorter name leads to a longer one in a document: “Ruiz” to “Ana Ruiz”, “DHS” to the department.

internal import Linguistics

/// Finds the actor of a shorter name by surname, first name, initials or what follows “of”.
struct NameIndex {
  var exact: [String: Int] = [:]
  /// Last word of a person's name → persons.
  private var surnames: [WordKey: [Int]] = [:]
  /// First word of a person's name → persons.
  private var firstNames: [WordKey: [Int]] = [:]
  /// Surname → the persons who bear it with a title before the full name, and the last word of that title.
  private var titles: [WordKey: [(title: WordKey, actor: Int)]] = [:]
  /// First letters of an organization's name → organization.
  private var initials: [String: Int] = [:]
  /// What follows “Department of” → organization.
  private var tails: [String: Int] = [:]

  mutating func add(_ name: NamedEntity, _ actor: Int, _ document: AnnotatedDocument) {
    let tokens = Array(name.tokens)
    guard let last = tokens.last else { return }
    if name.kind == .person, tokens.count > 1 {
      surnames[document.tokens[last].key, default: []].append(actor)
      firstNames[document.tokens[tokens[0]].key, default: []].append(actor)
    }
    guard name.kind == .organization || name.kind == .outlet || name.kind == .other,
      tokens.count > 1
    else { return }
    let letters = tokens.filter { document.tokens[$0].shape.contains(.capitalized) }.map {
      Character(UnicodeScalar(document.analysis.utf8[Int(document.tokens[$0].start)]))
    }
    if letters.count > 1, initials[String(letters)] == nil { initials[String(letters)] = actor }
    if let of = tokens.dropLast().first(where: { document.classes.of.contains(document.tokens[$0].key) }) {
      let tail = document.analysis.text((of + 1)..<name.tokens.upperBound).lowercased()
      if tails[tail] == nil { tails[tail] = actor }
    }
  }

  /// Notes the title that stands before a person's full name: “Judge Ana Ruiz”.
  mutating func noteTitle(of name: NamedEntity, _ actor: Int, _ document: AnnotatedDocument) {
    guard name.kind == .person, name.tokens.count > 1, let last = name.tokens.last, let title = name.title?.last else {
      return
    }
    titles[document.tokens[last].key, default: []].append((document.tokens[title].key, actor))
  }

  /// The one person of a surname whose title stands before it too, where several bear it: “Judge Ruiz”.
  func titled(_ name: NamedEntity, _ document: AnnotatedDocument) -> Int? {
    guard name.kind == .person, name.tokens.count == 1, let surname = name.tokens.first, let title = name.title?.last,
      surnames[document.tokens[surname].key]?.count ?? 0 > 1
    else { return nil }
    let bearers = (titles[document.tokens[surname].key] ?? []).filter { $0.title == document.tokens[title].key }
    return Set(bearers.map(\.actor)).count == 1 ? bearers[0].actor : nil
  }

  func find(_ name: NamedEntity, _ document: AnnotatedDocument) -> Int? {
    let text = document.analysis.text(name.tokens)
    guard let first = name.tokens.first else { return nil }
    if name.tokens.count == 1 {
      if name.kind == .person || name.kind == .other,
        let persons = surnames[document.tokens[first].key], persons.count == 1
      {
        return persons[0]
      }
      if name.kind == .person, let persons = firstNames[document.tokens[first].key], persons.count == 1 {
        return persons[0]
      }
      let letters = text.filter { $0 != "." }
      if document.tokens[first].shape.contains(.allCaps), let body = initials[letters] {
        return body
      }
    }
    if name.kind == .organization || name.kind == .other, let body = tails[text.lowercased()] {
      return body
    }
    return nil
  }
}
