// The words that tell a statement alone.

internal import ChronicleTypes
internal import Linguistics
internal import TextBasics

/// Puts the words that tell a statement alone together, out of its own words: who says it, the cue as it stands, and
/// what is said, with a name in [brackets] in place of a pronoun.
///
/// Of “The bridge is shut,” she told reporters. it makes: [Ana Ruiz] told reporters: “The bridge is shut”
struct StatementHeadline {
  private let document: AnnotatedDocument
  private let entities: Entities
  private let naming: NamedPronouns

  /// Of what is said at most so many words are told; it is cut at a comma, if one stands behind the fewest.
  private static let (fewestWords, mostWords) = (24, 40)
  /// In so many tokens a reporting clause has its verb, “has not yet said”, and leads to what is said: “said in a
  /// letter to the members of the council that”.
  private static let (longestVerb, longestLead) = (5, 14)
  /// Speakers of more tokens are nothing to read.
  private static let longestSpeaker = 16
  /// A verb that shares the helping verb of another one stands so many links behind it.
  private static let mostShared = 2

  init(document: AnnotatedDocument, entities: Entities) {
    self.document = document
    self.entities = entities
    naming = NamedPronouns(document: document, entities: entities)
  }

  /// The words that tell a statement alone; nil where nobody says it, or where its words make no sentence.
  ///
  /// - Parameter isQuoted: whether all that is said stands in quotation marks.
  /// - Complexity: O(k) in the tokens of the statement.
  func words(of item: FoundStatement, by speaker: Entities.Reference?, isQuoted: Bool) -> String? {
    if item.rule == .passive { return passive(item) }
    guard let speaker, let (who, tokens) = words(of: speaker, item) else { return nil }
    var teller = naming.teller(speaker.party, tokens, isSeveral: !item.jointSpeakers.isEmpty)
    // “LIND: He left”: these are words of Lind, who is not “he”.
    if item.clause?.lemma == nil { teller.isSpeaking = true }
    guard let clause = item.clause, clause.lemma != nil, item.rule != .citing else {
      return said(item.content, isQuoted, teller).map { "\(who.capitalizedFirst): \($0)" }
    }
    if item.rule == .accordingTo {
      return said(item.content, isQuoted, teller, isInside: true).map {
        "\(document.reading(clause.cue..<(clause.cue + 2)).capitalizedFirst) \(who), \($0)"
      }
    }
    guard let verb = verb(of: clause) else { return nil }
    let start = who.capitalizedFirst + (verb.isAside ? ", " : " ")
    if item.rule != .asClause, leads(clause, to: item.content) {
      return text(verb.tokens.filter { $0 < clause.cue } + Array(clause.cue..<item.content[0].upperBound), teller).map {
        start + $0
      }
    }
    var reports = verb.tokens
    // “told the Post's reporter”: who is told has lost its noun.
    if let listener = clause.addressee?.upperBound,
      document.classes.possessive.contains(document.tokens[listener - 1].key)
    {
      return said(item.content, isQuoted, teller).map { "\(who.capitalizedFirst): \($0)" }
    }
    if let listener = clause.addressee, listener.lowerBound > clause.cue,
      listener.upperBound - clause.cue < Self.longestLead
    {
      reports += Array((reports[reports.count - 1] + 1)..<listener.upperBound)
    }
    guard let said = said(item.content, isQuoted, teller, isInside: true), let told = naming.text(reports, by: teller)
    else { return nil }
    return start + told + (said.hasPrefix("“") ? ": " : " ") + said
  }

  // MARK: Who says it

  /// The words that name a speaker: the name, where a pronoun or a noun stands for it.
  private func words(of speaker: Entities.Reference, _ item: FoundStatement) -> (text: String, tokens: Range<Int>)? {
    var tokens = document.tokens(in: speaker.party.span)
    guard let first = tokens.first else { return nil }
    if !item.jointSpeakers.isEmpty, let own = item.speaker?.tokens {
      let all = [own] + item.jointSpeakers.map(\.tokens)
      tokens = (all.map(\.lowerBound).min() ?? first)..<(all.map(\.upperBound).max() ?? first)
    } else if let name = naming.name(of: speaker.party.actor), !tokens.contains(where: { document.name(at: $0) != nil })
    {
      return ("[\(name)]", tokens)
    }
    guard tokens.count <= Self.longestSpeaker, !document.classes.relative.contains(document.tokens[first].key) else {
      return nil
    }
    let article = tokens.lowerBound - 1
    if article >= 0, document.tokens[article].upos == .det,
      document.sentence(of: article) == document.sentence(of: first)
    {
      tokens = article..<tokens.upperBound
    }
    return naming.text(Array(tokens)).map { ($0, tokens) }
  }

  // MARK: The cue

  /// The reporting verb with its helping verbs, “has not said”, and whether it only hangs on another verb: “came out,
  /// saying”. nil where nobody says it yet: “wants to say”, “did he say”.
  private func verb(of clause: ReportingClause) -> (tokens: [Int], isAside: Bool)? {
    let cue = clause.cue
    var helpers = helpers(of: cue)
    var at = cue
    // “has met them and urged”, but not “is praised, urging”
    for _ in 0..<Self.mostShared where helpers.isEmpty && !document.tokens[at].has(.finite) {
      guard document.tokens[at].relation == .conj, let head = document.analysis.head(of: at),
        document.tokens[head].features == document.tokens[at].features
      else { break }
      at = head
      helpers = self.helpers(of: at)
    }
    guard !document.isInfinitive(at) else { return nil }
    if let first = helpers.first, !clause.speaker.isEmpty, first < clause.speaker.lowerBound,
      clause.speaker.lowerBound < cue
    {
      return nil
    }
    if at == cue, let first = helpers.first, cue - first < Self.longestVerb { helpers = Array(first..<cue) }
    let token = document.tokens[cue]
    if helpers.isEmpty, token.has(.infinitive), !token.has(.finite),
      [.xcomp, .ccomp, .advcl].contains(token.relation)
    {
      return nil
    }
    let isAside =
      helpers.isEmpty
      && (token.has(.presentParticiple) || token.has(.pastParticiple) && [.acl, .advcl].contains(token.relation))
    // “pointed out”
    let isLong = clause.lemma?.contains(" ") == true
    return (helpers + Array(cue..<(cue + (isLong ? 2 : 1))), isAside)
  }

