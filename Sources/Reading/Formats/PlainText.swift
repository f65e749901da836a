// Plain text: the file as it is.

extension DocumentFormat {
  /// Plain text in any charset. All of it is read.
  public static let plainText = DocumentFormat(
    "plain text", endings: ["txt", "text"], hasNoEnding: true, summary: "the file as it is"
  ) { bytes, path throws(Refusal) in
    let text = try ReadableText(bytes)
    return FormatReading(
      documents: [DocumentDraft(text: text.utf8, prose: text.utf8)], problems: text.problems(path))
  }
}

extension ReadableText {
  /// What a user should know about the conversion.
  func problems(_ path: String) -> [ReadingProblem] {
    reservation.map {
      [ReadingProblem(.notice, path: path, line: $0.line, reason: $0.reason, cure: $0.cure)]
    } ?? []
  }
}
