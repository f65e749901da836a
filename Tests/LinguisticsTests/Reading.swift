// Short ways to read a text in tests, and texts at random.
import Testing

@testable import Linguistics

/// The analysis of a text by the model of the program.
func read(_ text: String) -> LinguisticAnalysis { Language.english.analyze(text) }

extension LinguisticAnalysis {
  /// The forms of all tokens.
  var forms: [String] { tokens.map { text(of: $0) } }
  /// The sentences as they stand.
  var sentenceTexts: [String] { sentences.map { text($0) } }
  /// Each name as `words kind`.
  var nameTexts: [String] { names.map { "\(text($0.tokens)) \($0.kind)" } }
}

/// Random numbers that are the same in every run (SplitMix64, Steele and others 2014).
struct Dice: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Some of the parts in a row, mostly with spaces between.
  mutating func text(of parts: [String], upTo count: Int) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...count, using: &self) {
      text += parts.randomElement(using: &self) ?? ""
      if Int.random(in: 0..<6, using: &self) > 0 { text += " " }
    }
    return text
  }
}

/// The tokens of the first place that has some words.
func first(_ words: String, in analysis: LinguisticAnalysis) -> Range<Int> {
  for start in analysis.tokens.indices {
    for end in start..<analysis.tokens.count where analysis.text(start..<(end + 1)) == words {
      return start..<(end + 1)
    }
  }
  preconditionFailure("“\(words)” stands nowhere")
}
