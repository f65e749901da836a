// The page: a chronicle as one file of HTML that needs no network.

internal import CWebPage
public import ChronicleTypes
internal import Digesting
internal import Wording

/// A page with the pictures, the events, claims, actors, what needs a look, and the documents with the words that were
/// cited.
///
/// Text of documents is never markup. The page's policy lets nothing run but its own script, and nothing be fetched.
public struct HTMLPage {
  let chronicle: Chronicle
  /// The events that are shown. Those told in passing are not; of very many only the most important ones are.
  let events: [Event]
  /// How many events are not told in passing.
  private let eventCount: Int
  let texts: [String: SourceText]
  let pictures: [Picture]
  let rule: (String) -> String
  let labels: EventLabels
  let words: ClaimLabels
  /// The claims that each statement states.
  let claimsOfEvent: [String: [Claim]]
  let claimByID: [String: Claim]
  let eventByID: [String: Event]
  /// The stories that have a place in the list of chapters; none where there is but one.
  let chapters: [Story]
  /// For each document of them the place of its story.
  let chapterOf: [String: Int]
  /// Those that take part in an event of the page.
  let shownActors: Set<String>
  /// The story in some days; none where reports name too few.
  let digest: Digest?

  /// A picture of the page.
  public struct Picture {
    /// What it is called on the page.
    public var title: String
    /// SVG without a declaration, and without ids of its objects. Its marks lead to `#e-` and the id of their event, or
    /// to `#c-` and the id of their claim. nil where the picture could not be drawn.
    public var svg: [UInt8]?
    /// What it leaves out, or why it could not be drawn; nil where it shows everything.
    public var remark: String?

    /// A picture with its title.
    public init(title: String, svg: [UInt8]?, remark: String?) {
      (self.title, self.svg, self.remark) = (title, svg, remark)
    }
  }

