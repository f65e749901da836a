// What a user says about actors: the values of an actors.yaml.

/// Who is one actor and who is not, as a user says. It goes before all that documents give.
public struct ActorDirections: Sendable, Equatable {
  public var entries: [Entry]

  public init(entries: [Entry] = []) { self.entries = entries }

  /// One actor.
  public struct Entry: Sendable, Equatable {
    /// What it is called in the chronicle; a name of it in the documents, too.
    public var name: Line
    /// What it is; nil where the documents are to say it.
    public var type: ActorType?
    /// Other names that are this actor.
    public var aliases: [Line]
    /// Names that are never this actor.
    public var not: [Line]
    /// The documents in which alone the names are this actor: paths, file names or ids. Empty where they are it in all.
    public var documents: [Line]

    public init(
      name: Line, type: ActorType? = nil, aliases: [Line] = [], not: [Line] = [], documents: [Line] = []
    ) {
      self.name = name
      self.type = type
      self.aliases = aliases
      self.not = not
      self.documents = documents
    }

    /// Name and aliases.
    public var names: [Line] { [name] + aliases }
  }

  /// Words of the file and where they stand.
  public struct Line: Sendable, Hashable {
    public var text: String
    public var path: String
    /// Counted from 1.
    public var number: Int
    /// The words as a name taken apart, once as a person's, once as a place's, once as a body's; empty as long as
    /// nothing that knows the language has read them.
    public var forms: [NameForm] = []

    public init(_ text: String, path: String, number: Int) {
      self.text = text
      self.path = path
      self.number = number
    }

    /// `path:number`, for messages.
    public var place: String { "\(path):\(number)" }
  }

  /// A line that another one does not allow.
  public struct Contradiction: Sendable, Equatable {
    public var line: Line
    public var reason: String
    public var cure: String
  }

  /// What cannot be followed, in the order of the file.
  /// - Complexity: O(n) in the names, and pairwise among the actors that claim one name.
  public var contradictions: [Contradiction] {
    var found: [Contradiction] = []
    var claims: [String: [(entry: Int, line: Line)]] = [:]
    for (index, entry) in entries.enumerated() {
      let refused = Set(entry.not.map { ActorName.normal($0.text) })
      for line in entry.names {
        let key = ActorName.normal(line.text)
        if refused.contains(key) {
          found.append(
            Contradiction(
              line: line, reason: "“\(line.text)” is this actor, and under “not” it is said not to be",
              cure: "remove one of the two"))
        }
        let others = claims[key, default: []]
        guard others.last?.entry != index else { continue }
        if let other = others.first(where: { !isApart(entries[$0.entry], entry) }) {
          found.append(
            Contradiction(
              line: line,
              reason:
                "“\(line.text)” is “\(entries[other.entry].name.text)” already, \(other.line.place)",
              cure: "remove one, or say under “in” in which documents each of them is meant"))
        }
        claims[key, default: []].append((index, line))
      }
    }
    return found
  }

  /// Whether two actors can have the same name: where one of them has it in some documents only, and not in the same
  /// ones.
  private func isApart(_ a: Entry, _ b: Entry) -> Bool {
    if a.documents.isEmpty != b.documents.isEmpty { return true }
    let own = Set(a.documents.map(\.text))
    return !a.documents.isEmpty && b.documents.allSatisfy { !own.contains($0.text) }
  }
}
