// YAML at the head of a Markdown file.

internal import TextBasics

/// The YAML between `---` and `---` or `...` at the very head of a Markdown file.
///
/// Text between two horizontal rules is not front matter: what stands there must be a mapping, or begin like one.
struct FrontMatter {
  /// The range of all its lines, including the dashes.
  let range: Range<Int>
  private(set) var metadata = Metadata()
  private(set) var problems: [ReadingProblem] = []

  /// The most bytes of front matter; longer ones are refused.
  static let longest = 1 << 16

  /// The front matter of a text; an empty range where there is none.
  /// - Complexity: O(n) in the length of the front matter, or of the text where it has no end.
  init(of utf8: [UInt8], path: String) {
    let start = utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines = Lines(utf8, from: start)
    guard let opening = lines.next(), Self.isFence(utf8[opening.content], "---") else {
      range = start..<start
      return
    }
    var firstLine: ArraySlice<UInt8>?
    var closing: Lines.Line?
    while let line = lines.next() {
      if Self.isFence(utf8[line.content], "---") || Self.isFence(utf8[line.content], "...") {
        closing = line
        break
      }
      let content = utf8[line.content]
      if firstLine == nil, !content.allSatisfy(ASCII.isBlank), content.first != UInt8(ascii: "#") {
        firstLine = content
      }
    }
    let beginsLikeMapping = firstLine.map(Self.isLikeKey) ?? false
    guard let closing, closing.end - opening.end <= Self.longest else {
      range = start..<start
      if beginsLikeMapping {
        problems.append(
          ReadingProblem(
            .error, path: path, line: 1,
            reason: closing == nil
              ? "its front matter has no end, and was read as text"
              : "its front matter is longer than \(Self.longest >> 10) KB, and was read as text",
            cure: "put a line --- behind it"))
      }
      return
    }
    do throws(DataSyntaxError) {
      let yaml = Array(utf8[opening.end..<closing.content.lowerBound])
      let root = try YAMLParser.parse(yaml, firstLine: 2)
      guard root.pairs != nil || root.content == .null else {
        range = start..<start
        return
      }
      range = start..<closing.end
      read(root.pairs ?? [], path: path)
    } catch {
      range = beginsLikeMapping ? start..<closing.end : start..<start
      guard beginsLikeMapping else { return }
      problems.append(
        ReadingProblem(
          .error, path: path, line: error.line,
          reason: "its front matter is not YAML: \(error.reason)",
          cure: "correct it; nothing of it was used"))
    }
  }

  private mutating func read(_ pairs: [DataNode.Pair], path: String) {
    // Of several keys for one field the best counts, and of equal ones the first in the file.
    for field in Metadata.Field.allCases {
      for key in Self.keys(field) {
        guard !isKnown(field) else { break }
        for pair in pairs where !isKnown(field) && Self.normalized(pair.key.text) == key {
          read(field, pair, path: path)
        }
      }
    }
  }

  private mutating func read(_ field: Metadata.Field, _ pair: DataNode.Pair, path: String) {
    // Web clippers write the address of the page as its source.
    let isAddress = Self.isWebAddress(pair.value.text)
    if field == .outlet, isAddress { return }
    if field == .url, !isAddress, Self.normalized(pair.key.text) == "source" { return }
    do throws(Metadata.Fault) {
      try metadata.set(field, named: pair.key.text ?? "", to: pair.value, bareIsText: true)
    } catch {
      problems.append(
        ReadingProblem(
          .error, path: path, line: error.line, reason: error.reason, cure: error.cure))
    }
  }

  private func isKnown(_ field: Metadata.Field) -> Bool {
    switch field {
    case .published: metadata.published != nil
    case .outlet: metadata.outlet != nil
    case .title: metadata.title != nil
    case .url: metadata.url != nil
    case .author: metadata.author != nil
    }
  }

  /// The keys of a field, the best first, in the form that `normalized` gives.
  private static func keys(_ field: Metadata.Field) -> [String] {
    switch field {
    case .published:
      [
        "published", "datepublished", "publisheddate", "publicationdate", "publishdate", "pubdate",
        "publishedat", "publishedon", "publishedtime", "date",
      ]
    case .outlet: ["outlet", "publisher", "publication", "newspaper", "source", "sitename", "site"]
    case .title: ["title", "headline"]
    case .url: ["url", "link", "canonicalurl", "sourceurl", "source"]
    case .author: ["author", "authors", "byline"]
    }
  }

  /// A key in small letters, without spaces, `-` and `_`.
  private static func normalized(_ key: String?) -> String? {
    key?.lowercased().filter { $0 != " " && $0 != "-" && $0 != "_" }
  }

  private static func isWebAddress(_ text: String?) -> Bool {
    text.map { $0.hasPrefix("http://") || $0.hasPrefix("https://") } ?? false
  }

  private static func isFence(_ line: ArraySlice<UInt8>, _ fence: String) -> Bool {
    line.starts(with: fence.utf8) && line.dropFirst(3).allSatisfy(ASCII.isBlank)
  }

  /// Whether a line begins with `key:`, alone or with a value after a space.
  private static func isLikeKey(_ line: ArraySlice<UInt8>) -> Bool {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
      return false
    }
    let isWord = line[..<colon].allSatisfy {
      ASCII.isLetter($0) || ASCII.isDigit($0) || "-_ \"'".utf8.contains($0)
    }
    return isWord && (colon + 1 == line.endIndex || ASCII.isBlank(line[colon + 1]))
  }
}
