// Statements: written → speaker, words, mode, stance and rule.
import CalendarDates
import ChronicleTypes
import Testing

@testable import Extraction

@Suite struct Statements {
  static let cases: [(String, String)] = [
    // that-clause
    ("Ana Ruiz said that the bridge is closed.", "Ana Ruiz | the bridge is closed | indirect say that-clause"),
    ("The mayor, Ana Ruiz, said that it rains.", "Ana Ruiz | it rains | indirect say that-clause"),
    ("Ana Ruiz, the mayor, said that it rains.", "Ana Ruiz | it rains | indirect say that-clause"),
    ("Ana Ruiz has repeatedly claimed that it rains.", "Ana Ruiz | it rains | indirect claim that-clause"),
    ("Ana Ruiz denied that it rains.", "Ana Ruiz | it rains | indirect deny that-clause"),
    ("Police warned that the ice is thin.", "Police | the ice is thin | indirect warn that-clause"),
    ("Ana Ruiz promised that it will open.", "Ana Ruiz | it will open | indirect promise that-clause"),
    ("Residents demanded that the road be mended.", "Residents | the road be mended | indirect ask that-clause"),
    ("Ana Ruiz told CNN that it rains.", "Ana Ruiz | it rains | indirect say that-clause"),
    ("Ana Ruiz admitted to CNN that it rains.", "Ana Ruiz | it rains | indirect say that-clause"),
    ("Ana Ruiz stated on Monday that it rains.", "Ana Ruiz | it rains | indirect say that-clause"),
    ("Ana Ruiz said in a letter that it rains.", "Ana Ruiz | it rains | indirect say that-clause"),
    ("Ana Ruiz pointed out that it rains.", "Ana Ruiz | it rains | indirect say that-clause"),
    (
      "Figures from the Ministry of Transport show that it rains.",
      "Ministry of Transport | it rains | indirect say that-clause"
    ),
    // bare-clause
    ("Ana Ruiz said the bridge is closed.", "Ana Ruiz | the bridge is closed | indirect say bare-clause"),
    (
      "Ana Ruiz believes it, and Omar Diaz insisted the men in the car were lost.",
      "Omar Diaz | the men in the car were lost | indirect claim bare-clause"
    ),
    ("A survey showed the bridge was closed.", "survey | the bridge was closed | indirect say bare-clause"),
    // quote-after-cue
    ("Ana Ruiz said: “The bridge is closed.”", "Ana Ruiz | The bridge is closed. | direct say quote-after-cue"),
    ("Ana Ruiz said, \"The bridge is closed.\"", "Ana Ruiz | The bridge is closed. | direct say quote-after-cue"),
    ("Ana Ruiz asked, “Who closed it?”", "Ana Ruiz | Who closed it? | direct ask quote-after-cue"),
    // clause-before
    ("“The bridge is closed,” Ana Ruiz said.", "Ana Ruiz | The bridge is closed, | direct say clause-before"),
    ("“The bridge is closed,” said Ana Ruiz.", "Ana Ruiz | The bridge is closed, | direct say clause-before"),
    ("“The bridge is closed”, said Ana Ruiz.", "Ana Ruiz | The bridge is closed | direct say clause-before"),
    ("The bridge is closed, Ana Ruiz said.", "Ana Ruiz | The bridge is closed | indirect say clause-before"),
    // parenthetical
    (
      "The bridge, Ana Ruiz said, is closed to cars.",
      "Ana Ruiz | The bridge … is closed to cars | indirect say parenthetical"
    ),
    // split-quote
    (
      "“The bridge,” Ana Ruiz said, “is closed to cars.”",
      "Ana Ruiz | The bridge, … is closed to cars. | direct say split-quote"
    ),
    ("“The bridge,” said Ana Ruiz, “is closed.”", "Ana Ruiz | The bridge, … is closed. | direct say split-quote"),
    // according-to
    ("According to Ana Ruiz, the bridge is closed.", "Ana Ruiz | the bridge is closed | indirect say according-to"),
    ("The bridge is closed, according to Ana Ruiz.", "Ana Ruiz | The bridge is closed | indirect say according-to"),
    (
      "The bridge is closed according to figures from the Ministry of Transport.",
      "Ministry of Transport | The bridge is closed | indirect say according-to"
    ),
    // colon
    ("Ana Ruiz added: the bridge is closed.", "Ana Ruiz | the bridge is closed | indirect say colon"),
    (
      "Ana Ruiz issued a statement: “The bridge is closed for now.”",
      "Ana Ruiz | The bridge is closed for now. | direct say colon-quote"
    ),
    // citing
    (
      "The ferry sank, The Guardian reported, citing a harbour official.",
      "harbour official | The ferry sank | indirect say citing"
    ),
    // object
    (
      "Police reported a 500% increase in assaults.",
      "Police | reported a 500% increase in assaults | indirect say object"
    ),
    (
      "DHS reported a more than 500% increase in assaults.",
      "DHS | reported a more than 500% increase in assaults | indirect say object"
    ),
    // infinitive
    (
      "Ana Ruiz urged anyone with a boat to help.",
      "Ana Ruiz | urged anyone with a boat to help | indirect ask infinitive"
    ),
    // participle
    ("The mayor came out, saying that it rains.", "mayor | it rains | indirect say that-clause"),
    // mixed
    (
      "Ana Ruiz said the bridge is “a death trap” for cyclists.",
      "Ana Ruiz | the bridge is “a death trap” for cyclists | mixed say bare-clause"
    ),
    // Marks of all kinds.
    ("``The bridge is closed,'' said Ana Ruiz.", "Ana Ruiz | The bridge is closed, | direct say clause-before"),
    ("«The bridge is closed», said Ana Ruiz.", "Ana Ruiz | The bridge is closed | direct say clause-before"),
    ("\"The bridge is closed,” said Ana Ruiz.", "Ana Ruiz | The bridge is closed, | direct say clause-before"),
    ("“The bridge is closed,\" said Ana Ruiz.", "Ana Ruiz | The bridge is closed, | direct say clause-before"),
    ("Ana Ruiz said: “The bridge is closed", "Ana Ruiz | The bridge is closed | direct say quote-after-cue"),
    ("''The bridge is closed,'' said Ana Ruiz.", "Ana Ruiz | The bridge is closed, | direct say clause-before"),
    ("‘The bridge isn’t open,’ said Ana Ruiz.", "Ana Ruiz | The bridge isn’t open, | direct say clause-before"),
    ("'The bridge is closed,' said Ana Ruiz.", "Ana Ruiz | The bridge is closed, | direct say clause-before"),
    ("“Who closed the bridge?” Ana Ruiz asked.", "Ana Ruiz | Who closed the bridge? | direct ask clause-before"),
    ("“It is closed,” Ana Ruiz, the mayor, said Monday.", "Ana Ruiz | It is closed, | direct say clause-before"),
    (
      "Ana Ruiz said: “It rains. It will rain for days.”",
      "Ana Ruiz | It rains. It will rain for days. | direct say quote-after-cue"
    ),
    // object
    ("Ana Ruiz announced the arrest of a driver.", "Ana Ruiz | announced the arrest of a driver | indirect say object"),
    ("The union rejected the offer.", "union | rejected the offer | indirect refuse object"),
    ("A poll shows a narrow lead.", "poll | shows a narrow lead | indirect say object"),
    // phrase
    ("Ana Ruiz accused the firm of fraud.", "Ana Ruiz | accused the firm of fraud | indirect condemn phrase"),
    ("Ana Ruiz warned of a flood.", "Ana Ruiz | warned of a flood | indirect warn phrase"),
    ("Ana Ruiz described the plan as a blow.", "Ana Ruiz | described the plan as a blow | indirect say phrase"),
    ("Ana Ruiz called the plan “a blow”.", "Ana Ruiz | called the plan “a blow” | mixed say phrase"),
    // passive
    ("The mayor was accused of fraud.", "nobody | The mayor was accused of fraud | indirect condemn passive"),
    ("Omar Diaz is said to have left.", "nobody | Omar Diaz is said to have left | indirect say passive"),
    // infinitive
    ("Ana Ruiz vowed to mend the bridge.", "Ana Ruiz | vowed to mend the bridge | indirect promise infinitive"),
    ("Ana Ruiz suggested closing the bridge.", "Ana Ruiz | suggested closing the bridge | indirect claim infinitive"),
    // as-clause
    (
      "As Ana Ruiz pointed out, the bridge is closed.", "Ana Ruiz | the bridge is closed | indirect say as-clause"
    ),
    // A participle has the subject of its verb, a letter that of who sent it.
    (
      "The council issued a statement calling the flood a blow.",
      "council | calling the flood a blow | indirect say phrase"
    ),
    // quote-signed
    (
      "“It was the best day of the year.” — Ana Ruiz",
      "Ana Ruiz | It was the best day of the year. | direct say quote-signed"
    ),
    // transcript
    ("“RUIZ: The bridge is closed for now.”", "RUIZ | The bridge is closed for now. | direct say transcript"),
    ("'Where is the money?' asked Irena Kolar.", "Irena Kolar | Where is the money? | direct ask clause-before"),
    ("The ministry said on Friday two men had left.", "ministry | two men had left | indirect say bare-clause"),
    ("Shells hit a market, police said.", "police | Shells hit a market | indirect say clause-before"),
    (
      "According to a person familiar with the plan, it will close.",
      "person familiar with the plan | it will close | indirect say according-to"
    ),
    (
      "State television, citing an official, reported that it rains.",
      "official | it rains | indirect say citing"
    ),
    ("As The Guardian reported in May, it rains.", "The Guardian | it rains | indirect say as-clause"),
    ("The court heard that it rained.", "court | it rained | indirect say that-clause"),
    // quote-alone
    (
      "“We are all going to mend this bridge.”",
      "nobody | We are all going to mend this bridge. | direct say quote-alone"
    ),
  ]

