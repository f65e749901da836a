// Word forms to dictionary forms.

/// Dictionary forms by a list of irregular forms and rules of endings.
public struct Lemmatizer: Sendable {
  private var irregular: [WordKey: String] = [:]

  init(irregular file: LexiconFile) {
    for row in file.rows { irregular[WordKey(row.fields[0])] = row.fields[1] }
  }

  /// The lemma of a form: small letters, names as they are.
  public func lemma(of form: String, key: WordKey, upos: UPOS) -> String {
    if upos == .propn || upos == .num || upos == .punct || upos == .sym || upos == .x {
      return form
    }
    if let known = irregular[key] { return known }
    let word = form.lowercased()
    switch upos {
    case .noun: return singular(word)
    case .verb: return verbStem(word)
    default: return word
    }
  }

  /// The singular of a noun, by its ending.
  func singular(_ word: String) -> String {
    guard word.hasSuffix("s"), word.utf8.count > 3, !word.hasSuffix("ss"), !word.hasSuffix("us"),
      !word.hasSuffix("is")
    else { return word }
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["ches", "shes", "xes", "sses", "zes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }

  /// The verb that a form comes from, by its ending.
  func verbStem(_ word: String) -> String {
    func stem(_ rest: Substring) -> String {
      let tail = Array(rest.utf8.suffix(2))
      // stopped, but not called, missed
      if tail.count == 2, tail[0] == tail[1], !"aeiouls".utf8.contains(tail[0]) { return String(rest.dropLast()) }
      // After c, g, s, u, v, z a stem has lost its e: rise, argue, believe.
      let lostE = rest.utf8.last.map { "cgsuvz".utf8.contains($0) } ?? false
      return lostE && !rest.hasSuffix("ss") ? rest + "e" : String(rest)
    }
    let length = word.utf8.count
    if word.hasSuffix("ied") || word.hasSuffix("ies"), length > 4 { return word.dropLast(3) + "y" }
    if word.hasSuffix("ed"), length > 3 { return stem(word.dropLast(2)) }
    if word.hasSuffix("ing"), length > 4 { return stem(word.dropLast(3)) }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), length > 2 { return String(word.dropLast()) }
    return word
  }
}
