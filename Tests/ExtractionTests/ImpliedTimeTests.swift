// When an event was, by its tense and the day of publication: written → EDTF and reason.
import CalendarDates
import ChronicleTypes
import Testing

@testable import Extraction

@Suite struct ImpliedTimes {
  /// Text → trigger, date and reason. The reports are of 6 May 2020.
  static let incidents: [(String, String, String?, String?)] = [
    ("Police arrested a driver.", "arrest", "2020-05-06?", "published"),
    ("A driver was arrested.", "arrest", "2020-05-06?", "published"),
    ("Police will arrest a driver.", "arrest", "[2020-05-07..]", "tense"),
    ("Police plan to arrest a driver.", "arrest", "[2020-05-07..]", "tense"),
    ("Police could arrest a driver.", "arrest", "[2020-05-07..]", "tense"),
    // What may have happened is over.
    ("A driver may have been arrested.", "arrest", nil, nil),
    ("Police will have arrested a driver.", "arrest", "[2020-05-07..]", "tense"),
    ("The firm owns a bridge.", "own", "[..2020-05-05]/[2020-05-07..]", "tense"),
    ("Police are searching the port.", "search", "[..2020-05-05]/[2020-05-07..]", "tense"),
    ("Police arrested a driver on Monday.", "arrest", "2020-05-04", "words"),
    ("The arrest of a driver shook the town.", "arrest", "2020-05-06?", "published"),
    // A plan of the past may be over.
    ("The firm opened a shop to sell bread.", "sell", nil, nil),
    ("Police said they would arrest a driver.", "arrest", "[2020-05-07..]", "tense"),
    // What lasts and is to come has an end.
    ("Police will search the port.", "search", "[2020-05-07..]/[2020-05-07..]", "tense"),
    // What was before the news.
    ("A man who shot a driver left.", "shoot", "[..2020-05-05?]", "tense"),
    ("Ruiz had shot a driver.", "shoot", "[..2020-05-05?]", "tense"),
    // Behind the lead, “when” and “after” go back; in the lead they tell the news.
    (
      "It rained. It snowed. It froze. Ruiz smiled when police arrested a driver.", "arrest", "[..2020-05-05?]", "tense"
    ),
    ("It rained. It snowed. It froze. Ruiz smiled as police arrested a driver.", "arrest", "2020-05-06?", "published"),
    ("Ruiz smiled when police arrested a driver.", "arrest", "2020-05-06?", "published"),
    // The perfect is news at the head of a report.
    ("Police have arrested a driver.", "arrest", "2020-05-06?", "published"),
    ("It rained. It snowed. It froze. Police have arrested a driver.", "arrest", "[..2020-05-05?]", "tense"),
    ("The deal appears to hold.", "appear", "2020-05-06?", "published"),
    // The day of which the lead tells is that of its news.
    ("Gunmen attacked Lima on Monday. They wounded a driver.", "wound", "2020-05-04?", "published"),
    ("Gunmen attacked Lima on Monday. They have wounded a driver.", "wound", "2020-05-06?", "published"),
    ("Gunmen attacked Lima on 3 March. They wounded a driver.", "wound", "2020-05-06?", "published"),
    (
      "It rained. It snowed. It froze. Gunmen attacked Lima on Monday. They wounded a driver.", "wound", "2020-05-06?",
      "published"
    ),
    // Clauses of the same time share their day.
    ("Gunmen attacked the port on Monday, wounding a driver.", "wound", "2020-05-04", "words"),
    ("Gunmen attacked the port, wounding a driver on Monday.", "attack", "2020-05-04", "words"),
    ("The crowd fled on Monday as gunmen attacked the port.", "attack", "2020-05-04", "words"),
    ("The crowd fled when gunmen attacked the port on Monday.", "flee", "2020-05-04", "words"),
    ("The clashes that erupted on Monday shook the town.", "clash", "2020-05-04", "words"),
    ("Police continued to search the port on Monday.", "continue", "2020-05-04", "words"),
    ("A strike on Monday killed a driver.", "kill", "2020-05-04", "words"),
    ("The court opened a hearing on Monday.", "open", "2020-05-04", "words"),
    ("The crowd fled on Monday after gunmen had attacked the port.", "attack", "[..2020-05-05?]", "tense"),
    ("The crowd fled on Monday after attacking the port.", "attack", "2020-05-04?", "published"),
    ("The September 11 attacks changed the town.", "change", "2020-05-06?", "published"),
    ("The council hoped to open the port on Monday.", "hope", "2020-05-06?", "published"),
    ("Police vowed on Monday to arrest a driver.", "arrest", nil, nil),
    ("(1:15 a.m. Wednesday) Police arrested a driver on Monday.", "arrest", "2020-05-04", "words"),
    ("The firm grew in March, opening a shop.", "open", "2020-03", "words"),
    // “After” opens what stands behind the noun and not the day in front of it.
    ("Police left after Monday's attack.", "attack", "2020-05-04", "words"),
    ("Police left after Monday.", "leave", "[2020-05-04..]", "words"),
    // From the day of the capture only the weeks are counted.
    ("Ruiz died within weeks of his capture on 3 March 2020.", "capture", "2020-03-03", "words"),
    ("Ruiz died within weeks of his capture on 3 March 2020.", "die", "2020-05-06?", "published"),
    ("The team won another day of races on Monday.", "win", "2020-05-04", "words"),
    // What was possible is not to come.
    ("The flood would have killed a driver.", "kill", nil, nil),
    ("The flood may have killed a driver.", "kill", nil, nil),
    // The date belongs to the campaign.
    ("The mayor, known for her 1996 campaign, attacked the plan.", "attack", "2020-05-06?", "published"),
  ]