  /// - Parameters:
  ///   - selection: what the page is of; where nothing is asked for all claims, actors and documents of the chronicle.
  ///   - texts: by id the texts of the documents; a document without one is named only, and its words stand with the
  ///     events.
  ///   - rule: what a rule says, by its id.
  public init(
    _ selection: Selection, texts: [String: SourceText], pictures: [Picture], rule: @escaping (String) -> String
  ) {
    let chronicle = selection.query.isEmpty ? selection.chronicle : selection.part
    (self.chronicle, self.texts, self.pictures, self.rule) = (chronicle, texts, pictures, rule)
    eventCount = selection.events.count
    events = ChronicleQuery.worthMost(Self.mostEvents, of: selection.events)
    labels = EventLabels(chronicle)
    words = ClaimLabels(chronicle)
    var claimsOfEvent: [String: [Claim]] = [:]
    for claim in chronicle.claims.prefix(Self.mostClaims) {
      for statement in claim.statements { claimsOfEvent[statement, default: []].append(claim) }
    }
    self.claimsOfEvent = claimsOfEvent
    claimByID = Dictionary(
      chronicle.claims.prefix(Self.mostClaims).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let chapters = Self.chapters(of: chronicle, events)
    self.chapters = chapters
    chapterOf = Dictionary(
      chapters.enumerated().flatMap { place, story in story.documents.map { ($0, place) } },
      uniquingKeysWith: { first, _ in first })
    let digest = Digest(of: selection, days: Self.mostDays, sentences: 1)
    self.digest = digest.days.count < Self.fewestDays ? nil : digest
    shownActors = Set(self.events.flatMap { $0.actors.map(\.id) + $0.via })
    eventByID = Dictionary(self.events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The most events, claims and things to check on a page: a longer one opens slowly, and nobody reads it.
  static let (mostEvents, mostClaims, mostFindings) = (2_000, 500, 1_000)

  /// The page.
  /// - Complexity: O(n log n) in the chronicle and the texts.
  public func html() -> [UInt8] {
    var html = HTML()
    html.raw("<!doctype html>\n")
    html.element("html", ["lang": "en"]) { html in
      html.element("head") { head(&$0) }
      html.raw("\n")
      html.element("body") { body(&$0) }
    }
    html.raw("\n")
    return html.bytes
  }

  /// The hash of each part that may run or style, as the policy names it: SHA-256 in base 64. After a change of
  /// page.js, page.css or `Palette.style`: build, write a page, and put here what `scripts/page-hashes` prints of it.
  static let hashes = (
    script: "aqLKivTSotQ7Hftb2Qe7v5HLO2YbyEW5kW1EByvZ/so=", style: "2Gt3rwmjUwH2oR3in1Xkc5l3Rk46KKYcGBdi2blCRcQ=",
    picture: "5nZTj9Jp/7h2IfnM3g5ZJhH+jFrWfIN8JQ2iBEnzM4o="
  )

  private func head(_ html: inout HTML) {
    html.open("meta", ["charset": "utf-8"])
    let policy =
      "default-src 'none'; script-src 'sha256-\(Self.hashes.script)'; style-src 'sha256-\(Self.hashes.style)' 'sha256-\(Self.hashes.picture)'; base-uri 'none'; form-action 'none'"
    html.open("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
    html.open("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    html.open("meta", ["name": "referrer", "content": "no-referrer"])
    html.element("title", text: "Chronicle of \(count(chronicle.documents.count, "document"))")
    html.raw("<style>")
    html.raw(Self.style)
    html.raw("</style>")
  }

  /// The page's own style and script.
  static let (style, script) = (bytes(cwebpage_style), bytes(cwebpage_script))

  private static func bytes(_ part: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>) -> [UInt8] {
    var count = 0
    let start = part(&count)
    return Array(UnsafeBufferPointer(start: start, count: count))
  }

  private func body(_ html: inout HTML) {
    html.element("a", ["class": "skip", "href": "#events"], text: "Skip to the events")
    html.element("header") { html in
      html.element("h1", text: "Chronicle of \(count(chronicle.documents.count, "document"))")
      let minor = chronicle.events.count - eventCount
      let left = eventCount - events.count
      html.element(
        "p", ["class": "quiet"],
        text: "\(count(events.count { $0.kind == .incident }, "incident")), "
          + "\(count(events.count { $0.kind == .statement }, "statement")), "
          + "\(count(chronicle.claims.count, "claim")); \(events.count { $0.days.date != nil }) of \(events.count) events have a date. "
          + (left > 0 ? "\(left) more are less salient, " : "")
          + "\(minor) more are told in passing and not shown here. Every mark leads to the words that it was read from."
      )
    }
    html.element("nav", ["aria-label": "Parts of the page"]) { html in
      let parts =
        (digest == nil ? [] : [("days", "Days")]) + (chapters.isEmpty ? [] : [("stories", "Stories")])
      for (id, name) in parts + [
        ("pictures", "Pictures"), ("events", "Events"), ("claims", "Claims"), ("check", "To check"),
        ("actors", "Actors"),
        ("documents", "Documents"), ("rules", "Rules"),
      ] {
        html.element("a", ["href": "#\(id)"], text: name)
        html.raw(" ")
      }
    }
    html.element("main") { html in
      if let digest { section("days", "The story in \(digest.days.count) days", &html) { write(digest, &$0) } }
      if !chapters.isEmpty { section("stories", "Stories", &html) { writeStories(&$0) } }
      section("pictures", "Pictures", &html) { drawPictures(&$0) }
      section("events", "Events", &html) { writeEvents(&$0) }
      section("claims", "Claims", &html) { writeClaims(&$0) }
      section("check", "To check before publishing", &html) { writeFindings(&$0) }
      section("actors", "Actors", &html) { writeActors(&$0) }
      section("documents", "Documents", &html) { writeDocuments(&$0) }
      section("rules", "Rules", &html) { writeRules(&$0) }
    }
    html.element("aside", ["id": "why", "hidden": "", "aria-live": "polite"]) { html in
      html.element("p") { html in
        html.element("strong", ["id": "why-title"])
        html.raw(" ")
        html.element("a", ["id": "why-back", "href": "#events"], text: "to the event")
        html.raw(" ")
        html.element("button", ["id": "why-close", "type": "button"], text: "Close")
      }
      html.element("ul", ["id": "why-list"])
    }
    html.element("script") { $0.raw(Self.script) }
  }

  private func section(_ id: String, _ name: String, _ html: inout HTML, _ body: (inout HTML) -> Void) {
    html.element("section", ["id": id, "aria-labelledby": id + "-name"]) { html in
      html.element("h2", ["id": id + "-name"], text: name)
      body(&html)
    }
    html.raw("\n")
  }

  private func drawPictures(_ html: inout HTML) {
    for (index, picture) in pictures.enumerated() {
      html.element("details", ["open": index == 0 ? "" : nil]) { html in
        html.element("summary", text: picture.title)
        if let remark = picture.remark { html.element("p", ["class": "meta"], text: remark + ".") }
        guard let svg = picture.svg else { return }
        html.element("div", ["class": "picture", "tabindex": "0", "role": "region", "aria-label": picture.title]) {
          $0.raw(leading(svg))
        }
      }
    }
  }

  /// A picture whose links lead to what the page has: of an item that it leaves out to its list.
  private func leading(_ svg: [UInt8]) -> [UInt8] {
    let mark = Array("xlink:href=\"#".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(svg.count)
    var at = 0
    while let start = svg[at...].firstRange(of: mark)?.upperBound,
      let end = svg[start...].firstIndex(of: UInt8(ascii: "\""))
    {
      result += svg[at..<start]
      let target = String(decoding: svg[start..<end], as: UTF8.self)
      let id = String(target.dropFirst(2))
      switch target.prefix(2) {
      case "e-" where eventByID[id] == nil: result += "events".utf8
      case "c-" where claimByID[id] == nil: result += "claims".utf8
      case "a-" where !shownActors.contains(id): result += "actors".utf8
      default: result += svg[start..<end]
      }
      at = end
    }
    return result + svg[at...]
  }

  /// Each rule that read something, once.
  private func writeRules(_ html: inout HTML) {
    html.element("ul") { html in
      for name in Set(events.flatMap { $0.evidence.map(\.rule) }).sorted() {
        html.element("li", ["id": Self.anchor(ofRule: name)], text: rule(name))
      }
    }
  }

  static func anchor(ofRule rule: String) -> String { "r-" + rule.split(separator: " ").joined(separator: "-") }

  func count(_ n: Int, _ word: String) -> String { "\(n) \(word)\(n == 1 ? "" : "s")" }
}
