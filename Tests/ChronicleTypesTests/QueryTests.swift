// Choosing events.

import CalendarDates
import ChronicleTypes
import TestSupport
import Testing

@Suite struct QueryTests {
  private func ids(_ fill: (inout ChronicleQuery) -> Void) -> String {
    var query = ChronicleQuery()
    fill(&query)
    return Selection(query, in: Harbor.chronicle).events.map(\.id).joined(separator: " ")
  }

  @Test func everything() {
    #expect(ids { _ in } == "e1 e2 e3 e4 e5 e6")
    #expect(ChronicleQuery().isEmpty)
  }

  @Test(arguments: [
    ("Novak", "e1 e5 e6"), ("novak", "e1 e5 e6"), ("ADA NOVAK", "e1 e5 e6"), ("Ada", "e1 e5 e6"),
    ("harbor master", "e1 e5 e6"), ("master", "e1 e5 e6"), ("PA", "e1 e2 e6"), ("Port Authority", "e1 e2 e6"),
    ("Harbor Herald", "e2"), ("Herald", "e2"), ("Harbor", "e1 e2 e5 e6"), ("dockers", "e4"), ("Lind", "e3"),
    ("“Lind”", "e3"), ("  Bo   Lind ", "e3"),
  ])
  func actor(name: String, found: String) {
    #expect(ids { $0.actors = [name] } == found)
  }

  /// By the id, or by words of the title in any order; an event of two documents is in the stories of both.
  @Test(arguments: [
    ("t1", "e1 e2 e3 e4 e5"), ("t2", "e6"), ("crane", "e1 e2 e3 e4 e5"), ("FALLS Crane", "e1 e2 e3 e4 e5"),
    ("police letter", "e6"), ("t", ""), ("cran", ""), ("crane letter", ""), ("", ""), (" ", ""),
  ])
  func story(name: String, found: String) {
    #expect(ids { $0.stories = [name] } == found)
  }

  @Test func severalStories() {
    #expect(ids { $0.stories = ["crane", "letter"] } == "e1 e2 e3 e4 e5 e6")
    #expect(ids { ($0.stories, $0.speakers) = (["crane"], ["Novak"]) } == "")
    var query = ChronicleQuery()
    query.stories = ["crane fals", "letter"]
    let selection = Selection(query, in: Harbor.chronicle)
    #expect(selection.remarks == [.noStory("crane fals", near: ["Crane falls"])])
    #expect(selection.stories.map(\.id) == ["t2"] && selection.part.stories.map(\.documents) == [["d3"]])
  }

  /// Parts of words, words out of order, names that nobody has; a place that no event has as an actor.
  @Test(arguments: [
    "Nova", "Novaks", "ovak", "P", "Authority Port", "Ada Lind", "Novak Ada", "dock", "police", "Gdańsk", "", " ", "“”",
  ])
  func nobody(name: String) {
    #expect(ids { $0.actors = [name] } == "")
  }

  @Test(arguments: [
    (["Lind", "dockers"], "e3 e4"), (["Lind", "nobody"], "e3"), (["Lind", "Bo Lind"], "e3"), (["nobody", "none"], ""),
  ])
  func anyOfSeveralActors(names: [String], found: String) {
    #expect(ids { $0.actors = names } == found)
  }

  @Test(arguments: [
    ("Novak", "e6"), ("PA", "e2"), ("Bo Lind", "e3"), ("Harbor Herald", ""), ("dockers", ""), ("nobody", ""),
  ])
  func speaker(name: String, found: String) {
    #expect(ids { $0.speakers = [name] } == found)
  }

  @Test(arguments: [
    // Words, places, and actors who do not speak.
    ("crane", "e2"), ("CRANE", "e2"), ("police", "e1 e6"), ("ice", "e3"), ("must act", "e6"), ("Gdańsk", "e1"),
    ("gda\u{144}sk", "e1"), ("Novak", "e1 e5"), ("PA", "e1 e6"), ("dockers", "e4"), ("was unsafe", "e2"),
    // Not parts of words, not the speaker, not who passes it on.
    ("off", ""), ("cran", ""), ("polic", ""), ("act must", ""), ("Lind", ""), ("Herald", ""), ("harbor.txt", ""),
  ])
  func about(words: String, found: String) {
    #expect(ids { $0.about = [words] } == found)
  }

