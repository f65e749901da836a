// What the ending of a form says.

/// Endings of word forms with the features that they may stand for: word-endings.tsv.
struct WordEndings: Sendable {
  private let endings: [(utf8: [UInt8], features: Features)]

  /// - Parameter file: rows of an ending and a feature of Universal Dependencies.
  init(_ file: LexiconFile) {
    endings = file.rows.map { row in
      guard let features = Features(row.fields[1]) else {
        preconditionFailure("\(row.file):\(row.line): “\(row.fields[1])” are no features that rules ask for")
      }
      return (Array(row.fields[0].utf8), features)
    }
  }

  /// The features of the first ending that a form has.
  /// - Complexity: O(k) in the endings.
  func features(of form: ArraySlice<UInt8>) -> Features {
    endings.first { form.suffix($0.utf8.count).elementsEqual($0.utf8) }?.features ?? []
  }
}
