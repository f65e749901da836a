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

  let page: Page

  /// The status of the event that a verb or noun tells, without regard to who tells it.
  func status(of event: Int) -> Incident.Status { reading(of: event).status }

  /// The status of the event that a verb or noun tells, with its reason.
  /// - Complexity: O(d · h) in the words that hang on it and the clauses above it.
  func reading(of event: Int) -> Reading {
    var at = event
    for _ in 0..<6 {
      // “has not won, and has lost”: what has auxiliaries of its own shares no “not”.
      if at != event, page.tokens[event].relation == .conj, page.tree.child(of: event, .aux, .auxPass) != nil {
        return Reading()
      }
      if let own = ownStatus(of: at) {
        return Reading(status: own.status, rule: "status.word", words: own.word..<(own.word + 1))
      }
      guard let head = page.language.head(of: at) else { break }
      switch page.tokens[at].relation {
      // What governs an infinitive or an object tells of it: “plans to close”, “failed to agree”, “threatened a strike”.
      case .xcomp, .ccomp, .acl, .advcl, .obj, .obl, .nmod, .conj, .nsubjPass:
        if page.tokens[at].relation == .conj, page.tree.child(of: at, .nsubj, .nsubjPass) != nil { return Reading() }
        if let above = governed(at, by: head) {
          return Reading(status: above, rule: "status.governor", words: head..<(head + 1))
        }
        // “may have an impact”, “will hold a meeting”: of such a verb the noun is the event.
        let isLight =
          [.obj, .nsubjPass].contains(page.tokens[at].relation) && Words.light.contains(page.lemma(head))
        guard isLight || page.tokens[at].relation == .conj || page.tokens[at].relation == .xcomp else {
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
    for child in page.tree.children(of: i) {
      let token = page.tokens[child]
      switch token.relation {
      case .advmod, .det, .nsubj, .cc:
        if let hedge = page.lexicon.hedges[token.key], hedge == .negated || token.relation == .advmod {
          return (hedge, child)
        }
        // “no longer”, “not yet”, but not “no later than”
        if token.relation == .advmod, child + 1 == page.tokens.count || page.tokens[child + 1].key != Words.than,
          page.tree.children(of: child).contains(where: { page.lexicon.hedges[page.tokens[$0].key] == .negated })
        {
          return (.negated, child)
        }
      case .aux:
        if let hedge = page.lexicon.hedges[token.key] { found = found ?? (hedge, child) }
      case .mark:
        if page.lexicon.hedges[token.key] == .hypothetical { return (.hypothetical, child) }
      case .amod:
        if let hedge = page.lexicon.hedges[token.key] { found = found ?? (hedge, child) }
      default: break
      }
    }
    return found
  }

  /// “plans for a march”, “called for a strike”, but not “planned during the march”.
  private func isAim(_ event: Int) -> Bool {
    page.tokens[event].upos != .verb
      && page.tree.child(of: event, .case).map { Words.aiming.contains(page.tokens[$0].key) } ?? true
  }

  /// What a governing word makes of what hangs on it; nil where it makes nothing of it.
  private func governed(_ event: Int, by head: Int) -> Incident.Status? {
    let lemma = page.lemma(head)
    let isInfinitive = page.isInfinitive(event)
    let isObject = [.obj, .nsubjPass].contains(page.tokens[event].relation)
    if let stance = page.lexicon.eventStances[lemma] {
      switch stance {
      case .planned where isInfinitive || isObject || isAim(event): return .planned
      case .negated where isInfinitive || isObject || page.tokens[event].xpos == .vbg: return .negated
      case .hypothetical where isInfinitive || isObject || page.tokens[event].relation == .xcomp:
        // “will allow them to leave” is in the future.
        return ownStatus(of: head)?.status == .planned ? .planned : .hypothetical
      default: return nil
      }
    }
    guard isInfinitive, page.tokens[event].upos == .verb else { return nil }
    // An infinitive that nothing says came true: “time to leave”, “to sell more, it opened a shop”.
    return page.lexicon.comingTrue.contains(lemma) ? nil : .planned
  }
}
