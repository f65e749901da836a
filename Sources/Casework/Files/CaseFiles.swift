// What a case is kept as: the files of its folder.

internal import ChronicleTypes
internal import Codec
internal import Drawing
internal import Extraction
internal import WebPage

/// The files of a case: its chronicle, a page with everything in it, and its pictures.
///
///     for file in CaseFiles(dallas).files { file.write { keep($0, as: file.name) } }
public struct CaseFiles {
  /// The chronicle first: it says whose folder this is, should the writing end in between.
  public let files: [CaseFile]
  /// What the pictures leave out, a line each.
  public let remarks: [String]
  /// Pictures that could not be drawn. A folder may have them from an earlier case, where they would pass for this one's.
  public let missing: [Missing]

  /// A picture that could not be drawn.
  public struct Missing: Sendable, Equatable {
    /// What its file would be called.
    public var name: String
    /// Why it could not be drawn.
    public var reason: String
    /// The file that it is drawn from, which is there.
    public var source: String
  }

  /// What files of a case can be called.
  public static let names =
    ["chronicle.json", "index.html"] + Picture.Kind.allCases.flatMap { ["\($0.rawValue).svg", "\($0.rawValue).dot"] }

  /// Makes the files of a case. The links of its pictures and its page start with the `base` of its chronicle.
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
