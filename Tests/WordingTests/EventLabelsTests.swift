// How events are called.

import ChronicleTypes
import TestSupport
import Testing
import Wording

@Suite struct EventLabelsTests {
  private let labels = EventLabels(Harbor.chronicle)

  @Test(arguments: [
    (Harbor.arrest, "2010-04", "arrest", "Ada Novak, Port Authority", "reports/harbor.txt:7"),
    (Harbor.denial, "2010-04-20", "denies", "Port Authority", "reports/harbor.txt:7 +1"),
    (Harbor.remark, "[..2010-05-02]", "says", "Bo Lind", "reports/herald.md:7"),
    (Harbor.protest, "2011", "protest (alleged)", "dockers", "reports/herald.md:7"),
    (Harbor.threat, "XXXX-01-24", "threat", "Ada Novak", "reports/harbor.txt:7"),
    (Harbor.warning, "“recently”", "warns", "Ada Novak", "letter.txt:7"),
  ])
  func events(event: Event, date: String, kind: String, who: String, citation: String) {
    #expect(labels.date(event) == date)
    #expect(labels.kind(event) == kind)
    #expect(labels.who(event) == who)
    #expect(labels.citation(event) == citation)
  }

  @Test func texts() {
    #expect(labels.text(Harbor.remark) == "“The ice was thick”")
    #expect(labels.text(Harbor.denial) == "denies: no crane was unsafe")
    #expect(labels.text(Harbor.arrest) == "Police arrested Ada Novak at the quay.")
  }

  /// Words that tell a statement alone say already who says it.
  @Test func speakerOnce() {
    var event = Harbor.remark
    #expect(labels.told(event) == "Bo Lind: “The ice was thick”")
    event.headline = "Bo Lind said: “The ice was thick”"
    #expect(labels.text(event) == "Bo Lind said: “The ice was thick”")
    #expect(labels.told(event) == "Bo Lind said: “The ice was thick”")
    event = Harbor.denial
    event.headline = "The port denied that a crane was unsafe"
    #expect(labels.text(event) == "The port denied that a crane was unsafe")
  }

  @Test func unknown() {
    var event = Harbor.event("e9", .statement, "direct", "", "gone", nil)
    #expect(labels.date(event) == "undated")
    #expect(labels.kind(event) == "says")
    #expect(labels.who(event) == "?")
    #expect(labels.citation(event) == "gone:7")
    event.actors = [.init(id: "a9", role: .speaker)]
    #expect(labels.who(event) == "a9")
    #expect(labels.source("gone") == "gone")
    #expect(labels.letter("gone") == "?")
    #expect(labels.actor("a9") == nil)
  }

  /// Whom a statement is addressed to did not say it; who has two parts in an incident is named once.
  @Test func whoOnce() {
    var event = Harbor.event("e9", .statement, "direct", "", "d1", nil)
    event.actors = [.init(id: "a1", role: .addressee)]
    #expect(labels.who(event) == "?")
    event.kind = .incident
    event.actors = [.init(id: "a1", role: .agent), .init(id: "a1", role: .patient), .init(id: "a3", role: .other)]
    #expect(labels.who(event) == "Ada Novak, Bo Lind")
  }

  @Test(
    arguments: zip(
      Stance.allCases,
      ["says", "claims", "denies", "warns", "promises", "praises", "condemns", "asks", "refuses"]))
  func stance(stance: Stance, verb: String) {
    #expect(stance.thirdPerson == verb)
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")])
  func letters(index: Int, letter: String) {
    let documents = (0...index).map { Document.Source(id: "d\($0)", path: "\($0).txt") }
    #expect(EventLabels(Chronicle(documents: documents)).letter("d\(index)") == letter)
  }

  @Test func sources() {
    let documents = [
      Document.Source(id: "d1", path: "a/one.txt", outlet: "Echo"),
      Document.Source(id: "d2", path: "b/two.md", outlet: "Echo"),
      Document.Source(id: "d3", path: "c/three.txt", outlet: "Mirror"), Document.Source(id: "d4", path: "four.v2.txt"),
      Document.Source(id: "d5", path: ".hidden"), Document.Source(id: "d6", path: "-"),
    ]
    let labels = EventLabels(Chronicle(documents: documents))
    let names = documents.map { labels.source($0.id) }
    #expect(names == ["Echo (one)", "Echo (two)", "Mirror", "four.v2", ".hidden", "-"])
  }
}
