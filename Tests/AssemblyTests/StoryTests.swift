// Which reports tell one story, and what is said of it.

import CalendarDates
import ChronicleTypes
import Testing

@testable import Extraction

@Suite struct StoryTests {
  /// A report that uses some words once each; those in capitals are names.
  private func about(
    _ words: String, _ id: String, published: String? = nil, outlet: String? = nil, title: String? = nil,
    _ fill: (inout DocumentAnalysis) -> Void = { _ in }
  ) -> DocumentAnalysis {
    report(id, about: 1...1, published: published, outlet: outlet) { analysis in
      analysis.document.title = title
      let words = words.split(separator: " ").map(String.init)
      for name in words where name.first?.isUppercase == true { analysis.actor(name, .person) }
      let hashes = Set(words.map { Fingerprint.hash(of: $0) }).sorted()
      analysis.fingerprint.terms = hashes.map {
        Fingerprint.Term(hash: $0, count: 1, share: Lexicon.english.words.shares[$0] ?? 0)
      }
      fill(&analysis)
    }
  }

  /// The documents of each story: `a b | c`.
  private func groups(_ reports: [DocumentAnalysis]) -> String {
    assembled(reports).stories.map { $0.documents.joined(separator: " ") }.sorted().joined(separator: " | ")
  }

  private let ferry = [
    "Marielle Lindholm ferry sink passenger drown night storm rescue",
    "Marielle Lindholm ferry wreck diver body toll island",
    "Marielle Lindholm ferry engine repair captain trial court",
    "Marielle Lindholm ferry owner insurance money widow claim",
    "Marielle Lindholm memorial stone mayor anniversary flower",
  ]

  /// Words of two reports → whether they tell one story.
  @Test(arguments: [
    ("Marielle Lindholm ferry sink storm", "Marielle Lindholm ferry wreck diver", true),
    ("Haan engineer arrest harbour police", "Haan engineer release lawyer harbour", true),
    ("levy canal barge toll skipper", "levy canal barge strike lock", true),
    // Two of one kind, with other people and places.
    ("Marielle Lindholm ferry sink storm passenger", "Astrid Karsk ferry sink fog passenger", false),
    ("Novak trial murder court judge Delta", "Lind trial murder court judge Gdynia", false),
    // Only what all news have in common.
    ("official government kill attack people Karsk", "official government kill attack people Delta", false),
    ("say year country military force orchard", "say year country military force violin", false),
    ("Marielle ferry storm", "orchard violin Karsk", false),
  ])
  func pairs(a: String, b: String, isOne: Bool) {
    #expect(groups([about(a, "a"), about(b, "b")]) == (isOne ? "a b" : "a | b"))
  }

  /// A folder of one story is one, though its words are in all of its reports, and no two reports are much alike.
  @Test func folderOfOneStory() {
    let reports = (0..<40).map { i in
      about(ferry[i % 5] + " own\(i) part\(i) detail\(i)", "d\(i)", published: "2021-06-\(i % 28 + 1)".padded)
    }
    #expect(assembled(reports).stories.map(\.documents.count) == [40])
  }

  /// What else lies in the folder changes nothing.
  @Test func amongOthers() {
    let others = (0..<60).map { i in about("Other\(i) thing\(i) matter\(i) official government", "x\(i)") }
    let own = ferry.enumerated().map { about($1, "f\($0)") }
    let stories = assembled(others + own).stories
    #expect(stories.count == 61)
    #expect(stories[0].documents == assembled(own).stories[0].documents)
  }

  /// Years between two reports that are half alike make two stories; so does nothing else.
  @Test func time() {
    func reports(_ first: String?, _ second: String?) -> [DocumentAnalysis] {
      [
        about("Astrid ferry sink storm harbour", "a", published: first),
        about("Astrid ferry fire harbour engine", "b", published: second),
      ]
    }
    #expect(groups(reports("2021-06-08", "2021-06-30")) == "a b")
    #expect(groups(reports("2014-06-08", "2021-06-30")) == "a | b")
    #expect(groups(reports(nil, "2021-06-30")) == "a b")
    #expect(groups(reports(nil, nil)) == "a b")
  }

  @Test func nothingToCompare() {
    #expect(assembled([]).stories == [])
    #expect(
      groups([report("a") { $0.fingerprint = Fingerprint() }, report("b") { $0.fingerprint = Fingerprint() }])
        == "a | b")
  }

  /// Its title, time, outlets, main event and actors.
  @Test func parts() throws {
    let chronicle = assembled([
      about(ferry[0], "a", published: "2021-06-08", outlet: "Echo", title: "Ferry Marielle sinks off Lindholm") {
        let haan = $0.actor("Piet Haan", .person)
        $0.mentions = [
          Mention(id: "m1", span: haan.span, text: haan.text, type: .person, actor: haan.actor ?? "", rule: "r")
        ]
        $0.incident("i1", at: 10, "2021-06-07") { ($0.text, $0.salience) = ("the ferry Marielle sank", 1) }
        // Too far down to be what the report is about.
        $0.incident("i2", at: 900, "1998-02-01") { ($0.text, $0.salience) = ("the ferry Marielle was built", 1) }
      },
      about(ferry[1], "b", published: "2021-06-09", outlet: "Post", title: "Wednesday, 9 June 2021"),
      about(ferry[3], "c", published: "2021-06-09", outlet: "Post"),
      about("Karsk orchard apple harvest", "d", outlet: "Post"),
    ])
    let story = chronicle.stories[0]
    #expect(story.documents == ["a", "b", "c"])
    #expect(story.title == "Ferry Marielle sinks off Lindholm")
    #expect(story.firstPublished == CalendarDay("2021-06-08") && story.lastPublished == CalendarDay("2021-06-09"))
    #expect(story.firstDay == CalendarDay("2021-06-07") && story.lastDay == CalendarDay("2021-06-07"))
    #expect(story.outlets == ["Post", "Echo"])
    #expect(chronicle.events.first { $0.id == story.mainEvent }?.text == "the ferry Marielle sank")
    #expect(story.actors.compactMap { id in chronicle.actors.first { $0.id == id }?.name } == ["Piet Haan"])
    // Nothing but its name is known of the other one.
    let other = chronicle.stories[1]
    #expect(other.documents == ["d"] && other.title == "d" && other.mainEvent == nil && other.firstDay == nil)
    #expect(chronicle.fault == nil)
  }

  /// The id stays where reports are added, as long as none of them was published before.
  @Test func ids() {
    let reports = ferry.prefix(3).enumerated().map { about($1, "f\($0)", published: "2021-06-0\($0 + 1)") }
    let id = assembled(reports).stories[0].id
    #expect(assembled(Array(reports.prefix(2))).stories[0].id == id)
    #expect(assembled(reports.reversed()).stories[0].id == id)
    #expect(assembled(Array(reports.suffix(2))).stories[0].id != id)
  }

  /// Where no report has a headline, the words of the main event are the title.
  @Test func withoutHeadlines() {
    let chronicle = assembled([
      about(ferry[0], "a") {
        $0.incident("i1", "2021-06-07") { ($0.text, $0.salience) = ("The ferry Marielle\n sank off Lindholm.", 1) }
      },
      about(ferry[1], "b") {
        $0.incident("i2", "2021-06-07") { ($0.text, $0.salience) = ("You have selected an edition.", 1) }
      },
    ])
    #expect(chronicle.stories.map(\.title) == ["The ferry Marielle sank off Lindholm."])
  }
}

extension String {
  /// A day of one digit with the zero before it.
  fileprivate var padded: String { count == 9 ? prefix(8) + "0" + suffix(1) : self }
}
