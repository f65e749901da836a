// actors.yaml beside the reports, in the case and by option: merged, split, called otherwise, and what it misses.

import ChronicleTypes
import Codec
import Testing

@Suite struct ActorsFileTests {
  private static let reports = [
    "reports/one.txt": "Ada Novak said that the crane is safe. The Gestapo arrested two men in Karsk.\n",
    "reports/two.txt": "Ada Novak said that the bridge is safe. Novak said that the tunnel is safe.\n",
    "reports/three.txt": "Adela Novakova said that the crane is not safe.\n",
  ]

  private static let yaml = """
    - name: Ada Novak
      aliases: [Adela Novakova]
    - name: Ben Novak
      aliases: [Novak]
      in: [two.txt]
    - name: Secret Police
      type: organization
      aliases:
        - Gestapo
        - Ada Nowak
    """

  private func chronicle(_ folder: TemporaryFolder) throws -> Chronicle {
    try Chronicle(json: folder.bytes("output/chronicle.json"))
  }

  private func said(_ words: String, in chronicle: Chronicle) -> String? {
    let event = chronicle.events.first { $0.kind == .statement && $0.text.contains(words) }
    return event?.actors.first { $0.role == .speaker }.flatMap { speaker in
      chronicle.actors.first { $0.id == speaker.id }?.name
    }
  }

  /// Beside the reports, in the case, by option: the same.
  @Test(arguments: ["reports/actors.yaml", "output/actors.yaml", "mine.yaml"])
  func applied(place: String) throws {
    let folder = TemporaryFolder(Self.reports)
    #expect(try Program.run("build", "reports", in: folder.path).status == 0)
    let plain = try chronicle(folder)
    #expect(said("the tunnel", in: plain) == "Ada Novak")
    #expect(said("is not safe", in: plain) == "Adela Novakova")
    folder.write(place, Array(Self.yaml.utf8))
    let options = place == "mine.yaml" ? " --actors mine.yaml" : ""
    let outcome = try Program.shell("\"$T\" build reports\(options)", in: folder.path)
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.split(separator: "\n").filter { $0.contains(".yaml") } == [
        "throughline: \(place):10: no document names “Ada Nowak”; near is “Ada Novak”"
      ])
    let told = try chronicle(folder)
    #expect(said("the crane is safe", in: told) == "Ada Novak")
    #expect(said("the bridge", in: told) == "Ada Novak")
    #expect(said("is not safe", in: told) == "Ada Novak")
    #expect(said("the tunnel", in: told) == "Ben Novak")
    #expect(told.actors.first { $0.name == "Secret Police" }?.type == .organization)
    #expect(!told.actors.contains { $0.name == "Gestapo" })
    #expect(told.documents == plain.documents)
    #expect(folder.names("output").contains("chronicle.json"))
  }

  @Test func broken() throws {
    let folder = TemporaryFolder(Self.reports)
    folder.write("reports/actors.yaml", Array("- name: Ada\n  alias: B\n- name: C\n  type: human\n".utf8))
    let outcome = try Program.run("build", "reports", in: folder.path)
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.hasPrefix("throughline: reports/actors.yaml:2: error: the key “alias” is not known; known are "))
    #expect(outcome.errors.contains("reports/actors.yaml:4: error: “human” is no type of actor; "))
    #expect(outcome.errors.hasSuffix("; nothing was read\n"))
    #expect(folder.names() == ["reports"])
    let missing = try Program.shell("rm reports/actors.yaml; \"$T\" build reports --actors none.yaml", in: folder.path)
    #expect(missing.status == 2 && missing.errors.contains("none.yaml: error: cannot be read"))
  }

  @Test func possiblySame() throws {
    let folder = TemporaryFolder([
      "in/a.txt": "Hillary Karsten said that it rains.",
      "in/b.txt":
        """
      No ferry left the quay for nine days, as the harbor was frozen from the mole to the lighthouse. Two boats with
      fish lay under the bridge, and the ice broke a window of the customs house. Hilary Karsten blamed the wind.
      """,
    ])
    #expect(try Program.run("build", "in", in: folder.path).status == 0)
    let relation = try chronicle(folder).relations.first { $0.type == .possiblySame }
    let reason = "“Hilary” and “Hillary” can be spellings of one name; but that says too little, although "
    #expect(relation?.reason.hasPrefix(reason) == true)
    #expect(folder.text("output/chronicle.json").contains("\"possibly_same\""))
    let told = try Program.run("explain", try #require(relation).from, in: folder.path)
    #expect(told.text.contains("possibly      Hilary Karsten: “Hilary” and"))
  }
}
