// Text to tokens, on bytes.

/// Splits text into tokens as the English treebanks of Universal Dependencies do: marks stand alone, contractions and
/// compounds with hyphens are taken apart, abbreviations keep their stop.
struct Tokenizer: Sendable {
  let abbreviations: Set<WordKey>
  /// Words that are common without a stop, so that a stop after them more often ends the sentence.
  private let commonWords: Set<WordKey>
  /// Bytes of the parts of words like “gonna”.
  fileprivate let contractions: [WordKey: [Int]]
  /// Beginnings like “non-”.
  fileprivate let prefixes: Set<WordKey>
  /// Ends of hosts and files, like “org”.
  fileprivate let addressEndings: Set<WordKey>

  init(commonWords: Set<WordKey>, lists: WordLists) {
    func words(_ file: String) -> Set<WordKey> {
      Set(lists.file(file).rows.flatMap { $0.fields[0].split(separator: " ").map { WordKey(String($0)) } })
    }
    abbreviations = words("abbreviations.txt")
    prefixes = words("prefixes.txt")
    addressEndings = words("address-endings.txt")
    self.commonWords = commonWords
    var contractions: [WordKey: [Int]] = [:]
    for row in lists.file("contractions.tsv", columns: 2).rows {
      contractions[WordKey(row.fields[0])] = row.fields[1].split(separator: "|").map(\.utf8.count)
    }
    self.contractions = contractions
  }

  /// Appends the tokens of a stretch of text.
  /// - Complexity: O(n) in the bytes of the stretch.
  func tokenize(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into tokens: inout [Token]) {
    var scan = Scan(tokenizer: self, bytes: text, end: range.upperBound, tokens: tokens)
    tokens = []
    scan.run(from: range.lowerBound)
    tokens = scan.tokens
  }

  func isAbbreviation(_ word: UnsafeBufferPointer<UInt8>.SubSequence, before next: UInt8?) -> Bool {
    guard word.count <= 8 else { return false }
    let withStop = Array(word) + [UInt8(ascii: ".")]
    guard abbreviations.contains(WordKey(withStop)) else { return false }
    guard commonWords.contains(WordKey(Array(word))) else { return true }
    let isCapital = word.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false
    let beforeDigit = next.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
    return beforeDigit || isCapital
  }
}

/// One pass over a stretch of text.
private struct Scan {
  let tokenizer: Tokenizer
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  var tokens: [Token]
  var lastEnd = -1

  mutating func run(from start: Int) {
    var i = start
    while i < end {
      let point = CodePoint(bytes, at: i)
      switch point.kind {
      case .space: i += point.length
      case .letter: i = word(at: i)
      case .digit: i = number(at: i)
      case .mark: i = mark(at: i, point)
      }
    }
  }

