// Evidence: the words and the rule behind one part of an item.

/// One part of an item, the words that it was read from, and the rule that read them.
public struct Evidence: Sendable, Equatable {
  /// The part of the item.
  public var part: Part
  /// The id of the rule.
  public var rule: String
  /// Where the words begin, in code points of the document.
  @Offset public var start: Int
  /// Where the words end, in code points, exclusive.
  @Offset public var end: Int
  /// The words.
  public var text: String

  /// The parts of an item that evidence is given for. Files write a raw value.
  public enum Part: String, Sendable, CaseIterable {
    /// That it is a statement, or an incident of its kind.
    case kind
    case stance, status, date, place
    /// Which of two events was before the other, or that they overlap.
    case order
    case speaker, addressee, agent, patient, recipient, other

    /// Who has a part in the event.
    public init(_ role: ActorRole) {
      self =
        switch role {
        case .speaker: .speaker
        case .addressee: .addressee
        case .agent: .agent
        case .patient: .patient
        case .recipient: .recipient
        case .other: .other
        }
    }
  }

  /// A part, its rule and its words.
  public init(part: Part, rule: String, span: TextSpan, text: String) {
    self.part = part
    self.rule = rule
    start = span.start
    end = span.end
    self.text = text
  }
}
