// What a format’s documentation promises, key by key.

import Foundation
import Testing

/// The type of a value in JSON.
indirect enum Shape: Sendable {
  case text, number, flag, null
  case optional(Shape)
  case list(Shape)
  case object([String: Shape])

  /// The differences between a value and this shape: keys that are missing, keys that nobody documented, other types.
  func differences(from value: Any?, at path: String = "") -> [String] {
    switch self {
    case .text: value is String ? [] : ["\(path) is no text"]
    // On Linux a JSON number never bridges to a string, nor a text to a number.
    case .number: value is Int || value is Double ? [] : ["\(path) is no number"]
    case .flag: value is Bool ? [] : ["\(path) is neither true nor false"]
    case .null: value is NSNull ? [] : ["\(path) is not null"]
    case .optional(let shape): value is NSNull ? [] : shape.differences(from: value, at: path)
    case .list(let shape):
      (value as? [Any]).map { items in
        items.enumerated().flatMap { shape.differences(from: $1, at: "\(path)[\($0)]") }
      } ?? ["\(path) is no list"]
    case .object(let shapes):
      (value as? [String: Any]).map { object in
        Set(shapes.keys).union(object.keys).sorted().flatMap { key -> [String] in
          guard let shape = shapes[key] else { return ["\(path).\(key) is not documented"] }
          guard let value = object[key] else { return ["\(path).\(key) is missing"] }
          return shape.differences(from: value, at: "\(path).\(key)")
        }
      } ?? ["\(path) is no object"]
    }
  }

  func with(_ more: [String: Shape]) -> Shape {
    guard case .object(let shapes) = self else { return self }
    return .object(shapes.merging(more) { $1 })
  }

  static let span = Shape.object(["start": .number, "end": .number])
  static let trigger = span.with(["lemma": .text])
  static let party = span.with(["text": .text, "actor": .optional(.text)])
}

/// JSON as Foundation reads it, which is another reader than the program’s own.
func parsed(_ bytes: [UInt8]) throws -> [String: Any] {
  try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
}
