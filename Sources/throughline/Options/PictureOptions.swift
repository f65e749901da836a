// What a picture is drawn of, and where it goes.

public import ArgumentParser
internal import ChronicleTypes
public import Drawing

/// What both pictures take.
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
      "Instead of the most salient events, or claims, the first, second, … part of all of them, in order.",
      valueName: "number"))
  var page: Int?

  @Option(help: "svg, png, pdf or dot, whatever the ending says.")
  var format: Picture.Format?

  /// Draws the selected events, or the claims that they make.
  func draw(_ kind: Picture.Kind) throws {
    let format = try format ?? Picture.Format(ending: output)
    let chronicle = try caseFolder.load()
    // Of a claim map without a selection no claim is left out, also none that only an event told in passing makes.
    let events =
      kind == .claims && selection.query.isEmpty ? chronicle.events : try selection.select(from: chronicle)
    if kind == .claims, let page {
      let part = try Self.page(page, of: chronicle.claims(of: events), "Claims", kind.limit)
      let about = [selection.words, part.words].compactMap(\.self).joined(separator: ". ")
      return try write(
        Picture(of: part.items, in: chronicle, about: about, documentPrefix: prefix(chronicle)), as: format)
    }
    let part = try page.map { try Self.page($0, of: events, "Events", kind.limit) }
    let about = [selection.words, part?.words].compactMap(\.self).joined(separator: ". ")
    try write(
      Picture(
        kind, of: part?.items ?? events, in: chronicle, about: about.isEmpty ? nil : about,
        documentPrefix: prefix(chronicle)), as: format)
  }

  /// Draws a claim with those that bear on it.
  func draw(claim id: String) throws {
    let format = try format ?? Picture.Format(ending: output)
    guard selection.query.isEmpty, page == nil else {
      throw ValidationError("--claim names what is drawn; it goes with no selection and no page.")
    }
    let chronicle = try caseFolder.load()
    guard case .claim(let claim) = try chronicle.item(id) else {
      throw Failure("“\(id)” is no claim; “throughline claims” lists them")
    }
    let beside = Set(
      chronicle.relations.filter { $0.from == claim.id || $0.to == claim.id }.flatMap { [$0.from, $0.to] })
    let claims = chronicle.claims.filter { $0.id == claim.id || beside.contains($0.id) }
    try write(Picture(of: claims, in: chronicle, documentPrefix: prefix(chronicle)), as: format)
  }

  func validate() throws {
    if let page, page < 1 { throw ValidationError("--page needs a number of 1 or more.") }
  }

  /// A part of the items, as many as a picture shows.
  private static func page<Item>(
    _ number: Int, of items: [Item], _ name: String, _ limit: Int
  ) throws -> (items: [Item], words: String) {
    let pages = (items.count + limit - 1) / limit
    guard number <= pages else {
      throw Failure(
        "there is no page \(number); \(items.count) \(name.lowercased()) make \(pages) page\(pages == 1 ? "" : "s")")
    }
    let first = (number - 1) * limit
    let shown = items[first..<min(first + limit, items.count)]
    let words = "\(name) \(first + 1) to \(shown.endIndex) of \(items.count), page \(number) of \(pages)"
    Console.note(words)
    return (Array(shown), words)
  }

  private func prefix(_ chronicle: Chronicle) -> String {
    RelativePath.toDocuments(
      from: RelativePath.folder(of: output), caseFolder: caseFolder.path, base: chronicle.base ?? "")
  }

  private func write(_ picture: Picture, as format: Picture.Format) throws {
    let bytes: [UInt8]
    do {
      bytes = try picture.render(format)
    } catch {
      throw Failure("the \(picture.kind.rawValue) cannot be drawn: \(error)")
    }
    if let remark = picture.remark { Console.note(remark) }
    if output == "-" {
      try Console.write(bytes)
    } else {
      try OutputFiles.write([OutputFile(output, bytes)])
    }
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
