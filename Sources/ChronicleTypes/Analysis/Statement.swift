// A statement: what somebody said.

public import CalendarDates

/// What somebody said, in their own words or in the reporter's.
public struct Statement: Sendable, Equatable {
  public var id: String
  /// From the first to the last word of speaker, cue and content.
  public var span: TextSpan
  @Offset public var line: Int
  public var mode: Mode
  /// What was said.
  public var content: [TextSpan]
  /// The content's words, without the markup of a Markdown file; of a noun or infinitive with the verb that says it:
  /// “denounced the plan”.
  public var text: String
  /// The words of the text, in order, as they are compared with those of other statements.
  public var words: [ContentKey] = []
  /// The word that says that something was said; nil where the marks alone say so.
  public var cue: Trigger?
  public var stance: Stance
  /// Who said it; nil where the text does not say.
  public var speaker: Party?
  public var addressee: Party?
  /// Through whom it came, the one nearest to the reader first.
  public var via: [Party]
  public var date: EDTF?
  /// The words that gave the date.
  public var dateText: String?
  /// What tense and publication say where the words give no date.
  public var implied: ImpliedTime?
  /// The tense that tells it, or that of the clause it stands in; nil where there is none.
  public var tense: Tense?
  /// Figures inside the content.
  public var figures: [Figure]
  /// How much it is what the document is about, 0 to 1.
  public var salience: Double
  /// Why each part of it says what it says.
  public var evidence: [Evidence]
  public var rule: String

  public enum Mode: String, Sendable, CaseIterable {
    /// In quotation marks.
    case direct
    /// In the reporter's words.
    case indirect
    /// The reporter's words with quoted ones among them.
    case mixed
  }

  public init(
    id: String, span: TextSpan, line: Int, mode: Mode, content: [TextSpan], text: String,
    cue: Trigger?, stance: Stance, speaker: Party?, rule: String
  ) {
    self.id = id
    self.span = span
    self.line = line
    self.mode = mode
    self.content = content
    self.text = text
    self.cue = cue
    self.stance = stance
    self.speaker = speaker
    self.rule = rule
    addressee = nil
    via = []
    date = nil
    dateText = nil
    implied = nil
    figures = []
    salience = 0
    evidence = []
  }
}

/// What a speaker does in saying something.
public enum Stance: String, Sendable, CaseIterable {
  case say, claim, deny, warn, promise, praise, condemn, ask, refuse
}
