// Which clauses of a sentence tell of the same day.

internal import CalendarDates
internal import ChronicleTypes
internal import Linguistics
internal import TimeExpressions

extension EventDates {
  /// Whether the day of an event is also that of the word it hangs on.
  ///
  /// Only a day is lent: a month or year is too wide to say that both were together. The word above tells in the simple
  /// past, or it is a noun.
  func lends(_ time: TimeMention, of event: Int, to head: Int) -> Bool {
    guard document.date(of: time, for: event)?.day != nil else { return false }
    let token = document.tokens[event]
    switch token.relation {
    case .advcl, .aclRelcl: return isAtOnce(event, as: head) && (token.relation != .advcl || isNews(head))
    // “Continued to press on Thursday”, but not “planned to meet on Thursday”.
    case .xcomp: return isNews(head) && EventStatus(document: document).status(of: event) == .asserted
    // “A strike on Thursday killed five”, but not “the September 11 attacks changed it”.
    case .nsubj, .nsubjPass: return event < time.tokens.lowerBound && time.tokens.lowerBound < head && isNews(head)
    // “Issued a ruling on Monday”; of “condemned the attack on Monday” nobody knows.
    case .obj:
      return head < event && event < time.tokens.lowerBound && isNews(head)
        && document.lexicon.cues[document.tokens[head].key] == nil
    default: return false
    }
  }

  /// Whether a clause tells of the same time as the word it hangs on: “fired, killing five”, “fled as rebels came”,
  /// “the protests that began”, “by announcing”. What stands behind “after”, “before” or “had” does not.
  func isAtOnce(_ clause: Int, as head: Int) -> Bool {
    let token = document.tokens[clause]
    switch token.relation {
    case .advcl:
      let marker = document.tree.children(of: clause).first {
        $0 < clause
          && ([.mark, .case].contains(document.tokens[$0].relation)
            || document.classes.meanwhile.contains(document.tokens[$0].key))
      }
      let key = marker.map { document.tokens[$0].key }
      if token.has(.presentParticiple), !hasAuxiliary(clause) {
        return key.map { document.classes.setting.contains($0) || document.classes.meanwhile.contains($0) } ?? true
      }
      return key.map { document.classes.meanwhile.contains($0) } ?? false && isToldInPast(clause) && isToldInPast(head)
    // “An attack on Monday killing five”
    case .acl:
      return token.has(.presentParticiple) && document.tokens[head].upos == .noun && !hasAuxiliary(clause)
    case .aclRelcl:
      return document.tokens[head].upos == .noun && isToldInPast(clause)
        && document.tree.children(of: clause).contains {
          [.nsubj, .nsubjPass, .obj].contains(document.tokens[$0].relation)
            && document.classes.relative.contains(document.tokens[$0].key)
        }
    default: return false
    }
  }

  /// Whether a verb tells what happened and not what somebody said of it.
  private func isNews(_ verb: Int) -> Bool { document.tokens[verb].upos == .verb && isToldInPast(verb) }

  private func isToldInPast(_ verb: Int) -> Bool {
    let tense = EventTense(document: document)
    return tense.tense(of: verb) == .past && !tense.isPluperfect(verb)
  }

  private func hasAuxiliary(_ verb: Int) -> Bool { document.tree.child(of: verb, .aux, .auxPass, .cop) != nil }
}
