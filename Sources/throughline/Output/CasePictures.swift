// The pictures of a case: their files, and what the page shows of them.

internal import ChronicleTypes
internal import Drawing
internal import Glibc
internal import WebPage

/// Every picture of a chronicle. One that cannot be drawn is left out, and nothing else for its sake.
struct CasePictures {
  /// SVG of what was drawn, and the DOT of all.
  private(set) var files: [OutputFile] = []
  /// What stands in the page, in the same order.
  private(set) var onPage: [HTMLPage.Picture] = []
  /// What the pictures leave out, a line each.
  private(set) var remarks: [String] = []
  /// Which pictures are left out and why, a line each.
  private(set) var faults: [String] = []
  /// Where an earlier case may have a picture that this one goes without.
  private var missing: [String] = []

  /// - Parameters:
  ///   - folder: where the files go.
  ///   - draw: makes SVG of a picture.
  init(
    of chronicle: Chronicle, in folder: String,
    draw: (Picture) throws -> [UInt8] = { try $0.render(.svg) }
  ) {
    for kind in Picture.Kind.allCases {
      // Events told in passing are shown only where a claim rests on them.
      let events = kind == .claims ? chronicle.events : chronicle.events.filter { !$0.isMinor }
      let alone = Picture(kind, of: events, in: chronicle, documentPrefix: chronicle.base ?? "")
      let inPage = Picture(kind, of: events, in: chronicle, documentPrefix: nil)
      let (svg, dot) = ("\(folder)/\(kind.rawValue).svg", "\(folder)/\(kind.rawValue).dot")
      do {
        let drawn = try (alone: draw(alone), inPage: draw(inPage))
        files.append(OutputFile(svg, drawn.alone))
        onPage.append(.init(title: inPage.title, svg: drawn.inPage, remark: inPage.remark))
        if let remark = alone.remark { remarks.append("\(kind.rawValue): \(remark)") }
      } catch {
        missing.append(svg)
        onPage.append(.init(title: inPage.title, svg: nil, remark: "This picture could not be drawn: \(error)"))
        faults.append(
          "\(svg) could not be drawn and is left out: \(error); another version of Graphviz may draw \(dot)")
      }
      // DOT is printed and not drawn, so it is there in any case.
      if let source = try? alone.render(.dot) { files.append(OutputFile(dot, source)) }
    }
  }

  /// Removes the pictures of an earlier case that would pass for this one's; to be called once this one's files are there.
  func removeOutdated() throws(Failure) {
    for path in missing where unlink(path) != 0 && errno != ENOENT {
      let reason = String(cString: strerror(errno))
      throw Failure("\(path) is of an earlier case and cannot be removed (\(reason)); remove it")
    }
  }
}