  @Test(arguments: cases) func statement(_ text: String, _ expected: String) {
    #expect(Report(text).statements == [expected])
  }

  static let none = [
    // Nobody speaks.
    "No official said that the port burned.", "Neither Ana Ruiz nor Tom Novak said that it rained.",
    "Ana Ruiz declined to comment.", "The claims were false.", "Ana Ruiz's claims were old.", "In a report it rained.",
    "They read “War and Peace” in a week.", "The so-called “expert” left.", "He wore a “Stop the Rain” shirt.",
    "Ana Ruiz did not say that it rains.", "Ana Ruiz never said that it rains.", "Ana Ruiz may say that it rains.",
    "Ana Ruiz would say that it rains.", "It was said that it rains.", "There, it said that.", "According to.",
    "According to Ana Ruiz.", "Said that it rains.", "The notes that it wrote are lost.",
    "Ana Ruiz pointed at the bridge.",
    "Ana Ruiz spoke.", "Ana Ruiz said", "Ana Ruiz said that.", "Ana Ruiz said, “”.", "“”", "“”, said Ana Ruiz.", "said",
    "In a letter, Ana Ruiz said.", "a Sunday broadcast that it closed", "The order that was lost came back.",
    "Ana Ruiz called the office.", "Ana Ruiz showed the bridge.", "Ana Ruiz, saying", "They sat, citing",
    "that that that", "Ana Ruiz refused to say that it rains.", "Ana Ruiz plans to announce an arrest.",
    "The bridge announced the arrest of a driver.", "Ana Ruiz has yet to say that it rains.",
    "The workers' strike and the drivers' march ended.", "It was the ’90s, and rock ’n’ roll was loud.",
    "Ana Ruiz heard that it rains.", "No injuries were reported.", "She wrote a book called “The Long Road Home”.",
    "Ana Ruiz cited a doctor.", "Ana Ruiz wants to claim it.", "Ana Ruiz reported him.",
    "“One two three four five six”", "The mayor's order was read.", "Who said that it rains?",
  ]

