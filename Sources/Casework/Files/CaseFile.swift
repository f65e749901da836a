// A file of a case.

/// A file of a case: what it is called in the folder of the case, and what is in it.
public struct CaseFile {
  public let name: String
  private let writing: (_ sink: @escaping ([UInt8]) -> Void) -> Void

  /// - Parameter write: gives the content, a block at a time, to the sink.
  init(_ name: String, write: @escaping (_ sink: @escaping ([UInt8]) -> Void) -> Void) {
    (self.name, writing) = (name, write)
  }

  init(_ name: String, _ bytes: [UInt8]) { self.init(name) { $0(bytes) } }

  /// Gives the content, a block at a time, to a sink.
  public func write(to sink: @escaping ([UInt8]) -> Void) { writing(sink) }
}
