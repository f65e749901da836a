// The pictures of a case: as files, and as parts of the page.

internal import ChronicleTypes
internal import Drawing
internal import WebPage

/// Every picture of a chronicle. If one cannot be drawn, only that one is left out.
struct CasePictures {
  /// The SVG of the pictures that were drawn, and the DOT of all.
  private(set) var files: [CaseFile] = []
  /// The pictures as the page shows them, in the same order.
  private(set) var onPage: [HTMLPage.Picture] = []
  /// What the pictures leave out, one line for each picture that does.
  private(set) var remarks: [String] = []
  /// The pictures that could not be drawn.
  private(set) var missing: [CaseFiles.Missing] = []

  /// - Parameter draw: makes the SVG of a picture.
  init(of chronicle: Chronicle, draw: (Picture) throws -> [UInt8] = { try $0.render(.svg) }) {
    let (some, all) = (Selection(ChronicleQuery(), in: chronicle), Selection(allOf: chronicle))
    for kind in Picture.Kind.allCases {
      // Events told in passing are shown only where a claim rests on them.
      let shown = kind == .claims ? all : some
      let alone = Picture(kind, of: shown, documentPrefix: chronicle.base ?? "")
      let inPage = Picture(kind, of: shown, documentPrefix: nil)
      let (svg, dot) = ("\(kind.rawValue).svg", "\(kind.rawValue).dot")
      do {
        let drawn = try (alone: draw(alone), inPage: draw(inPage))
        files.append(CaseFile(svg, drawn.alone))
        onPage.append(.init(title: inPage.title, svg: drawn.inPage, remark: inPage.remark))
        if let remark = alone.remark { remarks.append("\(kind.rawValue): \(remark)") }
      } catch {
        missing.append(.init(name: svg, reason: "\(error)", source: dot))
        onPage.append(.init(title: inPage.title, svg: nil, remark: "This picture could not be drawn: \(error)"))
      }
      // The DOT needs no layout, so it can always be written.
      files.append(CaseFile(dot, alone.source))
    }
  }
}