  private mutating func add(_ start: Int, _ end: Int, _ shape: Token.Shape = []) {
    var shape = shape
    if lastEnd == start { shape.insert(.attached) }
    if !shape.contains(.mark), !shape.contains(.number) {
      let first = CodePoint(bytes, at: start)
      if first.isCapital {
        shape.insert(.capitalized)
        if isAllCaps(start, end) { shape.insert(.allCaps) }
      }
    }
    let key = WordKey(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    tokens.append(
      Token(start: Int32(start), end: Int32(end), shape: shape, key: key))
    lastEnd = end
  }

  private func isAllCaps(_ start: Int, _ end: Int) -> Bool {
    var capitals = 0
    var i = start
    while i < end {
      let point = CodePoint(bytes, at: i)
      if point.kind == .letter {
        if !point.isCapital { return false }
        capitals += 1
      }
      i += point.length
    }
    return capitals >= 2
  }

  private func kind(at i: Int) -> CodePoint.Class? {
    i < end ? CodePoint(bytes, at: i).kind : nil
  }

  private func byte(_ i: Int) -> UInt8 { i < end ? bytes[i] : 0 }

  private mutating func word(at start: Int) -> Int {
    if let stop = address(at: start) {
      add(start, stop, .address)
      return stop
    }
    var i = start
    while i < end {
      let point = CodePoint(bytes, at: i)
      if point.kind == .letter || point.kind == .digit {
        i += point.length
        continue
      }
      let next = i + point.length
      guard kind(at: next) == .letter || kind(at: next) == .digit else { break }
      if point.value == 0x5F || (point.value == 0x26 && isCapital(before: i) && isCapital(at: next)) {
        i = next  // some_name, AT&T
      } else if point.value == 0x2D, tokenizer.prefixes.contains(WordKey(bytes[start..<i])) {
        i = next  // e-mail, non-official, mid-2003
      } else if point.value == 0x2E, isSingleLetter(before: i, from: start) {
        i = next  // U.S, a.m
      } else if point.isApostrophe, kind(at: next) == .letter {
        return contraction(start, apostrophe: i, point.length)
      } else {
        break
      }
    }
    if byte(i) == UInt8(ascii: "."), keepsStop(start, i) { i += 1 }
    if i - start <= 8, let parts = tokenizer.contractions[WordKey(bytes[start..<i])] {
      var part = start
      for length in parts {
        add(part, part + length)
        part += length
      }
    } else {
      add(start, i)
    }
    return i
  }

  private func isCapital(at i: Int) -> Bool { i < end && CodePoint(bytes, at: i).isCapital }
  private func isCapital(before i: Int) -> Bool {
    i > 0 && bytes[i - 1] >= 0x41 && bytes[i - 1] <= 0x5A
  }

  /// Whether the letter before a stop stands alone: the start of the word, or after another stop.
  private func isSingleLetter(before i: Int, from start: Int) -> Bool {
    i - start == 1 || (i - start >= 3 && bytes[i - 2] == UInt8(ascii: "."))
  }

  private func keepsStop(_ start: Int, _ stop: Int) -> Bool {
    if stop - start >= 3, bytes[stop - 2] == UInt8(ascii: ".") { return true }  // U.S.
    if stop - start == 1, isCapital(at: start), byte(stop + 1) == 0x20 {
      // An initial, "J. Smith"; but "Plan B. Then" ends its sentence.
      let isInitial = isCapital(at: stop + 2) && bytes[start] != UInt8(ascii: "I")
      return isInitial
    }
    var next = stop + 1
    while byte(next) == 0x20 { next += 1 }
    return tokenizer.isAbbreviation(bytes[start..<stop], before: next < end ? bytes[next] : nil)
  }

  /// The part of a word from its apostrophe on, and the words on both sides of it.
  private mutating func contraction(_ start: Int, apostrophe i: Int, _ length: Int) -> Int {
    var stop = i + length
    while let kind = kind(at: stop), kind == .letter {
      stop += CodePoint(bytes, at: stop).length
    }
    let tail = WordKey(UnsafeBufferPointer(rebasing: bytes[(i + length)..<stop]))
    if tail == nt, i - start >= 2, bytes[i - 1] | 0x20 == UInt8(ascii: "n") {
      add(start, i - 1)
      add(i - 1, stop)
    } else if clitics.contains(tail) {
      add(start, i)
      add(i, stop)
    } else {
      add(start, stop)  // O'Brien, d'Ivoire
    }
    return stop
  }

  private mutating func number(at start: Int) -> Int {
    var i = start
    while i < end {
      let point = CodePoint(bytes, at: i)
      if point.kind == .digit || point.kind == .letter {
        i += point.length
        continue
      }
      guard kind(at: i + 1) == .digit else { break }
      let isInside: Bool =
        switch bytes[i] {
        case UInt8(ascii: ","): isGroup(at: i + 1)
        case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"): true
        case UInt8(ascii: "-"): isISODate(start) || isInGroups(start)
        default: false
        }
      guard isInside else { break }
      i += 1
    }
    add(start, i, .number)
    return i
  }

  /// Three digits and no fourth.
  private func isGroup(at i: Int) -> Bool {
    (0..<3).allSatisfy { kind(at: i + $0) == .digit } && kind(at: i + 3) != .digit
  }

  private func isISODate(_ start: Int) -> Bool {
    start + 10 <= end
      && (0..<10).allSatisfy {
        $0 == 4 || $0 == 7
          ? bytes[start + $0] == UInt8(ascii: "-") : kind(at: start + $0) == .digit
      } && kind(at: start + 10) != .digit
  }

  /// Whether the number that starts here is written in groups as telephone numbers, postal codes and dates are.
  private func isInGroups(_ start: Int) -> Bool {
    var groups: [Int] = [0]
    var i = start
    while i < end, i - start < 20 {
      if kind(at: i) == .digit {
        groups[groups.count - 1] += 1
      } else if bytes[i] == UInt8(ascii: "-"), kind(at: i + 1) == .digit {
        groups.append(0)
      } else {
        break
      }
      i += 1
    }
    return [[3, 4], [3, 3, 4], [1, 3, 3, 4], [5, 4], [2, 2, 4]].contains(groups)
  }

  /// The end of a face made of marks, “:)”, “;-)”, “:(”, that starts here.
  private func face(at start: Int) -> Int? {
    guard ":;=".utf8.contains(bytes[start]), lastEnd != start else { return nil }
    var i = start + 1
    if byte(i) == UInt8(ascii: "-") || byte(i) == UInt8(ascii: "'") { i += 1 }
    guard byte(i) == UInt8(ascii: ")") || byte(i) == UInt8(ascii: "(") else { return nil }
    while byte(i) == byte(i + 1), i + 1 < end { i += 1 }
    return i + 1
  }

  private mutating func mark(at start: Int, _ point: CodePoint) -> Int {
    var i = start + point.length
    if let stop = face(at: start) {
      add(start, stop, .mark)
      return stop
    }
    // A contraction that lost its word, as in "they 're": the clitic is one token.
    if point.isApostrophe, kind(at: i) == .letter {
      var stop = i
      while kind(at: stop) == .letter { stop += CodePoint(bytes, at: stop).length }
      if clitics.contains(WordKey(UnsafeBufferPointer(rebasing: bytes[i..<stop]))) {
        add(start, stop)
        return stop
      }
    }
    if stops(bytes[start]) || point.value == 0x2026 {
      while stops(byte(i)) { i += 1 }
    } else if point.length == 1, repeats(bytes[start]) {
      while byte(i) == bytes[start] { i += 1 }
    }
    add(start, i, .mark)
    return i
  }

  /// Whether marks of the end of a sentence in a row are one token: “...”, “?!”.
  private func stops(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }

  /// Whether a mark and its like behind it are one token: “--”, “``”, “<<”.
  private func repeats(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x60, 0x27, 0x2A, 0x3D, 0x5F, 0x24, 0x3C, 0x3E, 0x2B: true  // - ` ' * = _ $ < > +
    default: false
    }
  }

