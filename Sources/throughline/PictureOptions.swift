// What a picture is drawn of, and where it goes.

public import ArgumentParser
internal import Chronicle
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

  @Option(help: "svg, png, pdf or dot, whatever the ending says.")
  var format: Picture.Format?

  func draw(_ kind: Picture.Kind) throws {
    let format = try format ?? Picture.Format(ending: output)
    let chronicle = try caseFolder.load()
    let events = try selection.select(from: chronicle)
    let picture = Picture(
      kind, of: events, in: chronicle,
      documentPrefix: RelativePath.toDocuments(
        from: RelativePath.folder(of: output), caseFolder: caseFolder.path, base: chronicle.base ?? ""))
    let bytes: [UInt8]
    do {
      bytes = try picture.render(format)
    } catch {
      throw Failure("the \(kind.rawValue) cannot be drawn: \(error)")
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
