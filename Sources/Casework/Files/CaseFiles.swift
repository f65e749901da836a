// The files that `build` writes for a case.

internal import ChronicleTypes
internal import Codec
internal import Drawing
internal import Extraction
internal import WebPage

/// The files of a case: its chronicle, a page with everything in it, and its pictures.
///
///     for file in CaseFiles(dallas).files { file.write { keep($0, as: file.name) } }
public struct CaseFiles {
  /// The files. The chronicle is the first: it marks the folder as a case even if the writing ends early.
  public let files: [CaseFile]
  /// What the pictures leave out, one line for each picture that does.
  public let remarks: [String]
  /// Pictures that could not be drawn. A folder may still hold them from an earlier case; whoever writes the files
  /// should remove those.
  public let missing: [Missing]

  /// A picture that could not be drawn.
  public struct Missing: Sendable, Equatable {
    /// The name that its file would have.
    public var name: String
    /// Why it could not be drawn.
    public var reason: String
    /// The DOT file of the picture, which is among the files.
    public var source: String
  }

  /// The names that files of a case can have.
  public static let names =
    ["chronicle.json", "index.html"] + Picture.Kind.allCases.flatMap { ["\($0.rawValue).svg", "\($0.rawValue).dot"] }

  /// Makes the files of a case. The links in its pictures and its page start with the `base` of its chronicle.
  /// - Complexity: O(n log n) in the size of the case, and the time that Graphviz takes to lay its pictures out.
  public init(_ kept: Case) {
    let chronicle = kept.chronicle
    let pictures = CasePictures(of: chronicle)
    let page = HTMLPage(
      Selection(ChronicleQuery(), in: chronicle), texts: kept.texts, pictures: pictures.onPage,
      rule: RuleCatalog.english.explanation)
    files =
      [CaseFile("chronicle.json") { chronicle.json(to: $0) }, CaseFile("index.html", page.html())] + pictures.files
    (remarks, missing) = (pictures.remarks, pictures.missing)
  }
}
