// Three reports read by a person: what must be found in them, and what must not.
import CalendarDates
import ChronicleTypes
import Testing

@testable import Extraction

/// An accident, a ruling and a protest, each with document boilerplate and a paragraph of opinion.
@Suite struct Readings {
  static let accident = """
    Eleven miners dead after blast at Karsk pit

    By Ilse Brandt | Northern Courier

    KARSK, 14 March 2019 — Eleven miners were killed and six others injured on Tuesday when methane exploded in \
    a coal mine near Karsk, rescue officials said.

    The blast tore through a gallery 700 metres below the surface shortly after 6 a.m. Forty-two men were \
    underground at the time. Rescuers recovered the last body on Wednesday night.

    “We heard a roar, and then there was no light,” said Pavel Dorn, a driller who was pulled out with burns. “I \
    thought of my daughter.”

    The mine's owner, Halvar Energy, said sensors had shown no dangerous level of gas. But two former inspectors \
    told the Courier that the company had been warned three times since 2017.

    “They were told to stop work in that gallery, and they went on,” one of them said.

    Prosecutors have opened an investigation and questioned the mine's director, Greta Lund. Her lawyer, Tomas \
    Reh, denied that any rule had been broken. Lund did not respond to requests for comment.

    Labour Minister Oda Falk promised an independent inquiry and said the pit would stay closed until it ended. \
    The miners' union demanded that she resign.

    Opposition lawmakers plan to call a debate next week.

    Accidents in the region's mines have fallen by 40% in ten years, according to figures from the labour \
    inspectorate.

    It is easy to blame one company. Every society that burns coal has decided what a life underground is worth.

    Related: Five facts about methane

    Photo: Rescue workers at the gate. Handout | Agency

    ORGANIZATIONS IN THIS STORY

    Halvar Energy

    Share this article
    """

  static let ruling = """
    Court blocks Lindqvist merger, fines grocer €120 million

    Published 2 October 2021

    The Competition Court on Friday blocked the merger of the supermarket chains Lindqvist and Bergmart and \
    fined Lindqvist €120 million for hiding documents.

    In a 210-document ruling, Judge Marta Oyen wrote that the deal “would leave three in four shoppers without a \
    choice”. She rejected the companies' claim that prices would fall.

    Lindqvist said it would appeal. “We strongly disagree with the judgment,” its chief executive, Jonas Vik, \
    told reporters outside the court. Vik, who joined the company in 2015, said he had no plans to resign.

    Bergmart declined to comment.

    According to a filing seen by the Daily Ledger, Lindqvist deleted more than 4,000 emails in June 2020. The \
    paper cited a former manager who said that staff were ordered to “clean up” before an audit. The company \
    called the report “false and malicious”.

    Shares in Lindqvist fell 9 percent. Analysts at Norbank estimate that the company could lose between €200 \
    million and €300 million in sales.

    The watchdog opened its case in 2019 after farmers complained that the chains were squeezing suppliers. It \
    had already fined Bergmart €15 million in May.

    “This is a good day for shoppers,” said Ellen Moe, who heads the consumer council. “The court has shown that \
    size is no shield.”

    If the appeal fails, Lindqvist would have to sell 60 stores.

    Contact the newsroom: 555-0142, tips@example.org

    Sign up for our newsletter
    """

  static let protest = """
    Tens of thousands march in Varda as vote count stalls

    Varda, 5 June

    Tens of thousands of people marched through Varda on Sunday to protest a delay in counting votes from last \
    week's presidential election.

    Police fired tear gas at demonstrators near the parliament and arrested at least 30 people, the interior \
    ministry said. Organizers put the number of arrests at more than 100.

    “They are stealing our votes,” said Lena Sorin, 24, a student. “We will come back every day.”

    President Andrei Kolt has denied any fraud. His spokeswoman, Mira Petrov, accused the opposition of \
    spreading rumours. “Nobody is above the law,” she said, adding that anyone who attacks an officer would be \
    prosecuted.

    Opposition leader Ivo Marek, in hiding since Thursday, posted a video in which he urged his supporters to \
    stay peaceful: we have waited twenty years. The generals should remember who pays them. You cannot arrest a \
    whole city.

    The Morning Star reported, citing two election officials, that 200,000 ballots had been found in a \
    warehouse. The election commission said it was not aware of any such ballots.

    Western diplomats fear a crackdown. Neighbouring Ostland, which backed Kolt in 2018, has closed its border, \
    and the European Union may impose sanctions if the count does not resume.

    Kolt reportedly left the capital on Saturday. His office did not confirm the report.

    What happens next is anyone's guess. Strongmen always believe the street will tire first.

    Read more: How the count works
    """

