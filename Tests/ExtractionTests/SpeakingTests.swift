// Who can speak, and whose words stand in quotation marks.
import ChronicleTypes
import Testing

@testable import Extraction

@Suite struct Speaking {
  static let speech: [(String, [String])] = [
    ("A source close to the mayor said that it rains.", ["source close: it rains"]),
    ("The indictment said that it rains.", ["indictment: it rains"]),
    ("Court papers say that it rains.", ["Court papers: it rains"]),
    ("Many of the residents said that it rains.", ["Many of the residents: it rains"]),
    ("Twelve percent of voters said that it rains.", ["Twelve percent of voters: it rains"]),
    ("An ornithologist said that it rains.", ["ornithologist: it rains"]),
    ("A co-founder said that it rains.", ["co-founder: it rains"]),
    ("“It rains in the town,” read one banner.", ["one banner: It rains in the town,"]),
    ("Some said that it rains.", ["(Some): it rains"]),
    ("Someone said that it rains.", ["(Someone): it rains"]),
  ]

  static let things = [
    "The photo shows that it rains.",
    "The blood test showed that it rains.",
    "The diagram suggests it rains.",
    "The lorry said it was ready.",
    "Omar Diaz read “War and Rain” again.",
    "This shows that it rains.",
    "You know it rains.",
    "The strikes showed that it rains.",
    "Friday showed that it rains.",
    "His career showed that it rains.",
  ]

  @Test(arguments: speech) func said(_ text: String, _ expected: [String]) { #expect(Report(text).said == expected) }

  @Test(arguments: things) func mute(_ text: String) { #expect(Report(text).said == []) }

  @Test func quotedWordsOfAThingStayWithoutSpeaker() {
    #expect(
      Report("The balloon said “it rains in the whole of the town”.").said == [
        "nobody: it rains in the whole of the town"
      ])
  }

  static let charges = [
    "Omar Diaz pleaded not guilty to “unlawfully obtaining money by deception”.",
    "Omar Diaz was charged with “obtaining money by deception and fraud”.",
    "Omar Diaz was convicted on two counts of “obtaining money by deception”.",
  ]

  @Test(arguments: charges) func aChargeHasNoSpeaker(_ text: String) {
    #expect(Report(text).analysis.statements.map { $0.speaker?.text } == [nil])
  }

  @Test func whatIsDeniedInQuotesIsNotTheSpeakersOwn() {
    let statements = Report("Omar Diaz denied having “misled anybody about the loan”.").analysis.statements
    #expect(statements.map(\.stance) == [.deny])
    #expect(statements.map(\.mode) == [.indirect])
  }

  static let together: [(String, [String])] = [
    ("Ana Ruiz and Omar Diaz said that it rains.", ["Ana Ruiz", "Omar Diaz"]),
    ("Ana Ruiz, Ben Ito and Omar Diaz said that it rains.", ["Ana Ruiz", "Ben Ito", "Omar Diaz"]),
    ("“It rains in the whole town,” said Ana Ruiz and Omar Diaz.", ["Ana Ruiz", "Omar Diaz"]),
    ("Ana Ruiz came and Omar Diaz said that it rains.", ["Omar Diaz"]),
  ]

  @Test(arguments: together) func joint(_ text: String, _ speakers: [String]) {
    let report = Report(text)
    let found = report.analysis.statements.map { ([$0.speaker] + $0.jointSpeakers).map { report.name($0) } }
    #expect(found == [speakers])
  }

  /// A quote behind other words of its sentence is not whoever spoke before.
  @Test func aQuoteBehindWordsDoesNotGoOn() {
    let text = "Ana Ruiz said that it rains. The crowd read “nobody shall leave this town”."
    #expect(Report(text).said.last == "nobody: nobody shall leave this town")
  }

  static let labels: [(String, [String])] = [
    ("RUIZ: It rains.\n\nDIAZ: It snows.\n\nRUIZ: It is cold.", ["RUIZ", "DIAZ", "RUIZ"]),
    ("HOST: It rains.\n\nANA RUIZ, MAYOR OF LIMA: It snows.\n\nHOST: It is cold.", ["HOST", "ANA RUIZ", "HOST"]),
    ("UPDATE: It rains.\n\nUPDATE: It snows.\n\nUPDATE: It is cold.", []),
  ]

  @Test(arguments: labels) func label(_ text: String, _ speakers: [String]) {
    #expect(Report(text).analysis.statements.compactMap { $0.speaker?.text } == speakers)
  }

  static let words: [(String, String)] = [
    ("“It rains in the town,” said a neighbour, Omar Diaz, 43.", "Omar Diaz"),
    ("“It rains in the town,” said the fire chief, Omar Diaz, on Monday.", "Omar Diaz"),
    ("“It rains in the town,” added his wife, Ana.", "Ana"),
    ("“It rains in the town”, said Omar Diaz, 43, a baker.", "Omar Diaz"),
    ("Striker Omar Diaz, 22, said that it rains.", "Omar Diaz"),
    ("The interior ministry on Monday said that it rains.", "interior ministry"),
    ("“It rains in the town and will rain.” — Commissioner Omar Diaz", "Omar Diaz"),
    ("“It rains,” his lawyer, Omar Diaz, replied.", "Omar Diaz"),
    ("Reports that it rains were false, said aides.", "aides"),
    ("The Guardian reported on Monday, citing two officials, that it rains.", "two officials"),
    // Several names are a list, and a body beside a person is not that person.
    ("Two neighbours, Omar Diaz and Ana Ruiz, said that it rains.", "Two neighbours"),
    ("“It rains in the town,” said the ministry, Omar Diaz told us.", "ministry"),
  ]

  @Test(arguments: words) func whoIsNamedBest(_ text: String, _ speaker: String) {
    #expect(Report(text).analysis.statements.first?.speaker?.text == speaker)
  }

  @Test func whoIsToldBehindAQuote() {
    let report = Report("“It rains in the town,” Ana Ruiz told The Guardian by phone.")
    #expect(report.analysis.statements.map { report.name($0.addressee) } == ["The Guardian"])
  }

  @Test func whatFollowsTheSpeakerIsNotSaid() {
    #expect(Report("“It rains in the town”, said Omar Diaz, 43, a baker.").said == ["Omar Diaz: It rains in the town"])
  }

  @Test func aQuoteWithItsOwnVerbIsNotGluedToTheOneBefore() {
    let said = Report("“It rains,” Ana Ruiz said. “It does not,” read a note from the port.").said
    #expect(said.first == "Ana Ruiz: It rains,")
  }
}
