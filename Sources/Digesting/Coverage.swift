// The sentences that say what most reports say.

internal import CalendarDates
internal import ChronicleTypes

/// Chooses sentences for a day: together they should say what most of its reports say, in few words.
///
/// What is said are words that carry content, and pairs of them that follow each other. Each is worth as much as there
/// are reports that say it, and counts once, so that what one sentence has said makes no other better.
///
/// Sources: coverage of weighted pairs of words, Gillick and Favre, A Scalable Global Model for Summarization, 2009;
/// the greedy choice that holds the gain against the length, Lin and Bilmes, Multi-document Summarization via Budgeted
/// Maximization of Submodular Functions, 2010.
struct Coverage {
  /// A sentence that can be quoted for a day.
  struct Candidate {
    /// The sentence.
    var cited: CitedSentence
    /// When its document was published.
    var published: CalendarDay?
    /// Whether it tells an incident of the chronicle, and that not in passing.
    var tellsIncident: Bool
  }

  private let candidates: [CitedSentence]
  /// Of each candidate what it says, as places in `worth`.
  private var said: [[Int]] = []
  /// Of each thing that is said what it is worth, and which candidates say it.
  private var worth: [Double] = []
  private var sayers: [[Int]] = []
  /// What the gain of each candidate is multiplied by.
  private let factors: [Double]

  /// What a single word is worth, where a pair is worth 1.
  private static let single = 0.7
  /// What only one report says is worth next to nothing: it decides where no two reports say the same.
  private static let alone = 0.02
  /// A shorter sentence is held to have so many words.
  private static let fewestTerms = 8
  /// A sentence of more bytes is hard to read.
  private static let longest = 300
  /// A sentence that names more days is a list of them.
  private static let mostDays = 2

  /// - Parameter sentences: what can be quoted for the day, document by document. Of equal ones the first counts.
  init(_ sentences: [Candidate], on day: CalendarDay) {
    var known: Set<[String]> = []
    let sentences = sentences.filter { candidate in
      let terms = candidate.cited.sentence.terms
      return !terms.isEmpty && known.insert(terms).inserted
    }
    candidates = sentences.map(\.cited)
    factors = sentences.map { Self.factor(of: $0, on: day) }
    var numbers: [Said: Int] = [:]
    var reports: [Int] = []
    var last: [String?] = []
    for (place, cited) in candidates.enumerated() {
      var things: [Int] = []
      for thing in Self.things(in: cited.sentence.terms) {
        let number = numbers[thing, default: numbers.count]
        if number == numbers.count {
          numbers[thing] = number
          sayers.append([])
          worth.append(thing.next == nil ? Self.single : 1)
          reports.append(0)
          last.append(nil)
        }
        guard sayers[number].last != place else { continue }
        sayers[number].append(place)
        things.append(number)
        // The sentences of a document stand together.
        if last[number] != cited.document { reports[number] += 1 }
        last[number] = cited.document
      }
      said.append(things)
    }
    for number in worth.indices {
      worth[number] *= reports[number] > 1 ? Double(reports[number]) : Self.alone
    }
  }

  /// The best sentences, the best first.
  /// - Complexity: O(n) in the words of the candidates, and the candidates times `count`.
  func best(_ count: Int) -> [CitedSentence] {
    var gains = said.map { things in things.reduce(0) { $0 + worth[$1] } }
    var isSaid = [Bool](repeating: false, count: worth.count)
    var chosen: [CitedSentence] = []
    while chosen.count < min(count, candidates.count) {
      var best = 0
      for place in gains.indices where gains[place] * factors[place] > gains[best] * factors[best] { best = place }
      guard gains[best] * factors[best] > 1e-9 else { break }
      chosen.append(candidates[best])
      for thing in said[best] where !isSaid[thing] {
        isSaid[thing] = true
        for sayer in sayers[thing] { gains[sayer] -= worth[thing] }
      }
    }
    return chosen
  }

  /// A word, or two that follow each other.
  private struct Said: Hashable {
    let word: String
    let next: String?
  }

  private static func things(in terms: [String]) -> [Said] {
    terms.map { Said(word: $0, next: nil) } + zip(terms, terms.dropFirst()).map { Said(word: $0, next: $1) }
  }

  /// What the gain of a sentence is multiplied by: less for many words, for a list of days, for what is somebody's own
  /// words, for what was written before the day, and for what does not name the day, tells nothing of it or no incident
  /// of the chronicle.
  private static func factor(of candidate: Candidate, on day: CalendarDay) -> Double {
    let sentence = candidate.cited.sentence
    // The length to the power of 3/4.
    let root = Double(max(sentence.terms.count, fewestTerms)).squareRoot()
    var factor = 1 / (root * root.squareRoot())
    if sentence.text.utf8.count > longest { factor *= 0.7 }
    if sentence.days.count > mostDays { factor *= 0.8 }
    if sentence.isPersonal { factor *= 0.5 }
    if let published = candidate.published, published < day { factor *= 0.5 }
    if !sentence.days.contains(day) { factor *= 0.9 }
    if !sentence.told.contains(day) { factor *= 0.9 }
    if !candidate.tellsIncident { factor *= 0.75 }
    return factor
  }
}
