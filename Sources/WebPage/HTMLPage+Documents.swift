// The documents on the page, with the words that were cited.

internal import ChronicleTypes
internal import Digesting
internal import Wording

extension HTMLPage {
  /// A place in a document that tells an event or states a claim.
  private struct Place {
    var start: Int
    var end: Int
    var anchor: String
  }

  /// So many places that hold one word are marked.
  private static let mostPlaces = 12

  func writeDocuments(_ html: inout HTML) {
    var places: [String: [Place]] = [:]
    for event in events {
      for (index, mention) in event.mentions.enumerated().prefix(Self.mostTellings) {
        places[mention.document, default: []].append(
          Place(start: mention.start, end: mention.end, anchor: citation(event, index)))
      }
    }
    for day in digest?.days ?? [] {
      let cited = day.sentences[0]
      places[cited.document, default: []].append(
        Place(start: cited.sentence.span.start, end: cited.sentence.span.end, anchor: Self.anchor(of: day)))
    }
    for claim in chronicle.claims.prefix(Self.mostClaims) {
      for (index, place) in claim.citations.enumerated() where event(place) == nil {
        places[place.document, default: []].append(
          Place(start: place.start, end: place.end, anchor: citation(claim, index)))
      }
    }
    if texts.isEmpty, !chronicle.documents.isEmpty {
      html.element(
        "p", ["class": "quiet"],
        text: "The texts are not part of this page: they are too large, or were left out. The files have them.")
    }
    // Of very many documents those that the events of the page cite.
    let isWhole = chronicle.documents.count <= Self.mostEvents
    for document in chronicle.documents where isWhole || places[document.id] != nil {
      html.element("article", ["id": "d-" + document.id]) { html in
        html.element("strong", text: "\(labels.letter(document.id))  \(document.title ?? document.fileName)")
        let published = document.published.map { "published \(DateWords.say($0))" } ?? "publication date unknown"
        let known = document.publishedFrom.map { ", known from: \($0.rawValue)" } ?? ""
        html.element(
          "p", ["class": "meta"],
          text: [document.outlet, document.author, published + known, document.path].compactMap(\.self)
            .joined(separator: " · "))
        if let url = document.url, url.hasPrefix("https://") || url.hasPrefix("http://") {
          html.element("p", ["class": "meta"]) { html in
            html.element("a", ["href": url, "rel": "noopener noreferrer"], text: url)
          }
        }
        let places = (places[document.id] ?? []).sorted {
          ($0.start, -$0.end, $0.anchor) < ($1.start, -$1.end, $1.anchor)
        }
        if let text = texts[document.id] {
          html.element("details", ["open": chronicle.documents.count <= 50 ? "" : nil]) { html in
            html.element("summary", text: "Text")
            html.element("div", ["class": "text", "dir": "auto"]) { write(text, places, &$0) }
          }
        } else {
          for place in places { html.element("span", ["id": place.anchor]) }
        }
      }
      html.raw("\n")
    }
  }

  /// The text in parts, each with the places that hold it; a place's anchor stands before its first word.
  private func write(_ text: SourceText, _ places: [Place], _ html: inout HTML) {
    var edges = Set(places.flatMap { [$0.start, $0.end] })
    edges.insert(0)
    let length = text.codePoint(atByte: text.utf8.count)
    edges.insert(length)
    let bounds = edges.filter { (0...length).contains($0) }.sorted()
    var next = 0
    var open: [Place] = []
    for (start, end) in zip(bounds, bounds.dropFirst()) {
      open.removeAll { $0.end <= start }
      // The place that begins last gives the part its id, the others stand before it.
      var id: String?
      while next < places.count, places[next].start <= start {
        if let id { html.element("span", ["id": id]) }
        id = places[next].anchor
        if places[next].end > start { open.append(places[next]) }
        next += 1
      }
      let part = text[TextSpan(start: start, end: end)]
      if open.isEmpty, id == nil {
        html.text(part)
      } else {
        let held = open.isEmpty ? nil : open.suffix(Self.mostPlaces).map(\.anchor).joined(separator: " ")
        html.element("span", ["id": id, "data-x": held], text: part)
      }
    }
    for place in places[next...] { html.element("span", ["id": place.anchor]) }
  }
}
