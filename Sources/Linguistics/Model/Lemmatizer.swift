// From word forms to dictionary forms.

internal import TextBasics

/// Finds dictionary forms by rules for endings and for whole words, learnt from the treebanks (`Training/lemmas.py`).
struct Lemmatizer: Sendable {
  /// What makes the dictionary form of a form.
  private struct Edit: Sendable {
    var keepsCapitals: Bool
    /// Bytes to cut from the end.
    var cut: Int
    var add: [UInt8]
  }

  private let rules: HashTable
  private let edits: [Edit]
  private static let longest = 7

  init(_ file: ModelFile) throws {
    rules = try file.hashTable("lemmas")
    edits = try file.lines("edits").map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 2, let cut = Int(fields[0].dropFirst()), cut >= 0 else {
        throw ModelFile.Fault.shape("edits")
      }
      return Edit(keepsCapitals: fields[0].first == "=", cut: cut, add: Array(fields[1].utf8))
    }
  }

  /// The lemma of a form, in small letters unless it is a name.
  /// - Complexity: O(n) in the bytes of the form.
  func lemma(of form: some Collection<UInt8>, tag: String) -> String {
    let form = Array(form)
    let lower = Array(String(decoding: form, as: UTF8.self).lowercased().utf8)
    guard let edit = rule(tag, form, lower) else { return String(decoding: lower, as: UTF8.self) }
    let kept = edit.keepsCapitals ? form : lower
    guard edit.cut < kept.count || !edit.add.isEmpty else { return String(decoding: kept, as: UTF8.self) }
    return String(decoding: kept.dropLast(edit.cut) + edit.add, as: UTF8.self)
  }

  private func rule(_ tag: String, _ form: [UInt8], _ lower: [UInt8]) -> Edit? {
    if let whole = find(tag, "^", form[...]) ?? find(tag, "^", lower[...]) { return whole }
    // Endings are counted in letters, as they were learnt.
    var starts: [Int] = [lower.count]
    var i = lower.count
    while i > 0, starts.count <= Self.longest {
      i -= 1
      if lower[i] & 0xC0 != 0x80 { starts.append(i) }
    }
    for start in starts.reversed() {
      if let edit = find(tag, "", lower[start...]) { return edit }
    }
    return nil
  }

  private func find(_ tag: String, _ mark: StaticString, _ ending: ArraySlice<UInt8>) -> Edit? {
    var hash = FNV1a()
    hash.add(tag.utf8)
    hash.add(UInt8(ascii: " "))
    mark.withUTF8Buffer { hash.add($0) }
    hash.add(ending)
    guard let id = rules[hash.tableHash], Int(id) < edits.count else { return nil }
    return edits[Int(id)]
  }
}
