// Who does what to whom: the participants of a verb, read off the tree.

internal import ChronicleTypes
internal import Linguistics

/// The subject, object and recipient of a verb, each as the head of its noun phrase.
///
/// They are found also where they do not stand at the verb: in a passive, before an infinitive (“asked him to leave”),
/// at a verb joined by “and”, and before a relative clause (“the man whom police arrested”).
struct VerbFrame {
  private(set) var agent: Int?
  private(set) var patient: Int?
  private(set) var recipient: Int?
  /// The rules that found agent and patient.
  private(set) var agentRule = "role.subject"
  private(set) var patientRule = "role.object"
  /// The rule of an agent who stands behind “by” and is no subject.
  static let byAgent = "role.by"
  /// Whether the verb is passive, or a participle behind a noun: “a man arrested in Dallas”.
  private(set) var isPassive = false

  /// - Complexity: O(d) in the words that hang on the verb and on those above it.
  init(_ verb: Int, of document: AnnotatedDocument) {
    let tree = document.tree
    let tokens = document.tokens
    isPassive = Self.isPassive(verb, document)
    var subject = Self.subject(of: verb, document, depth: 0)
    for child in tree.children(of: verb) {
      switch tokens[child].relation {
      case .obj: patient = patient ?? child
      case .iobj: recipient = child
      case .oblAgent:
        agent = child
        agentRule = Self.byAgent
      case .obl where isPassive && agent == nil && document.classes.by.contains(Self.preposition(of: child, document)):
        agent = child
        agentRule = Self.byAgent
      case .obl
      where recipient == nil && document.classes.to.contains(Self.preposition(of: child, document))
        && tree.child(of: verb, .obj) != nil:
        recipient = child
      default: break
      }
    }
    let relation = tokens[verb].relation
    if let head = document.analysis.head(of: verb), relation == .acl || relation == .aclRelcl {
      let own = Self.ownSubject(of: verb, document)
      if relation == .acl, own == nil {
        // “a man arrested in Dallas”, “a letter threatening her”
        if tokens[verb].has(.pastParticiple) {
          patient = patient ?? head
        } else if tokens[verb].has(.presentParticiple), document.canAct(head) {
          subject = head
        }
      } else if relation == .aclRelcl, let own, !Self.isRelative(own, document), patient == nil, !isPassive {
        // “the man whom police arrested”
        patient = head
        patientRule = "role.described"
      }
    }
    if let subject, !Self.isRelative(subject, document) {
      let own = Self.ownSubject(of: verb, document)
      let rule =
        own == subject
        ? "role.subject"
        : own != nil || subject == document.analysis.head(of: verb)
          ? "role.described" : tokens[verb].relation == .conj ? "role.shared" : "role.control"
      if isPassive {
        if patient == nil { patientRule = rule == "role.subject" ? "role.passive" : rule }
        patient = patient ?? subject
      } else if patient == nil, tree.child(of: verb, .xcomp) == nil,
        document.classes.undergoing.contains(document.lemma(verb)) || tree.child(of: verb, .expl) != nil
          || document.classes.happening.contains(document.lemma(verb)) && !document.canAct(subject)
          || isBarePassive(verb, document)
      {
        patient = subject
        patientRule = "role.undergoing"
      } else {
        if agent == nil { agentRule = rule }
        agent = agent ?? subject
      }
    }
    if let object = patient, Self.isRelative(object, document) { patient = Self.antecedent(of: verb, document) }
  }

  /// Whether a verb that asks for an object has none, as in “nine injured”: its subject is who it is done to.
  private func isBarePassive(_ verb: Int, _ document: AnnotatedDocument) -> Bool {
    document.tokens[verb].has(.past) && document.classes.transitive.contains(document.lemma(verb))
      && document.tree.child(of: verb, .obj, .iobj, .ccomp, .aux, .oblUnmarked) == nil && agent == nil
      && Self.ownSubject(of: verb, document).map { !Self.isRelative($0, document) } ?? false
  }

  static func isPassive(_ verb: Int, _ document: AnnotatedDocument) -> Bool {
    guard document.tokens[verb].has(.pastParticiple) else { return false }
    if document.tree.child(of: verb, .auxPass, .nsubjPass, .oblAgent) != nil { return true }
    if document.tokens[verb].relation == .acl { return true }
    // “was arrested and charged”, “two were killed and six hurt”
    guard document.tokens[verb].relation == .conj, let head = document.analysis.head(of: verb),
      document.tokens[head].has(.pastParticiple),
      document.tree.child(of: verb, .aux, .obj) == nil
    else { return false }
    return isPassive(head, document)
  }

