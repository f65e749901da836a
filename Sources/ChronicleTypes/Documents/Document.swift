// A document as it was read, before anything is understood of it.

public import CalendarDates

/// A report: its text and what is known of where it came from.
public struct Document: Sendable, Equatable {
  /// Who and what the document is.
  public var source: Source
  /// The text that citations point into; for a plain text file the file as it is.
  public var text: SourceText
  /// What is to be read of the text: as many bytes, with markup and metadata blanked by spaces.
  public var prose: [UInt8]
  /// Where the text stands in its file.
  public var map: SourceMap

  /// What is known of a document apart from its text.
  public struct Source: Sendable, Equatable {
    /// Derived from the content, so that the same text has the same id in every run.
    public var id: String
    /// The path as the user would type it.
    public var path: String
    public var title: String?
    public var outlet: String?
    public var author: String?
    public var url: String?
    /// When it was published; nil where nothing says so.
    public var published: EDTF?
    /// What says so.
    public var publishedFrom: PublicationEvidence?

    public init(
      id: String, path: String, title: String? = nil, outlet: String? = nil, author: String? = nil,
      url: String? = nil, published: EDTF? = nil, publishedFrom: PublicationEvidence? = nil
    ) {
      self.id = id
      self.path = path
      self.title = title
      self.outlet = outlet
      self.author = author
      self.url = url
      self.published = published
      self.publishedFrom = publishedFrom
    }

    /// The name of the file without its folder and ending.
    public var fileName: String {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
      return String(name[..<dot])
    }
  }

  /// What a publication date was read from, the most trusted first.
  public enum PublicationEvidence: String, Sendable, CaseIterable {
    /// The command line.
    case option
    /// `sources.json` beside the file.
    case sidecar
    /// YAML at the head of a Markdown file.
    case frontMatter = "front matter"
    /// A line with nothing but a date near the head of the text.
    case dateline
  }

  /// - Parameters:
  ///   - prose: as many bytes as `text` has; nil where all of it is to be read.
  ///   - map: where the text stands in its file.
  public init(source: Source, text: SourceText, prose: [UInt8]? = nil, map: SourceMap = .lines) {
    self.source = source
    self.text = text
    self.prose = prose ?? text.utf8
    self.map = map
    precondition(self.prose.count == text.utf8.count, "prose must keep the offsets of the text")
  }
}
