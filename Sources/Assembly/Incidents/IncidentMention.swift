// One telling of an incident, as it is compared with others.

internal import CalendarDates
internal import ChronicleTypes
internal import TextBasics

/// What of an incident in one document tells whether it is the same as one told elsewhere.
struct IncidentMention {
  let index: Index
  /// The senses of its word, its stem first.
  let senses: [UInt32]
  /// Hash of its word in dictionary form.
  let word: UInt32
  let context: [UInt32]
  let parties: [Role]
  /// The days that it can have been on, where its own words say so.
  let days: ClosedRange<Int>?
  /// Id of its place, of which there can be but one in the chronicle.
  let place: String?
  /// The names of a place that hangs on its word, the smaller one first, in small letters: “dallas”, “texas”.
  let ownPlaces: [String]
  let isNegated: Bool
  /// A kind of event, “any attack”.
  let isGeneric: Bool
  /// Told as having happened, neither as a plan nor as a possibility.
  let isReal: Bool
  let isAggregate: Bool
  /// One more of its kind, “another march”.
  let isAnother: Bool
  /// Of no listed kind, or tied to nobody.
  let isMinor: Bool

  /// Which incident it is: the place of the document, and of the incident in its analysis.
  struct Index {
    let document: Int
    let incident: Int
  }

  var document: Int { index.document }
  var incident: Int { index.incident }

  /// Who has part in it.
  struct Role {
    let role: Incident.Role
    /// Id of the actor in the chronicle; nil for a description, and for a person without a first name.
    let actor: String?
    /// The last word, in small letters: “noem”, “officer”.
    let word: String
  }

  /// - Parameter named: ids of the document's actors that have a full name.
  init(_ incident: Incident, at index: Int, document: Int, actors: ActorMerger, named: Set<String>) {
    self.index = Index(document: document, incident: index)
    senses = incident.senses.map { Fingerprint.hash(of: $0) }
    word = Fingerprint.hash(of: incident.trigger.lemma)
    context = incident.context
    func id(of party: Party) -> String? {
      party.actor.flatMap { named.contains($0) ? actors.id(of: party, in: document) : nil }
    }
    parties = incident.participants.compactMap { participant in
      let words = participant.party.text.lowercased().split { !$0.isLetter }
      return words.last.map { Role(role: participant.role, actor: id(of: participant.party), word: String($0)) }
    }
    place = incident.place.flatMap { id(of: $0) }
    ownPlaces =
      incident.isPlaceOwn
      ? (incident.place?.text.lowercased().split(separator: ",") ?? []).map {
        $0.onOneLine
      } : []
    if let date = incident.date, let earliest = date.earliest, let latest = date.latest, earliest <= latest {
      days = earliest.number...latest.number
    } else {
      days = nil
    }
    isNegated = incident.status == .negated
    isGeneric = incident.status == .generic
    isReal = incident.status != .planned && incident.status != .hypothetical
    isAggregate = incident.isAggregate
    isAnother = incident.isAnother
    isMinor = !incident.isSpecific
  }
}
