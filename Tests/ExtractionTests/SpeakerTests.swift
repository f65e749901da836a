// Speakers and actors: who a phrase or a pronoun means, and which names are one.
import ChronicleTypes
import Testing

@testable import Extraction

@Suite struct Speakers {
  static let pronouns: [(String, [String])] = [
    ("Ana Ruiz came. She said that it rains.", ["Ana Ruiz: it rains"]),
    ("Ana Ruiz came. He said that it rains.", ["(He): it rains"]),
    ("He said that it rains.", ["(He): it rains"]),
    ("Ana Ruiz came. They said that it rains.", ["(They): it rains"]),
    (
      "Mr. Diaz met Ana Ruiz. She said that it rains. He denied that it does.", ["Ana Ruiz: it rains", "Diaz: it does"]
    ),
    ("Mr. Diaz said that it rains. Omar Vega came. He said that it snows.", ["Diaz: it rains", "Omar Vega: it snows"]),
    ("President Ana Ruiz came. He said that it rains.", ["(He): it rains"]),
    ("“It rains,” said Ana Ruiz. “It snows,” she added.", ["Ana Ruiz: It rains,", "Ana Ruiz: It snows,"]),
  ]

  @Test(arguments: pronouns) func pronoun(_ text: String, _ expected: [String]) {
    #expect(Report(text).said == expected)
  }

  static let phrases: [(String, String)] = [
    ("Omar Diaz's son said that it rains.", "Omar Diaz's son"),
    ("The pollster Omar Diaz said that it rains.", "Omar Diaz"),
    ("Federal officials said that it rains.", "Federal officials"),
    ("A senior member of the cartel said that it rains.", "senior member of the cartel"),
    ("Officials at DHS said that it rains.", "Officials at DHS"),
    ("The Department of Homeland Security (DHS) said that it rains.", "Department of Homeland Security"),
    ("Meteorologist Omar Diaz said that it rains.", "Omar Diaz"),
    ("The judge, Omar Diaz, said that it rains.", "Omar Diaz"),
    ("Omar Diaz's letter said that it rains.", "Omar Diaz"),
    ("A statement from the Lima Police said that it rains.", "Lima Police"),
    ("Omar Diaz and his boat were lost, Ana Ruiz said.", "Ana Ruiz"),
  ]

  @Test(arguments: phrases) func phrase(_ text: String, _ speaker: String) {
    let report = Report(text)
    #expect(report.analysis.statements.map { report.name($0.speaker) } == [speaker])
  }

  /// Text → speaker, listener, and through whom the words came.
  static let chains: [(String, String, String, [String])] = [
    ("Ana Ruiz told CNN that it rains.", "Ana Ruiz", "CNN", []),
    ("Ana Ruiz told reporters that it rains.", "Ana Ruiz", "(reporters)", []),
    ("Ana Ruiz said to Omar Diaz that it rains.", "Ana Ruiz", "Omar Diaz", []),
    (
      "The Guardian cited a harbour official who told CNN that it rains.", "harbour official", "CNN",
      [
        "The Guardian",
        "CNN",
      ]
    ),
    (
      "It is closed, The Guardian reported, citing a harbour official who admitted as much to CNN.", "harbour official",
      "nobody",
      ["The Guardian", "CNN"]
    ),
    ("Ana Ruiz said that it rains.", "Ana Ruiz", "nobody", []),
  ]

  @Test(arguments: chains) func chain(_ text: String, _ speaker: String, _ listener: String, _ via: [String]) {
    let report = Report(text)
    let statements = report.analysis.statements
    #expect(statements.map { report.name($0.speaker) } == [speaker])
    #expect(statements.map { report.name($0.addressee) } == [listener])
    #expect(statements.map { $0.via.map { report.name($0) } } == [via])
  }

  static let actors: [(String, [String])] = [
    ("Ana Ruiz came. Then Ruiz left.", ["Ana Ruiz person [Ruiz]"]),
    ("Judge Ana Ruiz met Minister Ben Ruiz. Then Judge Ruiz left.", ["Ana Ruiz person", "Ben Ruiz person"]),
    ("Judge Ana Ruiz met Ben Ruiz. Then Ruiz left.", ["Ana Ruiz person", "Ben Ruiz person", "Ruiz person"]),
    ("Then Ruiz came with Ana Ruiz.", ["Ana Ruiz person [Ruiz]"]),
    (
      "The Department of Homeland Security (DHS) spoke. DHS left.",
      ["Department of Homeland Security organization [DHS]"]
    ),
    (
      "The Department of Transport spoke. Officials at Transport agreed.",
      ["Department of Transport organization [Transport]", "Officials group"]
    ),
    ("Ana Ruiz met Eva Ruiz. Then Ruiz left.", ["Ana Ruiz person", "Eva Ruiz person", "Ruiz person"]),
    ("Omar Diaz's son said that it rains.", ["Omar Diaz person", "Omar Diaz's son person"]),
    ("We met ANA RUIZ and Ana Ruiz.", ["ANA RUIZ person"]),
    ("DHS met NATO.", ["DHS organization", "NATO organization"]),
    ("it rained in Lima", ["Lima place"]), ("it rained on Monday in May", []), ("", []),
    // A caption gives the full name of somebody whom the report calls by the surname.
    (
      "Omar Diaz in Lima | A. Photo\nMr. Diaz left the town.\nIt rained.",
      ["Omar Diaz person [Diaz]", "Lima place"]
    ),
    (
      "Omar Diaz | A. Photo\nEva Diaz | A. Photo\nMr. Diaz left the town.",
      ["Diaz person", "Omar Diaz person", "Eva Diaz person"]
    ),
    ("Mr. Diaz left the town.\nOmar Diaz | A. Photo", ["Omar Diaz person [Diaz]"]),
    // Names count outside of the body too, but what goes by a capital letter alone counts only where the body has it.
    ("Zubko flees to Lima\nMr. Vega left the town.", ["Vega person", "Zubko person", "Lima place"]),
    ("ZXQ in Lima\nMr. Vega left the town.", ["Vega person", "Lima place"]),
    ("Bridge in Lima closes\nMr. Vega left the town.", ["Vega person", "Lima place"]),
  ]

  @Test(arguments: actors) func actor(_ text: String, _ expected: [String]) { #expect(Report(text).actors == expected) }

  @Test func mentions() {
    let report = Report("Ruiz flees\nAna Ruiz left. Then Ruiz came back.\nThe local officials said that it rains.")
    #expect(report.analysis.mentions.map(\.text) == ["Ruiz", "Ana Ruiz", "Ruiz", "officials"])
    #expect(Set(report.analysis.mentions.map(\.actor)).count == 2)
    #expect(report.analysis.mentions.last?.rule == "actor.description")
    // A script without capitals: what was a name once is one again.
    let arabic = Report("محمد الأحمد said that the crane was safe. محمد الأحمد denied that anyone was hurt.")
    #expect(arabic.analysis.actors.map(\.name) == ["محمد الأحمد"])
    #expect(arabic.analysis.mentions.map(\.rule) == ["name.network", "name.elsewhere"])
    #expect(report.analysis.actors.map(\.isNamed) == [true, false])
  }
}
