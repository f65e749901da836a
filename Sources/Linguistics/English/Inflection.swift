// From dictionary forms to word forms.

/// The forms of words, so that a lexicon of lemmas finds what stands in a text. Irregular forms are listed.
struct Inflection: Sendable {
  private var irregular: [String: [String]] = [:]
  private var lemmas: [String: String] = [:]
  private var verbs: [String: String] = [:]

  init(irregular file: LexiconFile) {
    for row in file.rows {
      irregular[row.fields[1], default: []].append(row.fields[0])
      lemmas[row.fields[0]] = row.fields[1]
      if row.fields[2] == UPOS.verb.rawValue { verbs[row.fields[0]] = row.fields[1] }
    }
  }

  /// The dictionary form of an irregular form of a verb: “flee” of “fled”.
  func irregularVerb(_ form: String) -> String? { verbs[form] }

  /// The forms of a verb: “reveal, reveals” present, “revealed” past, “revealing” a participle. Without those that are
  /// irregular forms of another: “found” belongs to “find”, “founded” to “found”.
  func verb(_ lemma: String) -> [WordForm] {
    var forms = [WordForm(lemma, .present), WordForm(thirdPerson(lemma), .present)]
    let stem = lemma.hasSuffix("e") && !lemma.hasSuffix("ee") ? String(lemma.dropLast()) : lemma
    let known = (irregular[lemma] ?? []).filter { !$0.hasSuffix("ing") }
    if known.isEmpty {
      forms += pastForms(lemma).map { WordForm($0, .past) }
    } else {
      forms += known.map { WordForm($0, .past) }
    }
    forms += (irregular[lemma] ?? []).filter { $0.hasSuffix("ing") }.map { WordForm($0, .presentParticiple) }
    forms.append(WordForm(stem + "ing", .presentParticiple))
    if doubles(lemma), let last = lemma.last {
      forms.append(WordForm(lemma + String(last) + "ing", .presentParticiple))
    }
    return forms.filter { lemmas[$0.text].map { $0 == lemma } ?? true }
  }

  /// The singular and the plural of a noun.
  func noun(_ lemma: String) -> [WordForm] {
    [WordForm(lemma, .singular)] + (irregular[lemma] ?? [thirdPerson(lemma)]).map { WordForm($0, .plural) }
  }

  private func thirdPerson(_ lemma: String) -> String {
    if ["s", "x", "z", "ch", "sh"].contains(where: lemma.hasSuffix) { return lemma + "es" }
    if lemma.hasSuffix("y"), !endsInVowelAndY(lemma) { return lemma.dropLast() + "ies" }
    return lemma + "s"
  }

  private func pastForms(_ lemma: String) -> [String] {
    if lemma.hasSuffix("e") { return [lemma + "d"] }
    if lemma.hasSuffix("y"), !endsInVowelAndY(lemma) { return [lemma.dropLast() + "ied"] }
    if doubles(lemma), let last = lemma.last { return [lemma + String(last) + "ed", lemma + "ed"] }
    return [lemma + "ed"]
  }

  private func endsInVowelAndY(_ lemma: String) -> Bool {
    lemma.utf8.dropLast().last.map { "aeiou".utf8.contains($0) } ?? false
  }

  /// One vowel and one consonant at the end: stop, admit.
  private func doubles(_ lemma: String) -> Bool {
    // The u after q is no vowel: quip, quipped.
    let tail = Array(lemma.replacing("qu", with: "qw").utf8.suffix(3))
    guard tail.count == 3 else { return false }
    return !"aeiouwxyh".utf8.contains(tail[2]) && "aeiou".utf8.contains(tail[1])
      && !"aeiou".utf8.contains(tail[0])
  }
}
