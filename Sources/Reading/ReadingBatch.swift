// One run of reading: documents one after the other, and their ids.
internal import CalendarDates
internal import ChronicleTypes
internal import TextBasics

/// Reads the files of one run in their order.
struct ReadingBatch {
  private(set) var result = ReadResult()
  private let published: EDTF?
  private var shelf = SidecarShelf()
  /// How many documents have the same text.
  private var copies: [String: Int] = [:]

  init(published: EDTF?) { self.published = published }

  mutating func add(_ problem: ReadingProblem) { result.problems.append(problem) }

  mutating func read(_ file: FoundFile) {
    let path = file.path.description
    let (sidecar, problems) = shelf.metadata(of: file)
    result.problems += problems
    do throws(FileContent.Failure) {
      read(try FileContent.read(file.path), path, file.format, sidecar)
    } catch {
      add(ReadingProblem(.error, path: path, reason: error.reason, cure: error.cure))
    }
  }

  mutating func readStandardInput(_ descriptor: Int32) {
    do throws(FileContent.Failure) {
      read(try FileContent.read(descriptor), "-", .plainText, Metadata())
    } catch {
      add(ReadingProblem(.error, path: "-", reason: error.reason, cure: error.cure))
    }
  }

  mutating func read(_ bytes: [UInt8], named name: String) {
    let format: FileFormat = FileFormat(name: FilePath(name)) == .markdown ? .markdown : .plainText
    read(bytes, name, format, Metadata())
  }

  private mutating func read(
    _ bytes: [UInt8], _ path: String, _ format: FileFormat, _ sidecar: Metadata
  ) {
    let text: ReadableText
    do throws(ReadableText.Failure) {
      text = try ReadableText(bytes)
    } catch {
      add(ReadingProblem(.error, path: path, reason: error.reason, cure: error.cure))
      return
    }
    if let reservation = text.reservation {
      add(
        ReadingProblem(
          .notice, path: path, line: reservation.line, reason: reservation.reason,
          cure: reservation.cure))
    }
    var prose = text.utf8
    var frontMatter: Metadata?
    if format == .markdown {
      let head = FrontMatter(of: text.utf8, path: path)
      result.problems += head.problems
      frontMatter = head.metadata
      prose.blank(head.range)
      prose = MarkdownProse.blanked(prose, from: head.range.upperBound)
    }
    // Neither is seen on paper, and either would cling to the word beside it.
    if prose.starts(with: [0xEF, 0xBB, 0xBF]) { prose.blank(0..<3) }
    if prose.contains(0) { for i in prose.indices where prose[i] == 0 { prose[i] = 0x20 } }
    guard !UTF8Text.isBlank(prose) else {
      add(
        ReadingProblem(
          .error, path: path, reason: bytes.isEmpty ? "is empty" : "has no text to read",
          cure: "remove it, or fill it"))
      return
    }
    let source = source(path, id: id(text.utf8), sidecar, frontMatter)
    result.documents.append(
      Document(source: source, text: SourceText(validUTF8: text.utf8), prose: prose))
  }

  private func source(
    _ path: String, id: String, _ sidecar: Metadata, _ frontMatter: Metadata?
  ) -> Document.Source {
    var metadata = sidecar
    if let frontMatter { metadata.complete(with: frontMatter) }
    let evidence: Document.PublicationEvidence? =
      if published != nil {
        .option
      } else if sidecar.published != nil {
        .sidecar
      } else if frontMatter?.published != nil {
        .frontMatter
      } else {
        nil
      }
    return Document.Source(
      id: id, path: path, title: metadata.title, outlet: metadata.outlet, author: metadata.author,
      url: metadata.url, published: published ?? metadata.published, publishedFrom: evidence)
  }

  private mutating func id(_ utf8: [UInt8]) -> String {
    var content = ContentID()
    content.add(utf8)
    let id = content.id("d")
    let copy = (copies[id] ?? 0) + 1
    copies[id] = copy
    return copy == 1 ? id : "\(id)-\(copy)"
  }
}
