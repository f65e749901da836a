// Statements that say the same thing, and those that only sound like it.

import Assembly
import ChronicleTypes
import Testing

@Suite struct PropositionTests {
  private typealias Said = (speaker: String?, words: String)

  private func assemble(_ said: [(String?, String, Stance)]) -> Chronicle {
    assembled(
      said.enumerated().map { index, said in
        report("d\(index)") { analysis in
          let speaker = said.0.map { analysis.actor($0, .person) }
          analysis.actor("Immigration and Customs Enforcement", .organization)
          analysis.statement("s\(index)", by: speaker) { ($0.text, $0.stance) = (said.1, said.2) }
        }
      })
  }

  private func claims(_ said: (String?, String)...) -> [[String]] {
    assemble(said.map { ($0.0, $0.1, .say) }).claims.map(\.statements)
  }

  /// The threat of prosecution in two of the seeds.
  @Test(arguments: [
    (
      "Anyone who assaults an officer will be vigorously prosecuted",
      """
      you will not stop us, and ICE and its federal partners are going to keep enforcing the law. To assault or obstruct \
      officers is dangerous, and it is also a felony and a federal crime. Lay a hand on an officer or dox one, and expect to \
      be prosecuted as far as the law allows.
      """
    ),
    (
      "any assault on an officer will lead to rigorous prosecution",
      """
      you will not stop us or slow us down. ICE and our federal law enforcement partners will continue to enforce the law. \
      Assaulting and obstructing law enforcement is not only dangerous but is a federal crime and a felony. And if you lay a \
      hand on an officer or dox them you will be prosecuted to the fullest extent of the law
      """
    ),
  ])
  func threatOfProsecution(short: String, long: String) throws {
    let others = [
      "Photos of the officers concerned have been passed around in criminal networks",
      "Agents nevertheless remain committed to their mission and their country",
    ]
    let chronicle = assemble(([short, long] + others).map { ("Kristi Noem", $0, .say) })
    let claim = try #require(chronicle.claims.first)
    #expect(chronicle.claims.count == 1)
    #expect(claim.statements == ["s0", "s1"])
    #expect(claim.kind == .proposition && claim.text == short)
    #expect(claim.citations.map(\.document) == ["d0", "d1"])
    #expect(claim.origins.count == 1)
    #expect(chronicle.relations.map(\.type) == [.echoes])
    // Of another speaker so few words are no sign.
    #expect(claims(("Kristi Noem", short), ("Ada Novak", long)) == [])
  }

