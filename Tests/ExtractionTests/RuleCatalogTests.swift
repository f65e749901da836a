// The catalogue of rules: whatever an analysis names is explained there.
import Chronicle
import Testing

@testable import Extraction

@Suite struct RuleCatalogTests {
  /// Each example of a statement or an incident is read by the rule that it stands for.
  @Test(arguments: RuleCatalog.shared.names.filter { $0.hasPrefix("statement.") || $0.hasPrefix("incident.") })
  func example(of rule: String) throws {
    let entry = try #require(RuleCatalog.shared[rule])
    let closed =
      entry.example.hasSuffix(".") || entry.example.hasSuffix("”") ? entry.example : "They saw \(entry.example)."
    let analysis = Report(closed).analysis
    let found = analysis.statements.map(\.rule) + analysis.incidents.map(\.rule)
    #expect(found.contains(rule), "\(found)")
  }

  @Test func unknown() {
    #expect(RuleCatalog.shared["statement.nothing"] == nil)
  }
}
