// Items by their ids and names.

import ChronicleTypes
import TestSupport
import Testing

@Suite struct ItemTests {
  private func found(_ id: String, in chronicle: Chronicle = Harbor.chronicle) throws -> String {
    switch try chronicle.item(id) {
    case .event(let event): "event \(event.id)"
    case .actor(let actor): "actor \(actor.id)"
    case .claim(let claim): "claim \(claim.id)"
    case .document(let document): "document \(document.id)"
    case .story(let story): "story \(story.id)"
    }
  }

  @Test(arguments: [
    ("e1", "event e1"), ("a2", "actor a2"), ("c1", "claim c1"), ("d3", "document d3"), ("t1", "story t1"),
  ])
  func whole(id: String, item: String) throws { #expect(try found(id) == item) }

  @Test func beginning() throws {
    var chronicle = Chronicle(actors: Harbor.chronicle.actors)
    chronicle.actors[0].id = "a2b"
    #expect(try found("a6", in: chronicle) == "actor a6")
    // The id itself goes before one that begins with it.
    #expect(try found("a2", in: chronicle) == "actor a2")
    #expect(try found("a2b", in: chronicle) == "actor a2b")
  }

  @Test func anotherTelling() throws {
    var chronicle = Harbor.chronicle
    chronicle.events[1].mentions[1].told = .init(id: "i77", text: "no", rule: "r", reason: "the same word")
    #expect(try found("i7", in: chronicle) == "event e2")
  }

  static let names = [
    ("Ada Novak", "actor a1"), ("ada novak", "actor a1"), ("Novak", "actor a1"), ("The Harbor Master", "actor a1"),
    ("lind", "actor a3"), ("crane FALLS", "story t1"), ("herald.md", "document d2"),
    ("reports/herald.md", "document d2"),
  ]

  @Test(arguments: names) func named(name: String, item: String) throws { #expect(try found(name) == item) }

  @Test func namesakes() throws {
    var chronicle = Harbor.chronicle
    chronicle.actors[2].aliases = ["Novak"]
    let both = [chronicle.actors[2], chronicle.actors[0]]
    #expect(throws: Chronicle.ItemError.namesakes("Novak", both)) { try chronicle.item("Novak") }
    // Who is called so before all others is meant.
    chronicle.actors[2].name = "Novak"
    #expect(try found("novak", in: chronicle) == "actor a3")
  }

  @Test func nearNamesAreOffered() {
    #expect(throws: Chronicle.ItemError.none("Ada Nowak", near: ["Ada Novak"])) {
      try Harbor.chronicle.item("Ada Nowak")
    }
  }

  @Test func refused() {
    #expect(throws: Chronicle.ItemError.none("xyz", near: [])) { try Harbor.chronicle.item("xyz") }
    #expect(throws: Chronicle.ItemError.several("e", count: 6)) { try Harbor.chronicle.item("e") }
  }
}
