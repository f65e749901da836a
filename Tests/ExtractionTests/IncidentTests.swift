// Incidents: written → type, lemma and status; participants; place; date words.
import CalendarDates
import ChronicleTypes
import Foundation
import Testing

@testable import Extraction

@Suite struct Incidents {
  static let cases: [(String, String)] = [
    (
      "Gunmen attacked a convoy near Lima on Monday.",
      "attack attack asserted; agent (Gunmen), patient (convoy); Lima; Monday"
    ),
    (
      "Police arrested Omar Diaz in Lima, Peru.",
      "arrest arrest asserted; agent Police, patient Omar Diaz; Lima, Peru; "
    ),
    (
      "Omar Diaz was arrested by federal officers.",
      "arrest arrest asserted; patient Omar Diaz, agent federal officers; ; "
    ),
    ("Two guards were killed on Monday.", "killing kill asserted; patient Two guards; ; Monday"),
    ("The arrest of Omar Diaz came late.", "arrest arrest asserted; patient Omar Diaz; ; "),
    ("The attack on officers came late.", "attack attack asserted; patient (officers); ; "),
    ("The town held a vote on Monday.", "election vote asserted; agent (town); ; Monday"),
    ("A crane collapsed at Lima on Monday.", "accident collapse asserted; patient (crane); Lima; Monday"),
    ("The court upheld it for Omar Diaz.", "ruling uphold asserted; agent court, patient (it); ; "),
    ("Omar Diaz founded a club.", "founding found asserted; agent Omar Diaz, patient club; ; "),
    ("Omar Diaz died in 2012.", "death die asserted; patient Omar Diaz; ; 2012"),
    // Status.
    ("Omar Diaz was reportedly arrested.", "arrest arrest alleged; patient Omar Diaz; ; "),
    ("Police did not arrest Omar Diaz.", "arrest arrest negated; agent Police, patient Omar Diaz; ; "),
    ("Police will arrest Omar Diaz.", "arrest arrest planned; agent Police, patient Omar Diaz; ; "),
    ("Police could arrest Omar Diaz.", "arrest arrest hypothetical; agent Police, patient Omar Diaz; ; "),
    ("Ana Ruiz said that police arrested Omar Diaz.", "arrest arrest alleged; agent police, patient Omar Diaz; ; "),
    ("The planned arrest of Omar Diaz came late.", "arrest arrest planned; patient Omar Diaz; ; "),
    (
      "It rained, but if so, police arrested Omar Diaz.",
      "arrest arrest asserted; agent police, patient Omar Diaz; ; "
    ),
  ]

  @Test(arguments: cases) func incident(_ text: String, _ expected: String) {
    #expect(Report(text, published: "2020-05-06").incidents == [expected])
  }

  static let none = [
    "Attacks are bad.", "The attacks were bad.", "Any attack on officers is bad.", "No attack on officers came.",
    "Every attack on officers hurts.", "A rise in attacks on officers came.",
    "Anyone who attacks an officer is a fool.",
    "Those who attack officers are fools.", "The attack helicopter flew to Lima.", "He had a heart-attack in Lima.",
    "She found Omar Diaz in Lima.", "They found Omar Diaz.", "Omar Diaz's attack dog slept.", "The strike-force came.",
    "A man attacks an officer.", "Officers strike back.", "It rained in Lima on Monday.", "The wounded slept.",
    "The killer slept.", "Being arrested is bad.", "", "attack", "attacks attacked attack",
  ]

  @Test(arguments: none) func noIncident(_ text: String) { #expect(Report(text).incidents == []) }

  static let dates: [(String, String?)] = [
    ("Gunmen attacked Lima on Monday.", "2020-05-04"), ("Gunmen attacked officers.", nil),
    ("Gunmen attacked officers on May 3, 2012.", "2012-05-03"),
    ("On Monday, Ana Ruiz said that gunmen attacked officers in 2012.", "2012"),
    ("Ana Ruiz said on Monday that gunmen attacked officers.", nil),
    ("A court in Lima will rule on the extradition on 3 December.", "2020-12-03"),
    ("A court in Lima ruled after the extradition of 2012.", nil),
    // The side of an open time stays open.
    ("Two ships sank by 3 May 2012.", "[..2012-05-03]"), ("Two ships sank before May 2012.", "[..2012-05]"),
    ("Two ships sank after 3 May 2012.", "[2012-05-03..]"), ("A bridge was closed until 3 May 2012.", "[..2012-05-03]"),
    ("A man was arrested no later than 6 May 2012.", "[..2012-05-06]"),
    ("A bridge was closed up to 3 May 2012.", "[..2012-05-03]"), ("Two ships sank on 3 May 2012.", "2012-05-03"),
    // What lasts since a day has no end yet.
    ("Rebels have attacked Lima since 3 May 2012.", "2012-05-03/.."),
    ("Rebels attacked Lima from 3 May 2012 on.", "2012-05-03/.."),
    ("Rebels attacked Lima, the worst raid since 2001.", nil),
    // A comparison dates nothing.
    ("Gunmen attacked more officers than in 2012.", nil),
    ("Gunmen attacked ten officers, compared with two in 2012.", nil),
    // The head of an item dates it.
    ("3 March 2019 - Gunmen attack officers.", "2019-03-03"), ("2019: Gunmen attacked officers.", "2019"),
    ("12 January 2019: Gunmen attacked officers on 8 January.", "2019-01-08"),
  ]

  @Test(arguments: dates) func date(_ text: String, _ expected: String?) {
    #expect(
      Report(text, published: "2020-05-06").analysis.incidents.filter(\.isSpecific).map { $0.date?.description } == [
        expected
      ])
  }

  /// The example beside each kind in triggers.tsv is read as one.
  @Test func examplesOfKinds() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/CLexicon/words/en/events/triggers.tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let examples = lines.compactMap { $0.firstMatch(of: /^# ([a-z-]+): (.+\.)$/) }.map { (String($0.1), String($0.2)) }
    #expect(examples.count >= 30)
    for (kind, example) in examples {
      #expect(Report(example).analysis.incidents.map(\.type).contains(kind), "\(kind): \(example)")
    }
  }

  @Test func oneThreat() {
    let report = Report("Omar Diaz left a voicemail threatening federal officers on Monday.")
    #expect(report.analysis.incidents.filter(\.isSpecific).map(\.trigger.lemma) == ["voicemail"])
  }

}
