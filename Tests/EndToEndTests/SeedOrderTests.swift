// Order among the seeds' events: what the words say came first.

import CalendarDates
import ChronicleTypes
import Testing

@Suite struct SeedOrderTests {
  private func event(_ seeds: SeedCase, _ words: String, where fits: (Event) -> Bool) throws -> Event {
    try #require(seeds.chronicle.events.first { $0.kind == .incident && $0.text.contains(words) && fits($0) })
  }

  /// The bounty was offered before who offered it was arrested.
  @Test(arguments: SeedCase.all) func bountyBeforeArrest(seeds: SeedCase) throws {
    let bounty = try event(seeds, "$10,000") { $0.type == "bounty" }
    let arrest = try event(seeds, "Dallas") { $0.type == "arrest" }
    #expect(bounty.order < arrest.order)
  }

  /// “The person arrested … had used a post to offer a bounty”: that is proved.
  @Test func proof() throws {
    let seeds = try #require(SeedCase.all.first)
    let bounty = try event(seeds, "$10,000") { $0.type == "bounty" }
    let arrest = try event(seeds, "Dallas") { $0.type == "arrest" }
    let proof = try Program.run(
      "explain", bounty.id, "--before", arrest.id, "--case", seeds.folder.path("output"), in: seeds.root)
    #expect(proof.status == 0)
    #expect(proof.text.contains("was before") && proof.text.contains("“had”"), "\(proof.text)")
    let reverse = try Program.run(
      "explain", arrest.id, "--before", bounty.id, "--case", seeds.folder.path("output"), in: seeds.root)
    #expect(reverse.status == 1)
  }

  /// The voicemail of January 24 was left before the department told of it.
  @Test(arguments: SeedCase.all) func voicemailBeforeReport(seeds: SeedCase) throws {
    let voicemail = try event(seeds, "January 24") { $0.trigger?.lemma == "voicemail" }
    let telling = try event(seeds, "January 24") { ["cite", "provide"].contains($0.trigger?.lemma) }
    #expect(voicemail.order < telling.order)
    #expect(voicemail.days.date?.description == "XXXX-01-24")
  }
}
