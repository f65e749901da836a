// The words that extraction knows: cues, triggers, groups, media, changes, hedges, furniture.

internal import Chronicle
internal import Linguistics

/// The word lists of the extraction, ready to be looked up by word key.
struct ExtractionLexicon: Sendable {
  static let shared = ExtractionLexicon(model: .shared)

  /// Forms of reporting verbs.
  private(set) var cues: [WordKey: Cue] = [:]
  /// Forms of verbs that tell an incident.
  private(set) var verbTriggers: [WordKey: TriggerWord] = [:]
  /// Forms of nouns that tell an incident.
  private(set) var nounTriggers: [WordKey: TriggerWord] = [:]
  /// Nouns for people and bodies without a name.
  private(set) var groups: [WordKey: ActorType] = [:]
  /// Nouns for what carries words and figures.
  private(set) var media: Set<WordKey> = []
  private(set) var changes: [WordKey: Change] = [:]
  private(set) var hedges: [WordKey: Incident.Status] = [:]
  /// Lemmas that tell how real the event is that hangs on them.
  private(set) var eventStances: [String: Incident.Status] = [:]
  /// Lemmas after which an infinitive came true: “began to fire”.
  private(set) var comingTrue: Set<String> = []
  /// Lemmas of nouns that tell an event of no listed kind.
  private(set) var eventNouns: Set<WordKey> = []
  /// Words before a figure.
  private(set) var approximators = PhraseTable<Figure.Approximator>()
  /// The beginnings of lines that are no part of a report, with what it is.
  private(set) var furniture = PhraseTable<String>()

  struct Cue: Sendable {
    var lemma: String
    var stance: Stance
    var strength: Strength
    var part: Inflection.VerbForm
    /// A word that must follow: “pointed out”.
    var particle: WordKey?
    var frame = CueFrame()

    enum Strength: String, Sendable {
      /// Needs quotation marks or “that”.
      case weak
      /// Opens a clause without “that”.
      case strong
      /// What follows is a clause, whatever it looks like.
      case open
    }
  }

  /// A word for a change of a quantity.
  struct Change: Sendable {
    var direction: Figure.Direction
    /// “more”, before what is measured.
    var isComparative: Bool
  }

  struct TriggerWord: Sendable {
    var lemma: String
    var type: String
    /// A past form of a verb, a plural of a noun.
    var isPastOrPlural: Bool
    /// A verb without an ending, which more often is a noun or an adjective.
    var isBase: Bool
  }

  init(model: EnglishModel) {
    let frames = Dictionary(
      LexiconFile("cue-frames.tsv", columns: 2).rows.map { row in
        guard let frame = CueFrame(row.fields[1]) else {
          preconditionFailure("cue-frames.tsv:\(row.line): no such means of saying: \(row.fields[1])")
        }
        return (row.fields[0], frame)
      }, uniquingKeysWith: { first, _ in first })
    for row in LexiconFile("cues.tsv", columns: 3).rows {
      guard let stance = Stance(rawValue: row.fields[1]), let strength = Cue.Strength(rawValue: row.fields[2]) else {
        preconditionFailure("cues.tsv:\(row.line): a stance and a strength are needed")
      }
      let words = row.fields[0].split(separator: " ").map(String.init)
      let particle = words.count > 1 ? WordKey(words[1]) : nil
      for (form, part) in model.inflection.verb(words[0]) where cues[WordKey(form)] == nil {
        cues[WordKey(form)] = Cue(
          lemma: row.fields[0], stance: stance, strength: strength, part: part, particle: particle,
          frame: frames[row.fields[0]] ?? CueFrame())
      }
    }
    for row in LexiconFile("triggers.tsv", columns: 3).rows {
      let (lemma, type) = (row.fields[0], row.fields[2])
      if row.fields[1] == "v" {
        for (form, part) in model.inflection.verb(lemma) where verbTriggers[WordKey(form)] == nil {
          verbTriggers[WordKey(form)] = TriggerWord(
            lemma: lemma, type: type, isPastOrPlural: part == .past, isBase: form == lemma && part == .present)
        }
      } else {
        for (index, form) in model.inflection.noun(lemma).enumerated()
        where nounTriggers[WordKey(form)] == nil {
          nounTriggers[WordKey(form)] = TriggerWord(
            lemma: lemma, type: type, isPastOrPlural: index > 0, isBase: false)
        }
      }
    }
    for row in LexiconFile("groups.tsv", columns: 2).rows {
      guard let type = ActorType(rawValue: row.fields[1]) else {
        preconditionFailure("groups.tsv:\(row.line): no kind of actor is called \(row.fields[1])")
      }
      for (index, form) in model.inflection.noun(row.fields[0]).enumerated() {
        groups[WordKey(form)] = index > 0 && type == .person ? .group : type
      }
    }
    for row in LexiconFile("media.tsv").rows {
      media.formUnion(model.inflection.noun(row.fields[0]).map { WordKey($0) })
    }
    for row in LexiconFile("changes.tsv", columns: 3).rows {
      guard let direction = Figure.Direction(rawValue: row.fields[2]) else {
        preconditionFailure("changes.tsv:\(row.line): no direction is called \(row.fields[2])")
      }
      changes[WordKey(row.fields[0])] = Change(direction: direction, isComparative: row.fields[1] == "comparative")
    }
    for row in LexiconFile("hedges.tsv", columns: 2).rows {
      guard let status = Incident.Status(rawValue: row.fields[1]) else {
        preconditionFailure("hedges.tsv:\(row.line): no status is called \(row.fields[1])")
      }
      hedges[WordKey(row.fields[0])] = status
    }
    for row in LexiconFile("event-stances.tsv", columns: 2).rows {
      if row.fields[1] == "real" {
        comingTrue.insert(row.fields[0])
      } else if let status = Incident.Status(rawValue: row.fields[1]) {
        eventStances[row.fields[0]] = status
      } else {
        preconditionFailure("event-stances.tsv:\(row.line): no status is called \(row.fields[1])")
      }
    }
    for row in LexiconFile("event-nouns.txt").rows {
      eventNouns.formUnion(model.inflection.noun(row.fields[0]).map { WordKey($0) })
    }
    for row in LexiconFile("approximators.tsv", columns: 2).rows {
      guard let meaning = Figure.Approximator(rawValue: row.fields[1]) else {
        preconditionFailure("approximators.tsv:\(row.line): no meaning is called \(row.fields[1])")
      }
      approximators.add(row.fields[0], meaning, model: model)
    }
    for row in LexiconFile("furniture.tsv", columns: 2).rows {
      furniture.add(row.fields[0], row.fields[1], model: model)
    }
  }
}
