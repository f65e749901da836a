// The notation of patterns in time-rules.tsv.

/// A pattern as time-rules.tsv writes it: words and classes in a row, `( | )` for a choice, `?` for what may be
/// missing, `$name` for a part that is defined above, `{slot=value}` for something to note.
indirect enum TimePattern: Sendable {
  /// One word of any of these classes, or one of these single words.
  case word([String])
  case sequence([TimePattern])
  case choice([TimePattern])
  case optional(TimePattern)
  case action(TimeGrammar.Action)

  /// Reads a pattern. A fault in it is a fault of the program, which stops and names file and line.
  init(_ text: String, parts: [String: TimePattern], place: String) {
    var reader = Reader(tokens: Self.tokens(text), parts: parts, place: place)
    self = reader.choice()
    precondition(reader.isAtEnd, "\(place): a bracket closes that was not opened")
  }

  private static func tokens(_ text: String) -> [Substring] {
    var tokens: [Substring] = []
    var i = text.startIndex
    while i < text.endIndex {
      let character = text[i]
      if character == " " {
        i = text.index(after: i)
      } else if "()|?".contains(character) {
        tokens.append(text[i...i])
        i = text.index(after: i)
      } else {
        let end = text[i...].firstIndex { " ()|?".contains($0) } ?? text.endIndex
        tokens.append(text[i..<end])
        i = end
      }
    }
    return tokens
  }

  private struct Reader {
    let tokens: [Substring]
    let parts: [String: TimePattern]
    let place: String
    var i = 0

    init(tokens: [Substring], parts: [String: TimePattern], place: String) {
      self.tokens = tokens
      self.parts = parts
      self.place = place
    }

    var isAtEnd: Bool { i == tokens.count }

    mutating func choice() -> TimePattern {
      var branches = [sequence()]
      while i < tokens.count, tokens[i] == "|" {
        i += 1
        branches.append(sequence())
      }
      return TimePattern.joined(branches)
    }

    private mutating func sequence() -> TimePattern {
      var row: [TimePattern] = []
      while i < tokens.count, tokens[i] != "|", tokens[i] != ")" {
        var part: TimePattern
        let token = tokens[i]
        i += 1
        if token == "(" {
          part = choice()
          precondition(i < tokens.count && tokens[i] == ")", "\(place): a bracket is not closed")
          i += 1
        } else if token.hasPrefix("$") {
          guard let known = parts[String(token)] else { preconditionFailure("\(place): \(token) is not defined above") }
          part = known
        } else if token.hasPrefix("{") {
          part = .action(action(token))
        } else {
          part = .word([String(token)])
        }
        if i < tokens.count, tokens[i] == "?" {
          i += 1
          part = .optional(part)
        }
        row.append(part)
      }
      return row.count == 1 ? row[0] : .sequence(row)
    }

    private func action(_ token: Substring) -> TimeGrammar.Action {
      precondition(token.hasSuffix("}"), "\(place): \(token) is not closed")
      let body = token.dropFirst().dropLast()
      switch body {
      case "begin": return .begin
      case "end": return .end
      case "split": return .split
      default: break
      }
      let sides = body.split(separator: "=")
      let slots = Dictionary(uniqueKeysWithValues: TimeSlot.allCases.map { (String(describing: $0), $0) })
      guard sides.count == 2, let slot = slots[String(sides[0])] else {
        preconditionFailure("\(place): \(token) should be {slot=value}")
      }
      guard let value = TimePattern.value(String(sides[1]), of: slot) else {
        preconditionFailure("\(place): \(slot) has no value \(sides[1])")
      }
      return .set(slot, value)
    }
  }

  /// A number, or the code of a unit, part of the day, season, modifier or anchor.
  static func value(_ text: String, of slot: TimeSlot) -> Int? {
    if let number = Int(text) { return number }
    switch slot {
    case .unit: return TimeUnit(code: text)?.rawValue
    case .part: return DayPart.codes.firstIndex(of: text)
    case .season: return TimeSeason.codes.firstIndex(of: text)
    case .modifier: return TimeModifier.allCases.first { $0.name == text }?.rawValue
    case .anchor: return text == "mention" ? 1 : nil
    default: return nil
    }
  }

  /// Makes one word with several symbols of a choice among single words.
  private static func joined(_ branches: [TimePattern]) -> TimePattern {
    guard branches.count > 1 else { return branches[0] }
    var names: [String] = []
    for branch in branches {
      guard case .word(let more) = branch else { return .choice(branches) }
      names += more
    }
    return .word(names)
  }
}
