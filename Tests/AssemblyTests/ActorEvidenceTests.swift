// Names of several documents that are one by evidence, that are two, and that may be one.

import Assembly
import ChronicleTypes
import Testing

/// A document’s names by hand: `person:Ada Novak=Novak`, the aliases behind `=`, apart by commas.
func names(_ id: String, _ actors: String..., words: [UInt32] = []) -> DocumentAnalysis {
  report(id) { analysis in
    for (index, actor) in actors.enumerated() {
      let parts = actor.split(separator: "=").map(String.init)
      let head = parts[0].split(separator: ":").map(String.init)
      analysis.actors.append(
        DocumentActor(
          id: "p\(index)", name: head[1], type: ActorType(rawValue: head[0]) ?? .other,
          aliases: parts.dropFirst().flatMap { $0.split(separator: ",").map(String.init) }, isNamed: true))
    }
    analysis.fingerprint.terms = words.map { Fingerprint.Term(hash: $0, count: 1) }
  }
}

extension Chronicle {
  /// `name (aliases)` of the actors whose name or alias holds a word.
  func names(_ word: String) -> [String] {
    actors.filter { ([$0.name] + $0.aliases).contains { $0.contains(word) } }
      .map { $0.name + ($0.aliases.isEmpty ? "" : " (\($0.aliases.joined(separator: ", ")))") }
  }

  func evidence(_ name: String) -> [String] { actors.first { $0.name == name }?.evidence ?? [] }

  /// `a ~ b: reason` of the pairs that may be one.
  var possiblySame: [String] {
    func name(_ id: String) -> String { actors.first { $0.id == id }?.name ?? id }
    return relations.filter { $0.type == .possiblySame }.map { "\(name($0.from)) ~ \(name($0.to)): \($0.reason)" }
  }
}

@Suite struct ActorEvidenceTests {
  private func assemble(_ reports: DocumentAnalysis...) -> Chronicle { assembled(reports) }

  /// Titles, initials, degrees and case say nothing about who it is.
  @Test(arguments: [
    ("John Kelly", "JOHN KELLY"), ("John Kelly", "Secretary John Kelly"), ("John Kelly", "John F. Kelly"),
    ("John Kelly", "Dr. John Kelly, PhD"), ("John Kelly", "Vice President John Kelly"), ("John Kelly", "John F Kelly"),
    ("Ursula von der Leyen", "President Ursula von der Leyen"), ("Pat O'Brien", "Pat O’Brien"),
    ("John Kelly Jr.", "John Kelly, Jr."), ("Ana Ruiz", "Judge Ana Ruiz"), ("Major Garrett", "Major Garrett"),
  ])
  func samePerson(a: String, b: String) {
    for pair in [[a, b], [b, a]] {
      let chronicle = assemble(names("d1", "person:\(pair[0])"), names("d2", "person:\(pair[1])"))
      #expect(chronicle.actors.count == 1, "\(pair)")
      #expect(chronicle.possiblySame.isEmpty)
    }
  }

  @Test(arguments: [
    ("John Kelly", "John Kelly Jr."), ("John Kelly Sr.", "John Kelly Jr."), ("John F. Kelly", "John Q. Kelly"),
    ("John Kelly", "Jan Kelly"), ("J. Kelly", "John Kelly"), ("Mary Jo White", "Mary White"),
    ("Secretary", "Secretary"),
    ("Van Morrison", "Morrison"), ("Judge Kelly", "Kelly"), ("John Kelly", "Kelly John"),
  ])
  func twoPersons(a: String, b: String) {
    for pair in [[a, b], [b, a]] {
      #expect(assemble(names("d1", "person:\(pair[0])"), names("d2", "person:\(pair[1])")).actors.count == 2, "\(pair)")
    }
  }

