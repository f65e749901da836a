// What part somebody has in an event.

/// An actor's part in an event.
public enum ActorRole: String, Sendable, CaseIterable {
  /// Who says it.
  case speaker
  /// To whom it is said.
  case addressee
  /// Who does it.
  case agent
  /// Whom it befalls.
  case patient
  /// Who gets what is given or told.
  case recipient
  /// Who is involved in another way.
  case other
}
