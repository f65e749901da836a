// `throughline watch`: builds again when a report changes.

internal import ArgumentParser
internal import Casework
internal import FoundationEssentials
internal import Glibc

struct Watch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build, and build again whenever a report changes.",
    discussion: """
      Looks at the folders once a second, and builds when nothing has changed for a second. Ends by Control-C. What cannot \
      be read is named and the rest is built; where a build fails altogether the files of the last one stay.
      """)

  @OptionGroup var options: BuildOptions

  func run() async throws {
    var built: [String: Stamp]?
    var seen = stamps()
    while true {
      let now = stamps()
      if now == seen, now != built {
        built = now
        do {
          try await options.build()
        } catch let failure as Failure {
          Console.error(failure.description)
        } catch let exit as ExitCode where exit.rawValue == 2 {
          // The build has already named what could not be read.
        } catch {
          Console.error("\(error)")
        }
        Console.note("watching \(options.folder.joined(separator: ", ")); Control-C ends")
      }
      seen = now
      try await Task.sleep(for: .seconds(1))
    }
  }

  /// The properties of a file that change when it does.
  private struct Stamp: Equatable {
    var size: Int
    var modified: Int
    var nanoseconds: Int
    var node: UInt
  }

  /// The files in the folders, without those that a build writes.
  private func stamps() -> [String: Stamp] {
    var stamps: [String: Stamp] = [:]
    let output = URL(filePath: options.output).standardizedFileURL.path
    for folder in options.folder {
      let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [""]
      for name in names {
        let path = name.isEmpty ? folder : folder + "/" + name
        let whole = URL(filePath: path).standardizedFileURL.path
        let isOwn = whole == output || whole.hasPrefix(output + "/")
        guard !isOwn || CaseFiles.names.allSatisfy({ !whole.hasSuffix("/" + $0) }) && !whole.hasSuffix(".new") else {
          continue
        }
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
        stamps[path] = Stamp(
          size: Int(status.st_size), modified: Int(status.st_mtim.tv_sec), nanoseconds: Int(status.st_mtim.tv_nsec),
          node: UInt(status.st_ino))
      }
    }
    return stamps
  }
}