  @Test(arguments: none) func noStatement(_ text: String) { #expect(Report(text).statements == []) }

  @Test func continuedQuote() {
    let text = "“We will mend the bridge,” Ana Ruiz said. “It will take years and cost a lot.”"
    #expect(
      Report(text).statements == [
        "Ana Ruiz | We will mend the bridge, … It will take years and cost a lot. | direct say clause-before"
      ])
  }

  @Test func quoteOverParagraphs() {
    let text = "“We will mend the bridge,” said Ana Ruiz. “It is old.\n“It will take years.”"
    #expect(Report(text).said == ["Ana Ruiz: We will mend the bridge, … It is old. … It will take years."])
  }

  /// Text of a transcript → who says what.
  static let transcripts: [(String, [String])] = [
    ("ANA RUIZ: It rains.\n\nLIND: It does not.", ["ANA RUIZ: It rains.", "LIND: It does not."]),
    ("Ana Ruiz: It rains.\n\nBo Lind: It does not.", ["Ana Ruiz: It rains.", "Bo Lind: It does not."]),
    ("Q: Who closed it?\n\nA: The mayor did it.", ["Q: Who closed it?", "A: The mayor did it."]),
    ("BREAKING NEWS: It rains.\n\nIt snowed.", []), ("WHAT: It rains a lot.\n\nWHEN: On a day of May.", []),
    (
      "MAYOR: It rains.\n\nAIDE: No, it snows.\n\nMAYOR: It rains.",
      ["MAYOR: It rains.", "AIDE: No, it snows.", "MAYOR: It rains."]
    ),
    ("Note: It rains.\n\nIt snowed.", []), ("Ana Ruiz: It rains.\n\nIt snowed.", []),
  ]

