// The words that extraction knows: cues, triggers, groups, media, changes, hedges, boilerplate.

internal import ChronicleTypes
internal import Linguistics

/// The word lists of the extraction, ready to be looked up by word key.
struct ExtractionLexicon: Sendable {
  /// The language of the words.
  let language: Language
  /// The closed classes of words.
  let classes: WordClasses
  /// For common words the share of news reports that use them, by the hash of the dictionary form.
  let shares: [UInt32: Float]
  /// Forms of reporting verbs.
  private(set) var cues: [WordKey: Cue] = [:]
  /// Forms of verbs that tell an incident.
  private(set) var verbTriggers: [WordKey: TriggerWord] = [:]
  /// Forms of nouns that tell an incident.
  private(set) var nounTriggers: [WordKey: TriggerWord] = [:]
  /// Adjectives that, said of somebody, tell what happened: “he was found dead”.
  private(set) var adjectiveTriggers: [WordKey: TriggerWord] = [:]
  /// Nouns for people and bodies without a name.
  private(set) var groups: [WordKey: ActorType] = [:]
  /// Nouns for what carries words or figures: “letter”, “data”.
  private(set) var media: Set<WordKey> = []
  private(set) var changes: [WordKey: Change] = [:]
  private(set) var hedges: [WordKey: Incident.Status] = [:]
  /// Lemmas that say how real the event is that hangs on them: “plan”, “fail”.
  private(set) var eventStances: [String: Incident.Status] = [:]
  /// Lemmas after which an infinitive came true: “began to fire”.
  private(set) var comingTrue: Set<String> = []
  /// Lemmas of nouns that tell an event of no listed kind.
  private(set) var eventNouns: Set<WordKey> = []
  /// Words that order two events.
  private(set) var connectives: [WordKey: Order] = [:]
  /// Lemmas of verbs that order the events of their subject and of what stands behind them.
  private(set) var orderingVerbs: [String: [OrderingVerb]] = [:]
  /// The country of each well-known town.
  private(set) var towns: [WordKey: String] = [:]
  /// The meanings of words for events.
  private(set) var senses: EventSenses
  /// The gender of first names.
  private(set) var firstNames: [WordKey: NamedEntity.Gender] = [:]
  /// Takes names apart.
  private(set) var nameReader = NameReader()
  /// What words mean where claims are compared.
  private(set) var content = ContentWords()
  /// Words before a figure that say how exact it is: “about”, “more than”.
  private(set) var approximators = PhraseTable<Figure.Approximator>()
  /// How lines begin that are no part of a report, with what such a line is.
  private(set) var boilerplate = PhraseTable<String>()

  struct Cue: Sendable {
    var lemma: String
    var stance: Stance
    var strength: Strength
    /// “saying”
    var isParticiple: Bool
    /// A word that must stand behind the verb: “pointed out”.
    var particle: WordKey?
    var frame = CueFrame()

    enum Strength: String, Sendable, CaseIterable {
      /// Needs quotation marks or “that”.
      case weak
      /// Opens a clause without “that”.
      case strong
      /// What stands behind it is a clause, also where no verb is found there.
      case open
    }
  }

  /// A word for a change of a quantity.
  struct Change: Sendable {
    var direction: Figure.Direction
    /// Whether it stands before what is measured: “more”, “fewer”.
    var isComparative: Bool
  }

  /// How the event before a connective lies to the one behind it.
  enum Order: String, Sendable, CaseIterable {
    case before, after, overlaps, progressive
  }

  /// How the event of a verb's subject lies to the one behind the verb.
  struct OrderingVerb: Sendable {
    /// The preposition of the second event; nil where it is the object.
    var preposition: WordKey?
    var order: Order
  }

  struct TriggerWord: Sendable {
    var lemma: String
    var type: String
    /// Whether it is a past form of a verb or the plural of a noun.
    var isPastOrPlural: Bool
    /// Whether it is a verb without an ending: such a form is more often a noun or an adjective.
    var isBase: Bool
  }

  /// The rows of a user's lists that cannot be used, and why.
  private(set) var faults: [LexiconFile.Fault] = []
  private let added: [LexiconFile]

