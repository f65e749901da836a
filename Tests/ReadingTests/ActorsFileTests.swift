// actors.yaml: written → directions, and what is said about a broken file.
import ChronicleTypes
import Testing

@testable import Reading

@Suite struct ActorsFiles {
  /// The directions of a file, or its faults in words, without the folder.
  static func read(_ bytes: [UInt8]) -> Result<ActorDirections, ActorsFile.Faults> {
    let folder = TemporaryFolder()
    folder.write("actors.yaml", bytes)
    return Result { () throws(ActorsFile.Faults) in try ActorsFile.read([folder.path("actors.yaml")]) }
      .map { directions in
        var directions = directions
        for i in directions.entries.indices { directions.entries[i].name.path = "actors.yaml" }
        return directions
      }
      .mapError { faults in
        var faults = faults
        for i in faults.problems.indices { faults.problems[i].path = "actors.yaml" }
        return faults
      }
  }

  static func faults(_ bytes: [UInt8]) -> [String] {
    if case .failure(let faults) = read(bytes) { faults.problems.map(\.description) } else { [] }
  }

  @Test func everyKey() throws {
    let yaml = """
      # Who is who
      - name: Department of  Homeland Security
        type: organization
        aliases: [DHS, Homeland Security]
        not:
          - Home Office
        in: report-3.txt

      - {name: "2012"}
      """
    let entries = try Self.read(Array(yaml.utf8)).get().entries
    #expect(entries.map(\.name.text) == ["Department of Homeland Security", "2012"])
    #expect(entries.map(\.name.place) == ["actors.yaml:2", "actors.yaml:9"])
    let first = try #require(entries.first)
    #expect(first.type == .organization)
    #expect(first.aliases.map(\.text) == ["DHS", "Homeland Security"])
    #expect(first.not.map(\.text) == ["Home Office"])
    #expect(first.not.map(\.number) == [6])
    #expect(first.documents.map(\.text) == ["report-3.txt"])
    #expect(entries[1] == ActorDirections.Entry(name: .init("2012", path: "actors.yaml", number: 9)))
  }

  @Test(arguments: [
    "", "# nothing\n", "[]", "---\n...\n", "- name: A\n  aliases:\n  not: []\n", "\u{FEFF}- name: A",
  ])
  func littleToSay(yaml: String) throws {
    #expect(try Self.read(Array(yaml.utf8)).get().entries.allSatisfy { $0 == .init(name: $0.name) })
  }

  static let brokenFiles: [(yaml: String, faults: [String])] = [
    ("- name: A\n- aliases: [B]\n", ["2: error: an actor has no name; write “- name: …”"]),
    ("- A\n", ["1: error: an actor is a bare value, not a mapping; write “- name: …”"]),
    ("actors: []\n", ["1: error: is a mapping, not a list of actors; begin each actor with “- name: …”"]),
    (
      "- name: A\n  alias: B\n", ["2: error: the key “alias” is not known; known are name, type, aliases, not, in"]
    ),
    (
      "- name: A\n  type: human\n",
      [
        "2: error: “human” is no type of actor; "
          + "write one of person, organization, place, group, outlet, document, other"
      ]
    ),
    (
      "- name: A\n  type: [person]\n",
      [
        "2: error: “a list” is no type of actor; "
          + "write one of person, organization, place, group, outlet, document, other"
      ]
    ),
    (
      "- name: A\n  name: B\n",
      ["2: error: “name” stands here twice in one actor; remove one, or begin the next with “-”"]
    ),
    ("- name: [A]\n", ["1: error: “name” has a list where a name is expected; write the name out"]),
    ("- name: ''\n", ["1: error: “name” has nothing where a name is expected; write the name out"]),
    (
      "- name: A\n  aliases: [B, {c: d}, ~]\n",
      [
        "2: error: “aliases” has a mapping where a name is expected; write the name out",
        "2: error: “aliases” has nothing where a name is expected; write the name out",
      ]
    ),
    ("- name: A\n  in: ~\n", ["2: error: “in” names no document; name one, or remove “in”"]),
    ("- name: A\n  in: []\n", ["2: error: “in” names no document; name one, or remove “in”"]),
    ("- name: &x A\n- name: *x\n", ["2: error: “name” has an alias where a name is expected; write the name out"]),
    (
      "- name: A\n\ttype: person\n",
      [
        "2: error: is not YAML: found a tab character that violates indentation while scanning a plain scalar; correct it; indent with spaces"
      ]
    ),
    (
      "- name: A\n---\n- name: B\n", ["2: error: is not YAML: a second document begins; correct it; indent with spaces"]
    ),
    (
      "- name: Ada\n  aliases: [Novak]\n- name: Ben\n  aliases:\n    - novak\n",
      [
        "5: error: “novak” is “Ada” already, PLACE:2; remove one, or say under “in” in which documents each of them is meant"
      ]
    ),
    (
      "- name: Ada\n  not: [ADA]\n",
      ["1: error: “Ada” is this actor, and under “not” it is said not to be; remove one of the two"]
    ),
  ]

