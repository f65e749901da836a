// Where the names that the network found begin and end.

/// Mends the edges of names: none begins or ends with a mark, a small “of”, “the”, “and” or what the name only
/// describes; a nickname, “Jr.” and a company's legal form belong to it; several persons in a row without commas are
/// several names, and so are a town and its country.
struct NameBoundaries {
  let lexicon: NameLexicon

  /// - Parameter spans: those of the network, in order.
  /// - Complexity: O(n) in the tokens of the spans.
  func mended(_ spans: [NameSpan], _ tokens: [Token], _ sentences: [Range<Int>]) -> [NameSpan] {
    var result: [NameSpan] = []
    result.reserveCapacity(spans.count)
    var sentence = sentences.startIndex
    var next = 0
    while next < spans.count {
      var span = spans[next]
      next += 1
      while sentences[sentence].upperBound <= span.tokens.lowerBound { sentence += 1 }
      let end = sentences[sentence].upperBound
      if let last = result.last, let form = formEnd(behind: last.tokens.upperBound, tokens, before: end),
        form > span.tokens.lowerBound
      {
        // “Valmar” and “Inc. of Karsk”: the form belongs to the company.
        (result[result.count - 1].tokens, result[result.count - 1].kind) =
          (last.tokens.lowerBound..<form, .organization)
        span.tokens = min(form, span.tokens.upperBound)..<span.tokens.upperBound
      }
      // “Court of” and “the District of Lima”: the name goes on.
      while let last = span.tokens.last, span.tokens.count > 1, isJoint(tokens[last]), next < spans.count {
        let other = spans[next].tokens
        let gap = span.tokens.upperBound..<max(other.lowerBound, span.tokens.upperBound)
        guard other.upperBound <= end, gap.allSatisfy({ isJoint(tokens[$0]) }) else { break }
        span.tokens = span.tokens.lowerBound..<other.upperBound
        next += 1
      }
      span.tokens = trimmed(span.tokens, tokens)
      span = withoutSmall(span, tokens)
      let sentence = sentences[sentence]
      let longer = lengthened(span, spans[next...], tokens, sentence)
      if let longer {
        span = longer
        while next < spans.count, spans[next].tokens.lowerBound < span.tokens.upperBound { next += 1 }
      }
      guard !span.tokens.isEmpty, !isDegree(span.tokens, behind: result.last, tokens) else { continue }
      let limit = min(end, next < spans.count ? spans[next].tokens.lowerBound : end)
      if let form = formEnd(behind: span.tokens.upperBound, tokens, before: limit) {
        (span.tokens, span.kind) = (span.tokens.lowerBound..<form, .organization)
      }
      switch span.kind {
      case .person where longer == nil: result += persons(span.tokens, tokens)
      case .place: result += places(span.tokens, tokens)
      default: result.append(span)
      }
    }
    return result
  }

  /// The words without marks and small function words at the edges.
  func trimmed(_ words: Range<Int>, _ tokens: [Token]) -> Range<Int> {
    var words = words
    while let first = words.first, isJoint(tokens[first]) || tokens[first].shape.contains(.mark) {
      words = words.dropFirst()
    }
    while let last = words.last, isJoint(tokens[last]) || isOpenMark(tokens[last]) { words = words.dropLast() }
    return words
  }

  private func isJoint(_ token: Token) -> Bool {
    !token.shape.contains(.capitalized) && [.adp, .cconj, .sconj, .det, .part].contains(token.upos)
      && lexicon.functionWords.contains(token.key)
  }

  /// A mark that ends no name; “Yahoo!” and “Inc.” keep theirs.
  private func isOpenMark(_ token: Token) -> Bool {
    token.shape.contains(.mark) && token.end - token.start == 1 && !token.shape.contains(.attached)
  }

  /// The end of a company's legal form that stands behind a name, also behind a comma: “Valmar, Inc.”.
  private func formEnd(behind end: Int, _ tokens: [Token], before limit: Int) -> Int? {
    var form = end
    if form + 1 < limit, tokens[form].key == Self.comma { form += 1 }
    guard form < limit, tokens[form].shape.contains(.capitalized), lexicon.companyForms.contains(tokens[form].key)
    else {
      return nil
    }
    return form + 1
  }

  static let comma = WordKey(",")

  /// The persons of a row of first names and surnames, “Pia Holm Ivo Brandt”: one begins with each first name behind a
  /// word that is none, where both names have two words or more.
  private func persons(_ name: Range<Int>, _ tokens: [Token]) -> [NameSpan] {
    var spans: [NameSpan] = []
    var first = name.lowerBound
    if name.count > 3 {
      for cut in (name.lowerBound + 2)...(name.upperBound - 2)
      where cut >= first + 2 && isFirstName(tokens[cut]) && isSurname(tokens[cut - 1]) && isFirstName(tokens[first]) {
        spans.append(NameSpan(tokens: first..<cut, kind: .person))
        first = cut
      }
    }
    // “Pia Holm Microsoft”, as in a signature.
    if let body = ((first + 2)..<max(first + 2, name.upperBound)).first(where: {
      isOrganization($0..<name.upperBound, tokens)
    }) {
      return spans + [
        NameSpan(tokens: first..<body, kind: .person), NameSpan(tokens: body..<name.upperBound, kind: .organization),
      ]
    }
    return spans + [NameSpan(tokens: first..<name.upperBound, kind: .person)]
  }

  private func isOrganization(_ words: Range<Int>, _ tokens: [Token]) -> Bool {
    guard let known = lexicon.known(tokens, at: words.lowerBound, before: words.upperBound) else { return false }
    return known.end == words.upperBound && known.value.kind == .organization
  }

  /// A place and the country or state behind it, “Karsk Ohio”; one place where the last words belong to its name, as in
  /// “Lake Ohio”.
  private func places(_ name: Range<Int>, _ tokens: [Token]) -> [NameSpan] {
    func isRegion(_ start: Int) -> Bool {
      guard let region = lexicon.regions.match(tokens, at: start, before: name.upperBound) else { return false }
      let isWritten = !region.value || tokens[start].shape.contains(.allCaps) || region.end > start + 1
      return region.end == name.upperBound && isWritten
    }
    guard !isRegion(name.lowerBound), let cut = name.dropFirst().first(where: isRegion),
      !lexicon.regionWords.contains(tokens[cut - 1].key), !tokens[cut - 1].shape.contains(.mark)
    else { return [NameSpan(tokens: name, kind: .place)] }
    return [
      NameSpan(tokens: name.lowerBound..<cut, kind: .place), NameSpan(tokens: cut..<name.upperBound, kind: .place),
    ]
  }

  /// Whether a word is the degree of the person before it: “Pia Holm, MD”.
  private func isDegree(_ words: Range<Int>, behind last: NameSpan?, _ tokens: [Token]) -> Bool {
    guard let last, last.kind == .person, words.count == 1, last.tokens.upperBound + 1 == words.lowerBound else {
      return false
    }
    return tokens[words.lowerBound - 1].key == Self.comma && lexicon.degrees.contains(tokens[words.lowerBound].key)
  }

  func isFirstName(_ token: Token) -> Bool { lexicon.firstNames[token.key] != nil }

  /// A word of more than an initial that is no first name.
  private func isSurname(_ token: Token) -> Bool {
    token.shape.contains(.capitalized) && token.end - token.start > 2 && !isFirstName(token)
  }
}
