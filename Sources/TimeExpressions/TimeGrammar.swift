// Matches the patterns of time-rules.tsv against words. The longest match wins.

internal import Linguistics

/// A rule of `time-rules.tsv`: a pattern, and what kind of value its words give.
struct TimeRule: Sendable {
  let name: String
  let form: TimeForm
  /// Words that it reads, divided by `; `.
  let example: String
}

/// What kind of value the words of a rule give.
enum TimeForm: String, Sendable {
  /// A date or time of day put together from its parts.
  case date
  /// A number of units counted from an anchor: “two days ago”.
  case shift
  case duration
  /// Times that recur.
  case set
  /// Now, the past, the future.
  case reference
  /// A stretch of time that was mentioned before: “the quarter”.
  case definite
  /// A length that ends or begins at an event: “two days after the crash”.
  case eventShift = "event-shift"
  /// Words that look like a date and are none. No other rule may read them.
  case nothing

  /// The form in words.
  var meaning: String {
    switch self {
    case .date: "a date or time put together from its parts"
    case .shift: "some time before or after another"
    case .duration: "a length of time"
    case .set: "what recurs"
    case .reference: "now, the past, the future or a time told before"
    case .definite: "a stretch that is known from what stands before"
    case .eventShift: "a time counted from an event"
    case .nothing: "no time, though it looks like one"
    }
  }
}

/// All rules as one state machine.
struct TimeGrammar: Sendable {
  /// A state: a word that must come, a choice, something to note, or the end of a rule.
  private struct State: Sendable {
    enum Kind: Sendable { case word, choice, action, accept }
    var kind: Kind
    /// The next state; at the end of a rule, the number of the rule.
    var next = 0
    /// The states to choose from, as indices of `choices`.
    var choices = 0..<0
    /// The words that can come here.
    var first = SymbolSet.empty
    /// Whether a rule can end here without another word.
    var canEnd = false
    /// The index in `classes` or `actions`.
    var detail = 0
  }

  /// Something that a pattern notes on its way.
  enum Action: Sendable {
    case set(TimeSlot, Int)
    /// The expression begins or ends here; what stands outside is context.
    case begin, end
    /// One expression ends and a second one begins. They share what only one of them says: “from 3 / to 5 May”.
    case split
  }

  private(set) var symbols = SymbolTable()
  private(set) var rules: [TimeRule] = []
  private var states: [State] = []
  private var choices: [Int] = []
  private var classes: [[TimeClass]] = []
  private var actions: [Action] = []
  /// The first states of the rules that can begin with a symbol, in the order of the rules.
  private var starts: [[Int]] = []

  /// A rule that matched.
  struct Match {
    var rule: Int
    /// The items that the whole pattern read, context included.
    var items: Range<Int>
    /// The expressions, most often one.
    var parts: [(items: Range<Int>, frame: TimeFrame)]
  }

  init(_ file: LexiconFile) {
    var parts: [String: TimePattern] = [:]
    var entries: [Int] = []
    for row in file.rows {
      let (name, pattern, form) = (row.fields[0], row.fields[1], row.fields[2])
      let place = "\(file.name):\(row.line)"
      let parsed = TimePattern(pattern, parts: parts, place: place)
      if name.hasPrefix("$") {
        parts[name] = parsed
        continue
      }
      guard let form = TimeForm(rawValue: form) else { preconditionFailure("\(place): no form is called \(form)") }
      rules.append(TimeRule(name: name, form: form, example: row.note))
      let end = add(State(kind: .accept, next: rules.count - 1, canEnd: true))
      entries.append(compile(parsed, next: end))
    }
    starts = Array(repeating: [], count: symbols.names.count)
    for entry in entries {
      for symbol in symbols.names.indices where states[entry].first.contains(symbol) { starts[symbol].append(entry) }
    }
  }

  /// Adds a state. States point to states that were added before them.
  private mutating func add(_ state: State) -> Int {
    states.append(state)
    return states.count - 1
  }

  private mutating func compile(_ pattern: TimePattern, next: Int) -> Int {
    switch pattern {
    case .word(let names):
      var state = State(kind: .word, next: next, detail: classes.count)
      var kinds: [TimeClass] = []
      for name in names {
        let symbol = symbols.symbol(name)
        state.first.insert(symbol)
        if let kind = TimeClass(rawValue: symbol) { kinds.append(kind) }
      }
      classes.append(kinds)
      return add(state)
    case .sequence(let parts):
      return parts.reversed().reduce(next) { compile($1, next: $0) }
    case .choice(let parts):
      return add(choice: parts.map { compile($0, next: next) })
    case .optional(let part):
      return add(choice: [compile(part, next: next), next])
    case .action(let action):
      actions.append(action)
      let (first, canEnd) = (states[next].first, states[next].canEnd)
      return add(State(kind: .action, next: next, first: first, canEnd: canEnd, detail: actions.count - 1))
    }
  }

  private mutating func add(choice entries: [Int]) -> Int {
    var state = State(kind: .choice, choices: choices.count..<(choices.count + entries.count))
    choices += entries
    for entry in entries {
      state.first.formUnion(states[entry].first)
      state.canEnd = state.canEnd || states[entry].canEnd
    }
    return add(state)
  }

  // MARK: Matching