  /// Report → every statement with its speaker, through whom it came, and its first words.
  static let statements: [(String, [String])] = [
    (
      accident,
      [
        "rescue officials: Eleven miners were killed", "Pavel Dorn: We heard a roar",
        "Halvar Energy: sensors had shown",
        "two former inspectors: the company had been warned", "one of them: They were told to stop work",
        "Tomas Reh: any rule had been broken", "Oda Falk: promised an independent inquiry",
        "Oda Falk: the pit would stay closed",
        "miners' union: she resign", "figures from the labour inspectorate: Accidents in the region's mines",
      ]
    ),
    (
      ruling,
      [
        "Marta Oyen: the deal “would leave three in four", "Marta Oyen: rejected the companies' claim",
        "Lindqvist: it would appeal",
        "Jonas Vik: We strongly disagree", "Jonas Vik: he had no plans to resign",
        "filing seen by the Daily Ledger: Lindqvist deleted more than 4,000 emails",
        "former manager ← paper: staff were ordered to “clean up”",
        "Lindqvist: called the report “false and malicious”",
        "Analysts at Norbank: the company could lose", "farmers: the chains were squeezing suppliers",
        "Ellen Moe: This is a good day for shoppers",
      ]
    ),
    (
      protest,
      [
        "interior ministry: Police fired tear gas", "Lena Sorin: They are stealing our votes",
        "Andrei Kolt: denied any fraud",
        "Mira Petrov: accused the opposition of spreading rumours", "Mira Petrov: Nobody is above the law",
        "Mira Petrov: anyone who attacks an officer",
        "Ivo Marek: urged his supporters to stay peaceful: we have waited twenty years.",
        "two election officials ← Morning Star: 200,000 ballots", "election commission: it was not aware",
      ]
    ),
  ]

  @Test(arguments: statements) func everyStatement(_ text: String, _ expected: [String]) {
    let report = Report(text)
    let found = report.analysis.statements.map { statement in
      ([report.name(statement.speaker)] + statement.via.map { report.name($0) }).joined(separator: " ← ") + ": "
        + statement.text
    }
    #expect(found.count == expected.count)
    for (found, expected) in zip(found, expected) { #expect(found.hasPrefix(expected)) }
  }

  /// Report → every specific incident: kind, status, date and who takes part.
  static let incidents: [(String, [String])] = [
    (
      accident,
      [
        "killing alleged 2019-03-12: patient Eleven miners", "injury alleged 2019-03-12: patient (six others)",
        "explosion alleged 2019-03-12: patient (methane)", "attack asserted 2019-03-12: ",
        "investigation asserted [..2019-03-13?]: agent (Prosecutors)",
      ]
    ),
    (
      ruling,
      [
        "ruling asserted 2021-10-01: agent Competition Court, patient (merger of the supermarket chains)",
        "acquisition negated 2021-10-01: patient supermarket chains",
        "fine asserted 2021-10-01: agent Competition Court, patient Lindqvist",
        "fine asserted 2021-05: agent (It), patient Bergmart",
        "purchase planned [2021-10-03..]: agent Lindqvist, patient (60 stores)",
      ]
    ),
    (
      protest,
      [
        "protest asserted undated: agent (Tens of thousands of people)",
        "protest planned undated: agent (Tens of thousands of people), patient (delay)",
        "attack alleged undated: agent Police, patient (tear gas)",
        "arrest alleged undated: agent Police, patient 30 people",
        "closure asserted undated: agent Ostland, patient (its border)",
      ]
    ),
  ]

  @Test(arguments: incidents) func everyIncident(_ text: String, _ expected: [String]) {
    let report = Report(text)
    let found = report.analysis.incidents.filter(\.isSpecific).map { incident in
      "\(incident.type) \(incident.status) "
        + (incident.date?.description ?? incident.implied?.description ?? "undated") + ": "
        + incident.participants.map { "\($0.role) \(report.name($0.party))" }.joined(separator: ", ")
    }
    #expect(found == expected)
  }

  /// Report → words of opinion and boilerplate, of which nothing may come.
  static let nothing: [(String, [String])] = [
    (
      accident,
      ["It is easy to blame", "Every society that burns coal", "Halvar Energy\n\nShare", "Related:", "Photo:"]
    ),
    (ruling, ["Contact the newsroom", "Sign up", "Bergmart declined to comment."]),
    (protest, ["What happens next", "Strongmen always", "Read more", "His office did not confirm"]),
  ]

  @Test(arguments: nothing) func nothingOf(_ text: String, _ openings: [String]) throws {
    let analysis = Report(text).analysis
    let spans = analysis.statements.map(\.span) + analysis.incidents.filter(\.isSpecific).map(\.span)
    for opening in openings {
      let place = try #require(text.firstRange(of: opening))
      let offset = text.unicodeScalars.distance(from: text.startIndex, to: place.lowerBound)
      #expect(!spans.contains { $0.start <= offset && offset < $0.end }, "“\(opening)”")
    }
  }

  /// The main event of a report is its most salient item.
  static let main: [(String, String)] = [(accident, "killing"), (ruling, "ruling"), (protest, "protest")]

  @Test(arguments: main) func mainEvent(_ text: String, _ type: String) throws {
    let incidents = Report(text).analysis.incidents.filter(\.isSpecific)
    let first = try #require(incidents.max { $0.salience < $1.salience })
    let best = incidents.filter { $0.salience == first.salience }
    #expect(best.first?.type == type)
  }

  @Test func boilerplate() {
    let found = Report(Self.accident).boilerplate.map { String($0.prefix { $0 != ":" }) }
    #expect(found == ["caption", "dateline", "heading", "caption", "label", "heading", "label"])
  }

  @Test func publication() {
    #expect(Report(Self.accident).analysis.document.published == EDTF("2019-03-14"))
    #expect(Report(Self.ruling).analysis.document.published == EDTF("2021-10-02"))
    // “5 June” tells no year.
    #expect(Report(Self.protest).analysis.document.published == nil)
  }
}
