// What the ranker of coreference looks at: kinds of observation, and the values that each can have.

internal import Linguistics

/// A kind of observation about a phrase and what it may mean. With a value it is a feature, which has a weight.
enum CoreferenceFeature: Int, CaseIterable {
  // Of any candidate.
  case base, sort, gender, number, determiner, writing
  // Of a candidate that stands before the phrase: where it was mentioned last, and how.
  case distance, rank, pair, form, joined, opening, near
  // How much the text speaks of it.
  case mentions, subjectBefore, rootSubject, firstSubject, voice, lastVoice
  // What it is beside the other candidates, and what several observations say together.
  case personRank, nearest, topic, mainRole, roleWriting, genderWriting, owner, subjectAhead
  // The tree between two phrases of one sentence.
  case clause, reflexive, coargument, insidePossessed, above
  case quote, speech, speaker
  // Of a name that stands behind the pronoun in its sentence: “When she came, Ana Ruiz …”
  case aheadRole, aheadClause, aheadNear, aheadSubject, aheadNew, aheadPair
  // That the phrase means nothing of these.
  case nothing, nothingRole, nothingCount, nothingFirst, nothingQuoted, nothingRelation, nothingGovernor, nothingClause
  // Of a name, and a pronoun before it that named nobody: “He came. … Diaz”
  case unnamedDistance, unnamedRole, unnamedLength, unnamedLast, unnamedFirst, unnamedOthers, unnamedClause,
    unnamedWriting,
    unnamedGoesOn

  /// So many values each kind of observation has.
  var count: Int {
    switch self {
    case .base, .joined, .coargument, .insidePossessed, .above, .aheadNear, .aheadNew, .nothing,
      .nothingFirst, .nothingQuoted:
      1
    case .sort: ReferringPhrase.Sort.allCases.count * 3
    case .gender, .topic: 6
    case .number: 2 * ReferringPhrase.Sort.allCases.count
    case .determiner: ReferringPhrase.Determiner.allCases.count
    case .writing, .nearest: 4
    case .unnamedWriting: 8
    case .distance, .rank, .personRank, .near, .unnamedDistance, .unnamedLength: Self.steps
    case .pair: 2 * Self.roles * Self.roles
    case .form: 9
    case .mainRole: 6 * Self.roles
    case .roleWriting: 8 * Self.roles
    case .genderWriting: 24
    case .aheadPair: 6 * Self.roles
    case .opening, .owner, .subjectBefore, .rootSubject, .nothingRole, .aheadRole, .unnamedLast: Self.roles
    case .mentions: Self.steps
    case .firstSubject, .voice, .speaker, .subjectAhead, .unnamedClause, .aheadClause: 3
    case .clause: 4 * Self.roles * Self.roles
    case .reflexive: 2 * Self.roles
    case .quote, .speech: 5
    case .lastVoice: 7
    case .aheadSubject, .unnamedFirst, .unnamedGoesOn: 2
    case .nothingCount, .unnamedOthers: 4
    case .nothingRelation: Relation.allCases.count
    case .nothingGovernor: UPOS.allCases.count
    case .nothingClause: 5
    case .unnamedRole: 2 * Self.roles
    }
  }

  static let roles = ClausePlace.Role.allCases.count
  /// Numbers are told apart in so many steps.
  static let steps = 6

  /// The number of the first value of each kind; the values of all kinds are numbered in one row.
  private static let bases: [Int] = allCases.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  /// So many features there are.
  static let total = bases[bases.count - 1]

  /// The number of the feature that a value makes.
  subscript(_ value: Int) -> Int { Self.bases[rawValue] + value }

  /// The names of all features, as the list of weights has them: `distance.2`.
  static let names: [String] = allCases.flatMap { kind in (0..<kind.count).map { "\(kind).\($0)" } }
}

/// The steps in which numbers are told apart, by their upper ends.
struct FeatureSteps {
  private let limits: [Int]

  static let sentences = FeatureSteps(limits: [0, 1, 2, 4])
  static let ranks = FeatureSteps(limits: [0, 1, 2, 4])
  static let mentions = FeatureSteps(limits: [1, 2, 4])
  static let tokens = FeatureSteps(limits: [3, 8, 15, 25])

  /// The step that a number falls in: so many of the limits lie below it.
  func step(of number: Int) -> Int { limits.count { number > $0 } }
}