  /// The end of the name of a host or file that starts here: words with stops between them, the last a known ending.
  private func file(at start: Int) -> Int? {
    var i = start
    var last = start
    while i < end, i - start < 128 {
      let byte = bytes[i]
      let isWord = byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x5F
      if byte == UInt8(ascii: "."), i > last, kind(at: i + 1) == .letter {
        last = i + 1
      } else if byte == UInt8(ascii: "-"), last == start || self.byte(i + 1) | 0x20 >= 0x61 {
        // A host may have hyphens; its ending does not.
      } else if !isWord {
        break
      }
      i += 1
    }
    guard last > start, last < i, bytes[last] >= 0x61 || bytes[last - 2] < 0x61,
      tokenizer.addressEndings.contains(WordKey(bytes[last..<i]))
    else { return nil }
    return i
  }

  private func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x22, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7C, 0x7D: false  // space " ( ) < > [ ] { | }
    default: true
    }
  }

  /// The end of an address of the web or of mail that starts here.
  private func address(at start: Int) -> Int? {
    func has(_ prefix: StaticString) -> Bool {
      start + prefix.utf8CodeUnitCount <= end
        && (0..<prefix.utf8CodeUnitCount).allSatisfy {
          bytes[start + $0] | 0x20 == prefix.utf8Start[$0] | 0x20
        }
    }
    var isAddress: Bool =
      switch bytes[start] | 0x20 {
      case UInt8(ascii: "h"): has("http://") || has("https://")
      case UInt8(ascii: "w"): has("www.")
      default: false
      }
    if !isAddress, let stop = file(at: start) { return stop }
    var i = start
    while i < end, isAddressByte(bytes[i]) {
      guard isAddress || i - start < 128 else { return nil }
      // “Ruiz/LEGAL@example” is a name and an address.
      if !isAddress, bytes[i] == UInt8(ascii: "/") { return nil }
      if bytes[i] == UInt8(ascii: "@"), i > start, kind(at: i + 1) == .letter { isAddress = true }
      if bytes[i] >= 0x80 {
        // A typographic mark, “…” or a dash, ends an address.
        let point = CodePoint(bytes, at: i)
        if point.kind == .mark || point.kind == .space { break }
        i += point.length
      } else {
        i += 1
      }
    }
    guard isAddress else { return nil }
    while i > start + 1, ".,;:!?'*".utf8.contains(bytes[i - 1]) { i -= 1 }
    return i
  }
}

private let clitics = Set(["s", "re", "ve", "ll", "d", "m"].map { WordKey($0) })
private let nt = WordKey("t")