  @Test func quoteInSeveralPapers() {
    let quote = "The crane was old, and nobody at the harbor wanted to hear of it."
    #expect(claims(("Ada Novak", quote), ("Ada Novak", quote), (nil, quote)) == [["s0", "s1", "s2"]])
    #expect(
      claims(
        ("Ada Novak", quote),
        ("Bo Lind", "as she said, the crane was old and nobody at the harbor wanted to hear of it"))
        == [["s0", "s1"]])
  }

  /// Who gives another number or day says something else, however like the words are.
  @Test(arguments: [
    (
      "Nordline paid 2 million euros in fines in 2019 for the ferries",
      "Nordline paid 5 million euros in fines in 2019 for the ferries"
    ),
    (
      "the mayor of Karsk resigned on 3 May after the bridge scandal",
      "the mayor of Karsk resigned on 5 May after the bridge scandal"
    ),
    ("police closed the harbor bridge on Monday for repairs", "police closed the harbor bridge on Tuesday for repairs"),
    ("the fire killed two dozen workers in the harbor hall", "the fire killed three dozen workers in the harbor hall"),
  ])
  func otherNumbers(one: String, other: String) {
    #expect(claims(("Ada Novak", one), ("Ada Novak", one)) == [["s0", "s1"]])
    #expect(claims(("Ada Novak", one), ("Bo Lind", other)) == [])
    #expect(claims(("Ada Novak", one), ("Ada Novak", other)) == [])
  }

  /// A quote in very many papers is one claim.
  @Test(arguments: [40, 100, 300]) func quoteInVeryManyPapers(count: Int) {
    let quote = "The crane was old, and nobody at the harbor wanted to hear of it."
    let found = assemble((0..<count).map { _ in ("Ada Novak", quote, .say) }).claims
    #expect(found.map(\.statements.count) == [count])
  }

  @Test func otherThings() {
    // Alone.
    #expect(claims(("Ada Novak", "The crane at the harbor was old.")) == [])
    // One speaker on one matter.
    #expect(
      claims(
        ("Ada Novak", "The crane at the harbor was old and rusty."),
        ("Ada Novak", "The harbor will buy another crane next spring.")) == [])
    // The same words about other things.
    #expect(
      claims(
        ("Ada Novak", "Police arrested two guards at the northern quay."),
        ("Bo Lind", "Police arrested a driver at the northern bridge.")) == [])
    // Two words are nothing.
    #expect(claims(("Ada Novak", "It was terrible news."), ("Ada Novak", "It was terrible news.")) == [])
    // Other figures.
    #expect(
      claims(
        ("Ada Novak", "Thefts at the northern quay rose by 30 percent."),
        ("Ada Novak", "Thefts at the northern quay rose by 50 percent.")) == [])
    // A name is one word, however long.
    #expect(
      claims(
        ("Ada Novak", "She likes Immigration and Customs Enforcement (ICE)."),
        ("Ada Novak", "Immigration and Customs Enforcement bought new boats.")) == [])
  }

  @Test func denials() {
    func relations(_ said: (String?, String, Stance)...) -> [String] {
      assemble(said).relations.map { "\($0.type.rawValue) \($0.from) \($0.to)" }
    }
    let words = "The crane at the northern quay was unsafe for years."
    #expect(
      relations(("Ada Novak", words, .say), ("Bo Lind", "the crane at the northern quay was unsafe", .deny))
        == ["denies s1 s0"])
    // Nobody denies himself, and who speaks of other things denies nothing.
    #expect(
      relations(("Ada Novak", words, .say), ("Ada Novak", "the crane at the northern quay was unsafe", .deny)) == [])
    #expect(relations(("Ada Novak", words, .say), ("Bo Lind", "the guards of the northern gate drank", .deny)) == [])
    #expect(relations(("Ada Novak", words, .deny), ("Bo Lind", words, .deny)).filter { $0.hasPrefix("denies") } == [])
  }

  /// Who denies a figure does not state it.
  @Test func deniedFigure() throws {
    func said(_ id: String, _ name: String, _ stance: Stance) -> DocumentAnalysis {
      report(id) { analysis in
        let speaker = analysis.actor(name, .person)
        analysis.statement("s-\(id)", by: speaker) {
          $0.figures = [.up(500)]
          $0.stance = stance
        }
      }
    }
    let chronicle = assembled([said("d1", "Ada Novak", .say), said("d2", "Bo Lind", .deny)])
    let claim = try #require(chronicle.claims.first)
    #expect(chronicle.claims.count == 1 && claim.statements == ["s-d1"] && claim.origins.count == 1)
    #expect(chronicle.relations.map(\.type) == [.denies])
    #expect(chronicle.relations.map(\.from) == ["s-d2"] && chronicle.relations.map(\.to) == [claim.id])
    // Who gives a figure denies something else beside it.
    let own = assembled([said("d1", "Ada Novak", .say), said("d2", "Ada Novak", .deny)])
    #expect(own.relations.filter { $0.type == .denies } == [])
    // Denied only: a claim that nobody makes.
    let alone = assembled([said("d2", "Bo Lind", .deny)])
    #expect(alone.claims.map(\.statements) == [[]] && alone.relations.map(\.type) == [.denies])
  }

  /// Thousands of statements, with words of their own and of all: no pair too many is looked at.
  @Test func many() {
    let reports = (0..<200).map(busy)
    let chronicle = assembled(reports)
    #expect(chronicle.events.count == 4000)
    #expect(chronicle.claims.count == 1200)
    #expect(chronicle.relations.allSatisfy { $0.type != .notComparable })
  }

  private func busy(_ d: Int) -> DocumentAnalysis {
    let first = UInt32(1 + d * 20)
    return report("d\(d)", about: first...(first + 19)) { analysis in
      let speaker = analysis.actor("Speaker \(d)", .person)
      for s in 0..<20 {
        let reason = d * s % 997
        analysis.statement("s\(d)-\(s)", at: s * 10, by: speaker) {
          $0.text =
            "The harbor of town\(d % 50) bought crane\(d) number\(s) from maker\(s % 7) for reason\(reason) again"
          $0.words = $0.text.split(separator: " ").map { ContentKey(String($0)) }
          $0.figures = [Figure.up(Double(s % 5), metric: "theft"), Figure.up(Double(d), metric: "price")].map { given in
            var figure = given
            (figure.keys.metric, figure.keys.written) = ([figure.metric], [figure.metric])
            return figure
          }
        }
      }
    }
  }
}