  /// With two initials in the collection nobody knows whose the name without one is.
  @Test func twoInitials() {
    let chronicle = assemble(
      names("d1", "person:John F. Kelly"), names("d2", "person:John Kelly"), names("d3", "person:John Q. Kelly"),
      names("d4", "person:John F. Kelly"))
    #expect(chronicle.actors.map(\.name) == ["John F. Kelly", "John Kelly", "John Q. Kelly"])
    #expect(
      chronicle.possiblySame == [
        "John F. Kelly ~ John Kelly: they differ by an initial only; but nothing ties their documents",
        "John Kelly ~ John Q. Kelly: they differ by an initial only; but nothing ties their documents",
      ])
    let one = assemble(names("d1", "person:John F. Kelly"), names("d2", "person:John Kelly", "person:John Kelly Jr."))
    #expect(
      one.evidence("John F. Kelly") == [
        "named in 2 documents",
        "“John Kelly” is “John F. Kelly” but for a title or an initial; no other initial is written",
      ])
  }

  // MARK: Surnames

  @Test func surname() {
    let first = names("d1", "person:Ada Novak=Novak", "outlet:Harbor Herald", "person:Bo Lind", "place:Gdynia")
    let third = names("d3", "person:Novak", "person:Bo Lind", "outlet:Harbor Herald")
    for order in permutations([first, names("d2", "person:Cy Berg"), third]) {
      let chronicle = assembled(order)
      #expect(chronicle.names("Novak") == ["Ada Novak (Novak)"])
      let evidence = chronicle.evidence("Ada Novak")
      #expect(evidence.first == "named in 2 documents")
      #expect(
        evidence.last?.hasPrefix("“Novak” in d3: the only Novak of the collection; d3 shares ") == true
          && evidence.last?.hasSuffix(" with d1") == true, "\(evidence)")
      #expect(chronicle.possiblySame.isEmpty)
    }
  }

  @Test func surnameByWords() {
    let words = Array(UInt32(1)...40)
    let other = Array(UInt32(100)...140)
    let near = assemble(
      names("d1", "person:Ada Novak", words: words), names("d2", "person:Novak", words: words.dropLast(3) + [50]),
      names("d3", "person:Bo Lind", words: other))
    #expect(near.names("Novak") == ["Ada Novak (Novak)"])
    #expect(near.evidence("Ada Novak").last?.contains("the words of d2 are near those of d1 (0.") == true)
    let far = assemble(names("d1", "person:Ada Novak", words: words), names("d2", "person:Novak", words: other))
    #expect(far.names("Novak") == ["Ada Novak", "Novak"])
  }

  /// One name in common, or places, are not enough; nor is anything where two have the surname.
  @Test(arguments: [
    ["person:Novak", "person:Bo Lind"], ["person:Novak", "place:Gdynia", "place:Karsk", "person:Bo Lind"],
    ["person:Novak", "person:Lind", "outlet:Harbor Herald"], ["person:Novak"],
  ])
  func surnameWithoutTies(actors: [String]) {
    let second = report("d2") { analysis in
      for actor in actors {
        let parts = actor.split(separator: ":").map(String.init)
        analysis.actor(parts[1], ActorType(rawValue: parts[0]) ?? .other)
      }
    }
    let chronicle = assemble(
      names("d1", "person:Ada Novak", "person:Bo Lind", "outlet:Harbor Herald", "place:Gdynia", "place:Karsk"), second)
    #expect(chronicle.names("Novak") == ["Ada Novak", "Novak"])
    #expect(
      chronicle.possiblySame.filter { $0.hasPrefix("Ada Novak") } == [
        "Ada Novak ~ Novak: “Ada Novak” is the only Novak of the collection; "
          + "but d2 has the short name alone, and too little ties it to a document with the full one"
      ])
  }

  @Test func twoClintons() {
    let shared = ["person:Al Gore", "organization:Senate", "person:Newt Gingrich"]
    func report(_ id: String, _ name: String) -> DocumentAnalysis {
      names(id, "person:\(name)", shared[0], shared[1], shared[2])
    }
    let chronicle = assemble(
      report("d1", "Hillary Clinton=Clinton"), report("d2", "Bill Clinton=Clinton"), report("d3", "Clinton"),
      report("d4", "William Clinton"))
    #expect(
      chronicle.names("Clinton") == [
        "Hillary Clinton (Clinton)", "Bill Clinton (Clinton, William Clinton)", "Clinton",
      ])
    #expect(
      chronicle.evidence("Bill Clinton").last
        == "“William Clinton” is “Bill Clinton”: “Bill” and “William” can be the same first name; "
        + "d2 shares Al Gore, Senate, Newt Gingrich with d4")
    #expect(
      chronicle.possiblySame.map { $0.prefix { $0 != ":" } } == [
        "Hillary Clinton ~ Clinton", "Bill Clinton ~ Clinton",
      ])
  }

  // MARK: Bodies

  @Test func acronymByInitials() {
    let port = names("d1", "organization:Gdynia Port Authority", "person:Bo Lind")
    let joined = assemble(port, names("d2", "organization:GPA", "person:Bo Lind"))
    #expect(joined.names("GPA") == ["Gdynia Port Authority (GPA)"])
    #expect(
      joined.evidence("Gdynia Port Authority").last
        == "“GPA” has the initials of “Gdynia Port Authority”, the only such name; d2 shares Bo Lind with d1")
    let apart = assemble(port, names("d2", "organization:GPA", "person:Cy Berg"))
    #expect(apart.names("G") == ["Gdynia Port Authority", "GPA"])
    #expect(apart.possiblySame.count == 1)
    let two = assemble(
      port, names("d2", "organization:GPA", "person:Bo Lind"), names("d3", "organization:Green Party of Austria"))
    #expect(two.names("GPA") == ["GPA"])
    #expect(two.possiblySame.count == 2)
    // Small words count or do not; places and persons have no acronyms.
    #expect(
      assemble(
        names("d1", "organization:Bureau of Land and Water", "person:Bo Lind"),
        names("d2", "organization:BLW", "person:Bo Lind")
      )
      .names("BLW").count == 1)
    #expect(
      assemble(names("d1", "place:Karsk Hills", "person:Bo Lind"), names("d2", "place:KH", "person:Bo Lind")).names("K")
        == ["Karsk Hills", "KH"])
  }

  /// A preposition in front is no part of a name; the letters of a place are no more than a guess.
  @Test func smallWordsAndPlaces() {
    let body = "Immigration and Customs Enforcement"
    let chronicle = assemble(names("d1", "organization:\(body)"), names("d2", "organization:of \(body)"))
    #expect(chronicle.names("Customs") == ["\(body) (of \(body))"])
    let places = assemble(
      names("d1", "place:Karsk Hills", "person:Bo Lind"), names("d2", "place:K.H.", "person:Bo Lind"))
    #expect(
      places.possiblySame == [
        "Karsk Hills ~ K.H.: “K.H.” has the initials of “Karsk Hills”; but no document spells it out"
      ])
  }

  @Test func ambiguousAcronym() {
    let chronicle = assemble(
      names("d1", "organization:Port Authority=PA"), names("d2", "organization:Press Association=PA"),
      names("d3", "organization:PA"))
    #expect(
      chronicle.possiblySame == [
        "Port Authority ~ PA: “PA” is the acronym of “Port Authority” in d1; but it is that of 2 names",
        "Press Association ~ PA: “PA” is the acronym of “Press Association” in d2; but it is that of 2 names",
      ])
  }

  @Test func shortForms() {
    let full = names(
      "d1", "organization:Department of Homeland Security=Homeland Security", "person:Bo Lind", "person:Cy Berg")
    let short = names("d2", "organization:Homeland Security")
    for order in permutations([full, short, names("d3", "organization:Homeland Security")]) {
      let chronicle = assembled(order)
      #expect(chronicle.names("Homeland") == ["Department of Homeland Security (Homeland Security)"])
      #expect(
        chronicle.evidence("Department of Homeland Security").last
          == "“Homeland Security” stands for “Department of Homeland Security” in d1")
    }
    // No document says so, or two say different things.
    #expect(assemble(names("d1", "organization:Department of Homeland Security"), short).actors.count == 2)
    let other = names("d4", "organization:Ministry of Homeland Security=Homeland Security")
    let two = assemble(full, other, short)
    #expect(two.names("Homeland").count == 3)
    #expect(two.possiblySame.count == 2)
    // One word needs a tie.
    let authority = names("d1", "organization:Port Authority=Authority", "person:Bo Lind", "person:Cy Berg")
    #expect(assemble(authority, names("d2", "organization:Authority", "person:Bo Lind")).names("Authority").count == 2)
    #expect(
      assemble(authority, names("d2", "organization:Authority", "person:Bo Lind", "person:Cy Berg")).names("Authority")
        == ["Port Authority (Authority)"])
  }

  /// “US” is the country, also where a document takes it for a body with these initials.
  @Test func countryAmongTheNames() {
    let chronicle = assemble(
      names("d1", "organization:Union Steel=US"), names("d2", "place:United States"),
      names("d3", "organization:Port Authority=PA"), names("d4", "organization:Ferry Navy=UN"),
      names("d5", "organization:Urban Network=UN"))
    #expect(
      chronicle.actors.map(\.name) == [
        "Union Steel", "United States", "Port Authority", "Ferry Navy", "UN", "Urban Network",
      ])
    #expect(chronicle.actors.map(\.aliases) == [[], ["US"], ["PA"], [], [], ["UN"]])
    #expect(chronicle.actors.map(\.type).prefix(3) == [.organization, .place, .organization])
  }

  // MARK: Like names

  @Test(arguments: [
    ("person:Hillary Clinton", "person:Hilary Clinton"), ("person:Bo Lindqvist", "person:Bo Lindkvist"),
    ("person:Bob Lind", "person:Robert Lind"), ("person:Bo Lind", "person:Bo Lind Jr."),
    ("organization:Harbor Police", "organization:Gdynia Harbor Police"),
    ("organization:Department of Ferries", "organization:U.S. Department of Ferries"),
    ("organization:Sinaloa Cartel", "organization:Sinalao Cartel"), ("place:Szczecin", "place:Szczezin"),
  ])
  func possiblySame(a: String, b: String) {
    for pair in [[a, b], [b, a]] {
      let chronicle = assemble(names("d1", pair[0]), names("d2", pair[1]))
      let isSwap = pair.contains { $0.contains("Sinalao") }
      #expect(chronicle.actors.count == 2)
      #expect(chronicle.possiblySame.count == (isSwap ? 0 : 1), "\(pair)")
    }
    // Named side by side they are two.
    #expect(assemble(names("d1", a, b)).possiblySame.isEmpty)
  }

  @Test(arguments: [
    ("person:Bo Lind", "person:Bo Land"), ("person:Bo Lind", "person:Cy Lind"), ("place:Dallas", "place:Dalles"),
    ("organization:Border Patrol", "organization:Border Patrols"),
    ("organization:Unit 12345", "organization:Unit 12346"),
    ("organization:Port Authority", "organization:Port Authority Police"),
    ("person:Paris Hilton", "place:Paris Hiltan"),
    ("organization:City Council", "organization:Council"), ("person:Bo Lind Jr.", "person:Bo Lind Sr."),
    ("person:John F. Kelly", "person:John Q. Kelly"), ("person:Bob Lind", "person:Rick Lind"),
  ])
  func clearlyTwo(a: String, b: String) {
    #expect(assemble(names("d1", a), names("d2", b)).possiblySame.isEmpty)
  }

  /// A name that many longer ones hold is no name of one of them.
  @Test func patterns() {
    let cities = ["Alta", "Bern", "Cork", "Dover", "Essen"].map { "organization:\($0) City Council" }
    let reports = (["organization:City Council"] + cities).enumerated().map { names("d\($0)", $1) }
    #expect(assembled(reports).possiblySame.isEmpty)
  }
}
