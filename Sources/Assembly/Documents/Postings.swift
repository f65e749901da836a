// Lists of values under keys, kept in flat arrays.

/// Lists of values, one under each key.
///
/// All lists together are three arrays, as most keys have one or two values, and an array of its own would cost more
/// than those.
struct Postings<Value> {
  /// For each key its newest entry and the number of its entries.
  private var newest: [UInt32: (entry: Int32, count: Int32)] = [:]
  private var values: [Value] = []
  /// For each entry the entry before it under the same key; -1 for the first one.
  private var previous: [Int32] = []

  /// Puts a value under a key, unless the key has `most` values already.
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
