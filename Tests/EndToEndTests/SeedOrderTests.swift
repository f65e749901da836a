// Order among the seeds' events: what the words say came first.

import Chronicle
import Testing

@Suite struct SeedOrderTests {
  private func event(
    _ seeds: SeedCase, _ type: String, _ lemma: String, _ words: String
  ) throws -> Event {
    try #require(
      seeds.chronicle.events.first { $0.type == type && $0.trigger?.lemma == lemma && $0.text.contains(words) })
  }

  private func expect(_ seeds: SeedCase, _ one: Event, before other: Event, because words: String) throws {
    #expect(one.order < other.order)
    let proof = try Program.run(
      "explain", one.id, "--before", other.id, "--case", seeds.folder.path("output"), in: seeds.root)
    #expect(proof.status == 0)
    #expect(proof.text.contains(words), "\(proof.text)")
  }

  /// Who was arrested “had used” a post to offer the bounty.
  @Test(arguments: SeedCase.all) func bountyBeforeArrest(seeds: SeedCase) throws {
    let bounty = try event(seeds, "bounty", "bounty", "$10,000 bounty")
    let arrest = try event(seeds, "arrest", "arrest", "in Dallas")
    try expect(seeds, bounty, before: arrest, because: "was before")
  }

  /// The voicemail of January 24 was left before the department cited it.
  @Test(arguments: SeedCase.all) func voicemailBeforeReport(seeds: SeedCase) throws {
    let voicemail = try event(seeds, "threat", "voicemail", "January 24")
    let citing = try event(seeds, "event", "cite", "January 24")
    #expect(voicemail.order < citing.order)
    #expect(voicemail.date?.description == "XXXX-01-24")
  }
}
