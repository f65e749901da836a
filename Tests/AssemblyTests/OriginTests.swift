// Whom a claim goes back to, however many repeat it.

import Assembly
import CalendarDates
import ChronicleTypes
import Testing
import Wording

@Suite struct OriginTests {
  /// A report in which somebody gives the figure of the claim.
  private func report(
    _ id: String, outlet: String? = nil, _ fill: (inout DocumentAnalysis) -> (Party?, [Party])
  ) -> DocumentAnalysis {
    AssemblyTests.report(id, outlet: outlet) { analysis in
      let (speaker, via) = fill(&analysis)
      analysis.statement("s-\(id)", by: speaker) {
        $0.figures = [.up(5)]
        $0.via = via
      }
    }
  }

  private func claim(_ reports: [DocumentAnalysis]) throws -> (claim: Claim, origins: [String], chronicle: Chronicle) {
    let chronicle = assembled(reports)
    #expect(chronicle.fault == nil)
    #expect(chronicle.claims.count == 1)
    let claim = try #require(chronicle.claims.first)
    let labels = ClaimLabels(chronicle)
    // Every place goes back to one origin.
    #expect(claim.origins.flatMap(\.statements).sorted() == claim.statements.sorted())
    return (claim, claim.origins.map { "\($0.kind.rawValue) \(labels.name($0)) \($0.documents.count)" }, chronicle)
  }

  @Test func fiveOutletsOneOfficial() throws {
    let (claim, origins, chronicle) = try claim(
      (1...5).map { n in report("d\(n)", outlet: "Paper \(n)") { ($0.actor("Ada Novak", .person), []) } })
    #expect(origins == ["speaker Ada Novak 5"])
    #expect(claim.statements.count == 5)
    #expect(chronicle.relations.map(\.type) == Array(repeating: .echoes, count: 4))
  }

  @Test func twoWitnesses() throws {
    let (_, origins, chronicle) = try claim([
      report("d1") { ($0.actor("Ada Novak", .person), []) }, report("d2") { ($0.actor("Bo Lind", .person), []) },
    ])
    #expect(origins == ["speaker Ada Novak 1", "speaker Bo Lind 1"])
    #expect(chronicle.relations.map(\.type) == [.corroborates])
  }

  /// An official whom some report gives a post in the body speaks for it.
  @Test func bodyAndSpokesman() throws {
    let body = report("d1") { ($0.actor("Port Authority", .organization), []) }
    let spokesman = report("d2") { analysis in
      let lind = analysis.actor("Bo Lind", .person)
      analysis.actor("Port Authority", .organization)
      analysis.actors[0].office = DocumentActor.Office(text: "spokesman for the Port Authority", body: "p2")
      return (lind, [])
    }
    let elsewhere = report("d3") { ($0.actor("Bo Lind", .person), []) }
    let (claim, origins, chronicle) = try claim([body, spokesman, elsewhere])
    #expect(origins == ["speaker Port Authority 3"])
    let lind = chronicle.actors.first { $0.name == "Bo Lind" }
    #expect(lind?.offices.map(\.text) == ["spokesman for the Port Authority"])
    #expect(lind?.offices.map(\.documents) == [["d2"]])
    #expect(lind?.offices.map(\.body) == claim.origins.map(\.id))
    #expect(claim.origins[0].reason.contains("Bo Lind speaks for it: “spokesman for the Port Authority” in d2"))
  }

  /// Who is said to hold posts in two bodies is bound to neither where a report names none.
  @Test func twoPosts() throws {
    func post(_ id: String, _ body: String) -> DocumentAnalysis {
      report(id) { analysis in
        let lind = analysis.actor("Bo Lind", .person)
        analysis.actor(body, .organization)
        analysis.actors[0].office = DocumentActor.Office(text: "chief of \(body)", body: "p2")
        return (lind, [])
      }
    }
    let bare = report("d3") { ($0.actor("Bo Lind", .person), []) }
    let (_, origins, _) = try claim([post("d1", "Port Authority"), post("d2", "Harbor Watch"), bare])
    #expect(origins == ["speaker Port Authority 1", "speaker Harbor Watch 1", "speaker Bo Lind 1"])
  }

  /// Carriers are no origin: the one whom the chain ends at is.
  @Test func chain() throws {
    let (_, origins, _) = try claim([
      report("d1") { analysis in
        let member = analysis.actor("Ada Novak", .person)
        return (member, [analysis.actor("The Post", .outlet), analysis.actor("CNN", .outlet)])
      },
      report("d2") { ($0.actor("Ada Novak", .person), []) },
    ])
    #expect(origins == ["speaker Ada Novak 2"])
  }

