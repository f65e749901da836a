// Items written out.

import ChronicleTypes
import TestSupport
import Testing
import Wording

@Suite struct CardTests {
  private let chronicle = Harbor.chronicle

  private func lines(_ card: Card) -> [String] {
    card.lines.map { line in
      switch line {
      case .text(let text): text
      case .part(let name, let value): "\(name): \(value)"
      case .gap: ""
      }
    }
  }

  private func card(_ id: String, in chronicle: Chronicle = Harbor.chronicle) throws -> [String] {
    lines(Card(try chronicle.item(id), in: chronicle) { "by \($0)" })
  }

  private func reasons(_ id: String, in chronicle: Chronicle = Harbor.chronicle) throws -> [String] {
    lines(Card(explaining: try chronicle.item(id), in: chronicle) { "rule \($0)" })
  }

  @Test func event() throws {
    #expect(
      try card("e2") == [
        "id: e2", "kind: denies", "date: 2010-04-20", "speaker: Port Authority", "via: Harbor Herald",
        "text: no crane was\n  unsafe", "stance: deny", "rule: by by hand", "worth: 0.0", "salience: 0.5",
        "cited: reports/harbor.txt:7, characters 0 to 9", "cited: reports/herald.md:3, characters 5 to 9",
        "claim: c1 up 20%",
      ])
  }

  @Test func actor() throws {
    #expect(
      try card("a3") == [
        "id: a3", "name: Bo Lind", "type: person", "documents: 1: Harbor Herald 1",
        "event: e3 reports/herald.md:7 “The ice was thick”",
      ])
    var chronicle = chronicle
    chronicle.actors[0].offices = [Actor.Office(text: "chief of the Port", body: "a2", documents: ["d1"])]
    let novak = lines(Card(try chronicle.item("a1"), in: chronicle) { $0 })
    #expect(
      novak.filter { line in ["office", "days", "documents", "beside"].contains { line.hasPrefix($0 + ":") } }
        == [
          "office: “chief of the Port” (Port Authority), harbor", "days: 2010-04-01 to 2010-04-30",
          "documents: 2", "beside: Port Authority 2",
        ])
  }

  @Test func document() throws {
    #expect(
      try card("d3") == [
        "id: d3", "path: letter.txt", "published: unknown", "event: e6 line 7: the police must act",
      ])
  }

  @Test func claim() throws {
    #expect(
      try card("c2") == [
        "id: c2", "claim: up 30%", "kind: figure", "metric: theft", "value: +30%",
        "conflicts with: c1 “up 20%”, denied only", ": because 20 is not 30",
      ])
    #expect(
      try reasons("c2") == [
        "up 30%", "", ": nobody states it; see who denies it", "", ": no origin", "",
        "conflicts with: c1 “up 20%”, denied only", ": because 20 is not 30",
      ])
  }

  @Test func reasonsOfAnEvent() throws {
    #expect(
      try reasons("e4") == [
        "protest (alleged), reports/herald.md:7", "", "“Dockers are said to have marched.”", "",
        "This chronicle keeps no evidence; run “throughline build” again.",
      ])
    var chronicle = chronicle
    chronicle.events[3].evidence = [
      Evidence(part: .kind, rule: "incident.verb", span: TextSpan(start: 0, end: 7), text: "marched")
    ]
    #expect(
      try reasons("e4", in: chronicle) == [
        "protest (alleged), reports/herald.md:7", "", "“Dockers are said to have marched.”", "", "protest: “marched”",
        ": by rule incident.verb", "asserted: no word makes it less than told",
        "no date: no words of the text give one",
        "worth: 0.0, of 1: how much it matters among all events",
        "salience: 0.5, of 1: how much it is what its document is about",
      ])
  }

  @Test func reasonsOfAnActor() throws {
    var chronicle = chronicle
    chronicle.relations.append(Relation(type: .possiblySame, from: "a3", to: "a1", reason: "the same first name"))
    #expect(
      try reasons("a1", in: chronicle) == [
        "Ada Novak, person", "", "also called: Novak", ": the harbor master", "because: its name stands in the text",
        "possibly: Bo Lind: the same first name",
      ])
    #expect(
      try reasons("a3") == [
        "Bo Lind, person", "", "also called: by no other name", "because: its name stands in the text",
      ])
  }

  /// An event says of whom it is not sure.
  @Test func whoMayBeMeant() throws {
    var chronicle = chronicle
    chronicle.relations.append(Relation(type: .possiblySame, from: "a3", to: "a1", reason: "the same first name"))
    let event = try #require(chronicle.events.first { event in event.actors.contains { $0.id == "a1" } })
    let which = "which?: Ada Novak may be Bo Lind"
    #expect(try card(event.id, in: chronicle).contains(which) && !card(event.id).contains(which))
  }

  @Test func reasonsOfADocument() throws {
    #expect(try reasons("d1") == ["Crane falls", "", "published: unknown"])
  }
}
