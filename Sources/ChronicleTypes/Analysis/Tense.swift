// The tense in which an event is told.

/// When a text tells an event to be, seen from the telling.
public enum Tense: String, Sendable, CaseIterable {
  case past, present, future, perfect

  /// Whether it was over when it was told.
  public var isOver: Bool { self == .past || self == .perfect }
}
