// Whom pronouns and nouns mean, anywhere in a text.
import ChronicleTypes
import Linguistics
import Testing

@testable import Extraction

@Suite struct CoreferenceTests {
  /// A text with one word in brackets → the actor whom the word means; nil where it must stay open.
  static let pronouns: [(String, String?)] = [
    // Gender: titles, first names, nouns beside a name.
    ("Ana Ruiz met Omar Diaz in Lima. [She] slept.", "Ana Ruiz"),
    ("Ana Ruiz met Omar Diaz in Lima. [He] slept.", "Omar Diaz"),
    ("Mr. Vega met Ana Ruiz. The mayor praised [her].", "Ana Ruiz"),
    ("Mr. Vega met Ana Ruiz. The mayor praised [him].", "Vega"),
    ("The widow, Zuva Tark, came to Lima. [She] slept.", "Zuva Tark"),
    ("The widow, Zuva Tark, came to Lima. [He] slept.", nil),
    ("Ana Ruiz came. [He] slept.", nil),
    // A body and a place are no “he”.
    ("The Zubko Agency closed its office in Lima. [He] slept.", nil),
    // In one clause, only a reflexive means the subject.
    ("Omar Diaz blamed [himself] for the delay.", "Omar Diaz"),
    ("Ana Ruiz hit [her].", nil),
    ("Omar Diaz sold [his] boat.", "Omar Diaz"),
    ("Omar Diaz said that [he] was tired.", "Omar Diaz"),
    // Who speaks says “I”; “he” is somebody else.
    ("Karl Weber came. “The whole council knows that [he] was tired on Monday,” Omar Diaz said.", "Karl Weber"),
    ("Omar Diaz came. “The whole council knows that [he] was tired on Monday,” Omar Diaz said.", nil),
    // A name behind the pronoun.
    ("It rained on Monday. When [she] came to Lima, Ana Ruiz slept.", "Ana Ruiz"),
    ("With [her] sister, Ana Ruiz founded a school in Lima.", "Ana Ruiz"),
    ("Ana Ruiz came to Lima. With [her] sister Mira Lind, Ruiz founded a school.", "Ana Ruiz"),
    ("With [his] sister, Ana Ruiz founded a school in Lima.", nil),
    // A surname alone is that of whom pronouns spoke before, from its sentence on.
    ("He came to Lima. He slept. Diaz left the town. [He] sold a boat.", "Diaz"),
    ("He came to Lima. [He] slept. Diaz left the town.", nil),
    // Nobody fits.
    ("[He] slept.", nil),
    ("[It] rained in Lima all day, Ana Ruiz said.", nil),
  ]

  @Test(arguments: pronouns) func pronoun(_ marked: String, _ expected: String?) throws {
    let start = marked.unicodeScalars.firstIndex(of: "[").map {
      marked.unicodeScalars.distance(from: marked.unicodeScalars.startIndex, to: $0)
    }
    let report = Report(marked.filter { $0 != "[" && $0 != "]" })
    guard let start else { return }
    let mention = report.analysis.mentions.first { $0.span.start == start }
    #expect(report.analysis.actors.first { $0.id == mention?.actor }?.name == expected)
    #expect(mention == nil || mention?.rule == "actor.pronoun")
  }

  /// “I” in quoted words is who says them; outside of quotes it is nobody.
  @Test func speakers() {
    let report = Report("I came to Lima. “I am tired, and my boat is gone,” said Ana Ruiz. Omar Diaz left.")
    let found = report.analysis.mentions.filter { $0.rule == "actor.speaker" }
    #expect(found.map(\.text) == ["I", "my"])
    #expect(
      found.map { mention in report.analysis.actors.first { $0.id == mention.actor }?.name } == [
        "Ana Ruiz", "Ana Ruiz",
      ])
  }

  /// A noun that stood beside a name means whom it named; a noun with other words of its own does not.
  @Test(arguments: [
    ("President Ana Ruiz came. The president slept.", ["Ana Ruiz"]),
    ("The driver, Omar Diaz, came to Lima. On Monday the driver slept.", ["Omar Diaz"]),
    ("President Ana Ruiz came. The president of Kenya slept.", []),
    ("President Ana Ruiz came. A president slept.", []),
  ]) func nouns(_ text: String, _ expected: [String]) {
    let report = Report(text)
    let found = report.analysis.mentions.filter { $0.rule == "actor.noun" }
    #expect(found.map { mention in report.analysis.actors.first { $0.id == mention.actor }?.name ?? "" } == expected)
  }

  /// “a woman … she” is one actor without a name.
  @Test func descriptions() {
    let report = Report("A young woman came to Lima. She said that it rains.")
    #expect(report.said == ["young woman: it rains"])
    #expect(report.analysis.mentions.map(\.text) == ["woman", "Lima", "She"])
  }

  /// Whoever is named only in a later sentence is not meant before.
  @Test func nameBehind() {
    let report = Report("He came to Lima. He slept. Diaz left the town, and he sold his boat.")
    let pronouns = report.analysis.mentions.filter { $0.rule == "actor.pronoun" }
    #expect(pronouns.allSatisfy { $0.span.start > 30 })
  }

  /// The list of weights and the features are those of one another, and each question has weights.
  @Test func weights() {
    let rows = Language.english.lists.file("coreference.tsv", columns: 3).rows
    let known = Set(CoreferenceFeature.names + ["margin"])
    #expect(rows.filter { !known.contains($0.fields[1]) }.map(\.fields) == [])
    #expect(Set(rows.map { $0.fields[0] }) == Set(CoreferenceRanker.Question.allCases.map(\.rawValue)))
    #expect(CoreferenceFeature.names.count == CoreferenceFeature.total)
    #expect(Set(CoreferenceFeature.names).count == CoreferenceFeature.total)
  }

  /// A candidate wins only by the margin.
  @Test func margin() {
    let file = { (margin: Int) in
      LexiconFile.reading(
        Array("person\tmargin\t\(margin)\nperson\tbase.0\t100\nperson\tjoined.0\t-30".utf8), name: "coreference.tsv",
        path: "coreference.tsv", columns: 3
      ).0
    }
    let decision = CoreferenceDecision(
      question: .person,
      candidates: [[CoreferenceFeature.base[0], CoreferenceFeature.joined[0]], [CoreferenceFeature.base[0]]],
      nothing: [])
    #expect(CoreferenceRanker(file(0)).choice(decision) == 1)
    #expect(CoreferenceRanker(file(30)).choice(decision) == 1)
    #expect(CoreferenceRanker(file(31)).choice(decision) == nil)
  }
}