  /// The word lists, by the name of their file.
  enum Table: String, CaseIterable {
    case cues
    case connectives
    case orderingVerbs = "ordering-verbs"
    case cueFrames = "cue-frames"
    case triggers
    case eventNouns = "event-nouns"
    case eventSenses = "event-senses"
    case eventStances = "event-stances"
    case hedges
    case groups
    case media
    case changes
    case approximators
    case boilerplate
    case nameParts = "name-parts"
    case sameNames = "same-names"
    case shortNames = "short-names"
    case transliterations
    case towns
    case emptyWords = "empty-words"
    case endings
    case synonyms
    case tolls
    case metrics

    var columns: Int {
      switch self {
      case .cues, .orderingVerbs, .triggers, .eventSenses, .changes, .nameParts, .sameNames: 3
      case .connectives, .cueFrames, .eventStances, .hedges, .groups, .approximators, .boilerplate, .shortNames,
        .transliterations, .towns, .endings, .synonyms, .tolls, .metrics:
        2
      case .eventNouns, .media, .emptyWords: 1
      }
    }

    /// The program's own file.
    var file: String { rawValue + ([.eventNouns, .emptyWords].contains(self) ? ".txt" : ".tsv") }
  }

  /// - Parameter added: word lists of a user, named as `Table` names them. Where both have a word, the user's row
  ///   counts.
  init(_ language: Language, adding added: [LexiconFile] = []) {
    self.language = language
    self.added = added
    classes = WordClasses(language.lists.file("word-classes.tsv", columns: 2))
    senses = EventSenses(endings: classes.nominal)
    shares = Dictionary(
      language.lists.file("word-shares.tsv", columns: 2).rows.map { row in
        (Fingerprint.hash(of: row.fields[0]), (Float(row.fields[1]) ?? 0) / 100)
      }, uniquingKeysWith: { first, _ in first })
    readCues()
    readTriggers()
    readStatuses()
    readGroups()
    readFigures()
    readContent()
    each(.boilerplate) { words, row in words.boilerplate.add(language.core.keys(of: row.fields[0]), row.fields[1]) }
    if added.isEmpty, let fault = faults.first { preconditionFailure(fault.description) }
  }

  /// Reads the rows of a list, a user's first, and notes those that cannot be used.
  private mutating func each(_ table: Table, _ body: (inout Self, LexiconFile.Row) throws(LexiconFile.Fault) -> Void) {
    let rows =
      added.filter { $0.name == table.rawValue }.flatMap(\.rows)
      + language.lists.file(table.file, columns: table.columns).rows
    for row in rows {
      do { try body(&self, row) } catch { faults.append(error) }
    }
  }

  private mutating func readCues() {
    var frames: [String: CueFrame] = [:]
    var rows: [LexiconFile.Row] = []
    var lemmas: Set<String> = []
    each(.cueFrames) { words, row throws(LexiconFile.Fault) in
      guard let frame = CueFrame(row.fields[1], prepositions: words.classes.framing) else {
        throw LexiconFile.Fault(
          row, "“\(row.fields[1])” is not made of \((CueFrame.means + words.classes.framing).joined(separator: ", "))")
      }
      if frames[row.fields[0]] == nil { frames[row.fields[0]] = frame }
      rows.append(row)
    }
    each(.cues) { words, row throws(LexiconFile.Fault) in
      guard let stance = Stance(rawValue: row.fields[1]) else {
        throw LexiconFile.Fault(row, "no stance is called “\(row.fields[1])”; there are \(Self.names(Stance.self))")
      }
      guard let strength = Cue.Strength(rawValue: row.fields[2]) else {
        throw LexiconFile.Fault(
          row, "no strength is called “\(row.fields[2])”; there are \(Self.names(Cue.Strength.self))")
      }
      let parts = row.fields[0].split(separator: " ").map(String.init)
      guard let verb = parts.first, parts.count <= 2 else {
        throw LexiconFile.Fault(row, "“\(row.fields[0])” is not one verb, nor a verb and a particle")
      }
      lemmas.insert(row.fields[0])
      let particle = parts.count > 1 ? WordKey(parts[1]) : nil
      for form in words.language.core.forms(ofVerb: verb) where words.cues[WordKey(form.text)] == nil {
        words.cues[WordKey(form.text)] = Cue(
          lemma: row.fields[0], stance: stance, strength: strength,
          isParticiple: form.features.contains(.presentParticiple), particle: particle,
          frame: frames[row.fields[0]] ?? CueFrame())
      }
    }
    for row in rows where !lemmas.contains(row.fields[0]) {
      faults.append(LexiconFile.Fault(row, "“\(row.fields[0])” is no verb of cues.tsv; add it there"))
    }
  }