  @Test func everySubject() {
    #expect(ids { $0.about = ["police", "quay"] } == "e1")
    #expect(ids { $0.about = ["police", "crane"] } == "")
  }

  @Test(
    arguments: [
      ("2010-04", nil, "e1 e2 e3 e4"), ("2010-04-20", nil, "e1 e2 e3 e4"), ("2010-04-21", nil, "e1 e3 e4"),
      ("2010-05-02", nil, "e3 e4"), ("2010-05-03", nil, "e4"), ("2011", nil, "e4"), ("2012", nil, ""),
      (nil, "2011", "e1 e2 e3 e4"), (nil, "2010", "e1 e2 e3"), (nil, "2010-04-19", "e1 e3"), (nil, "2010-03-31", "e3"),
      (nil, "1999", "e3"), ("2010-04-20", "2010-04-20", "e1 e2 e3"), ("2010-06", "2010-12", ""), ("2011", "2010", ""),
      ("2010-05", "2011-05", "e3 e4"), ("201X", nil, "e1 e2 e3 e4"), (nil, "200X", "e3"),
    ] as [(String?, String?, String)])
  func time(since: String?, until: String?, found: String) {
    #expect(
      ids {
        $0.since = since.flatMap { EDTF($0) }
        $0.until = until.flatMap { EDTF($0) }
      } == found)
  }

  @Test(arguments: [
    (["incident"], "e1 e4 e5"), (["statement"], "e2 e3 e6"), (["Statement"], "e2 e3 e6"), (["arrest"], "e1"),
    (["alleged"], "e4"), (["asserted"], "e1 e5"), (["deny"], "e2"), (["direct"], "e3"), (["arrest", "warn"], "e1 e6"),
    (["incident", "deny"], "e1 e2 e4 e5"), (["arr"], ""), (["denies"], ""), ([""], ""), (["planned"], ""),
  ])
  func kind(kinds: [String], found: String) {
    #expect(ids { $0.kinds = kinds } == found)
  }

  @Test func incidentsOrStatements() {
    #expect(ids { $0.only = .statement } == "e2 e3 e6")
    #expect(ids { ($0.only, $0.kinds) = (.statement, ["arrest", "warn"]) } == "e6")
  }

  @Test(arguments: [
    (["harbor.txt"], "e1 e2 e5"), (["reports/"], "e1 e2 e3 e4 e5"), (["Harbor Herald"], "e2 e3 e4"),
    (["HERALD"], "e2 e3 e4"), (["crane falls"], "e1 e2 e5"), (["d3"], "e6"), (["letter", "herald"], "e2 e3 e4 e6"),
    (["D3"], ""), (["reports\\"], ""), (["nowhere"], ""),
  ])
  func source(sources: [String], found: String) {
    #expect(ids { $0.sources = sources } == found)
  }

  @Test func undated() {
    #expect(ids { $0.undatedOnly = true } == "e5 e6")
  }

  @Test(arguments: [
    (0, ""), (1, "e1"), (2, "e1 e3"), (3, "e1 e3 e6"), (4, "e1 e2 e3 e6"), (5, "e1 e2 e3 e4 e6"),
    (6, "e1 e2 e3 e4 e5 e6"), (99, "e1 e2 e3 e4 e5 e6"),
  ])
  func limit(count: Int, found: String) {
    // The most salient ones in the order of the chronicle; of e2 and e4, equally salient, the first.
    #expect(ids { $0.limit = count } == found)
  }

  @Test func together() {
    #expect(ids { ($0.actors, $0.kinds) = (["Novak"], ["incident"]) } == "e1 e5")
    #expect(ids { ($0.actors, $0.undatedOnly) = (["Novak"], true) } == "e5 e6")
    #expect(ids { ($0.actors, $0.speakers) = (["PA"], ["Novak"]) } == "e6")
    #expect(ids { ($0.speakers, $0.about) = (["Novak"], ["police"]) } == "e6")
    #expect(ids { ($0.sources, $0.kinds, $0.until) = (["harbor.txt"], ["statement"], EDTF("2010")) } == "e2")
    #expect(ids { ($0.actors, $0.limit) = (["Novak"], 1) } == "e1")
    #expect(ids { ($0.undatedOnly, $0.since) = (true, EDTF("2010")) } == "")
    #expect(ids { ($0.actors, $0.about, $0.sources) = (["Novak"], ["office"], ["letter"]) } == "")
  }
}
