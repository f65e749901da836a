// Where a mark leads: the words in the document.

internal import ChronicleTypes
internal import Wording

/// Makes links from marks to the words they cite.
struct CitationLinks {
  /// What stands before a document's path, such as `../`; nil where marks lead to the items of the page they stand in.
  let prefix: String?
  private let labels: EventLabels

  init(prefix: String?, _ labels: EventLabels) {
    self.prefix = prefix
    self.labels = labels
  }

  /// The document, at the words: a text fragment (WICG, “Scroll to Text Fragment”), which browsers highlight.
  func url(of event: Event) -> String {
    guard prefix != nil else { return "#e-\(event.id)" }
    return url(event.document, event.text, or: event.id)
  }

  /// Several events of one kind and actor: in a page its list of them, else the one that stands for them.
  func url(of event: Event, for actor: String?, _ kind: Event.Kind) -> String {
    guard prefix == nil, let actor else { return url(of: event) }
    return "#?actor=\(actor)&kind=\(kind.rawValue)"
  }

  /// The first place of a claim.
  func url(of claim: Claim) -> String {
    guard prefix != nil else { return "#c-\(claim.id)" }
    guard let place = claim.citations.first else { return "#\(claim.id)" }
    return url(place.document, place.text ?? claim.text, or: claim.id)
  }

  /// An actor of the page; elsewhere the words of an event that it takes part in.
  func url(ofActor id: String, in event: Event?) -> String {
    prefix == nil ? "#a-\(id)" : event.map(url) ?? "#\(id)"
  }

  func url(ofDocument id: String) -> String {
    guard prefix != nil else { return "#d-\(id)" }
    let path = labels.path(id)
    return path == "-" ? "#\(id)" : encode(base(path), keeping: "/")
  }

  /// Where a page lists its documents.
  var urlOfDocuments: String { prefix == nil ? "#documents" : "#other-sources" }

  private func url(_ document: String, _ text: String, or id: String) -> String {
    let path = labels.path(document)
    guard path != "-" else { return "#\(id)" }
    // Of words that stand in several places the first place; the ellipsis between them is the program's.
    let words = text.split(whereSeparator: \.isWhitespace).prefix { $0 != "…" }
    let first = words.prefix(6).joined(separator: " ")
    return encode(base(path), keeping: "/") + "#:~:text=" + encode(first, keeping: "")
  }

  /// Two slashes in front would name another machine.
  private func base(_ path: String) -> String {
    path.hasPrefix("/") ? "/" + path.drop { $0 == "/" } : (prefix ?? "") + path
  }

  /// Percent-encodes all but letters, digits and a few marks.
  private func encode(_ text: String, keeping kept: String) -> String {
    var result = ""
    for byte in text.utf8 {
      let scalar = UnicodeScalar(byte)
      if byte < 0x80,
        scalar.properties.isAlphabetic || (0x30...0x39).contains(byte)
          || "._~".utf8.contains(byte) || kept.utf8.contains(byte)
          || (byte == UInt8(ascii: "-") && !kept.isEmpty)
      {
        result.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}
