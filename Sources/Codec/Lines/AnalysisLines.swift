// Reading many analyses, line by line.

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

  /// The most bytes of a line. Longer lines are refused; no analysis of a document is that long.
  public static let longest = 1 << 30

  /// - Parameter blocks: gives the text, an empty block at its end.
  public init(blocks: @escaping () -> [UInt8]) { lines = JSONLines(longest: Self.longest, blocks: blocks) }

  /// The next analysis, or what is wrong with its line; nil at the end. Empty lines are skipped, and after a line with
  /// an error the next one is read.
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

/// Why a line is not an analysis.
public struct AnalysisLineError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The number of the line, from 1.
  public var line: Int
  /// The place in the object, such as `.statements[3].date`; empty at the top.
  public var path: String
  /// What is wrong, in words.
  public var reason: String

  /// What a user can do about it.
  public static let cure = "write it anew with “throughline analyze”"

  /// Line, reason, place and cure.
  public var description: String { "line \(line): \(reason)" + (path.isEmpty ? "" : " at \(path)") + "; \(Self.cure)" }
}
