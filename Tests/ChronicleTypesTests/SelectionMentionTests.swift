// Which mentions belong to a selection.

import CalendarDates
import ChronicleTypes
import TestSupport
import Testing

@Suite struct SelectionMentionTests {
  /// The harbor with four mentions. The events stand at 0 to 9 of their documents.
  private let chronicle: Chronicle = {
    var chronicle = Harbor.chronicle
    chronicle.mentions = [
      mention("d1", 2, "Novak", "a1"), mention("d1", 30, "Novak", "a1"), mention("d1", 40, "Gdańsk", "a6"),
      mention("d2", 2, "Lind", "a3"),
    ]
    return chronicle
  }()

  private static func mention(_ document: String, _ start: Int, _ text: String, _ actor: String) -> ActorMention {
    ActorMention(
      document: document, span: span(start, start + 5), text: text, type: .person, actor: actor, rule: "by hand")
  }

  private func mentions(_ fill: (inout ChronicleQuery) -> Void) -> [String] {
    var query = ChronicleQuery()
    fill(&query)
    return words(Selection(query, in: chronicle))
  }

  private func words(_ selection: Selection) -> [String] {
    selection.mentions.map { "\($0.text) \($0.document) \($0.span.start)" }
  }

  @Test func all() {
    #expect(mentions { _ in } == ["Novak d1 2", "Novak d1 30", "Gdańsk d1 40", "Lind d2 2"])
    #expect(words(Selection(allOf: chronicle)).count == 4)
  }

  /// An actor needs no event to be found.
  @Test func byActorAndDocument() {
    #expect(mentions { $0.actors = ["Novak"] } == ["Novak d1 2", "Novak d1 30"])
    #expect(mentions { $0.actors = ["Gdańsk"] } == ["Gdańsk d1 40"])
    #expect(mentions { $0.sources = ["herald"] } == ["Lind d2 2"])
    #expect(mentions { ($0.actors, $0.sources) = (["Novak"], ["herald"]) } == [])
  }

  /// With other conditions only what stands inside of the events.
  @Test func byEvents() {
    #expect(mentions { $0.kinds = ["arrest"] } == ["Novak d1 2"])
    #expect(mentions { ($0.actors, $0.since) = (["Novak"], EDTF("2010")) } == ["Novak d1 2"])
    #expect(mentions { $0.since = EDTF("2012") } == [])
    #expect(words(Selection(of: [Harbor.remark], in: chronicle)) == ["Lind d2 2"])
  }

  /// A part of a chronicle keeps the mentions of its actors in its documents.
  @Test func part() {
    let part = Selection(of: [Harbor.arrest], in: chronicle).part
    #expect(part.mentions.map(\.text) == ["Novak", "Novak"])
    #expect(part.fault == nil)
  }
}
