// Finds lines of an actors.yaml that match nothing in any document.

public import ChronicleTypes
internal import TextBasics

extension ActorDirections {
  /// One sentence for each line that matches nothing: where it stands, what it says, and which known name is similar.
  ///
  /// - Complexity: O(n) in the names of the documents, for each line without a match once more.
  public func unmatched(in analyses: [DocumentAnalysis]) -> [String] {
    guard !entries.isEmpty else { return [] }
    var analyses = analyses
    var ids = UniqueIDs()
    analyses.tellCopiesApart(&ids)
    let shelf = DocumentShelf(analyses.map(\.document))
    let files = NearNames(
      analyses.map { $0.document.path.split(separator: "/").last.map(String.init) ?? $0.document.path })
    var names: [String: String] = [:]
    for actor in analyses.lazy.flatMap(\.actors) {
      for name in [actor.name] + actor.aliases where names[ActorName.normal(name)] == nil {
        names[ActorName.normal(name)] = name
      }
    }
    let known = NearNames(names.sorted { $0.key < $1.key }.map(\.value))
    var remarks: [String] = []
    for entry in entries {
      var places: [Line: [Int]] = [:]
      for line in entry.documents { places[line] = shelf.documents(named: line.text) }
      for line in entry.documents where places[line]?.isEmpty == true {
        remarks.append(line.remark("there is no document “\(line.text)”", files.nearest(to: line.text)))
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
          remarks.append(line.remark("no document names “\(line.text)”", known.nearest(to: line.text)))
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
