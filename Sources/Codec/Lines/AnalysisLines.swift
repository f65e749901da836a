// Many analyses, read line by line.

internal import ChronicleTypes
internal import JSON

/// Reads analyses from a text that comes in blocks, one line at a time; nothing is kept but the line at hand.
///
///     var lines = AnalysisLines(blocks: file.next)
///     while let line = lines.next() {
///       switch line {
///       case .success(let line): analyses.append(line.analysis)
///       case .failure(let error): print(error)
///       }
///     }
public struct AnalysisLines {
  private var lines: JSONLines
  private var reader = JSONReader([])

  /// Longer lines are refused: no document that was analysed gives one.
  public static let longest = 1 << 30

  /// - Parameter blocks: gives the text, an empty block at its end.
  public init(blocks: @escaping () -> [UInt8]) { lines = JSONLines(longest: Self.longest, blocks: blocks) }

  /// The next analysis, or what is wrong with its line; nil at the end. Empty lines are passed over, and after a line with an
  /// error the next one is read.
  public mutating func next() -> Result<AnalysisLine, AnalysisLineError>? {
    guard let line = lines.next() else { return nil }
    if line.isTooLong {
      return .failure(
        AnalysisLineError(line: line.number, path: "", reason: "it has more than \(Self.longest >> 20) MB"))
    }
    reader.restart(line.bytes, line: line.number)
    do throws(JSONError) {
      return .success(try AnalysisLine(&reader))
    } catch {
      return .failure(AnalysisLineError(line: line.number, path: error.path, reason: error.reason))
    }
  }
}

/// Why a line is no analysis.
public struct AnalysisLineError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Counted from 1.
  public var line: Int
  /// Where in the object, such as `.statements[3].date`; empty at the top.
  public var path: String
  public var reason: String

  /// What can be done about it.
  public static let cure = "write it anew with “throughline analyze”"

  public var description: String { "line \(line): \(reason)" + (path.isEmpty ? "" : " at \(path)") + "; \(Self.cure)" }
}
