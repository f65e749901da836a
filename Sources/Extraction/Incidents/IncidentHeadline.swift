// The words that tell an incident alone.

internal import ChronicleTypes
internal import Linguistics
internal import TextBasics

/// Cuts the words that tell an incident out of its sentence: its clause, without the clauses around it, without what
/// stands in parentheses, and with a name in [brackets] in place of a pronoun.
///
/// “As the mayor warned, guards, who had waited, arrested him on Friday” gives “Guards arrested [Omar Diaz] on Friday”.
/// Where a clause alone would say more than its sentence does, as in “they hope that it rains”, the clause around it is
/// taken.
struct IncidentHeadline {
  private let document: AnnotatedDocument
  private let naming: NamedPronouns

  /// Fewer words tell nothing; more are no headline.
  private static let (fewestWords, mostWords) = (3, 35)
  /// The clause of an incident is looked for so many heads up.
  private static let reach = 4
  /// A clause in more pieces was read wrong.
  private static let mostPieces = 4

  init(document: AnnotatedDocument, entities: Entities) {
    self.document = document
    naming = NamedPronouns(document: document, entities: entities)
  }

  /// The words that tell an incident alone; nil where its clause does not say who or what, or is too short or too long.
  /// - Complexity: O(k) in the tokens of its sentence.
  func words(of found: FoundIncident) -> String? {
    // Without its condition, “unless Congress acts” would say that Congress acts; and a question tells nothing.
    guard found.status != .hypothetical, !document.isMark(found.sentence.upperBound - 1, "?"),
      let clause = clause(of: found.word), found.sentence.contains(clause.head)
    else { return nil }
    var kept = Set<Int>()
    keep(clause.head, needed: path(from: found.word, to: clause.head), isTop: true, into: &kept)
    for word in clause.shared { keep(word, needed: [], isTop: false, into: &kept) }
    guard kept.contains(found.word) else { return nil }
    return text(kept.filter(found.sentence.contains).sorted())
  }

  // MARK: The clause

  /// The head of the clause that tells a word, and what the clause shares with another one.
  private func clause(of word: Int) -> (head: Int, shared: [Int])? {
    var at = word
    for _ in 0...Self.reach {
      let token = document.tokens[at]
      if isPredicate(at), !leansOnAnother(at) {
        if subject(of: at) != nil { return (at, []) }
        // “Police searched the house and arrested two men.”
        if token.relation == .conj, let head = document.analysis.head(of: at), let subject = subject(of: head),
          !leansOnAnother(head)
        {
          return sharedHelpers(of: at, with: head).map { (at, [subject] + $0) }
        }
      }
      guard let head = document.analysis.head(of: at), head != at else { return nil }
      // “A man arrested in Dallas” tells it as well as a clause.
      if token.relation == .acl, at == word, token.has(.pastParticiple), document.tokens[head].upos != .pron {
        return (head, [])
      }
      at = head
    }
    return nil
  }

  /// What helps a participle that is joined to another one, “was planned and carried out”; nil where that is denied.
  private func sharedHelpers(of verb: Int, with first: Int) -> [Int]? {
    guard !document.tokens[verb].has(.finitePast), document.tree.child(of: verb, .aux, .auxPass) == nil else {
      return []
    }
    let helpers = document.tree.children(of: first).filter {
      [.aux, .auxPass].contains(document.tokens[$0].relation)
    }
    let isDenied = document.tree.children(of: first).contains {
      document.lexicon.hedges[document.tokens[$0].key] == .negated
    }
    return isDenied ? nil : helpers
  }

  /// Whether a clause alone says more than its sentence: it tells more of a noun (“the bridge he opened”), asks (“how
  /// he left”), or is only hoped, feared, denied, claimed or demanded.
  private func leansOnAnother(_ verb: Int) -> Bool {
    let token = document.tokens[verb]
    switch token.relation {
    case .aclRelcl: return true
    case .acl: return subject(of: verb) != nil
    case .ccomp, .csubj, .csubjPass, .xcomp:
      guard let head = document.analysis.head(of: verb) else { return false }
      let first = document.tree.subtree(of: verb).lowerBound
      if isQuestionWord(first) || document.lexicon.hedges[document.tokens[first].key] == .hypothetical { return true }
      // “demanded that he leave”
      if token.has(.infinitive), document.tree.child(of: verb, .aux) == nil { return true }
      return document.lexicon.eventStances[document.lemma(head)] != nil
        || document.lexicon.cues[document.tokens[head].key].map { $0.stance != .say } ?? false
    case .advcl:
      return document.tree.children(of: verb).contains {
        document.tokens[$0].relation == .mark && document.lexicon.hedges[document.tokens[$0].key] == .hypothetical
      }
    default: return false
    }
  }

  private func isPredicate(_ i: Int) -> Bool {
    [.verb, .aux].contains(document.tokens[i].upos) || document.tree.child(of: i, .cop) != nil
  }

  private func subject(of verb: Int) -> Int? {
    document.tree.children(of: verb).first { child in
      switch document.tokens[child].relation {
      case .nsubj, .nsubjPass: !document.classes.relative.contains(document.tokens[child].key)
      case .csubj, .csubjPass: true
      default: false
      }
    }
  }