  @Test(arguments: transcripts) func transcript(_ text: String, _ expected: [String]) {
    #expect(Report(text).said == expected)
  }

  @Test func ledInByTheParagraphBefore() {
    let text = "The Guardian reports:\n“The bridge was closed on the day of the flood.”"
    #expect(Report(text).said == ["The Guardian: The bridge was closed on the day of the flood."])
  }

  @Test func quoteOverSentences() {
    let text = "“The bridge is old. It is closed,” said Ana Ruiz. It rained."
    #expect(Report(text).said == ["Ana Ruiz: The bridge is old. It is closed,"])
  }

  @Test func unbalancedMarkFailsItsParagraphOnly() {
    let text = "“It is closed, they say.\n“It is open,” said Ana Ruiz."
    #expect(Report(text).said.last == "Ana Ruiz: It is open,")
  }

  @Test func cue() throws {
    let report = Report("😀 Ana Ruiz pointed out that it rains.")
    let cue = try #require(report.analysis.statements.first?.cue)
    #expect(cue.lemma == "point out")
    #expect(report.document.text[cue.span] == "pointed out")
  }

  static let dates: [(String, String?, String?)] = [
    ("Ana Ruiz said on Monday that it rains.", "2020-05-04", "Monday"),
    ("Ana Ruiz said that it rained on Monday.", nil, nil),
    ("On May 5, Ana Ruiz said that it rained in 2019.", "2020-05-05", "May 5"),
  ]

  @Test(arguments: dates) func date(_ text: String, _ expected: String?, _ words: String?) throws {
    let statement = try #require(Report(text, published: "2020-05-06").analysis.statements.first)
    #expect(statement.date?.description == expected && statement.dateText == words)
  }

  @Test func line() {
    #expect(Report("Head\r\n\r\nIt rained.\r\nAna Ruiz said that it rains.").analysis.statements.map(\.line) == [4])
  }
}
