// What was chosen, what belongs to it, and what was left out.

import CalendarDates
import ChronicleTypes
import TestSupport
import Testing

@Suite struct SelectionTests {
  private let chronicle = Harbor.chronicle

  private func chosen(_ fill: (inout ChronicleQuery) -> Void) -> Selection { chosen(Harbor.chronicle, fill) }

  private func chosen(_ chronicle: Chronicle, _ fill: (inout ChronicleQuery) -> Void) -> Selection {
    var query = ChronicleQuery()
    fill(&query)
    return Selection(query, in: chronicle)
  }

  /// The harbor with an arrest and a threat that are told in passing.
  private var passing: Chronicle {
    var chronicle = Harbor.chronicle
    for i in [0, 4] { chronicle.events[i].isMinor = true }
    return chronicle
  }

  // MARK: All or some

  @Test func all() {
    #expect(Selection(allOf: passing).isAll)
    #expect(Selection(allOf: passing).events == passing.events)
    #expect(Selection(of: chronicle.events, in: chronicle).isAll)
    #expect(chosen { _ in }.isAll)
    #expect(!chosen(passing) { _ in }.isAll)
    #expect(chosen(passing) { $0.includesMinor = true }.isAll)
  }

  @Test func some() {
    #expect(!chosen { $0.actors = ["Novak"] }.isAll)
    #expect(!chosen { $0.limit = 5 }.isAll)
    #expect(!Selection(of: Array(chronicle.events.dropLast()), in: chronicle).isAll)
    // As many as there are, but one of them is of another chronicle.
    let other = Harbor.event("e9", .incident, "fire", "It burned.", "d1", nil)
    #expect(!Selection(of: chronicle.events.dropLast() + [other], in: chronicle).isAll)
  }

  // MARK: What belongs to it

  @Test func whatEventsNeed() {
    let part = Selection(of: [Harbor.denial], in: chronicle).part
    #expect(part.events == [Harbor.denial])
    #expect(part.actors.map(\.id) == ["a2", "a4"])
    #expect(part.documents.map(\.id) == ["d1", "d2"])
    #expect(part.claims.map(\.statements) == [["e2"]])
    #expect(part.relations == [])
  }

