// actors.yaml: what a user says about actors, applied.

import Assembly
import ChronicleTypes
import Testing

@Suite struct ActorDirectionsTests {
  private func entry(
    _ name: String, _ type: ActorType? = nil, aliases: [String] = [], not: [String] = [], in documents: [String] = [],
    line: Int = 1
  ) -> ActorDirections.Entry {
    func lines(_ texts: [String]) -> [ActorDirections.Line] {
      texts.map { ActorDirections.Line($0, path: "actors.yaml", number: line) }
    }
    return ActorDirections.Entry(
      name: lines([name])[0], type: type, aliases: lines(aliases), not: lines(not), documents: lines(documents))
  }

  private func assemble(_ entries: [ActorDirections.Entry], _ reports: DocumentAnalysis...) -> Chronicle {
    assembled(reports, actors: ActorDirections(entries: entries))
  }

  @Test func merge() {
    let chronicle = assemble(
      [entry("Ada Novak", aliases: ["the Mayor of Karsk", "Novakova"], line: 4)],
      names("d1", "person:Ada Novak"), names("d2", "person:ADA NOVAKOVA"), names("d3", "person:Novakova=Mrs Novakova"),
      names("d4", "other:Mayor of Karsk"), names("d5", "person:Secretary Ada B. Novak"))
    #expect(
      chronicle.actors.map { $0.name + ": " + $0.aliases.joined(separator: ", ") } == [
        "Ada Novak: Mayor of Karsk, Mrs Novakova, Novakova, Secretary Ada B. Novak", "ADA NOVAKOVA: ",
      ])
    #expect(
      chronicle.actors[0].evidence == [
        "named in 4 documents", "“the Mayor of Karsk” is “Ada Novak” by actors.yaml:4",
        "“Novakova” is “Ada Novak” by actors.yaml:4",
      ])
    #expect(chronicle.actors[0].type == .person)
  }

  @Test func renameAndType() {
    let chronicle = assemble(
      [entry("Gestapo (Nazi police)", .organization, aliases: ["Gestapo"], line: 2)], names("d1", "place:Gestapo"))
    #expect(chronicle.actors.map(\.name) == ["Gestapo (Nazi police)"])
    #expect(chronicle.actors.map(\.type) == [.organization])
    #expect(
      chronicle.actors[0].evidence == [
        "called so by actors.yaml:2", "“Gestapo” is “Gestapo (Nazi police)” by actors.yaml:2",
        "organization, not place, by actors.yaml:2",
      ])
    // The id comes from name and type, as that of an actor whom documents call so.
    let same = assemble([], names("d1", "organization:Gestapo (Nazi police)"))
    #expect(chronicle.actors.map(\.id) == same.actors.map(\.id))
  }

  /// What a document holds to be one is cut where its names are two; the events follow the words.
  @Test func splitInOneDocument() {
    let report = report("d3") {
      let novak = $0.actor("Ada Novak", .person, "Novak")
      $0.mentions = [(10, "Ada Novak"), (40, "Novak")].enumerated().map { index, place in
        Mention(
          id: "m\(index)", span: TextSpan(start: place.0, end: place.0 + place.1.count), text: place.1, type: .person,
          actor: "p1", rule: "by hand")
      }
      func party(_ start: Int, _ text: String) -> Party {
        Party(span: TextSpan(start: start, end: start + text.count), text: text, actor: novak.actor)
      }
      $0.statement("s1", at: 1, by: party(10, "Ada Novak"))
      $0.statement("s2", at: 2, by: party(40, "Novak"))
      $0.statement("s3", at: 3, by: party(36, "Mr. Novak of Karsk"))
      $0.statement("s4", at: 4, by: party(50, "he"))
      $0.statement("s5", at: 5, by: party(20, "she"))
      $0.statement("s6", at: 6, by: party(0, "she"))
    }
    let chronicle = assemble([entry("Ben Novak", aliases: ["Novak"], in: ["d3.txt"])], report)
    #expect(chronicle.actors.map(\.name) == ["Ada Novak", "Ben Novak"])
    #expect(chronicle.actors.map(\.aliases) == [[], ["Novak"]])
    let speakers = chronicle.events.map { event in chronicle.actors.first { $0.id == event.actors[0].id }?.name }
    #expect(speakers == ["Ada Novak", "Ben Novak", "Ben Novak", "Ben Novak", "Ada Novak", "Ada Novak"])
    // Elsewhere the document’s own word counts.
    #expect(
      assemble([entry("Ben Novak", aliases: ["Novak"], in: ["d9.txt"])], report).actors.map(\.name) == ["Ada Novak"])
  }

  /// One surname, two persons, document by document.
  @Test func surnameOfTwo() {
    let entries = [
      entry("Ada Novak", aliases: ["Novak"], in: ["d1.txt", "d2"]),
      entry("Ben Novak", aliases: ["Novak"], in: ["x/d3.txt"]),
    ]
    func novak(_ id: String, _ path: String) -> DocumentAnalysis {
      var report = names(id, "person:Novak")
      report.document.path = path
      return report
    }
    let chronicle = assemble(
      entries, novak("d1", "x/d1.txt"), novak("d2", "x/d2.txt"), novak("d3", "x/d3.txt"), novak("d4", "y/d3.txt"),
      names("d5", "person:Ben Novak"))
    #expect(chronicle.actors.map(\.name) == ["Ada Novak", "Ben Novak", "Novak"])
    #expect(chronicle.evidence("Ben Novak").first == "named in 2 documents")
    #expect(chronicle.possiblySame.count == 2)
  }

  /// `not` keeps apart what would be one: inside a document, and across documents.
  @Test func not() {
    let full = names("d1", "organization:Department of Homeland Security=DHS,Home Office")
    let office = names("d2", "organization:Home Office")
    #expect(assemble([], full, office).actors.count == 1)
    let chronicle = assemble([entry("Department of Homeland Security", not: ["Home Office"], line: 7)], full, office)
    #expect(chronicle.actors.map(\.name) == ["Department of Homeland Security", "Home Office"])
    #expect(chronicle.actors[0].aliases == ["DHS"])
    #expect(chronicle.actors[0].evidence.contains("not “Home Office” by actors.yaml:7"))
    #expect(chronicle.evidence("Home Office") == ["named in 2 documents"])
    #expect(chronicle.possiblySame.isEmpty)
    let persons = [names("d1", "person:Hilary Clinton"), names("d2", "person:Hillary Clinton")]
    #expect(assemble([entry("Hilary Clinton", not: ["Hillary Clinton"])], persons[0], persons[1]).possiblySame.isEmpty)
    // A middle initial, too.
    let kelly = [
      names("d1", "person:John Kelly"), names("d2", "person:John F. Kelly"), names("d3", "person:John F. Kelly"),
    ]
    #expect(assemble([entry("John Kelly", not: ["John F. Kelly"])], kelly[0], kelly[1], kelly[2]).actors.count == 2)
  }

  /// Only what is listed is meant: the document’s other names go with its main name.
  @Test func unlistedNames() {
    let press = names("d1", "organization:Press Association=PA,the Press")
    let chronicle = assemble([entry("Port Authority", aliases: ["PA"])], press, names("d2", "organization:PA"))
    #expect(chronicle.names("P") == ["Press Association (the Press)", "Port Authority (PA)"])
    #expect(
      assemble([entry("Press Association")], press).names("P") == ["Press Association (PA, the Press)"])
  }

  @Test func nothingToDo() {
    let reports = [names("d1", "person:Ada Novak=Novak"), names("d2", "organization:Port Authority=PA")]
    let plain = assembled(reports)
    #expect(assembled(reports, actors: ActorDirections()) == plain)
    #expect(assembled(reports, actors: ActorDirections(entries: [entry("Zed", aliases: ["Z"])])) == plain)
  }

  @Test func unmatched() {
    let reports = [names("report-1", "person:Ada Novak=Novak"), names("report-2", "organization:Port Authority")]
    func remarks(_ entries: ActorDirections.Entry...) -> [String] {
      ActorDirections(entries: entries).unmatched(in: reports)
    }
    #expect(remarks(entry("Ada Novak", aliases: ["NOVAK"], in: ["report-1.txt"])) == [])
    // A name of the user’s own needs no document where an alias has one.
    #expect(remarks(entry("The Mayor", aliases: ["Novak"])) == [])
    #expect(
      remarks(entry("Ada Novack", aliases: ["Harbor"], not: ["Port Autority"], line: 3)) == [
        "actors.yaml:3: no document names “Port Autority”; near is “Port Authority”",
        "actors.yaml:3: no document names “Ada Novack”; near is “Ada Novak”",
        "actors.yaml:3: no document names “Harbor”; check the spelling, or remove it",
      ])
    #expect(
      remarks(entry("Ada Novak", in: ["report-3.txt"], line: 5)) == [
        "actors.yaml:5: there is no document “report-3.txt”; near is “report-1.txt”"
      ])
    #expect(
      remarks(entry("Ada Novak", aliases: ["Novak"], in: ["report-2"], line: 6)) == [
        "actors.yaml:6: the documents under “in” do not name “Novak”, others do; add those, or remove it"
      ])
  }

  @Test func contradictions() {
    func reasons(_ entries: ActorDirections.Entry...) -> [String] {
      ActorDirections(entries: entries).contradictions.map { "\($0.line.number): \($0.reason)" }
    }
    #expect(reasons(entry("Ada Novak", aliases: ["Novak", "novak"]), entry("Bo Lind")) == [])
    #expect(
      reasons(entry("Ada", aliases: ["Novak"]), entry("Ben", aliases: ["the NOVAK"], line: 4)) == [
        "4: “the NOVAK” is “Ada” already, actors.yaml:1"
      ])
    #expect(reasons(entry("Ada", aliases: ["Novak"]), entry("Ben", aliases: ["Novak"], in: ["a.txt"])) == [])
    #expect(reasons(entry("Ada", in: ["a.txt"]), entry("Ada", in: ["b.txt"])) == [])
    #expect(reasons(entry("Ada", in: ["a.txt", "b.txt"]), entry("Ada", in: ["b.txt"])).count == 1)
    #expect(
      reasons(entry("Ada", aliases: ["Novak"], not: ["Novak"], line: 2)) == [
        "2: “Novak” is this actor, and under “not” it is said not to be"
      ])
  }
}
