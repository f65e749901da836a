// How many reports say something, in words.

/// How many reports say something.
public enum ReportWords {
  /// How many reports name a day: “named in 14 reports”.
  public static func naming(_ count: Int) -> String { "named in \(count) report\(count == 1 ? "" : "s")" }
}
