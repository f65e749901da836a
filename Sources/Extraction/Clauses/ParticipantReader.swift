// Who takes part in an event, read off the tree.

internal import ChronicleTypes
internal import Linguistics

/// Reads the participants of verbs and event nouns, each with the rule that found it.
struct ParticipantReader {
  /// A participant: its role, its tokens, and the rule that found it.
  struct Part {
    var role: ActorRole
    var tokens: Range<Int>
    var rule: String
  }

  let document: AnnotatedDocument
  /// Whether something may happen to an event: “the court blocked the merger”, but no “signed the agreement”.
  var takesEvents = false

  /// The participants of a verb.
  /// - Complexity: O(k) in the words that hang on it.
  func parts(of frame: VerbFrame) -> [Part] {
    var parts: [Part] = []
    add(frame.agent, .agent, frame.agentRule, to: &parts)
    add(frame.patient, .patient, frame.patientRule, to: &parts)
    add(frame.recipient, .recipient, "role.recipient", to: &parts)
    return parts
  }

  /// The participants of a noun.
  /// - Complexity: O(k) in the words that hang on it.
  func parts(ofNoun i: Int) -> [Part] {
    let tree = document.tree
    var parts: [Part] = []
    // “Apple launches phone”: in a headline a noun with an object is a verb.
    if let object = tree.child(of: i, .obj) {
      add(tree.child(of: i, .nsubj, .compound), .agent, "role.subject", to: &parts)
      add(object, .patient, "role.object", to: &parts)
    }
    for child in tree.children(of: i) {
      let token = document.tokens[child]
      switch token.relation {
      // “her attack”, but “its launch” and “her murder”; and “its case against the firm”, “her murder of a guard”
      case .nmodPoss:
        let isPatient =
          document.classes.undergone.contains(document.lemma(i))
          ? !tree.children(of: i).contains { document.tokens[$0].relation == .nmod && isObject($0) }
          : document.classes.its.contains(token.key) && !hasOpponent(i)
        add(child, isPatient ? .patient : .agent, "role.possessor", to: &parts)
      case .nmod: addOblique(child, to: &parts)
      case .acl:
        // “a voicemail threatening an officer”
        if token.has(.presentParticiple) { add(tree.child(of: child, .obj), .patient, "role.object", to: &parts) }
        // “a voicemail left for an officer”: as “a voicemail for an officer”.
        guard token.has(.pastParticiple) else { break }
        for oblique in tree.children(of: child) where document.tokens[oblique].relation == .obl {
          addOblique(oblique, to: &parts)
        }
      default: break
      }
    }
    if let verb = document.analysis.head(of: i), [.obj, .nsubjPass].contains(document.tokens[i].relation),
      document.classes.light.contains(document.lemma(verb)), !parts.contains(where: { $0.role == .agent })
    {
      add(VerbFrame(verb, of: document).agent, .agent, "role.light-verb", to: &parts)
    }
    return parts
  }

  /// Adds a phrase in the role that its preposition gives it: “by” an agent, “of” a patient.
  private func addOblique(_ noun: Int, to parts: inout [Part]) {
    guard let role = VerbFrame.preposition(of: noun, document).flatMap({ document.classes.roles[$0] }) else { return }
    add(noun, role, "role.preposition", to: &parts)
  }

  /// Whether a phrase is who or what an event noun happens to: “of the guard”.
  private func isObject(_ noun: Int) -> Bool {
    VerbFrame.preposition(of: noun, document).flatMap { document.classes.roles[$0] } == .patient
  }

  /// Whether an event has two sides: “its case against the firm”, “its dispute with the firm”.
  private func hasOpponent(_ event: Int) -> Bool {
    document.tree.children(of: event).contains { child in
      document.tokens[child].relation == .nmod
        && (VerbFrame.preposition(of: child, document).map(document.classes.opposing.contains) ?? false)
    }
  }

  /// Of the nouns joined to a participant by “and” so many are taken; a longer list more often lists something else.
  private static let mostJoined = 3

  /// Adds the phrase of a noun, and the phrases joined to it by “and”.
  private func add(_ head: Int?, _ role: ActorRole, _ rule: String, to parts: inout [Part]) {
    guard let head else { return }
    let joined = document.tree.children(of: head).filter { document.tokens[$0].relation == .conj }
    for noun in [head] + joined.prefix(Self.mostJoined) {
      // In “ex-mayor Ana Ruiz” the first word may have no part of speech of its own.
      guard
        [.noun, .propn, .pron, .num].contains(document.tokens[noun].upos) || document.name(at: noun) != nil
          || document.tree.child(of: noun, .flat).flatMap(document.name) != nil
      else { continue }
      let phrase = document.party(of: noun)
      if !takesEvents, role == .patient, document.isEventWord(noun), document.name(at: noun) == nil,
        !document.isParty(noun)
      {
        continue
      }
      guard !document.isTime(phrase), !parts.contains(where: { $0.tokens.overlaps(phrase) }) else { continue }
      parts.append(Part(role: role, tokens: phrase, rule: noun == head ? rule : "role.joined"))
    }
  }
}