  @Test(arguments: incidents) func incident(_ text: String, _ lemma: String, _ date: String?, _ reason: String?) throws
  {
    let incidents = Report(text, published: "2020-05-06").analysis.incidents
    let incident = try #require(incidents.first { $0.trigger.lemma == lemma })
    #expect(incident.date?.description ?? incident.implied?.description == date)
    #expect((incident.date == nil ? incident.implied?.reason : .words)?.rawValue == reason)
  }

  /// Text → the dates of the incidents of one kind, in their order.
  static let retold: [(String, String, [String])] = [
    (
      "Police arrested Ada Novak on Monday. It rained. The arrest of Ada Novak shook the town.", "arrest",
      ["2020-05-04", "2020-05-04?"]
    ),
    (
      "Ada Novak had died quietly. Friends wept. Ada Novak died on 3 March.", "death", ["2020-03-03?", "2020-03-03"]
    ),
    (
      "Gunmen killed 13 people on 3 March. It rained. Gunmen had killed 13 people.", "killing",
      ["2020-03-03", "2020-03-03?"]
    ),
    // Of another person, of others, or on two days.
    (
      "Police arrested Ada Novak on 3 March. It rained. Police had arrested Bo Lind.", "arrest",
      ["2020-03-03", "[..2020-05-05?]"]
    ),
    (
      "Gunmen killed people on 3 March. It rained. Gunmen had killed people.", "killing",
      ["2020-03-03", "[..2020-05-05?]"]
    ),
    (
      "Police arrested Ada Novak on 3 March. Police arrested Ada Novak on 4 April. Police had arrested Ada Novak.",
      "arrest", ["2020-03-03", "2020-04-04", "[..2020-05-05?]"]
    ),
    // What is to come is no such event.
    (
      "Police arrested Ada Novak on 3 March. It rained. Police will arrest Ada Novak.", "arrest",
      ["2020-03-03", "[2020-05-07..]"]
    ),
  ]

  @Test(arguments: retold) func sameEvent(_ text: String, _ type: String, _ dates: [String]) {
    let incidents = Report(text, published: "2020-05-06").analysis.incidents.filter { $0.type == type }
    #expect(incidents.map { $0.date?.description ?? $0.implied?.description } == dates)
  }

  static let statements: [(String, String)] = [
    ("Ana Ruiz said that it rains.", "2020-05-06?"), ("Ana Ruiz says that it rains.", "2020-05-06?"),
    ("Ana Ruiz has said that it rains.", "[..2020-05-05?]"), ("Ana Ruiz said on Monday that it rains.", "2020-05-04"),
    ("Ana Ruiz spoke on Monday, saying that it rains.", "2020-05-04"),
  ]

  @Test(arguments: statements) func statement(_ text: String, _ date: String) throws {
    let statement = try #require(Report(text, published: "2020-05-06").analysis.statements.first)
    #expect(statement.date?.description ?? statement.implied?.description == date)
  }

  @Test func nothingWithoutPublication() {
    let analysis = Report("Police arrested a driver. Ana Ruiz said that it rains.").analysis
    #expect(analysis.incidents.allSatisfy { $0.implied == nil } && analysis.statements.allSatisfy { $0.implied == nil })
    let month = Report("Police arrested a driver.", published: "2020-05").analysis
    #expect(month.incidents.allSatisfy { $0.implied == nil })
  }

  @Test func bounds() throws {
    let day = try #require(CalendarDay("2020-05-06"))
    #expect(ImpliedTime.past(day).latest == day && ImpliedTime.past(day).earliest == nil)
    #expect(ImpliedTime.future(day).earliest == day + 1 && ImpliedTime.future(day).latest == nil)
    #expect(ImpliedTime.lead(day, published: day + 2).latest == day)
    #expect(ImpliedTime.ahead(day).earliest == day + 1 && ImpliedTime.ahead(day).latest == nil)
  }
}
