// Names that are one where their reports are near each other.

import Assembly
import ChronicleTypes
import Testing

@Suite struct NearReportTests {
  private func assemble(_ reports: DocumentAnalysis...) -> Chronicle { assembled(reports) }

  private func near(_ id: String, _ actors: String...) -> DocumentAnalysis {
    report(id) { analysis in
      for actor in actors {
        let parts = actor.split(separator: ":").map(String.init)
        analysis.actor(parts[1], ActorType(rawValue: parts[0]) ?? .other, isNamed: parts[1].first?.isUppercase == true)
      }
    }
  }

  /// A surname is the one whom most near reports name in full.
  @Test func surnameByVote() {
    let chronicle = assemble(
      near("d1", "person:Ada Novak"), near("d2", "person:Ada Novak"), near("d3", "person:Ada Novak"),
      near("d4", "person:Bo Novak"), near("d5", "person:Novak"))
    #expect(chronicle.names("Novak") == ["Ada Novak (Novak)", "Bo Novak"])
    #expect(
      chronicle.evidence("Ada Novak").last?.contains("of 2 the one whom most reports near it name in full") == true)
    // Where they are divided it is nobody's.
    let divided = assemble(
      near("d1", "person:Ada Novak"), near("d2", "person:Ada Novak"), near("d3", "person:Bo Novak"),
      near("d4", "person:Novak"), near("d5", "person:Novak"))
    #expect(divided.names("Novak") == ["Ada Novak", "Bo Novak", "Novak"])
    #expect(divided.possiblySame.count == 2)
  }

  /// A club by the end of its name; a council is not called “Council” elsewhere.
  @Test func clubs() {
    let colts = assemble(near("d1", "organization:Karsk Colts"), near("d2", "organization:Colts"))
    #expect(colts.names("Colts") == ["Karsk Colts (Colts)"])
    let council = assemble(near("d1", "organization:City Council"), near("d2", "organization:Council"))
    #expect(council.names("Council").count == 2)
    // A name that few reports have is not what many shorten.
    let league = (1...20).map { near("d\($0)", "organization:Delta League") }
    #expect(assembled(league + [near("d30", "organization:Karsk Delta League")]).actors.count == 2)
  }

  @Test(arguments: [
    ("person:Bob Lind", "person:Robert Lind"), ("person:Ada Maria Lind", "person:Ada Lind"),
    ("person:Muammar Karimi", "person:Moammar al-Qarimi"), ("person:Abdel Karim Said", "person:Abdelkarim Said"),
    ("person:Duncan Rait", "person:Duncan Raite"), ("person:Bo Lind", "place:Bo Lind"),
    ("organization:Karsk Institutes of Ice", "organization:Karsk Institute of Ice"), ("place:Zavija", "place:Zavijah"),
    ("organization:Sea Com", "organization:Seacom"), ("person:Cole Lind", "person:Coroner Cole Lind"),
  ])
  func oneInNearReports(a: String, b: String) {
    #expect(assemble(near("d1", a), near("d2", b)).actors.count == 1)
  }

  @Test(arguments: [
    ("person:Bob Lind", "person:Rick Lind"), ("person:Ada Maria Lind", "person:Ada Eva Lind"),
    ("person:Karim Said", "person:Rahim Said"), ("place:Iran", "place:Iraq"), ("place:Nigeria", "place:Niger"),
    ("person:Bo Lind Jr.", "person:Bo Lind Sr."), ("organization:Harbor Police", "organization:Harbor Polise Band"),
  ])
  func twoInNearReports(a: String, b: String) {
    #expect(assemble(near("d1", a), near("d2", b)).actors.count == 2)
  }

  /// “Mrs. Novak” is no man, whoever is named in full.
  @Test func gender() {
    func person(_ id: String, _ name: String, _ gender: DocumentActor.Gender?) -> DocumentAnalysis {
      report(id) { analysis in
        analysis.actor(name, .person)
        analysis.actors[0].gender = gender
      }
    }
    let man = person("d1", "Bo Novak", .male)
    #expect(assemble(man, person("d2", "Novak", .male)).actors.count == 1)
    #expect(assemble(man, person("d2", "Novak", nil)).actors.count == 1)
    #expect(assemble(man, person("d2", "Novak", .female)).actors.count == 2)
    #expect(assemble(person("d1", "Pat Novak", .male), person("d2", "Patricia Novak", .female)).actors.count == 2)
    #expect(assemble(person("d1", "Pat Novak", nil), person("d2", "Patricia Novak", .female)).actors.count == 1)
  }

  /// A surname in another spelling: near in its letters, too.
  @Test(arguments: [("Qarimi", 1), ("Karimy", 1), ("Kormoram", 2), ("Kerry", 2)])
  func spellingOfASurname(surname: String, count: Int) {
    #expect(assemble(near("d1", "person:Ada Karimi"), near("d2", "person:\(surname)")).actors.count == count)
  }

  /// A first name that somebody has is no spelling of another's surname; a sovereign's number makes a name full.
  @Test func firstNamesAndSovereigns() {
    let first = assemble(near("d1", "person:Ada Karimi", "person:Karimy Lind"), near("d2", "person:Karimy"))
    #expect(first.names("Karimy") == ["Karimy Lind", "Karimy"])
    let queen = assemble(near("d1", "person:Olga II"), near("d2", "person:Olga II"), near("d3", "person:Eva Olga"))
    #expect(queen.names("Olga") == ["Olga II", "Eva Olga"])
  }

  /// A name in capitals is not the one that is shown.
  @Test func capitals() {
    let chronicle = assemble(
      near("d1", "person:ADA NOVAK"), near("d2", "person:ADA NOVAK"), near("d3", "person:Ada Novak"))
    #expect(chronicle.actors.map(\.name) == ["Ada Novak"])
  }

  /// “J. Lind” can be John or James: nobody guesses.
  @Test func openInitial() {
    let chronicle = assemble(
      near("d1", "person:John Lind"), near("d2", "person:James Lind"), near("d3", "person:J. Lind"))
    #expect(chronicle.actors.count == 3 && chronicle.possiblySame.count == 2)
  }

  /// A body without a name is the one that near reports name so.
  @Test func describedBodies() {
    func police(_ id: String, _ more: String...) -> DocumentAnalysis {
      report(id) { analysis in
        analysis.actor("police", .organization, isNamed: false)
        for name in more { analysis.actor(name, .organization) }
      }
    }
    let one = assemble(near("d1", "organization:Karsk Police"), police("d2"))
    #expect(one.actors.map(\.name) == ["Karsk Police"] && one.actors.map(\.aliases) == [[]])
    #expect(assemble(police("d1"), police("d2")).actors.count == 1)
    let two = assemble(near("d1", "organization:Karsk Police", "organization:Delta Police"), police("d2"), police("d3"))
    #expect(two.actors.map(\.name) == ["Karsk Police", "Delta Police", "police"])
  }
}
