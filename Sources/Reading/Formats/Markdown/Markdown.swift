// Markdown: the file as it is, read without its markup.

extension DocumentFormat {
  /// Markdown with YAML front matter. Markup and front matter are not read as prose, but stay in the text.
  public static let markdown = DocumentFormat(
    "Markdown", endings: ["md", "markdown"],
    summary: "read without its markup; YAML front matter says what is known of it"
  ) { bytes, path throws(Refusal) in
    let text = try ReadableText(bytes)
    let head = FrontMatter(of: text.utf8, path: path)
    var prose = text.utf8
    prose.blank(head.range)
    prose = MarkdownProse.blanked(prose, from: head.range.upperBound)
    return FormatReading(
      documents: [DocumentDraft(text: text.utf8, prose: prose, metadata: head.metadata)],
      problems: text.problems(path) + head.problems)
  }
}
