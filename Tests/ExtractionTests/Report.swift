// Short ways to read a report in tests and to say what was found in it.
import CalendarDates
import ChronicleTypes
import Testing

@testable import Extraction

/// A report with what was found in it.
struct Report {
  let document: Document
  let analysis: DocumentAnalysis

  init(_ text: String, published: String? = nil, prose: [UInt8]? = nil) {
    let source = Document.Source(id: "d1", path: "a.txt", published: published.flatMap { EDTF($0) })
    document = Document(source: source, text: SourceText(text), prose: prose)
    analysis = Extractor().analyze(document)
  }

  /// The name of the actor behind a party; its words in brackets where there is none, `nobody` without a party.
  func name(_ party: Party?) -> String {
    guard let party else { return "nobody" }
    return analysis.actors.first { $0.id == party.actor }?.name ?? "(\(party.text))"
  }

  /// Each statement as `speaker | words | mode stance rule`.
  var statements: [String] {
    analysis.statements.map {
      "\(name($0.speaker)) | \($0.text) | \($0.mode) \($0.stance) \($0.rule.dropFirst("statement.".count))"
    }
  }

  /// Each statement as `speaker: words`.
  var said: [String] { analysis.statements.map { "\(name($0.speaker)): \($0.text)" } }

  /// Each actor as `name type`, with other names in brackets.
  var actors: [String] {
    analysis.actors.map { actor in
      "\(actor.name) \(actor.type)" + (actor.aliases.isEmpty ? "" : " [\(actor.aliases.joined(separator: ", "))]")
    }
  }

  /// Each specific incident as `type lemma status; role name, …; place; date words`.
  var incidents: [String] { analysis.incidents.filter(\.isSpecific).map(told) }

  /// Every event, specific or not, in the same way.
  var events: [String] { analysis.incidents.map(told) }

  private func told(_ incident: Incident) -> String {
    let parts = incident.participants.map { "\($0.role) \(name($0.party))" }.joined(separator: ", ")
    let head = "\(incident.type) \(incident.trigger.lemma) \(incident.status)"
    return [head, parts, incident.place?.text ?? "", incident.dateText ?? ""].joined(separator: "; ")
  }

  /// Each figure as `metric value direction approximator`.
  var figures: [String] {
    analysis.statements.flatMap(\.figures).map {
      "\($0.metric) \($0.value) \($0.unit) \($0.direction) \($0.approximator.rawValue)"
    }
  }

  /// Each stretch of boilerplate as `rule: words`.
  var boilerplate: [String] { analysis.boilerplate.map { "\($0.rule): \(document.text[$0.span])" } }
}
