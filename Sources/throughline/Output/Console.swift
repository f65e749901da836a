// Standard output and standard error.

internal import Casework
internal import FoundationEssentials
internal import Glibc
internal import Reading
internal import TextBasics
internal import Wording

/// Printing: data goes to standard output, everything else to standard error.
enum Console {
  /// Writes all bytes to standard output.
  ///
  /// - Throws: where they cannot be written, for example on a full disk. A closed pipe ends the program without a word.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        // The reader has gone, so there is nobody to tell.
        if errno == EPIPE { Glibc.exit(0) }
        throw Failure("standard output cannot be written: \(String(cString: strerror(errno)))")
      }
      rest = rest.dropFirst(count)
    }
  }

  static func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

  /// Prints a card, with the values of its parts in a column.
  static func write(_ card: Card, column: Int) throws(Failure) {
    let lines = card.lines.map { line in
      switch line {
      case .text(let text): printable(text)
      case .part(let name, let value):
        printable(name) + String(repeating: " ", count: max(1, column - name.count)) + printable(value)
      case .gap: ""
      }
    }
    try write(lines.map { $0 + "\n" }.joined())
  }

  /// Prints a line on standard error.
  static func note(_ text: String) {
    let line = Array((printable(text) + "\n").utf8)
    _ = line.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
  }

  /// Prints an error on standard error, behind the name of the program.
  static func error(_ text: String) { note("throughline: " + text) }

  /// Shows the progress of long work, on terminals only: one line that the next one replaces.
  static func progress(_ what: String, _ done: Int, of count: Int) {
    guard count >= 200, isatty(2) == 1, done == count || done % max(1, count / 100) == 0 else { return }
    let line = done == count ? "\r\u{1B}[K" : "\r\(what) \(done) of \(count)"
    _ = Array(line.utf8).withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
  }

  /// Prints what a user should know while a case is made.
  static func show(_ progress: Case.Progress) {
    switch progress {
    case .problem(let problem): error(problem.description)
    case .analyzed(let done, let count): self.progress("read", done, of: count)
    }
  }

  static var isTerminal: Bool { isatty(1) == 1 }

  /// The width of the terminal in columns; nil where standard output is not a terminal.
  static var width: Int? {
    guard isTerminal else { return nil }
    if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 {
      return columns
    }
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// A text that cannot steer a terminal: a run of white space and controls is one space, and what cannot be seen is
  /// left out, but for the joiner of emoji.
  static func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var wasSpace = false
    for scalar in text.unicodeScalars {
      let harm = HostileScalar(scalar)
      if harm == .control || scalar.properties.isWhitespace {
        if !wasSpace { result.append(" ") }
        wasSpace = true
      } else if harm != .direction, scalar.properties.generalCategory != .format || scalar == "\u{200D}" {
        result.append(scalar)
        wasSpace = false
      }
    }
    return String(result)
  }
}
