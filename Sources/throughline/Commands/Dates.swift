// `throughline dates`: the time expressions of documents.

internal import ArgumentParser
internal import CalendarDates
internal import ChronicleTypes
internal import Codec
internal import Exporting
internal import Extraction
internal import FoundationEssentials
internal import Reading
internal import TextBasics

struct Dates: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the dates, times, lengths and recurrences that documents name.",
    discussion: """
      One JSON object a line, or TimeML with TIMEX3 tags, or with --explain a text for people that says how each value \
      came about. “-” reads standard input. What a text leaves open stays open: without a day of publication “January \
      24” is XXXX-01-24.
      """)

  @OptionGroup var documents: DocumentOptions

  @Flag(help: "TimeML with TIMEX3 tags, as the scorers of TempEval read it.")
  var timex3 = false

  @Flag(help: "The rule behind each value, with an example, and from which day it was counted.")
  var explain = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write the TimeML of several documents, a file for each.", valueName: "folder"))
  var output: String?

  func validate() throws {
    if timex3, explain { throw ValidationError("--timex3 and --explain exclude each other") }
    if output != nil, !timex3 { throw ValidationError("-o needs --timex3; the lines go to standard output") }
  }

  func run() async throws {
    let result = Reader(published: documents.published.date, excluding: output.map { [$0] } ?? []).read(documents.files)
    for problem in result.problems { Console.error(problem.description) }
    if timex3, output == nil, result.documents.count > 1 {
      throw Failure("TimeML holds one document, here are \(result.documents.count); name a folder for them with -o")
    }
    let extractor = Extractor(genre: documents.genre.genre)
    let (timex3, explain) = (timex3, explain)
    let pages = await result.documents.mapInParallel { document in
      let analysis = extractor.dates(of: document)
      return timex3
        ? analysis.timeML(text: document.text)
        : explain ? Explanation(analysis, document.text).bytes : analysis.dateLines(text: document.text)
    }
    if let output {
      try OutputFiles.makeFolder(output)
      try OutputFiles.write(
        zip(Self.names(of: result.documents.map(\.source.path)), pages).map { name, page in
          OutputFile("\(output)/\(name).tml", page)
        })
    } else {
      for page in pages { try Console.write(page) }
    }
    if result.hasErrors { throw ExitCode(2) }
    if !timex3, pages.allSatisfy(\.isEmpty) { throw ExitCode(1) }
  }

  /// A name for each document: that of its file, with a number where several files have the same name.
  private static func names(of paths: [String]) -> [String] {
    var names = UniqueIDs()
    return paths.map { path in
      let file = path.split(separator: "/").last.map(String.init) ?? path
      let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
      return names.unique(stem.isEmpty || stem == "-" ? "document" : stem)
    }
  }
}

/// The time expressions of a document written out for people, each with the way to its value.
private struct Explanation {
  private(set) var bytes: [UInt8] = []

  init(_ analysis: DocumentAnalysis, _ text: SourceText) {
    let published = analysis.document.published?.description
    add("", "\(analysis.document.path), \(published.map { "published " + $0 } ?? "day of publication unknown")")
    for time in analysis.timeExpressions {
      let line = text.line(atByte: text.byte(atCodePoint: time.span.start))
      add("", "")
      add("", "line \(line): “\(time.text)” \(time.type.rawValue) \(time.value)\(time.modifier.map { " " + $0 } ?? "")")
      add("date", "\(time.edtf?.description ?? "none")")
      if time.literal != time.value { add("words", "\(time.literal)") }
      switch time.anchor {
      case .mention(let index): add("from", "“\(analysis.timeExpressions[index].text)”")
      case .publication: add("from", "\(published ?? "the day of publication")")
      case .event: add("from", "an event that the words beside it name")
      case nil: break
      }
      add("rule", "\(RuleCatalog.english.explanation(of: time.rule))")
    }
    add("", "")
  }

  /// Adds a line: spaces, a name in a column, and what it says.
  private mutating func add(_ name: String, _ text: String) {
    let column = name.isEmpty ? "" : "  " + name + String(repeating: " ", count: max(1, 7 - name.count))
    bytes += (column + Console.printable(text)).utf8 + [0x0A]
  }
}
