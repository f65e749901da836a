// Lines of an actors.yaml that no document answers to.

public import Chronicle

extension ActorDirections {
  /// The lines that match nothing in any document, in words: where, what, and what is near.
  ///
  /// - Complexity: O(n) in the names of the documents, and once more for each line without a match.
  public func unmatched(in analyses: [DocumentAnalysis]) -> [String] {
    guard !entries.isEmpty else { return [] }
    let shelf = DocumentShelf(analyses.map(\.document))
    let files = analyses.map { $0.document.path.split(separator: "/").last.map(String.init) ?? $0.document.path }
    var names: [String: String] = [:]
    for actor in analyses.lazy.flatMap(\.actors) {
      for name in [actor.name] + actor.aliases where names[ActorName.normal(name)] == nil {
        names[ActorName.normal(name)] = name
      }
    }
    let known = names.sorted { $0.key < $1.key }.map { (key: $0.key, name: $0.value) }
    var remarks: [String] = []
    for entry in entries {
      var places: [Line: [Int]] = [:]
      for line in entry.documents { places[line] = shelf.documents(named: line.text) }
      for line in entry.documents where places[line]?.isEmpty == true {
        let near = Nearness(ActorName.normal(line.text)).nearest(files.map { (key: $0.lowercased(), name: $0) })
        remarks.append(line.remark("there is no document “\(line.text)”", near))
      }
      let documents = entry.documents.isEmpty ? nil : Set(places.values.flatMap(\.self))
      if let documents, documents.isEmpty { continue }
      let here = documents.map { Self.names(analyses, $0) }
      for line in entry.not + entry.names {
        let key = ActorName.normal(line.text)
        let isName = entry.names.contains(line)
        // A name that a user gives to an actor known by aliases need not stand anywhere.
        if line == entry.name, entry.aliases.contains(where: { names[ActorName.normal($0.text)] != nil }) { continue }
        if names[key] == nil {
          remarks.append(line.remark("no document names “\(line.text)”", Nearness(key).nearest(known)))
        } else if isName, let here, !here.contains(key), line != entry.name {
          remarks.append(
            "\(line.place): the documents under “in” do not name “\(line.text)”, others do; add those, or remove it")
        }
      }
    }
    return remarks
  }

  private static func names(_ analyses: [DocumentAnalysis], _ documents: Set<Int>) -> Set<String> {
    Set(
      documents.sorted().flatMap { analyses[$0].actors }.flatMap { [$0.name] + $0.aliases }.map(ActorName.normal))
  }
}

extension ActorDirections.Line {
  fileprivate func remark(_ what: String, _ near: String?) -> String {
    "\(place): \(what)" + (near.map { "; near is “\($0)”" } ?? "; check the spelling, or remove it")
  }
}

/// Finds the name that is most like one that is not there.
private struct Nearness {
  private let wanted: String
  private let words: Set<Substring>
  private let pairs: Set<String>

  /// So much of the pairs of letters must be shared.
  static let least = 0.5

  init(_ wanted: String) {
    self.wanted = wanted
    words = Set(wanted.split(separator: " "))
    pairs = Self.pairs(wanted)
  }

  /// The one that shares the most: pairs of letters (the measure of Dice), or a whole word.
  func nearest(_ names: [(key: String, name: String)]) -> String? {
    var best: (share: Double, name: String)?
    for (key, name) in names {
      let share = share(key)
      if share >= Self.least, share > best?.share ?? 0 { best = (share, name) }
    }
    return best?.name
  }

  private func share(_ other: String) -> Double {
    let others = Self.pairs(other)
    guard !pairs.isEmpty, !others.isEmpty else { return 0 }
    let dice = 2 * Double(pairs.intersection(others).count) / Double(pairs.count + others.count)
    let hasWord = other.split(separator: " ").contains { words.contains($0) && $0.count > 3 }
    return hasWord ? max(dice, Self.least) : dice
  }

  private static func pairs(_ text: String) -> Set<String> {
    let letters = Array(text)
    return Set(zip(letters, letters.dropFirst()).map { String([$0, $1]) })
  }
}
