// The options that select events, for every list, picture and export.

public import ArgumentParser
public import CalendarDates
internal import ChronicleTypes
internal import Wording

/// Which events to take. The options are the same everywhere.
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

  @Option(help: ArgumentHelp("Events of this story: its id, or words of its title.", valueName: "story"))
  var story: [String] = []

  @Flag(help: "Only events without a date, or with one that lacks its year.")
  var undated = false

  @Flag(help: "Also events told in passing: worth little, repeated, or told by another event of the same sentence.")
  var all = false

  @Option(help: ArgumentHelp("At most so many: the most important ones, in order.", valueName: "count"))
  var limit: Int?

  func validate() throws {
    if undated, since != nil || until != nil {
      throw ValidationError("--undated asks for events without a date; --since and --until need one.")
    }
    if let limit, limit < 1 { throw ValidationError("--limit needs a number of 1 or more.") }
    if let first = since?.earliest, let last = until?.latest, last < first {
      throw ValidationError("--until \(last) lies before --since \(first).")
    }
    for (option, words) in [
      ("actor", actor), ("by", by), ("about", about), ("kind", kind), ("source", source), ("story", story),
    ]
    where words.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("--\(option) needs words.")
    }
    for date in [since, until].compactMap({ $0 }) where !date.isBounded {
      throw ValidationError("“\(date)” has no place in time; give a year at least, 2024 or 2024-05.")
    }
  }

  /// The query.
  ///
  /// - Parameters:
  ///   - kind: the kind of events that a command lists; nil for all.
  ///   - limited: whether `--limit` counts events. A list of something else counts its rows.
  private func query(only kind: Event.Kind? = nil, limited: Bool = true) -> ChronicleQuery {
    var query = ChronicleQuery()
    query.actors = actor
    query.speakers = by
    query.about = about
    query.since = since
    query.until = until
    // A stance can be given as tables print it: “denies” for “deny”.
    query.kinds = self.kind.map { word in
      Stance.allCases.first { $0.thirdPerson == word.lowercased() }?.rawValue ?? word
    }
    query.only = kind
    query.sources = source
    query.stories = story
    query.undatedOnly = undated
    query.includesMinor = all
    query.limit = limited ? limit : nil
    return query
  }

  /// Whether there are no conditions.
  var isOfAll: Bool { query().isEmpty }

  /// The selected events. Where there are none, it says why on standard error and ends with exit code 1.
  func select(from chronicle: Chronicle, only kind: Event.Kind? = nil, limited: Bool = true) throws -> Selection {
    let selection = Selection(query(only: kind, limited: limited), in: chronicle)
    return try checked(selection, isEmpty: selection.events.isEmpty)
  }

  /// A selection for its mentions; events told in passing have them too. Where it has none, as above.
  func selectMentions(from chronicle: Chronicle) throws -> Selection {
    var query = query()
    query.includesMinor = true
    let selection = Selection(query, in: chronicle)
    return try checked(selection, isEmpty: selection.mentions.isEmpty)
  }

  /// A selection for its sentences; events told in passing have them too. It may have none.
  func selectSentences(from chronicle: Chronicle) throws -> Selection {
    var query = query(limited: false)
    query.includesMinor = true
    let selection = Selection(query, in: chronicle)
    for remark in selection.remarks {
      switch remark {
      case .noActor, .noStory, .noKind: try show(remark)
      case .undated, .open, .inPassing, .limited: break  // of events, not of sentences
      }
    }
    return selection
  }

  private func checked(_ selection: Selection, isEmpty: Bool) throws -> Selection {
    for remark in selection.remarks { try show(remark) }
    guard !isEmpty else {
      Console.error("nothing found")
      throw ExitCode(1)
    }
    return selection
  }

  /// The selected events; without conditions all of the chronicle, including what is told in passing.
  func selectOrAll(from chronicle: Chronicle, limited: Bool = true) throws -> Selection {
    query(limited: limited).isEmpty ? Selection(allOf: chronicle) : try select(from: chronicle, limited: limited)
  }

  /// Prints a remark about the selection, and how to see what is left out.
  private func show(_ remark: Selection.Remark) throws {
    switch remark {
    case .noActor: Console.error("\(remark.words); “throughline actors” lists them")
    case .noStory: Console.error("\(remark.words); “throughline stories” lists them")
    case .noKind: throw ValidationError("\(remark.words).")
    case .undated: Console.note("\(remark.words) (--undated lists them)")
    case .inPassing: Console.note("\(remark.words) (--all lists them)")
    case .open, .limited: Console.note(remark.words)
    }
  }
}

extension EDTF: ExpressibleByArgument {
  /// A date in EDTF; nil where it is none.
  public init?(argument: String) { self.init(argument) }
}
