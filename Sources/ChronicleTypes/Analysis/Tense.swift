// The tense in which an event is told.

/// When an event is, seen from the time at which it is told.
public enum Tense: String, Sendable, CaseIterable {
  case past, present, future, perfect

  /// Whether the event was over when it was told.
  public var isOver: Bool { self == .past || self == .perfect }
}
