// The weights by which the antecedent of a phrase is chosen.

internal import Linguistics

/// A log-linear ranker: a candidate's score is the sum of the weights of its features; the best candidate is chosen, or
/// none. The weights are whole numbers, so a score is the same on every machine.
///
/// Sources: Denis and Baldridge, A ranking approach to pronoun resolution, 2007; Durrett and Klein, Easy victories and
/// uphill battles in coreference resolution, 2013. `Training/coreference.py` trains it.
struct CoreferenceRanker: Sendable {
  /// What is asked, each with weights of its own.
  enum Question: String, CaseIterable {
    /// Whom “he” or “she” means.
    case person
    /// What “it” means.
    case it
    /// Whom “they” means.
    case they
    /// Whether a name is that of somebody whom pronouns before it spoke of.
    case name
  }

  /// Question after question, the weights of all features.
  private let weights: [Int32]
  /// The best candidate must be better than the next one by so much.
  private let margins: [Int32]

  /// The row of a question that gives its margin.
  private static let margin = "margin"

  /// The weights of a language.
  init(_ language: Language) { self.init(language.lists.file("coreference.tsv", columns: 3)) }

  /// - Parameter file: rows of a question, a feature and a weight in thousandths. What it does not list weighs nothing.
  init(_ file: LexiconFile) {
    let (questions, features) = (Question.allCases, CoreferenceFeature.total)
    var weights = [Int32](repeating: 0, count: questions.count * features)
    var margins = [Int32](repeating: 0, count: questions.count)
    let places = Dictionary(uniqueKeysWithValues: CoreferenceFeature.names.enumerated().map { ($1, $0) })
    for row in file.rows {
      guard let question = questions.firstIndex(where: { $0.rawValue == row.fields[0] }),
        let weight = Int32(row.fields[2])
      else { preconditionFailure("\(row.file):\(row.line): a question, a feature and a whole number are needed") }
      if row.fields[1] == Self.margin {
        margins[question] = weight
      } else if let place = places[row.fields[1]] {
        weights[question * features + place] = weight
      } else {
        preconditionFailure("\(row.file):\(row.line): there is no feature “\(row.fields[1])”")
      }
    }
    (self.weights, self.margins) = (weights, margins)
  }

  /// The index of the candidate that is meant; nil where none is, or where the best two are too close.
  func choice(_ decision: CoreferenceDecision) -> Int? {
    let question = Question.allCases.firstIndex(of: decision.question) ?? 0
    let base = question * CoreferenceFeature.total
    func score(_ features: [Int]) -> Int32 { features.reduce(0) { $0 + weights[base + $1] } }
    var best: (index: Int, score: Int32)?
    var next = score(decision.nothing)
    let none = next
    for (index, candidate) in decision.candidates.enumerated() {
      let score = score(candidate)
      if score > best?.score ?? .min {
        if let best { next = max(next, best.score) }
        best = (index, score)
      } else {
        next = max(next, score)
      }
    }
    guard let best, best.score > none, best.score - next >= margins[question] else { return nil }
    return best.index
  }
}

/// A phrase and what it may mean, as features.
struct CoreferenceDecision {
  var question: CoreferenceRanker.Question
  /// The features of each candidate.
  var candidates: [[Int]]
  /// The features of the answer that none is meant.
  var nothing: [Int]
}
