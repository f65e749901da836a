// The options of `timeline` and `graph`: what to draw, and where to write it.

public import ArgumentParser
internal import ChronicleTypes
public import Drawing
internal import Wording

/// The options that both commands have.
struct PictureOptions: ParsableArguments {
  @OptionGroup var caseFolder: CaseFolder
  @OptionGroup(title: "Selection") var selection: SelectionOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write; the ending picks SVG, PNG, PDF or DOT. “-” is standard output.", valueName: "file"))
  var output = "-"

  @Option(
    help: ArgumentHelp(
      "Instead of the most important events, or claims, the first, second, … part of all of them, in order.",
      valueName: "number"))
  var page: Int?

  @Option(help: "svg, png, pdf or dot, whatever the ending says.")
  var format: Picture.Format?

  /// Draws the selected events, or the claims that they make.
  func draw(_ kind: Picture.Kind) throws {
    let format = try format ?? Picture.Format(ending: output)
    let chronicle = try caseFolder.load()
    // Without a selection, the claim map has all claims, also those of events that are told in passing.
    let chosen = try kind == .claims ? selection.selectOrAll(from: chronicle) : selection.select(from: chronicle)
    try write(kind, of: page.map { try part($0, of: chosen, kind) } ?? chosen, as: format)
  }

  /// Draws a claim and those that bear on it.
  func draw(claim id: String) throws {
    let format = try format ?? Picture.Format(ending: output)
    guard selection.isOfAll, page == nil else {
      throw ValidationError("--claim names what is drawn; it goes with no selection and no page.")
    }
    let chronicle = try caseFolder.load()
    guard case .claim(let claim) = try chronicle.item(named: id) else {
      throw Failure("“\(id)” is no claim; “throughline claims” lists them")
    }
    try write(.claims, of: Selection(around: claim, in: chronicle), as: format)
  }

  func validate() throws {
    if let page, page < 1 { throw ValidationError("--page needs a number of 1 or more.") }
  }

  /// One page of the events or claims, as many as a picture shows.
  private func part(_ number: Int, of chosen: Selection, _ kind: Picture.Kind) throws(Failure) -> Selection {
    do throws(Selection.NoPage) {
      let part = try chosen.page(number, of: kind == .claims ? .claims : .events, size: kind.limit)
      if let page = part.page { Console.note(page.words) }
      return part
    } catch {
      throw Failure(error.words)
    }
  }

  private func write(_ kind: Picture.Kind, of chosen: Selection, as format: Picture.Format) throws {
    let picture = Picture(kind, of: chosen, documentPrefix: caseFolder.documentPrefix(of: output, chosen.chronicle))
    let bytes: [UInt8]
    do {
      bytes = try picture.render(format)
    } catch {
      throw Failure("the \(kind.rawValue) cannot be drawn: \(error)")
    }
    if let remark = picture.remark { Console.note(remark) }
    try OutputFiles.writeOrPrint(OutputFile(output, bytes))
  }
}

extension Picture.Format: ExpressibleByArgument {}

extension Picture.Format {
  /// The format that a file's ending names; SVG for standard output.
  fileprivate init(ending path: String) throws {
    guard path != "-" else {
      self = .svg
      return
    }
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let format = Picture.Format(rawValue: ending) else {
      throw ValidationError("“\(path)” has none of the endings .svg, .png, .pdf and .dot; --format names one.")
    }
    self = format
  }
}