  /// The longest match that begins at an item. Of two equally long ones it is that of the rule that stands first.
  /// - Complexity: O(r · p): r rules can begin at the item, and a pattern has p ways through it.
  func match(_ items: [TimeItem], at start: Int) -> Match? {
    let set = items[start].symbols
    var walk = Walk(items: items)
    for word in 0..<(SymbolSet.capacity / 64) {
      var bits = set.bits[word]
      while bits != 0 {
        let symbol = word << 6 + bits.trailingZeroBitCount
        bits &= bits - 1
        guard symbol < starts.count else { continue }
        // A state may be listed under several symbols of the word. Then it is tried for each of them, with the same
        // result.
        for entry in starts[symbol] { advance(&walk, entry, start) }
      }
    }
    guard walk.end > start else { return nil }
    return replay(walk, start)
  }

  private struct Walk {
    let items: [TimeItem]
    /// The best so far.
    var rule = Int.max
    var end = -1
    var bestPath: [Int] = []
    var path: [Int] = []
  }

  private func advance(_ walk: inout Walk, _ state: Int, _ i: Int) {
    let kind = states[state].kind
    guard kind != .accept else {
      let rule = states[state].next
      // Context after an expression counts as length, so that the rule that reads more wins.
      if i > walk.end || i == walk.end && rule < walk.rule {
        (walk.rule, walk.end, walk.bestPath) = (rule, i, walk.path)
      }
      return
    }
    guard states[state].canEnd || i < walk.items.count && walk.items[i].symbols.intersects(states[state].first) else {
      return
    }
    switch kind {
    case .word:
      guard i < walk.items.count, walk.items[i].symbols.intersects(states[state].first) else { return }
      walk.path.append(state)
      advance(&walk, states[state].next, i + 1)
      walk.path.removeLast()
    case .choice:
      for place in states[state].choices { advance(&walk, choices[place], i) }
    case .action:
      walk.path.append(state)
      advance(&walk, states[state].next, i)
      walk.path.removeLast()
    case .accept: break
    }
  }

  /// Fills the slots along the path of the winning rule.
  private func replay(_ walk: Walk, _ start: Int) -> Match {
    let items = walk.items
    var i = start
    var parts: [(items: Range<Int>, frame: TimeFrame)] = []
    var (begin, end): (Int, Int?) = (start, nil)
    var frame = TimeFrame()
    for state in walk.bestPath {
      if states[state].kind == .word {
        fill(&frame, items[i], classes[states[state].detail])
        i += 1
        continue
      }
      switch actions[states[state].detail] {
      case .set(let slot, let value): frame[slot] = value
      case .begin: begin = i
      case .end: end = i
      case .split:
        parts.append((begin..<(end ?? i), frame))
        (begin, end) = (i, nil)
        frame = TimeFrame()
      }
    }
    parts.append((begin..<(end ?? walk.end), frame))
    for i in parts.indices.dropLast().reversed() {
      (parts[i].frame, parts[i + 1].frame) = Self.shared(parts[i].frame, parts[i + 1].frame)
    }
    for i in parts.indices.dropLast() { parts[i + 1].frame.inherit([.month, .year], from: parts[i].frame) }
    return Match(rule: walk.rule, items: start..<walk.end, parts: parts)
  }

  private func fill(_ frame: inout TimeFrame, _ item: TimeItem, _ classes: [TimeClass]) {
    if let kind = classes.first(where: { item.symbols.contains($0) }), let slot = kind.slot {
      if kind == .num { frame[.least] = frame[.amount] }
      frame[slot] = item.value(as: kind)
      if kind == .seq { frame[.anchor] = 1 }
    } else if frame[.unit] == nil, item.symbols.contains(.unit) || item.symbols.contains(.units) {
      // A unit that the pattern names as a word.
      frame[.unit] = item.code
    }
  }

  /// What only one of two dates says holds for both: “3 to 5 May 2012”. Where a range crosses New Year, the written
  /// year is that of its end.
  static func shared(_ first: TimeFrame, _ second: TimeFrame) -> (TimeFrame, TimeFrame) {
    var (first, second) = (first, second)
    if first[.clock] ?? first[.hour] ?? first[.noon] != nil {
      // “3 p.m. on Monday”
      first.inherit([.year, .shortYear, .era, .month, .day, .ordinal, .weekday, .holiday], from: second)
      return (first, second)
    }
    second.inherit([.month, .unit], from: first)
    first.inherit([.month, .unit], from: second)
    if first[.year] == nil, first[.shortYear] == nil {
      first.inherit([.year, .shortYear, .era], from: second)
      if let a = first[.month], let b = second[.month], a > b {
        // Years before our era count down.
        let before = (second[.era] ?? 1) < 0 ? 1 : -1
        first[.year] = first[.year].map { $0 + before }
        first[.shortYear] = first[.shortYear].map { ($0 + 99) % 100 }
      }
    } else if second[.year] != nil {
      first.inherit([.era], from: second)
    } else if let year = first[.year] {
      if let short = second[.shortYear] {
        // “1999-00” ends in the next century.
        second[.year] = year / 100 * 100 + short + (short < year % 100 ? 100 : 0)
      } else {
        second.inherit([.year, .era], from: first)
      }
    }
    return (first, second)
  }
}
