// Claims of the seeds: which figures stand against each other, and whom they go back to.

import ChronicleTypes
import Testing

@Suite struct SeedClaimTests {
  private func claims(_ seeds: SeedCase, _ value: Double, _ unit: String) -> [Claim] {
    seeds.chronicle.claims.filter { $0.value == value && $0.unit == unit }
  }

  private func relations(_ seeds: SeedCase, _ one: Claim, _ other: Claim) -> [Relation] {
    seeds.chronicle.relations.filter { Set([$0.from, $0.to]) == [one.id, other.id] }
  }

  /// Assaults rose by 500 % or by more than 1,300 %: both cannot hold.
  @Test(arguments: SeedCase.all) func assaults(seeds: SeedCase) throws {
    let low = try #require(claims(seeds, 500, "percent").first { $0.metric == "assault" })
    let high = try #require(claims(seeds, 1300, "percent").first)
    #expect(high.approximator == .moreThan && high.metric == "assault" && high.direction == .increase)
    #expect(relations(seeds, low, high).map(\.type) == [.conflicts])
  }

  /// The 8,000 % stand in two reports and come from one department, for which its official speaks.
  @Test(arguments: SeedCase.all) func deathThreats(seeds: SeedCase) throws {
    let all = claims(seeds, 8000, "percent")
    let claim = try #require(all.first)
    #expect(all.count == 1)
    #expect(Set(claim.citations.map(\.document)).count == 2)
    #expect(claim.origins.map(\.kind) == [.speaker])
    let origin = try #require(claim.origins.first)
    #expect(seeds.chronicle.actors.first { $0.id == origin.id }?.name == "Department of Homeland Security")
    #expect(origin.reason.contains("Tricia McLaughlin speaks for it"))
  }

  /// Bounties for killings side by side; those for kidnapping are something else.
  @Test(arguments: SeedCase.all) func bounties(seeds: SeedCase) throws {
    let most = try #require(claims(seeds, 50_000, "USD").first)
    let kill = try #require(claims(seeds, 10_000, "USD").first { $0.text.contains("to kill them") })
    let kidnap = try #require(claims(seeds, 2000, "USD").first)
    #expect(most.approximator == .atMost)
    #expect(relations(seeds, most, kill).map(\.type) == [.rangeCompatible])
    for other in [most, kill] {
      let found = relations(seeds, other, kidnap)
      #expect(found.map(\.type) == [.notComparable])
      #expect(found.first?.reason.contains("“to kidnap them”") == true)
    }
  }

  /// Every place of a claim is there, and a figure's words stand in it.
  @Test(arguments: SeedCase.all) func places(seeds: SeedCase) throws {
    for claim in seeds.chronicle.claims {
      #expect(!claim.citations.isEmpty && !claim.origins.isEmpty)
      let statements = claim.citations.compactMap(\.statement)
      #expect(Set(statements) == Set(claim.statements))
      for citation in claim.citations {
        let text = try seeds.text(citation.document)
        let words = text[TextSpan(start: citation.start, end: citation.end)]
        if let value = claim.value { #expect(words.filter { $0 != "," }.contains("\(Int(value))"), "\(words)") }
        #expect((citation.statement == nil) == (citation.text != nil))
      }
    }
  }

  @Test(arguments: SeedCase.all) func command(seeds: SeedCase) throws {
    let folder = seeds.folder.path("output")
    let table = try Program.run("claims", "--case", folder, in: seeds.root)
    #expect(
      table.lines.first?.split(separator: " ") == [
        "ID", "CLAIM", "VALUE", "WHO", "ORIGINS", "DOCUMENTS", "RELATIONS", "CITATIONS",
      ])
    // What others exclude comes first.
    #expect(table.lines.dropFirst().prefix(2).allSatisfy { $0.contains("conflicts with") })
    let claim = try #require(claims(seeds, 50_000, "USD").first)
    for command in ["show", "explain"] {
      let card = try Program.run(command, claim.id, "--case", folder, in: seeds.root)
      for words in [
        "up to $50,000", "Department of Homeland Security", "can hold beside", "not comparable with", "because",
      ] {
        #expect(card.text.contains(words), "\(command): \(words)")
      }
    }
  }
}
