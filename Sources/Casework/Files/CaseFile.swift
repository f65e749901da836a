// A file of a case.

/// A file of a case: its name in the folder of the case, and its content.
public struct CaseFile {
  /// Its name, such as `chronicle.json`.
  public let name: String
  private let writing: (_ sink: @escaping ([UInt8]) -> Void) -> Void

  /// - Parameter write: writes the content to a sink, one block after the other.
  init(_ name: String, write: @escaping (_ sink: @escaping ([UInt8]) -> Void) -> Void) {
    (self.name, writing) = (name, write)
  }

  init(_ name: String, _ bytes: [UInt8]) { self.init(name) { $0(bytes) } }

  /// Writes the content to a sink, one block after the other.
  public func write(to sink: @escaping ([UInt8]) -> Void) { writing(sink) }
}
