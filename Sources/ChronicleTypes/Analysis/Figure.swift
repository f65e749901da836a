// A figure: a number, what it measures, and of whom.

public import CalendarDates

/// A number and what it measures: “a more than 1,300% increase in assaults”, “bounties of up to $50,000 for killings”.
public struct Figure: Sendable, Equatable {
  /// The words that give it.
  public var span: TextSpan
  /// The line of the document, from 1.
  @Offset public var line: Int = 1
  /// The words that give it, as they stand.
  public var text: String
  /// What is measured, in dictionary form: `assault`, `death threat`.
  public var metric: String
  /// The value; the lower end of a range.
  public var value: Double
  /// The upper end of a range, “5 to 7 percent”; nil for a single value.
  public var upper: Double?
  /// `percent`, `count`, the ISO code of a currency, or a measure in dictionary form: `ton`; of a rate with what it is
  /// counted by, `barrel a day`, `USD each`.
  public var unit: String
  /// Whether it is a rise, a fall or an amount.
  public var direction: Direction
  /// How the text hedges the value.
  public var approximator: Approximator
  /// Of whom or what for, as it stands: “ICE officers”, “killings”, “to kidnap them”; of a count the verb that tells
  /// what happened, in dictionary form, `kill`.
  public var subject: String?
  /// The state of those that are counted, in dictionary form: `on board`, `missing`; nil where a verb tells what
  /// happened, and of what is no count.
  public var state: String?
  /// The time over which it was measured; nil where the words beside it give none, or no date.
  public var period: EDTF?
  /// The words that give the period, kept also where they give no date.
  public var periodText: String?
  /// Whose figure it is, where the report itself gives it: “figures published by the ministry put the rise at 5%”. nil
  /// where the words name nobody, and in a statement, whose figures are its speaker’s.
  public var source: Party?
  /// The sentence around it, where the report itself gives it; nil in a statement, which has the words.
  public var sentence: String?
  /// Where the incident was that holds it, as it stands.
  public var place: String?
  /// Id of the incident in which those take part whom it counts: “2,000 people marched”.
  public var incident: String?
  /// What it is compared with other figures by.
  public var keys = Keys()

  /// What a figure is compared by, made of dictionary forms: of “12 people were killed in Karsk” `death`, in `@a3`.
  ///
  /// A word stands for all words of its meaning; `@` and an id stand for an actor of the document.
  public struct Keys: Sendable, Equatable {
    /// What is measured; the last word is its head. Empty where the figure cannot be compared.
    public var metric: [String] = []
    /// The same without synonyms: “bounty” and “reward” are compared, and two claims.
    public var written: [String] = []
    /// The subject or the state, sorted, each word once; none where nothing is said, or only “them”.
    public var subject: [String] = []
    /// Where the incident was that holds it, sorted, each word once.
    public var place: [String] = []
    /// The words around it that say something, sorted, each once, without its own.
    public var context: [ContentKey] = []
    /// Whether it counts the dead, hurt or arrested.
    public var isToll = false

    /// The keys of a figure that cannot be compared.
    public init() {}
  }

  /// Which way a figure goes.
  public enum Direction: String, Sendable, CaseIterable {
    /// It rose or fell by the value.
    case increase, decrease
    /// No change is told: an amount, a count, a share.
    case level
  }

  /// How the text hedges the value.
  public enum Approximator: String, Sendable, CaseIterable {
    case exact, about
    case atLeast = "at least"
    case moreThan = "more than"
    case atMost = "up to"
    case lessThan = "less than"
  }

  /// A single value, with nothing known of whom or when.
  public init(
    span: TextSpan, text: String, metric: String, value: Double, unit: String,
    direction: Direction, approximator: Approximator
  ) {
    self.span = span
    self.text = text
    self.metric = metric
    self.value = value
    self.unit = unit
    self.direction = direction
    self.approximator = approximator
  }
}