  /// The words between a word and the head of its clause, both of them among these.
  private func path(from word: Int, to head: Int) -> Set<Int> {
    var path: Set<Int> = [word]
    var at = word
    while at != head, let next = document.analysis.head(of: at) {
      path.insert(next)
      at = next
    }
    return path
  }

  // MARK: What is kept of it

  /// Keeps a word and what hangs on it, but for other clauses and asides. What leads to the incident's word is kept.
  private func keep(_ word: Int, needed: Set<Int>, isTop: Bool, into kept: inout Set<Int>) {
    kept.insert(word)
    let children = document.tree.children(of: word)
    for child in children where needed.contains(child) || belongs(child, to: word, isTop: isTop) {
      keep(child, needed: needed, isTop: false, into: &kept)
    }
  }

  private func belongs(_ child: Int, to word: Int, isTop: Bool) -> Bool {
    let isClause = isPredicate(child) && document.tokens[child].upos != .noun
    switch document.tokens[child].relation {
    case .parataxis, .discourse, .vocative, .list, .advclRelcl, .dislocated, .orphan, .dep, .reparandum:
      return false
    // “Voted to send troops”, but not “voted, to send a sign”.
    case .advcl:
      return isCondition(child) || (document.isInfinitive(child) || isGerund(child)) && child > word && !isAside(child)
    case .appos, .aclRelcl: return !isAside(child)
    // “Killed or wounded 20 officers” is not “killed 20 officers”.
    case .conj: return !isClause || isAlternative(child)
    // “and” goes with what it joins.
    case .cc, .ccPreconj: return isOr(child) || document.tokens[word].relation == .conj && !isTop
    // “As”, “that” and “because” open the clause for another one.
    case .mark: return !isTop || document.tokens[child].has(.infinitiveMarker)
    // So does the preposition before “a man arrested in Dallas”, but not that of “is in Dallas”.
    case .case: return !isTop || isPredicate(word)
    case .advmod: return !(child < word && (document.isMark(child + 1, ",") || isTop && isQuestionWord(child)))
    case .acl: return child == word + 1 || !isAside(child)
    default: return true
    }
  }

  /// Whether a comma, a dash or a bracket parts a word from what it hangs on.
  private func isAside(_ word: Int) -> Bool {
    let first = document.tree.subtree(of: word).lowerBound
    return document.tokens[first].shape.contains(.mark) || first > 0 && document.tokens[first - 1].shape.contains(.mark)
  }

  /// Whether a word is a verb behind a preposition, “kept them from leaving”.
  private func isGerund(_ word: Int) -> Bool {
    document.isGerund(word) && document.tree.child(of: word, .mark) != nil
  }

  /// Whether a clause says under which condition another one holds: “if it rains”, “until they leave”.
  private func isCondition(_ word: Int) -> Bool {
    document.classes.only.contains(document.tokens[document.tree.subtree(of: word).lowerBound].key)
      || document.tree.children(of: word).contains {
        document.tokens[$0].relation == .mark && document.classes.conditional.contains(document.tokens[$0].key)
      }
  }

  private func isAlternative(_ word: Int) -> Bool { document.tree.children(of: word).contains(where: isOr) }

  private func isOr(_ word: Int) -> Bool { document.classes.or.contains(document.tokens[word].key) }

  private func isQuestionWord(_ word: Int) -> Bool { document.classes.question.contains(document.tokens[word].key) }

  // MARK: Its words

  private func text(_ tokens: [Int]) -> String? {
    let words = withoutLooseMarks(tokens)
    let count = words.count { !document.tokens[$0].shape.contains(.mark) }
    guard count >= Self.fewestWords, count <= Self.mostWords else { return nil }
    let pieces = zip(words, words.dropFirst()).count { $1 > $0 + 1 } + 1
    guard pieces <= Self.mostPieces else { return nil }
    return naming.text(words, mustBeClosed: true)?.capitalizedFirst
  }

  /// The words without marks that have lost what they part, and without brackets and quotation marks of which one half
  /// is gone.
  private func withoutLooseMarks(_ tokens: [Int]) -> [Int] {
    let set = Set(tokens)
    func isKept(_ i: Int, step: Int) -> Bool {
      var at = i + step
      while document.tokens.indices.contains(at), document.tokens[at].shape.contains(.mark) { at += step }
      return set.contains(at)
    }
    var words = tokens.filter { i in
      !document.tokens[i].shape.contains(.mark) || isKept(i, step: -1) && isKept(i, step: 1)
    }
    while let last = words.last, document.tokens[last].shape.contains(.mark) { words.removeLast() }
    while let first = words.first, document.tokens[first].shape.contains(.mark) || document.tokens[first].upos == .cconj
    {
      words.removeFirst()
    }
    let quotes = words.filter { document.quote(at: $0) != nil && document.tokens[$0].shape.contains(.mark) }
    let brackets = words.filter { document.isMark($0, "()[]") }
    var loose = Set(brackets.count % 2 == 0 ? [] : brackets)
    if quotes.count % 2 != 0 { loose.formUnion(quotes) }
    return words.filter { !loose.contains($0) }
  }
}
