// How real the words say an event is.

internal import ChronicleTypes
internal import Linguistics

/// Reads negation, modality and plans off the tree around an event.
struct EventStatus {
  /// A status, the rule that read it, and the words it was read from; none where an event is simply told.
  struct Reading {
    var status = Incident.Status.asserted
    var rule = ""
    var words: Range<Int>?
  }

  let document: AnnotatedDocument

  /// The status of the event that a verb or noun tells, without regard to who tells it.
  func status(of event: Int) -> Incident.Status { reading(of: event).status }

  /// The status of the event that a verb or noun tells, with its reason.
  /// - Complexity: O(d · h) in the words that hang on it and the clauses above it.
  func reading(of event: Int) -> Reading {
    var at = event
    for _ in 0..<6 {
      // “has not won, and has lost”: what has auxiliaries of its own shares no “not”.
      if at != event, document.tokens[event].relation == .conj, document.tree.child(of: event, .aux, .auxPass) != nil {
        return Reading()
      }
      if let own = ownStatus(of: at) {
        return Reading(status: own.status, rule: "status.word", words: own.word..<(own.word + 1))
      }
      guard let head = document.analysis.head(of: at) else { break }
      switch document.tokens[at].relation {
      // What governs an infinitive or an object tells of it: “plans to close”, “failed to agree”, “threatened a strike”.
      case .xcomp, .ccomp, .acl, .advcl, .obj, .obl, .nmod, .conj, .nsubjPass:
        if document.tokens[at].relation == .conj, document.tree.child(of: at, .nsubj, .nsubjPass) != nil {
          return Reading()
        }
        if let above = governed(at, by: head) {
          return Reading(status: above, rule: "status.governor", words: head..<(head + 1))
        }
        // “may have an impact”, “will hold a meeting”: of such a verb the noun is the event.
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
      case .advmod, .det, .nsubj, .cc:
        if let hedge = document.lexicon.hedges[token.key], hedge == .negated || token.relation == .advmod {
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

  /// “plans for a march”, “called for a strike”, but not “planned during the march”.
  private func isAim(_ event: Int) -> Bool {
    document.tokens[event].upos != .verb
      && document.tree.child(of: event, .case).map { document.classes.aiming.contains(document.tokens[$0].key) } ?? true
  }

  /// What a governing word makes of what hangs on it; nil where it makes nothing of it.
  private func governed(_ event: Int, by head: Int) -> Incident.Status? {
    let lemma = document.lemma(head)
    let isInfinitive = document.isInfinitive(event)
    let isObject = [.obj, .nsubjPass].contains(document.tokens[event].relation)
    if let stance = document.lexicon.eventStances[lemma] {
      switch stance {
      case .planned where isInfinitive || isObject || isAim(event): return .planned
      case .negated where isInfinitive || isObject || document.tokens[event].has(.presentParticiple): return .negated
      case .hypothetical where isInfinitive || isObject || document.tokens[event].relation == .xcomp:
        // “will allow them to leave” is in the future.
        return ownStatus(of: head)?.status == .planned ? .planned : .hypothetical
      default: return nil
      }
    }
    guard isInfinitive, document.tokens[event].upos == .verb else { return nil }
    // An infinitive that nothing says came true: “time to leave”, “to sell more, it opened a shop”.
    return document.lexicon.comingTrue.contains(lemma) ? nil : .planned
  }
}
