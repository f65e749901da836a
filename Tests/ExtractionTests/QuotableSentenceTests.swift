// Which sentences can be quoted for a day, and what is known of them.

import CalendarDates
import ChronicleTypes
import Testing

@Suite struct QuotableSentenceTests {
  private func sentences(_ text: String) -> [QuotableSentence] {
    Report(text, published: "2020-03-04").analysis.quotable
  }

  /// The days that a sentence names; that something happened on them is told apart from the days alone.
  @Test(arguments: [
    ("Police arrested a man on 1 March 2020.", "2020-03-01", "2020-03-01"),
    ("Police arrested a man on Sunday and freed him on Monday.", "2020-03-01 2020-03-02", "2020-03-01 2020-03-02"),
    ("The trial will begin on 9 March 2020.", "2020-03-09", ""),
    ("Police did not arrest him on 1 March 2020.", "2020-03-01", ""),
    // No single day.
    ("Police arrested a man in March 2020.", "", ""), ("Police arrested a man on Sunday night.", "", ""),
    ("Police arrested a man.", "", ""),
  ])
  func days(text: String, days: String, told: String) {
    let sentence = sentences(text).first
    #expect(sentence?.days.map(\.description).joined(separator: " ") == days)
    #expect(sentence?.told.map(\.description).joined(separator: " ") == told)
  }

  /// Words that say something, without endings; neither dates nor words such as “the”.
  @Test(arguments: [
    ("Police arrested two men in Dallas on 1 March 2020.", "polic arrest two man dallas"),
    ("It was the one that they had.", ""),
    ("The ferries slowly left.", "ferry slow leav"),
  ])
  func terms(text: String, terms: String) {
    #expect(sentences(text).first?.terms.joined(separator: " ") == terms)
  }

  @Test(arguments: [
    ("We will never leave.", true), ("“You must go,” she said.", true), ("They will never leave.", false),
    ("The US will never leave.", false),
  ])
  func personal(text: String, isPersonal: Bool) { #expect(sentences(text).first?.isPersonal == isPersonal) }

  /// The first ten sentences, and behind them those that name a day.
  @Test func first() {
    let lines = (1...14).map { "The ferry number \($0) left the quay." } + ["Ferry 15 left on 1 March 2020."]
    let found = sentences(lines.joined(separator: "\n\n"))
    #expect(found.map(\.line) == (0..<10).map { 2 * $0 + 1 } + [29])
    #expect(found.last?.text == lines.last)
  }

  /// Headlines and what is no part of the report are not quoted, nor is what has no end.
  @Test(arguments: [
    "Ferry Halden runs aground on 1 March 2020\n\nNobody was hurt.\n\nPolice came.\n\nThe ferry was towed.",
    "Photo: The ferry on 1 March 2020\n\nNobody was hurt.\n\nPolice came.\n\nThe ferry was towed.",
    "Nobody was hurt.\n\nPolice came.\n\nThe ferry was towed.\n\n1 March 2020 "
      + String(repeating: "ferry quay ", count: 60) + ".",
  ])
  func notQuoted(text: String) {
    #expect(sentences(text).map(\.text) == ["Nobody was hurt.", "Police came.", "The ferry was towed."])
  }

  @Test func citation() {
    let report = Report("Nobody was hurt.\nThe ferry Łódź ran aground on 1 March 2020.", published: nil)
    for sentence in report.analysis.quotable { #expect(report.document.text[sentence.span] == sentence.text) }
    #expect(report.analysis.quotable.map(\.line) == [1, 2])
  }
}
