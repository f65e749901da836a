// Lists of values by a key, kept flat.

/// For each key the values that were put under it, in three arrays however many keys there are: a list of its own for
/// each would cost more than what it holds.
struct Postings<Value> {
  /// The newest entry of each key, and how many it has.
  private var newest: [UInt32: (entry: Int32, count: Int32)] = [:]
  private var values: [Value] = []
  /// For each entry the one of the same key before it; -1 for the first.
  private var previous: [Int32] = []

  /// Puts a value under a key, unless that has `most` already.
  mutating func append(_ value: Value, to key: UInt32, most: Int) {
    let list = newest[key, default: (-1, 0)]
    guard list.count < most else { return }
    newest[key] = (Int32(values.count), list.count + 1)
    values.append(value)
    previous.append(list.entry)
  }

  func count(of key: UInt32) -> Int { newest[key].map { Int($0.count) } ?? 0 }

  /// Calls `body` with each value of a key, the newest first.
  func forEach(_ key: UInt32, _ body: (Value) -> Void) {
    var entry = newest[key]?.entry ?? -1
    while entry >= 0 {
      body(values[Int(entry)])
      entry = previous[Int(entry)]
    }
  }
}
