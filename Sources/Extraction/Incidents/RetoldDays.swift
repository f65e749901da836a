// The day of an incident that its document tells more than once.

internal import CalendarDates
internal import ChronicleTypes
internal import Linguistics
internal import TimeExpressions

/// The days that a document gives to what was done to somebody. Where it tells the same again without a day, it was
/// most likely on that day: “Ada Novak was arrested on 3 May. … Her arrest shook the town.”
struct RetoldDays {
  private let document: AnnotatedDocument
  private let entities: Entities
  private let persons: Set<String>
  private var told: [Deed: Telling] = [:]

  /// What was done, and to whom.
  private struct Deed: Hashable {
    var sense: String
    var whom: String
  }

  /// A day with its words; the day is nil where several mentions differ.
  private struct Telling {
    var day: CalendarDay?
    var time: TimeMention
  }

  /// - Complexity: O(n) in the incidents.
  init(_ found: [FoundIncident], in document: AnnotatedDocument, _ entities: Entities) {
    (self.document, self.entities) = (document, entities)
    persons = Set(entities.actors.lazy.filter { $0.type == .person }.map(\.id))
    for incident in found {
      guard let time = incident.time, let day = document.date(of: time, for: incident.word)?.day else { continue }
      for deed in deeds(of: incident) {
        if let other = told[deed], other.day != day {
          told[deed]?.day = nil
        } else {
          told[deed] = Telling(day: day, time: time)
        }
      }
    }
  }

  /// The one day that other mentions give to an incident of which its own words say only that it was not after its
  /// report, and the words for that day; nil where none does or they differ.
  func telling(of incident: FoundIncident, instead implied: ImpliedTime) -> (ImpliedTime, TimeMention)? {
    switch implied {
    case .reported(let published), .past(let published):
      let tellings = deeds(of: incident).compactMap { told[$0] }
      guard let first = tellings.first, let day = first.day, day <= published,
        tellings.allSatisfy({ $0.day == day })
      else { return nil }
      return (.told(day), first.time)
    case .lead, .told, .lasting, .future, .ahead: return nil
    }
  }

  /// What happened, of a kind that the word lists know, to a person or to a counted group; nothing for the rest, which
  /// can happen any number of times.
  private func deeds(of incident: FoundIncident) -> [Deed] {
    guard ![Incident.unlisted, Incident.state].contains(incident.type),
      [.asserted, .alleged].contains(incident.status)
    else { return [] }
    let isPatient = incident.parts.contains { $0.role == .patient }
    let whom = incident.parts.filter { $0.role == (isPatient ? .patient : .agent) }.compactMap { part -> String? in
      if let actor = entities[incident.phrase(part)].party.actor, persons.contains(actor) { return actor }
      guard isPatient, document.tokens[part.tokens.lowerBound].upos == .num else { return nil }
      return document.words(part.tokens).lowercased()
    }
    guard !whom.isEmpty else { return [] }
    let senses = document.lexicon.senses.senses(
      of: incident.lemma, isNoun: document.tokens[incident.word].upos == .noun)
    return whom.flatMap { whom in senses.map { Deed(sense: $0, whom: whom) } }
  }
}
