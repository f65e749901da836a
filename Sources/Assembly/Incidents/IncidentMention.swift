// One mention of an incident, as it is compared with others.

internal import CalendarDates
internal import ChronicleTypes
internal import TextBasics

/// What an incident of one document is compared by with incidents told elsewhere.
struct IncidentMention {
  let index: Index
  /// Where its word begins in its document, in code points.
  let start: Int
  /// Hashes of the senses of its word, that of the stem first.
  let senses: [UInt32]
  /// Hash of its word in dictionary form.
  let word: UInt32
  /// Hashes of the words of its sentence, ascending.
  let context: [UInt32]
  let parties: [Role]
  /// The days on which it can have been; nil where its own words give none.
  let days: ClosedRange<Int>?
  /// The first and the last day on which it can have begun, as its date or its tense says; nil where there is no limit.
  let earliest: Int?
  let latest: Int?
  /// The day on which its document was published.
  let published: Int?
  /// The kind of event that its word tells; nil for a word of no listed kind.
  let type: String?
  /// Id of the actor that its place is; nil where the place has no full name.
  let place: String?
  /// Id of the actor that is the region or country of its place.
  let region: String?
  /// The names of the place that its own word has, “arrested in Dallas, Texas”, the smaller one first, in small
  /// letters.
  let ownPlaces: [String]
  let isNegated: Bool
  /// Whether it is a kind of event and no single one: “any attack”.
  let isGeneric: Bool
  /// Whether the headline of its document tells it.
  let isInHeadline: Bool
  /// Whether the headline of its document tells it, or what can be the same.
  var isMain = false
  /// Whether it is told as something that happened, no plan and no possibility.
  let isReal: Bool
  /// Whether it is told as several of its kind: “attacks”.
  let isAggregate: Bool
  /// Whether it is told as one more of its kind: “another march”.
  let isAnother: Bool
  /// How many died or were hurt in it, as far as its words count them.
  let tolls: [Double]
  /// Whether a noun tells it: “the arrest”.
  let isNoun: Bool
  /// Whether it is of no listed kind, or has neither participant nor place nor date.
  let isMinor: Bool

  /// Which incident it is: the index of the document, and of the incident in the document's analysis.
  struct Index {
    let document: Int
    let incident: Int
  }

  /// Whether it says what suffers it.
  var hasPatient: Bool { parties.contains { $0.role == .patient } }
  var document: Int { index.document }
  var incident: Int { index.incident }

  /// Somebody who takes part in it.
  struct Role {
    let role: ActorRole
    /// Id of the actor in the chronicle; nil for a description, and for a person without a first name.
    let actor: String?
    /// Id of the person in the chronicle that it is, with or without a first name; nil where it is no person.
    let person: String?
    /// Hash of the main word in dictionary form, “officer”; nil for a pronoun.
    let word: UInt32?
  }

  /// - Parameters:
  ///   - named: ids of the document's actors that have a full name.
  ///   - persons: ids of those that are persons.
  ///   - places: ids of places in the chronicle, by their names in small letters.
  ///   - tolls: how many died or were hurt in it.
  ///   - published: when the document was published.
  init(
    _ incident: Incident, at index: Int, document: Int, actors: ActorMerger, named: Set<String>,
    persons: Set<String>, places: [String: String], tolls: [Double], published: EDTF?
  ) {
    self.index = Index(document: document, incident: index)
    start = incident.trigger.start
    senses = incident.senses.map { Fingerprint.hash(of: $0) }
    word = Fingerprint.hash(of: incident.trigger.lemma)
    context = incident.context
    func id(of party: Party) -> String? {
      party.actor.flatMap { named.contains($0) ? actors.id(of: party, in: document) : nil }
    }
    parties = incident.participants.compactMap { participant in
      let person = participant.party.actor.flatMap {
        persons.contains($0) ? actors.id(of: participant.party, in: document) : nil
      }
      let role = Role(
        role: participant.role, actor: id(of: participant.party), person: person,
        word: participant.head.map { Fingerprint.hash(of: $0) })
      return role.actor == nil && role.person == nil && role.word == nil ? nil : role
    }
    place = incident.place.flatMap { id(of: $0) }
    region = incident.region.flatMap { places[$0.lowercased()] }
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
    (earliest, latest) = Self.bounds(incident)
    self.published = published?.latest?.number
    type = [Incident.unlisted, Incident.state].contains(incident.type) ? nil : incident.type
    isInHeadline = incident.isInHeadline
    isNegated = incident.status == .negated
    isGeneric = incident.status == .generic
    isReal = incident.status != .planned && incident.status != .hypothetical
    isAggregate = incident.isAggregate
    isAnother = incident.isAnother
    self.tolls = tolls
    isNoun = incident.rule == Incident.nounRule
    isMinor = !incident.isSpecific
  }

  /// The first and last day on which an incident can have begun. What is only likely of the day of publication bounds
  /// nothing on its other side.
  private static func bounds(_ incident: Incident) -> (Int?, Int?) {
    if let date = incident.date { return (date.earliest?.number, date.latest?.number) }
    return switch incident.implied {
    case .reported(let day), .past(let day), .lead(_, let day): (nil, day.number)
    case .told(let day): (day.number, day.number)
    case .lasting(let day): (nil, day.number - 1)
    case .future(let day), .ahead(let day): (day.number + 1, nil)
    case nil: (nil, nil)
    }
  }
}
