// What a user says about actors: the content of actors.yaml.

/// Who is one actor and who is not, as a user says. It has more weight than anything in the documents.
public struct ActorDirections: Sendable, Equatable {
  /// The actors, in the order of the file.
  public var entries: [Entry]

  /// The directions of some actors; without any, the documents alone decide.
  public init(entries: [Entry] = []) { self.entries = entries }

  /// One actor.
  public struct Entry: Sendable, Equatable {
    /// The name that the chronicle uses. The documents may use it as well.
    public var name: Line
    /// What it is; nil to let the documents tell.
    public var type: ActorType?
    /// Other names of this actor.
    public var aliases: [Line]
    /// Names that never mean this actor.
    public var not: [Line]
    /// The documents in which the names mean this actor: paths, file names or ids. Empty where they do so in all.
    public var documents: [Line]

    /// An actor with its names.
    public init(
      name: Line, type: ActorType? = nil, aliases: [Line] = [], not: [Line] = [], documents: [Line] = []
    ) {
      self.name = name
      self.type = type
      self.aliases = aliases
      self.not = not
      self.documents = documents
    }

    /// The name and the other names.
    public var names: [Line] { [name] + aliases }
  }

  /// Words of the file, and where they stand.
  public struct Line: Sendable, Hashable {
    /// The words.
    public var text: String
    /// The path of the file.
    public var path: String
    /// The number of the line, from 1.
    public var number: Int
    /// The words as a name taken apart, once as a person's, once as a place's, once as a body's; empty as long as
    /// nothing that knows the language has read them.
    public var forms: [NameForm] = []

    /// Words and their place.
    public init(_ text: String, path: String, number: Int) {
      self.text = text
      self.path = path
      self.number = number
    }

    /// The place as messages name it: `path:number`.
    public var place: String { "\(path):\(number)" }
  }

  /// A line that contradicts another one.
  public struct Contradiction: Sendable, Equatable {
    /// The line.
    public var line: Line
    /// What it contradicts, in words.
    public var reason: String
    /// What the user can do about it.
    public var cure: String
  }

  /// The lines that contradict others, in the order of the file.
  /// - Complexity: O(n) in the number of names. Actors that share a name are compared pair by pair.
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

  /// Whether two actors can share a name: only one of them is bound to documents, or both are bound to different ones.
  private func isApart(_ a: Entry, _ b: Entry) -> Bool {
    if a.documents.isEmpty != b.documents.isEmpty { return true }
    let own = Set(a.documents.map(\.text))
    return !a.documents.isEmpty && b.documents.allSatisfy { !own.contains($0.text) }
  }
}