  private mutating func readTriggers() {
    each(.triggers) { words, row throws(LexiconFile.Fault) in
      let (lemma, type) = (row.fields[0], row.fields[2])
      guard
        type.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") })
      else { throw LexiconFile.Fault(row, "a kind is a word of small letters, digits and hyphens") }
      switch row.fields[1] {
      case "v":
        for form in words.language.core.forms(ofVerb: lemma) where words.verbTriggers[WordKey(form.text)] == nil {
          words.verbTriggers[WordKey(form.text)] = TriggerWord(
            lemma: lemma, type: type, isPastOrPlural: form.features.contains(.past),
            isBase: form.text == lemma && form.features.contains(.present))
        }
      case "n":
        for form in words.language.core.forms(ofNoun: lemma) where words.nounTriggers[WordKey(form.text)] == nil {
          words.nounTriggers[WordKey(form.text)] = TriggerWord(
            lemma: lemma, type: type, isPastOrPlural: form.features.contains(.plural), isBase: false)
        }
      case "a":
        words.adjectiveTriggers[WordKey(lemma)] = TriggerWord(
          lemma: lemma, type: type, isPastOrPlural: false, isBase: false)
      default: throw LexiconFile.Fault(row, "“\(row.fields[1])” is neither v, a verb, n, a noun, nor a, an adjective")
      }
    }
    each(.eventNouns) { words, row in
      words.eventNouns.formUnion(words.language.core.forms(ofNoun: row.fields[0]).map { WordKey($0.text) })
    }
    each(.eventSenses) { words, row throws(LexiconFile.Fault) in
      guard ["v", "n", "a"].contains(row.fields[1]) else {
        throw LexiconFile.Fault(row, "“\(row.fields[1])” is neither v, a verb, n, a noun, nor a, an adjective")
      }
      words.senses.add(row.fields[0], isNoun: row.fields[1] == "n", words: row.fields[2])
    }
  }

  private mutating func readStatuses() {
    each(.connectives) { words, row throws(LexiconFile.Fault) in
      guard let order = Order(rawValue: row.fields[1]) else {
        throw LexiconFile.Fault(row, "no order is called “\(row.fields[1])”; there are \(Self.names(Order.self))")
      }
      guard !row.fields[0].contains(" ") else {
        throw LexiconFile.Fault(row, "“\(row.fields[0])” is not one word; a connective of several is not read yet")
      }
      if words.connectives[WordKey(row.fields[0])] == nil { words.connectives[WordKey(row.fields[0])] = order }
    }
    each(.orderingVerbs) { words, row throws(LexiconFile.Fault) in
      guard let order = Order(rawValue: row.fields[2]), order == .before || order == .after else {
        throw LexiconFile.Fault(row, "“\(row.fields[2])” is neither before nor after")
      }
      words.orderingVerbs[row.fields[0], default: []].append(
        OrderingVerb(preposition: row.fields[1] == "-" ? nil : WordKey(row.fields[1]), order: order))
    }
    each(.towns) { words, row in
      for town in row.fields[1].split(separator: ";") {
        let key = WordKey(String(town))
        if words.towns[key] == nil { words.towns[key] = row.fields[0] }
      }
    }
    each(.hedges) { words, row throws(LexiconFile.Fault) in
      guard let status = Incident.Status(rawValue: row.fields[1]) else {
        throw LexiconFile.Fault(
          row, "no status is called “\(row.fields[1])”; there are \(Self.names(Incident.Status.self))")
      }
      if words.hedges[WordKey(row.fields[0])] == nil { words.hedges[WordKey(row.fields[0])] = status }
    }
    each(.eventStances) { words, row throws(LexiconFile.Fault) in
      let lemma = row.fields[0]
      guard words.eventStances[lemma] == nil, !words.comingTrue.contains(lemma) else { return }
      if row.fields[1] == "real" {
        words.comingTrue.insert(lemma)
      } else if let status = Incident.Status(rawValue: row.fields[1]) {
        words.eventStances[lemma] = status
      } else {
        throw LexiconFile.Fault(
          row, "no status is called “\(row.fields[1])”; there are real, \(Self.names(Incident.Status.self))")
      }
    }
  }

