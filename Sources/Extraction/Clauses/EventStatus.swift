// How real an event is in the words of the text: it happened, it did not, it is planned, it may be.

internal import ChronicleTypes
internal import Linguistics

/// Reads off the tree around an event whether it is denied, only possible, or planned.
struct EventStatus {
  /// A status, the rule that found it, and the words that it was found in; no words where an event is simply told.
  struct Reading {
    var status = Incident.Status.asserted
    var rule = ""
    var words: Range<Int>?
  }

  let document: AnnotatedDocument

  /// The status of the event that a verb or noun tells. Who tells it makes no difference here.
  func status(of event: Int) -> Incident.Status { reading(of: event).status }

  /// The same, with the rule and the words.
  /// - Complexity: O(d · h) in the words that hang on it and the clauses above it.
  func reading(of event: Int) -> Reading {
    var at = event
    for _ in 0..<TreeReach.clause {
      // “has not won, and has lost”: a verb with an auxiliary of its own does not share the “not” of the other one.
      if at != event, document.tokens[event].relation == .conj, document.tree.child(of: event, .aux, .auxPass) != nil {
        return Reading()
      }
      if let own = ownStatus(of: at) {
        return Reading(status: own.status, rule: "status.word", words: own.word..<(own.word + 1))
      }
      guard let head = document.analysis.head(of: at) else { break }
      switch document.tokens[at].relation {
      // The word above says how real an infinitive or an object is: “plans to close”, “failed to agree”.
      case .xcomp, .ccomp, .acl, .advcl, .obj, .obl, .nmod, .conj, .nsubjPass:
        if document.tokens[at].relation == .conj, document.tree.child(of: at, .nsubj, .nsubjPass) != nil {
          return Reading()
        }
        if let above = governed(at, by: head) {
          return Reading(status: above, rule: "status.governor", words: head..<(head + 1))
        }
        // “may have an impact”, “will hold a meeting”: the noun is the event, and the verb only carries it.
        let isLight =
          [.obj, .nsubjPass].contains(document.tokens[at].relation)
          && document.classes.light.contains(document.lemma(head))
        guard isLight || document.tokens[at].relation == .conj || document.tokens[at].relation == .xcomp else {
          return Reading()
        }
        at = head
      default: return Reading()
      }
    }
    return Reading()
  }

  private func ownStatus(of i: Int) -> (status: Incident.Status, word: Int)? {
    var found: (status: Incident.Status, word: Int)?
    for child in document.tree.children(of: i) {
      let token = document.tokens[child]
      switch token.relation {
      case .nsubj, .nsubjPass, .obj, .oblAgent:
        if let word = negation(of: child) { return (.negated, word) }
      case .advmod, .det, .cc:
        if let hedge = document.lexicon.hedges[token.key], hedge == .negated || token.relation == .advmod,
          // “not only the mayor”
          hedge != .negated || child + 1 == document.tokens.count
            || !document.classes.only.contains(document.tokens[child + 1].key)
        {
          return (hedge, child)
        }
        // “no longer”, “not yet”, but not “no later than”
        if token.relation == .advmod,
          child + 1 == document.tokens.count || !document.classes.than.contains(document.tokens[child + 1].key),
          document.tree.children(of: child).contains(where: {
            document.lexicon.hedges[document.tokens[$0].key] == .negated
          })
        {
          return (.negated, child)
        }
      case .aux:
        if let hedge = document.lexicon.hedges[token.key] { found = found ?? (hedge, child) }
      case .mark:
        if document.lexicon.hedges[token.key] == .hypothetical { return (.hypothetical, child) }
      case .amod:
        if let hedge = document.lexicon.hedges[token.key] { found = found ?? (hedge, child) }
      default: break
      }
    }
    return found
  }

  /// The word by which a noun means nobody: “no” of “no one”, “not” of “not a single person”, “nobody” itself.
  private func negation(of noun: Int) -> Int? {
    func denies(_ i: Int) -> Bool { document.lexicon.hedges[document.tokens[i].key] == .negated }
    if denies(noun) { return noun }
    for child in document.tree.children(of: noun) where child < noun && denies(child) {
      switch document.tokens[child].relation {
      case .det: return child
      // “not a single person”, but not “not only the mayor”
      case .advmod where document.classes.notOne.contains(document.tokens[child + 1].key): return child
      default: break
      }
    }
    // “No-one”
    return noun > 1 && document.isMark(noun - 1, "-") && document.tokens[noun - 1].shape.contains(.attached)
      && document.classes.notOne.contains(document.tokens[noun].key) && denies(noun - 2) ? noun - 2 : nil
  }

  /// “plans for a march”, “called for a strike”, but not “planned during the march”.
  private func isAim(_ event: Int) -> Bool {
    document.tokens[event].upos != .verb
      && document.tree.child(of: event, .case).map { document.classes.aiming.contains(document.tokens[$0].key) } ?? true
  }

  /// The status that a word gives to the event that hangs on it; nil where it says nothing about that.
  private func governed(_ event: Int, by head: Int) -> Incident.Status? {
    let lemma = document.lemma(head)
    let isInfinitive = document.isInfinitive(event)
    let isObject = [.obj, .nsubjPass].contains(document.tokens[event].relation)
    let isClause =
      [.acl, .ccomp].contains(document.tokens[event].relation) && !isInfinitive
      && document.tree.child(of: event, .nsubj, .nsubjPass, .expl) != nil
    if let stance = document.lexicon.eventStances[lemma] {
      switch stance {
      // “reports that he was shot”, “is believed to have shot him”
      case .alleged where isInfinitive || isClause:
        // “No one is believed to have been shot.”
        return ownStatus(of: head)?.status == .negated ? .negated : .alleged
      // “fears that he was shot”; what is said tells how it is said.
      case .hypothetical where isClause && document.lexicon.cues[document.tokens[head].key] == nil: return .hypothetical
      case .planned where isInfinitive || isObject || isAim(event): return .planned
      case .negated where isInfinitive || isObject || document.tokens[event].has(.presentParticiple): return .negated
      case .hypothetical where isInfinitive || isObject || document.tokens[event].relation == .xcomp:
        // “will allow them to leave”: they will leave, so it is planned.
        return ownStatus(of: head)?.status == .planned ? .planned : .hypothetical
      default: return nil
      }
    }
    guard isInfinitive, document.tokens[event].upos == .verb else { return nil }
    // An infinitive did not happen unless a word says so: “time to leave”, “to sell more, it opened a shop”.
    guard !document.lexicon.comingTrue.contains(lemma) else { return nil }
    guard document.isPerfectInfinitive(event) else { return .planned }
    return document.tokens[head].upos == .verb ? .alleged : nil
  }
}
