// The claims, the actors and what needs a look, as parts of the page.

internal import ChronicleTypes
internal import Wording

extension HTMLPage {
  func writeClaims(_ html: inout HTML) {
    if chronicle.claims.isEmpty { html.element("p", text: "No figure is given and nothing is said twice.") }
    leave(chronicle.claims.count - Self.mostClaims, "throughline claims", &html)
    for claim in chronicle.claims.prefix(Self.mostClaims) {
      html.element("article", ["id": "c-" + claim.id, "class": "claim"]) { html in
        html.element("strong", text: claim.text)
        let value = words.value(claim)
        html.element(
          "p", ["class": "meta"],
          text: ([value, words.about(claim)].filter { !$0.isEmpty } + [
            words.origins(counted: claim), count(words.documents(claim), "document"),
          ])
          .joined(separator: " · "))
        html.element("ul") { html in
          for origin in claim.origins {
            html.element("li", ["class": "meta"], text: "goes back to \(words.name(origin)): \(origin.reason)")
          }
          for (index, citation) in claim.citations.enumerated() {
            html.element("li") { html in
              let event = event(citation)
              if let event {
                html.element("a", ["href": "#e-" + event.id], text: labels.told(event))
              } else {
                html.text("“\(citation.text ?? claim.text)”")
              }
              html.raw(" ")
              let anchor = event.map { self.citation($0, 0) } ?? self.citation(claim, index)
              html.element("a", ["class": "meta", "href": "#" + anchor], text: words.citation(citation))
            }
          }
          for relation in words.relations(claim) {
            html.element("li") { html in
              html.element("span", ["class": relation.isConflict ? "conflict" : "quiet"], text: relation.words)
              html.raw(" ")
              link(to: relation.other, &html)
              html.element("span", ["class": "quiet"], text: ": \(relation.relation.reason)")
            }
          }
        }
      }
      html.raw("\n")
    }
  }

  /// The event of the page that a citation is of.
  func event(_ citation: Claim.Citation) -> Event? { citation.statement.flatMap { eventByID[$0] } }

  /// The anchor of a place that states a claim and that no event of the page tells.
  func citation(_ claim: Claim, _ index: Int) -> String { "x-\(claim.id)-\(index)" }

  func writeFindings(_ html: inout HTML) {
    let findings = chronicle.findings()
    if findings.isEmpty { return html.element("p", text: "Nothing was found.") }
    leave(findings.count - Self.mostFindings, "throughline check", &html)
    html.element("table") { html in
      html.element("tr") { html in
        for name in ["Check", "What", "Where"] { html.element("th", ["scope": "col"], text: name) }
      }
      for finding in findings.prefix(Self.mostFindings) {
        html.element("tr") { html in
          html.element("td") { html in
            html.element("span", ["class": finding.kind == .conflict ? "conflict" : nil], text: finding.kind.rawValue)
          }
          html.element("td", text: finding.text)
          html.element("td") { html in
            for (index, id) in finding.items.enumerated() {
              if index > 0 { html.text(", ") }
              link(to: id, &html)
            }
          }
        }
        html.raw("\n")
      }
    }
  }

  func writeActors(_ html: inout HTML) {
    var eventsOf: [String: [Event]] = [:]
    for event in events {
      for actor in Set(event.actors.map(\.id) + event.via).sorted() { eventsOf[actor, default: []].append(event) }
    }
    for actor in chronicle.actors {
      guard let events = eventsOf[actor.id] else { continue }
      html.element("article", ["id": "a-" + actor.id]) { html in
        html.element("strong", text: actor.name)
        let aliases = actor.aliases.isEmpty ? "" : ", also called \(actor.aliases.joined(separator: ", "))"
        html.element("p", ["class": "meta"], text: actor.type.rawValue + aliases)
        for reason in actor.evidence { html.element("p", ["class": "meta"], text: reason) }
        html.element("details") { html in
          html.element("summary", text: count(events.count, "event"))
          html.element("ul") { html in
            for event in events {
              html.element("li") { html in
                html.text("\(labels.dateWords(event)) ")
                html.element(
                  "a", ["href": "#e-" + event.id], text: "\(labels.kind(event)): \(labels.text(event).prefix(80))")
              }
            }
          }
        }
      }
      html.raw("\n")
    }
  }

  /// Says how many more there are.
  private func leave(_ count: Int, _ command: String, _ html: inout HTML) {
    guard count > 0 else { return }
    html.element("p", ["class": "quiet"], text: "\(count) more: “\(command)” lists all.")
  }

  /// A link to an item of the page, by what it is called; its id where the page does not show it.
  private func link(to id: String, _ html: inout HTML) {
    if let claim = claimByID[id] {
      html.element("a", ["href": "#c-" + id], text: "“\(claim.text)”")
    } else if let event = eventByID[id] {
      html.element("a", ["href": "#e-" + id], text: "\(labels.kind(event)) (\(labels.citation(event)))")
    } else if let document = labels.document(id) {
      html.element("a", ["href": "#d-" + id], text: document.path)
    } else if let actor = labels.actor(id) {
      html.text(actor.name)
    } else {
      html.text(id)
    }
  }
}