  private mutating func readGroups() {
    each(.groups) { words, row throws(LexiconFile.Fault) in
      guard let type = ActorType(rawValue: row.fields[1]) else {
        throw LexiconFile.Fault(
          row, "no kind of actor is called “\(row.fields[1])”; there are \(Self.names(ActorType.self))")
      }
      for form in words.language.core.forms(ofNoun: row.fields[0]) where words.groups[WordKey(form.text)] == nil {
        words.groups[WordKey(form.text)] = form.features.contains(.plural) && type == .person ? .group : type
      }
    }
    for row in language.lists.file("first-names.tsv", columns: 2).rows {
      firstNames[WordKey(row.fields[0])] = NamedEntity.Gender(rawValue: row.fields[1]) ?? .unknown
    }
    for row in language.lists.file("titles.tsv", columns: 3).rows { nameReader.addTitle(row) }
    for row in language.lists.file("organizations.tsv", columns: 2).rows { nameReader.bodies.addGeneral(row) }
    each(.nameParts) { words, row throws(LexiconFile.Fault) in try words.nameReader.addPart(row) }
    each(.shortNames) { words, row in words.nameReader.addShortNames(row) }
    each(.sameNames) { words, row throws(LexiconFile.Fault) in try words.nameReader.bodies.addSameNames(row) }
    each(.transliterations) { words, row in words.nameReader.spelling.add(row) }
    each(.media) { words, row in
      words.media.formUnion(words.language.core.forms(ofNoun: row.fields[0]).map { WordKey($0.text) })
    }
  }

  private mutating func readFigures() {
    each(.changes) { words, row throws(LexiconFile.Fault) in
      guard let direction = Figure.Direction(rawValue: row.fields[2]) else {
        throw LexiconFile.Fault(
          row, "no direction is called “\(row.fields[2])”; there are \(Self.names(Figure.Direction.self))")
      }
      guard ["noun", "verb", "comparative"].contains(row.fields[1]) else {
        throw LexiconFile.Fault(row, "“\(row.fields[1])” is not noun, verb or comparative")
      }
      if words.changes[WordKey(row.fields[0])] == nil {
        words.changes[WordKey(row.fields[0])] = Change(
          direction: direction, isComparative: row.fields[1] == "comparative")
      }
    }
    each(.approximators) { words, row throws(LexiconFile.Fault) in
      guard let meaning = Figure.Approximator(rawValue: row.fields[1]) else {
        throw LexiconFile.Fault(
          row, "no meaning is called “\(row.fields[1])”; there are \(Self.names(Figure.Approximator.self))")
      }
      words.approximators.add(words.language.core.keys(of: row.fields[0]), meaning)
    }
  }

  /// Endings first, as synonyms are looked up by what is left of a word, then synonyms.
  private mutating func readContent() {
    for row in language.lists.file("times.tsv", columns: 3).rows { content.addDay(row) }
    each(.emptyWords) { words, row in words.content.addEmpty(row) }
    each(.endings) { words, row in words.content.addEnding(row) }
    each(.synonyms) { words, row in words.content.addSynonyms(row) }
    each(.tolls) { words, row in words.content.addToll(row) }
    each(.metrics) { words, row throws(LexiconFile.Fault) in try words.content.addMetric(row) }
  }

  /// The values that a column may have, for a message.
  private static func names<Value: CaseIterable & RawRepresentable<String>>(_: Value.Type) -> String {
    Value.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
