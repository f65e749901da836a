// Posts in bodies: “Assistant Secretary of DHS” beside a name, “officials at DHS”.

internal import ChronicleTypes
internal import Linguistics

extension NamedActors {
  /// A post in a body: the words that name the post, and the place of the body among the actors.
  typealias Post = (words: Range<Int>, body: Int)

  /// The word that leads to the issuer stands at most so many tokens behind the figures: “figures for last year by”.
  private static let reachOfIssuer = 4
  /// The issuer's name begins at most so many tokens behind that word: “by the DHS”.
  private static let reachOfIssuerName = 2
  /// A post beside a name has at most so many tokens; what is longer is a clause.
  private static let mostOfPost = 13

  /// The post that stands right beside a person’s name.
  ///
  /// - Complexity: O(1).
  func post(beside name: NamedEntity) -> Post? {
    guard name.kind == .person, let index = document.sentence(of: name.tokens.lowerBound) else { return nil }
    let sentence = document.analysis.sentences[index]
    return before((name.title ?? name.tokens).lowerBound..<name.tokens.lowerBound, in: sentence)
      ?? behind(name.tokens.upperBound, in: sentence)
  }

  /// Who issued the figures of a sentence: “figures published by DHS”, “data from DHS”.
  func source(in sentence: Range<Int>) -> Party? {
    for noun in sentence
    where document.lexicon.media.contains(document.tokens[noun].key) && document.tokens[noun].upos == .noun {
      let end = min(sentence.upperBound, noun + 1 + Self.reachOfIssuer)
      guard
        let joint = ((noun + 1)..<max(end, noun + 1)).first(where: {
          document.classes.issuing.contains(document.tokens[$0].key)
        }),
        let first = ((joint + 1)..<min(sentence.upperBound, joint + 1 + Self.reachOfIssuerName)).first(where: {
          document.tokens[$0].upos != .det
        }),
        let name = document.name(at: first), let actor = actorOfName[name], actors[actor].type != .place
      else { continue }
      let tokens = document.analysis.names[name].tokens
      return Party(span: document.span(tokens), text: document.words(tokens), actor: actors[actor].id)
    }
    return nil
  }

  /// “officials at DHS”, “DHS spokesman”: the post that a description names.
  func post(in words: Range<Int>) -> Post? {
    let end = document.headEnd(words)
    guard end > words.lowerBound, document.classes.office.contains(document.tokens[end - 1].key),
      isHeld(words)
    else {
      return nil
    }
    return body(in: words).map { (words, $0) }
  }

  /// “DHS Secretary ‹Noem›”, “the DHS spokesman ‹Lind›”; “spokesman for the port, ‹Lind›”.
  private func before(_ title: Range<Int>, in sentence: Range<Int>) -> Post? {
    var last = title.upperBound - 1
    if title.isEmpty, document.isMark(last, ",") { last -= 1 }
    guard last >= sentence.lowerBound else { return nil }
    var first = last + 1
    while first > max(sentence.lowerBound, last + 1 - Self.mostOfPost) {
      let token = document.tokens[first - 1]
      let joins =
        token.upos == .adp && (document.name(at: first - 1) != nil || document.classes.post.contains(token.key))
      guard document.name(at: first - 1) != nil || [.noun, .propn, .adj, .det].contains(token.upos) || joins else {
        break
      }
      first -= 1
    }
    return held(first..<(last + 1))
  }

  /// “‹McLaughlin›, Assistant Secretary of DHS,”
  private func behind(_ end: Int, in sentence: Range<Int>) -> Post? {
    guard end + 1 < sentence.upperBound, document.isMark(end, ",") else { return nil }
    let limit = min(sentence.upperBound, end + 1 + Self.mostOfPost)
    let stop = ((end + 1)..<limit).first {
      document.name(at: $0) == nil && [.punct, .verb, .aux, .pron, .sconj].contains(document.tokens[$0].upos)
        && !document.isMark($0, "-")
    }
    return held((end + 1)..<(stop ?? limit))
  }

  /// The post that is told by words beside a name; nil where there is none, where they name another person, or where
  /// the post is a former one.
  private func held(_ words: Range<Int>) -> Post? {
    guard
      words.contains(where: {
        document.classes.office.contains(document.tokens[$0].key) && document.name(at: $0) == nil
      }),
      // “Ana Ruiz, DHS Secretary ‹Noem›”
      !words.contains(where: { document.isPerson(at: $0) }), isHeld(words)
    else { return nil }
    return body(in: words).map { (words, $0) }
  }

  private func isHeld(_ words: Range<Int>) -> Bool {
    !words.contains { document.classes.former.contains(document.tokens[$0].key) }
  }

  /// The one body that some words name.
  private func body(in words: Range<Int>) -> Int? {
    // “Transport Minister”: transport is what the minister is for, and no body; in “the DHS minister” there is one.
    let names = words.filter { token in
      token + 1 == document.tokens.count || !document.classes.portfolio.contains(document.tokens[token + 1].key)
        || document.tokens[token].shape.contains(.allCaps)
    }
    let bodies = Set(names.compactMap { document.name(at: $0).flatMap { actorOfName[$0] } }).filter {
      actors[$0].type == .organization
    }
    return bodies.count == 1 ? bodies.first : nil
  }
}
