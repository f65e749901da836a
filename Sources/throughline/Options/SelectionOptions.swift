// The selection that every question and picture takes.

public import ArgumentParser
public import CalendarDates
internal import ChronicleTypes
internal import Wording

/// Which events: the same options everywhere.
struct SelectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Events that involve this actor, by any name; repeat for more.", valueName: "name"))
  var actor: [String] = []

  @Option(help: ArgumentHelp("What this speaker said.", valueName: "name"))
  var by: [String] = []

  @Option(
    help: ArgumentHelp("Events about this: their words, place or participants, the speaker aside.", valueName: "words"))
  var about: [String] = []

  @Option(help: ArgumentHelp("Not before this date (2024, 2024-05, 2024-05-17).", valueName: "date"))
  var since: EDTF?

  @Option(help: ArgumentHelp("Not after this date.", valueName: "date"))
  var until: EDTF?

  @Option(
    help: ArgumentHelp(
      "incident or statement, or a type, status or stance of one (arrest, alleged, deny, direct).",
      valueName: "kind"))
  var kind: [String] = []

  @Option(help: ArgumentHelp("Events from documents whose path, outlet or title has this.", valueName: "text"))
  var source: [String] = []

  @Flag(help: "Only events without a date, or with one that lacks its year.")
  var undated = false

  @Flag(help: "Also events told in passing: of no listed kind, or tied to nobody.")
  var all = false

  @Option(help: ArgumentHelp("At most so many: the most salient ones, in order.", valueName: "count"))
  var limit: Int?

  func validate() throws {
    if undated, since != nil || until != nil {
      throw ValidationError("--undated asks for events without a date; --since and --until need one.")
    }
    if let limit, limit < 1 { throw ValidationError("--limit needs a number of 1 or more.") }
    if let first = since?.earliest, let last = until?.latest, last < first {
      throw ValidationError("--until \(last) lies before --since \(first).")
    }
    for (option, words) in [("actor", actor), ("by", by), ("about", about), ("kind", kind), ("source", source)]
    where words.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("--\(option) needs words.")
    }
    for date in [since, until].compactMap({ $0 }) where !date.isBounded {
      throw ValidationError("“\(date)” has no place in time; give a year at least, 2024 or 2024-05.")
    }
  }

  var query: ChronicleQuery {
    var query = ChronicleQuery()
    query.actors = actor
    query.speakers = by
    query.about = about
    query.since = since
    query.until = until
    // As the tables print a stance it may be asked for: “denies” for “deny”.
    query.kinds = kind.map { word in
      Stance.allCases.first { $0.thirdPerson == word.lowercased() }?.rawValue ?? word
    }
    query.sources = source
    query.undatedOnly = undated
    query.includesMinor = all
    query.limit = limit
    return query
  }

  /// What is asked for, in words; nil where all is.
  var words: String? {
    func list(_ name: String, _ values: [String]) -> String? {
      values.isEmpty ? nil : name + " " + values.map { "“\($0)”" }.joined(separator: ", ")
    }
    let parts = [
      list("involving", actor), list("said by", by), list("about", about), list("of the kind", kind),
      list("from", source), since.map { "not before \(DateWords.say($0))" },
      until.map { "not after \(DateWords.say($0))" }, undated ? "without a date" : nil,
      limit.map { "the \($0) most salient" },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : "Only events " + parts.joined(separator: ", ")
  }

  /// Refuses a kind that neither the program nor the chronicle knows.
  private func checkKinds(_ chronicle: Chronicle) throws {
    let own =
      Event.Kind.allCases.map(\.rawValue) + Incident.Status.allCases.map(\.rawValue)
      + Stance.allCases.map(\.rawValue) + Statement.Mode.allCases.map(\.rawValue)
    let types = Set(chronicle.events.map(\.type)).subtracting(own).sorted()
    for word in query.kinds where !(own + types).contains(word.lowercased()) {
      throw ValidationError("no event is of the kind “\(word)”; there are \((own + types).joined(separator: ", ")).")
    }
  }

  /// The selected events; none, with the reason on standard error, ends the program with exit code 1.
  ///
  /// - Parameter limited: whether `--limit` is about events; a listing of something else applies it to its rows.
  func select(from chronicle: Chronicle, only kind: Event.Kind? = nil, limited: Bool = true) throws -> [Event] {
    for name in actor + by where ChronicleQuery.actors(named: [name], in: chronicle).isEmpty {
      Console.error("no actor is called “\(name)”; “throughline actors” lists them")
    }
    try checkKinds(chronicle)
    var query = query
    query.limit = nil
    var events = query.select(from: chronicle)
    if let kind { events = events.filter { $0.kind == kind } }
    if since != nil || until != nil {
      var undated = query
      (undated.since, undated.until, undated.undatedOnly) = (nil, nil, true)
      let left = undated.select(from: chronicle).count { kind == nil || $0.kind == kind }
      if left > 0 {
        Console.note("\(left) more match\(left == 1 ? "es but has" : " but have") no date (--undated lists them)")
      }
      let open = events.count { $0.days.first == nil || $0.days.last == nil }
      if open > 0 {
        Console.note("\(open) of them may lie outside: only the end or the beginning of their time is known")
      }
    }
    if !all {
      var whole = query
      whole.includesMinor = true
      let left = whole.select(from: chronicle).count { $0.isMinor && (kind == nil || $0.kind == kind) }
      if left > 0 { Console.note("\(left) more \(left == 1 ? "is" : "are") told in passing (--all lists them)") }
    }
    if limited, let limit, events.count > limit {
      Console.note("\(limit) of \(events.count) events, the most salient ones")
      events = ChronicleQuery.mostSalient(limit, of: events)
    }
    guard !events.isEmpty else {
      Console.error("nothing found")
      throw ExitCode(1)
    }
    return events
  }
}

extension EDTF: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
