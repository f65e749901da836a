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
    case .verb: return verbStems(word).first ?? word
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

  /// What a verb's form can come from, the likeliest first.
  func verbStems(_ word: String) -> [String] {
    func undoubled(_ stem: Substring) -> String? {
      let tail = Array(stem.utf8.suffix(2))
      guard tail.count == 2, tail[0] == tail[1], !"aeiouls".utf8.contains(tail[0]) else {
        return nil
      }
      return String(stem.dropLast())
    }
    func stems(_ stem: Substring) -> [String] {
      if let single = undoubled(stem) { return [single, String(stem)] }
      // After c, g, s, u, v, z a stem has lost its e: rise, argue, believe.
      let lostE = stem.utf8.last.map { "cgsuvz".utf8.contains($0) } ?? false
      return lostE && !stem.hasSuffix("ss")
        ? [stem + "e", String(stem)] : [String(stem), stem + "e"]
    }
    if word.hasSuffix("ied"), word.utf8.count > 4 { return [word.dropLast(3) + "y"] }
    if word.hasSuffix("ies"), word.utf8.count > 4 { return [word.dropLast(3) + "y"] }
    if word.hasSuffix("ed"), word.utf8.count > 3 { return stems(word.dropLast(2)) }
    if word.hasSuffix("ing"), word.utf8.count > 4 { return stems(word.dropLast(3)) }
    if word.hasSuffix("es"), word.utf8.count > 3 {
      return [String(word.dropLast(1)), String(word.dropLast(2))]
    }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), word.utf8.count > 2 {
      return [String(word.dropLast())]
    }
    return [word]
  }
}