  @Test(arguments: brokenFiles) func broken(_ yaml: String, _ faults: [String]) {
    let told = Self.faults(Array(yaml.utf8)).map { $0.replacing(#/\/\S*\/actors\.yaml/#, with: "PLACE") }
    #expect(told == faults.map { "actors.yaml:" + $0 })
  }

  @Test func noText() {
    let latin = Array("- name: Jos".utf8) + [0xE9] + Array(" Mu".utf8) + [0xF1] + Array("oz\n".utf8)
    switch Self.read(latin) {
    case .success(let directions): #expect(directions.entries.map(\.name.text) == ["José Muñoz"])
    case .failure(let faults): #expect(faults.problems.allSatisfy { $0.cure?.contains("UTF-8") == true })
    }
    #expect(
      Self.faults([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 1]).first?.contains("not text") == true)
    #expect(Self.faults([0, 0, 0, 1, 2, 3]).count == 1)
  }

  /// Anchors are never followed, and what is too deep or too large is refused.
  @Test(.timeLimit(.minutes(1))) func hostile() {
    var bomb = "- name: &a0 x\n"
    for i in 1...60 { bomb += "- name: x\(i)\n  aliases: &a\(i) [*a\(i - 1), *a\(i - 1)]\n" }
    #expect(Self.faults(Array(bomb.utf8)).count == 120)
    #expect(Self.faults(Array(String(repeating: "- ", count: 1000).utf8)).count == 1)
    #expect(
      Self.faults(Array(String(repeating: "- name: A\n", count: 100_000).utf8)).first?.contains("more than 200000")
        == true)
    #expect(
      Self.faults(Array(repeating: UInt8(ascii: "a"), count: ActorsFile.largest + 1))
        == ["actors.yaml: error: is larger than 16 MB; keep only the actors that need a word"])
    #expect(Self.faults(Array("- name: \"a\\u001B[31m\"\n- x\n".utf8)).count == 1)
  }

  @Test func severalFiles() throws {
    let folder = TemporaryFolder(["a/actors.yaml": "- name: Ada\n", "b/actors.yaml": "- name: Ben\n"])
    folder.link("c.yaml", to: folder.path("a/actors.yaml"))
    let paths = ["a/actors.yaml", "b/actors.yaml", "c.yaml", "b/../a/actors.yaml"].map(folder.path)
    #expect(try ActorsFile.read(paths).entries.map(\.name.text) == ["Ada", "Ben"])
    #expect(try ActorsFile.read([]) == ActorDirections())
    let missing = #expect(throws: ActorsFile.Faults.self) {
      try ActorsFile.read([folder.path("none.yaml"), folder.path("a")])
    }
    #expect(missing?.problems.count == 2)
  }

  /// The file is no document, and nobody is told that it is not one.
  @Test func passedOver() {
    let folder = TemporaryFolder([
      "actors.yaml": "- name: Ada\n", "a.txt": "Text", "mine.yaml": "- name: Ben\n", "b/actors.yaml": "- name: Cy\n",
    ])
    let result = Reader(excluding: [folder.path("mine.yaml")]).read([folder.path])
    #expect(result.documents.count == 1)
    #expect(
      folder.problems(result) == [
        "b/actors.yaml: notice: not read: actors are named beside all reports, or in the case; "
          + "move it there, or name it with --actors"
      ])
  }
}
