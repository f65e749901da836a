// A statement: what somebody said.

public import CalendarDates

/// What somebody said, in their own words or in the reporter’s.
public struct Statement: Sendable, Equatable {
  /// Unique in the document, made from its words.
  public var id: String
  /// The words from the first to the last of speaker, cue and content.
  public var span: TextSpan
  /// The line of the document, from 1.
  @Offset public var line: Int
  /// Whose words they are.
  public var mode: Mode
  /// The words that tell what was said; several spans where others stand in between.
  public var content: [TextSpan]
  /// The words of the content, without Markdown’s markup. Where the content is a noun or an infinitive, the verb is
  /// part of it: “denounced the plan”.
  public var text: String
  /// The words that tell it alone: speaker, cue and content, with a name in [brackets] in place of a pronoun. nil where
  /// the text names no speaker or has no such words.
  public var headline: String?
  /// The words of the text, in order, as they are compared with those of other statements.
  public var words: [ContentKey] = []
  /// Hashes of the words of the content, as in `Fingerprint.terms`; ascending, each once.
  public var context: [UInt32] = []
  /// The cue, the word that tells that something was said: “said”. nil where only quotation marks tell it.
  public var cue: Trigger?
  /// What the speaker does in saying it.
  public var stance: Stance
  /// Who said it; nil where the text does not tell.
  public var speaker: Party?
  /// Who said it with the speaker: “Ruiz and Lind said”.
  public var jointSpeakers: [Party] = []
  /// Whom it was said to; nil where the text does not tell.
  public var addressee: Party?
  /// Those through whom it came, the one nearest to the reader first.
  public var via: [Party]
  /// When it was said, as the words say; nil where they give no date.
  public var date: EDTF?
  /// The words that gave the date, kept also where they give none.
  public var dateText: String?
  /// The time that tense and publication imply where the words give no date.
  public var implied: ImpliedTime?
  /// The tense of its clause, or of the clause around it; nil where there is none.
  public var tense: Tense?
  /// The figures in the content.
  public var figures: [Figure]
  /// How much the document is about it, 0 to 1.
  public var salience: Double
  /// The words and the rule behind each of its parts.
  public var evidence: [Evidence]
  /// The id of the rule that found it.
  public var rule: String

  /// Whose words the content has.
  public enum Mode: String, Sendable, CaseIterable {
    /// The speaker’s, in quotation marks.
    case direct
    /// The reporter’s.
    case indirect
    /// The reporter's words with quoted ones among them.
    case mixed
  }

  /// A statement without addressee, chain, date and figures.
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
