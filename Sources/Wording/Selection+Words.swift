// A selection in words: its conditions, its page, and what a user should know about it.

public import ChronicleTypes

extension Selection {
  /// The conditions and the page in words, such as “Only events involving “Noem””; nil where nothing was asked for.
  public var words: String? {
    let words = [query.words, page?.words].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: ". ")
  }
}

extension Selection.Page {
  /// The page in words: `Events 41 to 80 of 95, page 2 of 3`.
  public var words: String {
    "\(item == .events ? "Events" : "Claims") \(places.lowerBound) to \(places.upperBound) of \(total), page \(number)"
      + " of \(count)"
  }
}

extension Selection.NoPage {
  /// The error in words, without a full stop.
  public var words: String {
    let items = item == .events ? "events" : "claims"
    return "there is no page \(number); \(total) \(items) make \(count) page\(count == 1 ? "" : "s")"
  }
}

extension ChronicleQuery {
  /// The conditions in words; nil where there are none.
  public var words: String? {
    func list(_ name: String, _ values: [String]) -> String? {
      values.isEmpty ? nil : name + " " + values.map { "“\($0)”" }.joined(separator: ", ")
    }
    let parts = [
      list("involving", actors), list("said by", speakers), list("about", about), list("of the kind", kinds),
      list("from", sources), list("in the story", stories), since.map { "not before \(DateWords.say($0))" },
      until.map { "not after \(DateWords.say($0))" }, undatedOnly ? "without a date" : nil,
      limit.map { "the \($0) most important" },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : "Only events " + parts.joined(separator: ", ")
  }
}

extension Selection.Remark {
  /// The remark in words, without a full stop.
  public var words: String {
    switch self {
    case .noActor(let name): "no actor is called “\(name)”"
    case .noStory(let name, let near):
      "no story has the id or title “\(name)”"
        + (near.isEmpty ? "" : "; near is " + near.map { "“\($0)”" }.joined(separator: ", "))
    case .noKind(let kind, let known): "no event is of the kind “\(kind)”; there are \(known.joined(separator: ", "))"
    case .undated(let count): "\(count) more match\(count == 1 ? "es but has" : " but have") no date"
    case .open(let count):
      "\(count) of them may lie outside: only the end or the beginning of their time is known"
    case .inPassing(let count): "\(count) more \(count == 1 ? "is" : "are") told in passing"
    case .limited(let limit, let count): "\(limit) of \(count) events, the most important ones"
    }
  }
}

extension Chronicle.ItemError {
  /// So many actors of one name are listed.
  private static let mostNamesakes = 6

  /// The error in words, without a full stop.
  public var words: String {
    switch self {
    case .none(let name, let near):
      "nothing has the id or name “\(name)”"
        + (near.isEmpty ? "" : "; near is " + near.map { "“\($0)”" }.joined(separator: ", "))
    case .several(let id, let count): "“\(id)” begins \(count) ids; give more of it"
    case .namesakes(let name, let actors):
      "\(actors.count) actors have the name “\(name)”; give the id of one: "
        + actors.prefix(Self.mostNamesakes).map { "\($0.id) \($0.name)" }.joined(separator: ", ")
        + (actors.count > Self.mostNamesakes ? " …" : "")
    }
  }
}
