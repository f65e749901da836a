// The catalogue of rules: whatever an analysis names is explained there.
import ChronicleTypes
import Testing

@testable import Extraction

@Suite struct RuleCatalogTests {
  /// Each example of a statement or an incident is read by the rule that it stands for.
  @Test(arguments: RuleCatalog.english.names.filter { $0.hasPrefix("statement.") || $0.hasPrefix("incident.") })
  func example(of rule: String) throws {
    let entry = try #require(RuleCatalog.english[rule])
    let closed =
      entry.example.hasSuffix(".") || entry.example.hasSuffix("”") ? entry.example : "They saw \(entry.example)."
    let analysis = Report(closed).analysis
    let found = analysis.statements.map(\.rule) + analysis.incidents.map(\.rule)
    #expect(found.contains(rule), "\(found)")
  }

  /// Each example of a part is read by the rule that it stands for; the rules of all parts have one.
  @Test(
    arguments: RuleCatalog.english.names.filter { name in
      ["role.", "status.", "place.", "speaker.", "stance."].contains { name.hasPrefix($0) }
        || ["date.published", "date.telling", "date.tense"].contains(name)
    })
  func part(of rule: String) throws {
    let entry = try #require(RuleCatalog.english[rule])
    let closed =
      entry.example.hasSuffix(".") || entry.example.hasSuffix("”") ? entry.example : "They saw \(entry.example)."
    let analysis = Report(closed, published: "2020-05-06").analysis
    let found = (analysis.statements.flatMap(\.evidence) + analysis.incidents.flatMap(\.evidence)).map(\.rule)
    #expect(found.contains(rule), "\(found)")
  }

  /// Whatever an analysis goes by is explained.
  @Test func everyRuleIsExplained() {
    let analysis = Report(Analyses.report, published: "2020-05-06").analysis
    let rules = (analysis.statements.flatMap(\.evidence) + analysis.incidents.flatMap(\.evidence)).map(\.rule)
    #expect(rules.count > 20)
    #expect(rules.filter { RuleCatalog.english[$0] == nil } == [])
  }

  /// So are the rules that the order of the chronicle weighs.
  @Test(arguments: TemporalLink.Rule.allCases) func ruleOfOrder(rule: TemporalLink.Rule) {
    #expect(RuleCatalog.english[rule.rawValue] != nil)
  }

  @Test func unknown() {
    #expect(RuleCatalog.english["statement.nothing"] == nil)
  }
}
