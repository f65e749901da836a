// A document: a report as it was read, before any analysis.

public import CalendarDates

/// A report: its text, and what is known of where it comes from.
public struct Document: Sendable, Equatable {
  /// Where the document comes from, and who wrote it.
  public var source: Source
  /// The text that citations point into. For a plain text file it is the file as it is.
  public var text: SourceText
  /// The bytes that are analysed: those of the text, with markup and metadata replaced by spaces. They are as many, so
  /// that offsets agree.
  public var prose: [UInt8]
  /// Where the text stands in its file.
  public var map: SourceMap

  /// What is known of a document apart from its text.
  public struct Source: Sendable, Equatable {
    /// Made from the content, so that the same text has the same id in every run.
    public var id: String
    /// The path as a user would type it.
    public var path: String
    /// Its headline; nil where nothing gives one.
    public var title: String?
    /// The medium that published it; nil where nothing says.
    public var outlet: String?
    /// Who wrote it; nil where nothing says.
    public var author: String?
    /// Its address on the web; nil where nothing says.
    public var url: String?
    /// When it was published; nil where nothing says so.
    public var published: EDTF?
    /// What the date of publication was read from; nil where there is none.
    public var publishedFrom: PublicationEvidence?

    /// What is known of a document.
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

  /// What a date of publication was read from, the most trusted first.
  public enum PublicationEvidence: String, Sendable, CaseIterable {
    /// An option on the command line.
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