  private func helpers(of verb: Int) -> [Int] {
    document.tree.children(of: verb).filter { child in
      child < verb
        && ([.aux, .auxPass].contains(document.tokens[child].relation)
          || document.classes.not.contains(document.tokens[child].key))
    }
  }

  /// Whether the words behind a cue lead to what is said as they stand: “told reporters on Sunday that …”.
  private func leads(_ clause: ReportingClause, to content: [Range<Int>]) -> Bool {
    guard content.count == 1, clause.speaker.isEmpty || clause.speaker.lowerBound < clause.cue else { return false }
    let gap = content[0].lowerBound - clause.cue
    return gap > 0 && gap <= Self.longestLead
      && document.sentence(of: clause.cue) == document.sentence(of: content[0].lowerBound)
  }

  /// A passive as it stands, from its subject on: “A curfew was announced”.
  private func passive(_ item: FoundStatement) -> String? {
    guard let clause = item.clause, let subject = document.tree.child(of: clause.cue, .nsubjPass) else { return nil }
    let parts = item.content + [clause.speaker, document.phrase(of: subject), clause.cue..<(clause.cue + 1)]
    let told = parts.filter { !$0.isEmpty }
    let first = told.map(\.lowerBound).min() ?? clause.cue
    guard document.sentence(of: first) == document.sentence(of: clause.cue) else { return nil }
    return text(Array(first..<(told.map(\.upperBound).max() ?? clause.cue)), nil)?.capitalizedFirst
  }

  // MARK: What is said

  /// What is said, in its pieces.
  ///
  /// - Parameter isInside: whether it goes on a sentence, so that the capital of its own beginning goes.
  private func said(_ content: [Range<Int>], _ isQuoted: Bool, _ teller: NamedPronouns.Teller?, isInside: Bool = false)
    -> String?
  {
    var pieces: [String] = []
    for range in content {
      let isQuote = range.allSatisfy { document.quote(at: $0) != nil }
      var words = Array(range)
      if isQuoted || isQuote { words = bare(words) }
      guard let first = words.first, let piece = text(words, teller) else { return nil }
      if isQuoted || isQuote {
        pieces.append("“\(piece)”")
      } else {
        pieces.append(
          isInside && pieces.isEmpty && isSmall(first) ? piece.prefix(1).lowercased() + piece.dropFirst() : piece)
      }
    }
    return pieces.isEmpty ? nil : pieces.joined(separator: " … ")
  }

  /// Whether a word has its capital only because a sentence begins with it.
  private func isSmall(_ word: Int) -> Bool {
    let token = document.tokens[word]
    return document.name(at: word) == nil && document.quote(at: word) == nil && !token.shape.contains(.allCaps)
      && ![.propn, .x].contains(token.upos) && !document.classes.speaking.contains(token.key)
      && document.sentence(of: word).map { document.analysis.sentences[$0].lowerBound } == word
  }

  /// Words without the marks of quotation around them.
  private func bare(_ words: [Int]) -> [Int] {
    var words = words[...]
    while let first = words.first, isQuotationMark(first) { words.removeFirst() }
    while let last = words.last, isQuotationMark(last) || document.isMark(last, ",;") { words.removeLast() }
    return Array(words)
  }

  private func isQuotationMark(_ i: Int) -> Bool {
    document.tokens[i].shape.contains(.mark)
      && document.quote(at: i).map { document.quotes[$0].lowerBound == i || document.quotes[$0].upperBound - 1 == i }
        ?? false
  }

  /// Words as a text of a readable length, without the stop at its end; quotation marks of which one half is gone get
  /// the other one.
  private func text(_ words: [Int], _ teller: NamedPronouns.Teller?) -> String? {
    var words = words
    while let last = words.last, document.isMark(last, ",.;:-") { words.removeLast() }
    // “He called it ‘a fool's plan,’ she said.”
    if let last = words.last, isQuotationMark(last), document.isMark(last - 1, ",") {
      words.removeAll { $0 == last - 1 }
    }
    let rest = words.count
    words = shortened(words)
    guard let text = naming.text(words, by: teller) else { return nil }
    let marks = words.filter(isQuotationMark)
    let opens = marks.contains {
      document.quote(at: $0).map { document.quotes[$0].upperBound - 1 > words[words.count - 1] } ?? false
    }
    let closes = marks.contains { document.quote(at: $0).map { document.quotes[$0].lowerBound < words[0] } ?? false }
    return (closes ? "“" : "") + text + (words.count < rest ? " …" : "") + (opens ? "”" : "")
  }

  private func shortened(_ words: [Int]) -> [Int] {
    var (count, comma) = (0, 0)
    for (place, word) in words.enumerated() {
      if document.isMark(word, ",;"), count >= Self.fewestWords { comma = place }
      guard !document.tokens[word].shape.contains(.mark) else { continue }
      count += 1
      if count > Self.mostWords { return Array(words.prefix(comma > 0 ? comma : place)) }
    }
    return words
  }
}
