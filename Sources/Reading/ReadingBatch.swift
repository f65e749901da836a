// One run of a reader: documents one after the other, and their ids.
internal import CalendarDates
internal import ChronicleTypes
internal import TextBasics

/// Reads the files of one run in their order.
struct ReadingBatch {
  private(set) var result = ReadResult()
  private let published: EDTF?
  private let formats: [DocumentFormat]
  private var shelf = SidecarShelf()

  init(published: EDTF?, formats: [DocumentFormat]) { (self.published, self.formats) = (published, formats) }

  mutating func add(_ problem: ReadingProblem) { result.problems.append(problem) }

  mutating func read(_ file: FoundFile) {
    let (sidecar, problems) = shelf.metadata(of: file.path, in: file.folder)
    result.problems += problems
    read(file.path, sidecar) { () throws(Refusal) in try FileContent.read(file.path) }
  }

  mutating func readStandardInput(_ descriptor: Int32) {
    read(FilePath("-"), Metadata()) { () throws(Refusal) in try FileContent.read(descriptor) }
  }

  mutating func read(_ bytes: [UInt8], named name: String) {
    read(FilePath(name), Metadata()) { () throws(Refusal) in bytes }
  }

  private mutating func read(_ path: FilePath, _ sidecar: Metadata, _ content: () throws(Refusal) -> [UInt8]) {
    do throws(Refusal) {
      let bytes = try content()
      // Where neither bytes nor name tell the format, the file is read as text: whoever named it wants it read.
      let format = formats.format(of: bytes, ending: path.ending) ?? .plainText
      let reading = try format.read(bytes, path.description)
      result.problems += reading.problems
      for draft in reading.documents { add(draft, path.description, isEmpty: bytes.isEmpty, sidecar) }
    } catch {
      add(ReadingProblem(error, path: path.description))
    }
  }

  private mutating func add(_ draft: DocumentDraft, _ file: String, isEmpty: Bool, _ sidecar: Metadata) {
    let path = draft.name.map { "\(file)/\($0)" } ?? file
    var prose = draft.prose
    // Neither can be seen, and either would become part of the word beside it.
    if prose.starts(with: [0xEF, 0xBB, 0xBF]) { prose.blank(0..<3) }
    if prose.contains(0) { for i in prose.indices where prose[i] == 0 { prose[i] = 0x20 } }
    guard !UTF8Text.isBlank(prose) else {
      add(
        ReadingProblem(
          .error, path: path, reason: isEmpty ? "is empty" : "has no text to read", cure: "remove it, or fill it"))
      return
    }
    result.documents.append(
      Document(
        source: source(path, id: id(draft.text), sidecar, draft.metadata),
        text: SourceText(validUTF8: draft.text), prose: prose, map: draft.map))
  }

  private func source(
    _ path: String, id: String, _ sidecar: Metadata, _ own: Metadata?
  ) -> Document.Source {
    var metadata = sidecar
    if let own { metadata.complete(with: own) }
    let evidence: Document.PublicationEvidence? =
      if published != nil {
        .option
      } else if sidecar.published != nil {
        .sidecar
      } else if own?.published != nil {
        .frontMatter
      } else {
        nil
      }
    return Document.Source(
      id: id, path: path, title: metadata.title, outlet: metadata.outlet, author: metadata.author,
      url: metadata.url, published: published ?? metadata.published, publishedFrom: evidence)
  }

  /// The id of a text: the same text has the same id, whatever is read beside it.
  private func id(_ utf8: [UInt8]) -> String {
    var content = ContentID()
    content.add(utf8)
    return content.id("d")
  }
}