  /// An unnamed source is only as good as the outlet that knows it.
  @Test func unnamedSources() throws {
    func unnamed(_ id: String, _ outlet: String?, via: String...) -> DocumentAnalysis {
      report(id, outlet: outlet) { analysis in
        let source = analysis.actor("an official", .group, isNamed: false)
        return (source, via.map { analysis.actor($0, .outlet) })
      }
    }
    // “CNN reported, citing an official”, twice, and CNN's own report.
    #expect(
      try claim([unnamed("d1", nil, via: "CNN"), unnamed("d2", nil, via: "Post", "CNN"), unnamed("d3", "CNN")]).origins
        == ["speaker CNN 3"])
    // Two papers, each with a source of its own.
    #expect(try claim([unnamed("d1", nil), unnamed("d2", nil)]).origins == ["document d1 1", "document d2 1"])
    // One paper, two reports.
    #expect(try claim([unnamed("d1", "Echo"), unnamed("d2", "Echo")]).origins.count == 1)
    // No speaker at all.
    #expect(try claim([report("d1") { _ in (nil, []) }]).origins == ["document d1 1"])
  }

  @Test func copies() throws {
    func copy(_ id: String, _ runs: ClosedRange<UInt32>) -> DocumentAnalysis {
      var report = report(id) { _ in (nil, []) }
      report.fingerprint.runs = Array(runs)
      return report
    }
    let (claim, origins, _) = try claim([copy("d1", 1...100), copy("d2", 11...105), copy("d3", 300...400)])
    #expect(origins == ["copy d1 and 1 more of its words 2", "document d3 1"])
    #expect(claim.origins[0].reason.contains("d2 has most of its words in common with d1"))
  }

  /// Eight words in a row are nobody's own: whoever is named beside them said them.
  @Test func sharedWords() throws {
    func report(_ id: String, by speaker: String?, _ words: String) -> DocumentAnalysis {
      AssemblyTests.report(id) { analysis in
        let party = speaker.map { analysis.actor($0, .person) }
        analysis.statement("s-\(id)", by: party) {
          $0.text = words
          $0.figures = [.up(5)]
        }
      }
    }
    let words = "thefts in the old harbor of Karsk rose by 5%"
    let (claim, origins, _) = try claim([
      report("d1", by: nil, words), report("d2", by: "Ada Novak", "She said: “\(words), sadly”"),
      report("d3", by: nil, words + " again"), report("d4", by: nil, "there were 5% more thefts in Karsk"),
    ])
    #expect(origins == ["speaker Ada Novak 3", "document d4 1"])
    #expect(claim.origins[0].reason.contains("d1 has its words from d2"))
    #expect(
      try self.claim([report("d1", by: nil, words), report("d2", by: nil, words)]).origins
        == ["copy d1 and 1 more of its words 2"])
    // Of two who are named with the same words most reports name one.
    #expect(
      try self.claim([
        report("d1", by: "Bo Lind", words), report("d2", by: "Ada Novak", words), report("d3", by: "Ada Novak", words),
      ]).origins == ["speaker Ada Novak 3"])
  }

  /// What the report says itself, and whose figures it names.
  @Test func ownVoice() throws {
    func own(_ id: String, source: String?) -> DocumentAnalysis {
      AssemblyTests.report(id) { analysis in
        var figure = Figure.up(5)
        (figure.line, figure.sentence) = (7, "Thefts rose by 5%.")
        figure.source = source.map { analysis.actor($0, .organization) }
        analysis.figures = [figure]
      }
    }
    let (claim, origins, _) = try claim([
      own("d1", source: "Port Authority"), report("d2") { ($0.actor("Port Authority", .organization), []) },
      own("d3", source: nil),
    ])
    #expect(origins == ["speaker Port Authority 2", "document d3 1"])
    #expect(claim.statements == ["s-d2"])
    #expect(claim.citations.map(\.document) == ["d1", "d2", "d3"])
    #expect(claim.citations.map(\.text) == ["Thefts rose by 5%.", nil, "Thefts rose by 5%."])
    #expect(claim.citations[0].line == 7)
  }

  @Test func firstSeen() throws {
    func dated(_ id: String, _ day: String?) -> DocumentAnalysis {
      var report = report(id) { ($0.actor("Ada Novak", .person), []) }
      report.document.published = day.flatMap { EDTF($0) }
      return report
    }
    #expect(try claim([dated("d1", "2012-05-04"), dated("d2", "2012-05-03")]).claim.firstSeen == "d2")
    #expect(try claim([dated("d1", "2012-05-04"), dated("d2", nil)]).claim.firstSeen == nil)
  }
}