  /// The subject that hangs on the verb itself.
  private static func ownSubject(of verb: Int, _ document: AnnotatedDocument) -> Int? {
    let subjects = document.tree.children(of: verb).filter {
      [.nsubj, .nsubjPass, .nsubjOuter].contains(document.tokens[$0].relation)
    }
    // “The car, a stolen BMW, was found”: of two subjects the one nearest to the verb.
    return subjects.last { $0 < verb } ?? subjects.first
  }

  /// The subject of a verb, also where it hangs on another word.
  static func subject(of verb: Int, _ document: AnnotatedDocument, depth: Int) -> Int? {
    guard depth < TreeReach.clause else { return nil }
    let tokens = document.tokens
    if let own = ownSubject(of: verb, document) {
      return isRelative(own, document) ? antecedent(of: verb, document) ?? own : own
    }
    guard let head = document.analysis.head(of: verb) else { return nil }
    if let subject = intended(verb, of: head, document) { return subject }
    switch tokens[verb].relation {
    case .conj where isVerbal(head, document), .parataxis where tokens[verb].has(.presentParticiple):
      return subject(of: head, document, depth: depth + 1)
    case .xcomp,
      .ccomp where tokens[verb].has(.presentParticiple):
      // “asked him to leave”: he leaves; “promised him to leave”: she does.
      if let object = document.tree.child(of: head, .obj, .iobj),
        !document.classes.promising.contains(document.lemma(head))
      {
        return object
      }
      return subject(of: head, document, depth: depth + 1)
    case .advcl where tokens[verb].has(.presentParticiple) && isOfObject(verb, document):
      // “barred him from leaving”, “accused him of stealing”: he leaves, he steals.
      return document.tree.child(of: head, .obj)
    case .advcl where document.tree.child(of: verb, .nsubj) == nil && !tokens[verb].has(.finitePast):
      return isVerbal(head, document) ? subject(of: head, document, depth: depth + 1) : nil
    case .acl where tokens[verb].has(.infinitive):
      // “has plans to import”, “her promise to leave”: who has the plan
      if let owner = document.tree.child(of: head, .nmodPoss) { return owner }
      guard tokens[head].relation == .obj, let governor = document.analysis.head(of: head) else { return nil }
      // “products to use”: what is no plan is taken for the subject itself.
      let isPlan =
        document.classes.light.contains(document.lemma(governor))
        || document.isEventWord(head)
        || document.lexicon.eventStances[document.lemma(head)] != nil
      return isPlan ? subject(of: governor, document, depth: depth + 1) : head
    case .aclRelcl: return nil
    default: return nil
    }
  }

  /// Who an infinitive behind “for” is wanted of: “called for him to leave”.
  private static func intended(_ verb: Int, of head: Int, _ document: AnnotatedDocument) -> Int? {
    guard document.isInfinitive(verb),
      let mark = document.tree.children(of: verb).first(where: {
        document.tokens[$0].relation == .mark && document.classes.aiming.contains(document.tokens[$0].key)
          && !document.tokens[$0].has(.infinitiveMarker)
      })
    else { return nil }
    return document.tree.children(of: head).first {
      mark < $0 && $0 < verb && [.obl, .obj, .nmod].contains(document.tokens[$0].relation)
    }
  }

  private static func isOfObject(_ verb: Int, _ document: AnnotatedDocument) -> Bool {
    guard let head = document.analysis.head(of: verb), document.tree.child(of: head, .obj) != nil else { return false }
    return document.tree.children(of: verb).contains {
      document.tokens[$0].relation == .mark && document.classes.blaming.contains(document.tokens[$0].key)
    }
  }

  private static func isVerbal(_ i: Int, _ document: AnnotatedDocument) -> Bool {
    document.tokens[i].upos == .verb || document.tokens[i].upos == .aux
      || document.tree.child(of: i, .cop, .nsubj) != nil
  }

  private static func isRelative(_ i: Int, _ document: AnnotatedDocument) -> Bool {
    document.tokens[i].has(.interrogative) || document.tokens[i].has(.relative)
      || document.classes.that.contains(document.tokens[i].key) && document.tokens[i].upos == .pron
  }

  /// The noun that a relative clause describes, for the verb of the clause or one joined to it.
  private static func antecedent(of verb: Int, _ document: AnnotatedDocument) -> Int? {
    var at = verb
    for _ in 0..<TreeReach.phrase {
      guard let head = document.analysis.head(of: at) else { return nil }
      if document.tokens[at].relation == .aclRelcl { return head }
      at = head
    }
    return nil
  }

  static func preposition(of noun: Int, _ document: AnnotatedDocument) -> WordKey? {
    document.tree.child(of: noun, .case).map { document.tokens[$0].key }
  }
}
