// Who does what to whom: the participants of a verb, read off the tree.

internal import ChronicleTypes
internal import Linguistics

/// The subject, object and recipient of a verb as heads of noun phrases, with what passives, control, conjunction and
/// relative clauses move elsewhere.
struct VerbFrame {
  private(set) var agent: Int?
  private(set) var patient: Int?
  private(set) var recipient: Int?
  /// The rules that found agent and patient.
  private(set) var agentRule = "role.subject"
  private(set) var patientRule = "role.object"
  /// Whether the verb is a passive, or a participle that describes what suffered it.
  private(set) var isPassive = false

  /// - Complexity: O(d) in the words that hang on the verb and on those above it.
  init(_ verb: Int, of page: Page) {
    let tree = page.tree
    let tokens = page.tokens
    isPassive = Self.isPassive(verb, page)
    var subject = Self.subject(of: verb, page, depth: 0)
    for child in tree.children(of: verb) {
      switch tokens[child].relation {
      case .obj: patient = patient ?? child
      case .iobj: recipient = child
      case .oblAgent:
        agent = child
        agentRule = "role.by"
      case .obl where isPassive && agent == nil && Self.preposition(of: child, page) == Words.by:
        agent = child
        agentRule = "role.by"
      case .obl
      where recipient == nil && Self.preposition(of: child, page) == Words.to && tree.child(of: verb, .obj) != nil:
        recipient = child
      default: break
      }
    }
    let relation = tokens[verb].relation
    if let head = page.language.head(of: verb), relation == .acl || relation == .aclRelcl {
      let own = Self.ownSubject(of: verb, page)
      if relation == .acl, own == nil {
        // “a man arrested in Dallas”, “a letter threatening her”
        if tokens[verb].xpos == .vbn {
          patient = patient ?? head
        } else if tokens[verb].xpos == .vbg, page.canAct(head) {
          subject = head
        }
      } else if relation == .aclRelcl, let own, !Self.isRelative(own, page), patient == nil, !isPassive {
        // “the man whom police arrested”
        patient = head
        patientRule = "role.described"
      }
    }
    if let subject, !Self.isRelative(subject, page) {
      let own = Self.ownSubject(of: verb, page)
      let rule =
        own == subject
        ? "role.subject"
        : own != nil || subject == page.language.head(of: verb)
          ? "role.described" : tokens[verb].relation == .conj ? "role.shared" : "role.control"
      if isPassive {
        if patient == nil { patientRule = rule == "role.subject" ? "role.passive" : rule }
        patient = patient ?? subject
      } else if patient == nil, tree.child(of: verb, .xcomp) == nil,
        Words.undergoing.contains(page.lemma(verb)) || tree.child(of: verb, .expl) != nil
          || Words.happening.contains(page.lemma(verb)) && !page.canAct(subject)
      {
        patient = subject
        patientRule = "role.undergoing"
      } else {
        if agent == nil { agentRule = rule }
        agent = agent ?? subject
      }
    }
    if let object = patient, Self.isRelative(object, page) { patient = Self.antecedent(of: verb, page) }
  }

  static func isPassive(_ verb: Int, _ page: Page) -> Bool {
    guard page.tokens[verb].xpos == .vbn else { return false }
    if page.tree.child(of: verb, .auxPass, .nsubjPass, .oblAgent) != nil { return true }
    if page.tokens[verb].relation == .acl { return true }
    // “was arrested and charged”, “two were killed and six hurt”
    guard page.tokens[verb].relation == .conj, let head = page.language.head(of: verb), page.tokens[head].xpos == .vbn,
      page.tree.child(of: verb, .aux, .obj) == nil
    else { return false }
    return isPassive(head, page)
  }

  /// The subject that stands at the verb itself.
  private static func ownSubject(of verb: Int, _ page: Page) -> Int? {
    let subjects = page.tree.children(of: verb).filter {
      [.nsubj, .nsubjPass, .nsubjOuter].contains(page.tokens[$0].relation)
    }
    // “The car, a stolen BMW, was found, the sheriff said”: of two the one beside the verb.
    return subjects.last { $0 < verb } ?? subjects.first
  }

  /// The subject, wherever it stands.
  static func subject(of verb: Int, _ page: Page, depth: Int) -> Int? {
    guard depth < 6 else { return nil }
    let tokens = page.tokens
    if let own = ownSubject(of: verb, page) {
      return isRelative(own, page) ? antecedent(of: verb, page) ?? own : own
    }
    guard let head = page.language.head(of: verb) else { return nil }
    switch tokens[verb].relation {
    case .conj where isVerbal(head, page), .parataxis where tokens[verb].xpos == .vbg:
      return subject(of: head, page, depth: depth + 1)
    case .xcomp,
      .ccomp where tokens[verb].xpos == .vbg:
      // “asked him to leave”: he leaves; “promised him to leave”: she does.
      if let object = page.tree.child(of: head, .obj, .iobj), !Words.promising.contains(page.lemma(head)) {
        return object
      }
      return subject(of: head, page, depth: depth + 1)
    case .advcl where tokens[verb].xpos == .vbg && isOfObject(verb, page):
      // “barred him from leaving”, “accused him of stealing”: he leaves, he steals.
      return page.tree.child(of: head, .obj)
    case .advcl where page.tree.child(of: verb, .nsubj) == nil && tokens[verb].xpos != .vbd:
      return isVerbal(head, page) ? subject(of: head, page, depth: depth + 1) : nil
    case .acl where tokens[verb].xpos == .vb:
      // “has plans to import”, “her promise to leave”: who has the plan
      if let owner = page.tree.child(of: head, .nmodPoss) { return owner }
      guard tokens[head].relation == .obj, let governor = page.language.head(of: head) else { return nil }
      // “products to use”: a thing that is no plan does it itself.
      let isPlan =
        Words.light.contains(page.lemma(governor)) || page.lexicon.eventNouns.contains(tokens[head].key)
        || page.lexicon.nounTriggers[tokens[head].key] != nil || page.lexicon.eventStances[page.lemma(head)] != nil
      return isPlan ? subject(of: governor, page, depth: depth + 1) : head
    case .aclRelcl: return nil
    default: return nil
    }
  }

  private static func isOfObject(_ verb: Int, _ page: Page) -> Bool {
    guard let head = page.language.head(of: verb), page.tree.child(of: head, .obj) != nil else { return false }
    return page.tree.children(of: verb).contains {
      page.tokens[$0].relation == .mark && Words.blaming.contains(page.tokens[$0].key)
    }
  }

  private static func isVerbal(_ i: Int, _ page: Page) -> Bool {
    page.tokens[i].upos == .verb || page.tokens[i].upos == .aux || page.tree.child(of: i, .cop, .nsubj) != nil
  }

  private static func isRelative(_ i: Int, _ page: Page) -> Bool {
    [.wp, .wdt].contains(page.tokens[i].xpos) || page.tokens[i].key == Words.that && page.tokens[i].upos == .pron
  }

  /// The noun that a relative clause describes, for its verb or one joined to it.
  private static func antecedent(of verb: Int, _ page: Page) -> Int? {
    var at = verb
    for _ in 0..<4 {
      guard let head = page.language.head(of: at) else { return nil }
      if page.tokens[at].relation == .aclRelcl { return head }
      at = head
    }
    return nil
  }

  static func preposition(of noun: Int, _ page: Page) -> WordKey? {
    page.tree.child(of: noun, .case).map { page.tokens[$0].key }
  }
}
