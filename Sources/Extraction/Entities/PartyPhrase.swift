// A phrase that names somebody in a statement or an incident.

/// The words that name a party, in tokens, and what the party is there.
struct PartyPhrase: Hashable {
  var tokens: Range<Int>
  var part: Part

  enum Part {
    /// Who says something, or through whom it came.
    case speaker
    /// To whom something is said.
    case addressee
    /// Who does something: the subject of a verb.
    case actor
    /// Who takes part in an incident in another way.
    case participant
  }

  init(_ tokens: Range<Int>, _ part: Part) {
    self.tokens = tokens
    self.part = part
  }
}