  @Test func relationsOfWhatIsThere() {
    #expect(
      Selection(of: [Harbor.remark, Harbor.warning], in: chronicle).part.relations.map(\.reason) == ["20 is not 30"])
    #expect(Selection(of: [Harbor.arrest, Harbor.threat], in: chronicle).part.claims == [])
  }

  @Test func partOfAll() {
    var whole = chronicle
    whole.actors.removeAll { $0.id == "a6" }  // The place is nobody’s part in an event.
    #expect(Selection(allOf: chronicle).part == whole)
    #expect(Selection(of: [], in: chronicle).part == Chronicle())
  }

  /// Of some events the claims that they make or deny, each whole; of all events also a claim that no event makes.
  @Test func claims() {
    var chronicle = chronicle
    chronicle.claims.append(Claim(id: "c3", text: "nobody’s", statements: []))
    chronicle.relations.append(Relation(type: .denies, from: "e2", to: "c2", reason: "it denies it"))
    #expect(Selection(allOf: chronicle).claims.map(\.id) == ["c1", "c2", "c3"])
    #expect(Selection(of: [Harbor.denial], in: chronicle).claims.map(\.id) == ["c1", "c2"])
    #expect(Selection(of: [Harbor.remark], in: chronicle).claims == [chronicle.claims[0]])
    #expect(Selection(of: [Harbor.arrest], in: chronicle).claims == [])
  }

  @Test func aroundAClaim() {
    let chosen = Selection(around: chronicle.claims[0], in: chronicle)
    #expect(chosen.claims.map(\.id) == ["c1", "c2"])
    #expect(chosen.events.map(\.id) == ["e2", "e3", "e6"])
    #expect(chosen.hasChosenClaims && !chosen.isAll)
  }

  @Test func actors() {
    func counts(_ selection: Selection) -> [String] {
      selection.actors.map { "\($0.actor.id) \($0.events) \($0.statements)" }
    }
    #expect(counts(Selection(allOf: chronicle)) == ["a1 3 1", "a2 3 1", "a3 1 1", "a4 1 0", "a5 1 0"])
    #expect(counts(chosen { $0.actors = ["Novak"] }) == ["a1 3 1"])
    #expect(counts(chosen { $0.speakers = ["Novak"] }) == ["a1 1 1", "a2 1 0"])
    #expect(counts(chosen { $0.actors = ["nobody"] }) == [])
  }

  @Test func documents() {
    func counts(_ selection: Selection) -> [String] { selection.documents.map { "\($0.document.id) \($0.events)" } }
    var chronicle = chronicle
    chronicle.documents.append(Document.Source(id: "d4", path: "empty.txt"))
    #expect(counts(Selection(allOf: chronicle)) == ["d1 3", "d2 3", "d3 1", "d4 0"])
    #expect(counts(Selection(of: [Harbor.denial], in: chronicle)) == ["d1 1", "d2 1"])
  }

  // MARK: What is left out

  @Test func names() {
    #expect(chosen { $0.actors = ["Novak", "nobody"] }.remarks == [.noActor("nobody")])
    #expect(chosen { $0.speakers = ["no one"] }.remarks == [.noActor("no one")])
  }

  @Test func kinds() {
    #expect(chosen { $0.kinds = ["arrest", "Direct"] }.remarks == [])
    let known = [
      "incident", "statement", "asserted", "alleged", "planned", "hypothetical", "negated", "generic", "say", "claim",
      "deny", "warn", "promise", "praise", "condemn", "ask", "refuse", "direct", "indirect", "mixed", "arrest",
      "protest", "threat",
    ]
    #expect(chosen { $0.kinds = ["arr"] }.remarks == [.noKind("arr", known: known)])
  }

  @Test func undatedAndOpen() {
    #expect(chosen { $0.since = EDTF("2011") }.remarks == [.undated(2)])
    #expect(chosen { $0.until = EDTF("2010") }.remarks == [.undated(2), .open(1)])
    #expect(chosen { ($0.until, $0.actors) = (EDTF("2010"), ["Lind"]) }.remarks == [.open(1)])
    #expect(chosen { $0.undatedOnly = true }.remarks == [])
  }

  @Test func inPassing() {
    #expect(chosen(passing) { _ in }.remarks == [.inPassing(2)])
    #expect(chosen(passing) { $0.includesMinor = true }.remarks == [])
    #expect(chosen(passing) { $0.actors = ["Lind"] }.remarks == [])
    // What has no date is told of once, with what has none; here it is told in passing, too.
    #expect(chosen(passing) { $0.since = EDTF("2010") }.remarks == [.undated(1), .open(1), .inPassing(1)])
  }

  @Test func limits() {
    #expect(chosen { $0.limit = 6 }.remarks == [])
    #expect(chosen { $0.limit = 2 }.remarks == [.limited(to: 2, of: 6)])
  }

  // MARK: Pages

  private func numbers(_ selection: Selection) -> [Int] {
    selection.page.map { [$0.number, $0.count, $0.places.lowerBound, $0.places.upperBound, $0.total] } ?? []
  }

  @Test func pages() throws {
    let whole = Selection(allOf: chronicle)
    let second = try whole.page(2, of: .events, size: 4)
    #expect(second.events.map(\.id) == ["e5", "e6"])
    #expect(numbers(second) == [2, 2, 5, 6, 6] && second.page?.item == .events)
    #expect(!second.isAll && second.claims.map(\.id) == ["c2"])
    #expect(try whole.page(1, of: .events, size: 6).isAll)
    let claims = try whole.page(2, of: .claims, size: 1)
    #expect(claims.claims.map(\.id) == ["c2"] && claims.hasChosenClaims)
    #expect(numbers(claims) == [2, 2, 2, 2, 2] && claims.page?.item == .claims)
  }

  @Test(arguments: [0, 3, -1]) func noPage(number: Int) {
    let error = #expect(throws: Selection.NoPage.self) {
      try Selection(allOf: Harbor.chronicle).page(number, of: .events, size: 4)
    }
    #expect(error?.number == number && error?.count == 2 && error?.total == 6)
    let empty = #expect(throws: Selection.NoPage.self) {
      try Selection(allOf: Chronicle()).page(1, of: .claims, size: 24)
    }
    #expect(empty?.count == 0 && empty?.total == 0)
  }
}
