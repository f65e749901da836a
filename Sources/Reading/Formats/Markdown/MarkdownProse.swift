// Markdown to prose: as many bytes, with the markup blanked.

/// Blanks what is markup and not prose in Markdown.
///
/// Each byte of markup becomes a space; line breaks stay, so that offsets and lines keep. The text
/// of links, headings, lists, quotes, tables and code spans stays. Images, fenced code, HTML tags,
/// comments and link targets go. Indented code stays, because indented paragraphs of reports look
/// the same; so do entities as `&amp;` and editorial brackets as `[sic]`.
enum MarkdownProse {
  /// - Parameter start: where the text begins, behind front matter.
  /// - Complexity: O(n), for any input.
  static func blanked(_ utf8: [UInt8], from start: Int) -> [UInt8] {
    let blocks = MarkdownBlocks(utf8, from: start)
    var inlines = MarkdownInlines(utf8, blocks)
    for block in blocks.ranges { inlines.scan(block) }
    return inlines.prose
  }
}
