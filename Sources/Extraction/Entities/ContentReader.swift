// The words of a text as keys by which claims are compared.

internal import ChronicleTypes
internal import Linguistics

/// Turns words of a document into what claims are compared by: dictionary forms without their endings, one word for all
/// of one meaning, one key for the whole name of a body or place.
struct ContentReader {
  let document: AnnotatedDocument
  let entities: Entities
  private let words: ContentWords

  init(document: AnnotatedDocument, entities: Entities) {
    self.document = document
    self.entities = entities
    words = document.lexicon.content
  }

  /// One key for each word of some tokens, in order; marks have none. Names of persons are read word by word, so that
  /// “Noem” and “Kristi Noem” have a key in common.
  /// - Complexity: O(k) in the tokens.
  func keys(of tokens: Range<Int>) -> [ContentKey] {
    var keys: [ContentKey] = []
    keys.reserveCapacity(tokens.count)
    forEachWord(of: tokens) { word in
      switch word {
      case .empty: keys.append(.empty)
      case .meaning(let meaning, let kind): keys.append(ContentKey(meaning, kind))
      case .actor(let index): keys.append(ContentKey(actor: index))
      }
    }
    return keys
  }

  /// The meanings of some tokens, sorted, each once; of a name `@` and the actor's id. Words that say nothing have
  /// none, so that “them” has none at all.
  /// - Complexity: O(k log k) in the tokens.
  func meanings(of tokens: Range<Int>) -> [String] {
    var meanings: Set<String> = []
    forEachWord(of: tokens) { word in
      switch word {
      case .empty: break
      case .meaning(let meaning, _): meanings.insert(meaning)
      case .actor(let index): meanings.insert("@" + entities.actors[index].id)
      }
    }
    return meanings.sorted()
  }

  private enum Word {
    case empty
    case meaning(String, ContentKey.Kind)
    case actor(Int)
  }

  private func forEachWord(of tokens: Range<Int>, _ body: (Word) -> Void) {
    var i = tokens.lowerBound
    while i < tokens.upperBound {
      if let name = document.name(at: i), let actor = entities.place(ofName: name),
        isOneKey(entities.actors[actor].type)
      {
        // “The Times” has as many words as “the Times”.
        if words.isEmpty(document.tokens[i].key) { body(.empty) }
        body(.actor(actor))
        i = document.analysis.names[name].tokens.upperBound
        continue
      }
      if document.tokens[i].shape.contains(.number) {
        numbers(at: i).forEach(body)
      } else if !document.tokens[i].shape.contains(.mark) {
        body(word(at: i))
      }
      i += 1
    }
  }

  private func isOneKey(_ type: ActorType) -> Bool { type != .person && type != .group }

  private func form(at i: Int) -> String { document.words(i..<(i + 1)).lowercased() }

  /// “8,000” is one number, “6:00” are two.
  private func numbers(at i: Int) -> [Word] {
    form(at: i).filter { $0 != "," }.split { !$0.isLetter && !$0.isNumber && $0 != "." }.map { part in
      .meaning(String(part), part.first?.isNumber == true ? .number : .word)
    }
  }

  private func word(at i: Int) -> Word {
    let token = document.tokens[i]
    if token.upos == .propn, let day = words.day(token.key) { return .meaning(day, .day) }
    guard token.end - token.start > 1, !words.isEmpty(token.key) else { return .empty }
    // “OSCE” is no form of another word.
    if token.shape.contains(.allCaps), token.upos == .propn || token.upos == .noun {
      return .meaning(form(at: i).filter { $0 != "." }, .word)
    }
    let lemma = document.lemma(i).lowercased()
    let isNumber = document.classes.number[token.key] != nil || document.classes.scale[token.key] != nil
    return .meaning(words.meaning(of: lemma), isNumber || token.upos == .num ? .number : .word)
  }
}
