// Events of any kind as the tree has them: who does what to whom, and how real it is.
import CalendarDates
import ChronicleTypes
import Testing

@testable import Extraction

@Suite struct EventTests {
  /// The event of a verb or noun in a text, as `status; role words, …`.
  static func event(_ lemma: String, in text: String) -> String? {
    let report = Report(text)
    return report.analysis.incidents.first { $0.trigger.lemma == lemma }.map { incident in
      let parts = incident.participants.map { "\($0.role) \($0.party.text)" }
      return ([incident.status.rawValue] + parts).joined(separator: "; ")
    }
  }

  /// Word, text, and what its event is.
  static let participants: [(String, String, String)] = [
    ("open", "The mayor opened the bridge.", "asserted; agent mayor; patient bridge"),
    ("open", "The bridge was opened by the mayor.", "asserted; patient bridge; agent mayor"),
    ("open", "The bridge was opened.", "asserted; patient bridge"),
    // Conjunction, control, relative clauses, participles
    ("close", "The mayor opened the bridge and closed the road.", "asserted; agent mayor; patient road"),
    ("leave", "The mayor asked the driver to leave.", "planned; agent driver"),
    ("leave", "The mayor promised the driver to leave.", "planned; agent mayor"),
    ("open", "The mayor who opened the bridge left.", "asserted; agent mayor; patient bridge"),
    ("open", "The bridge that the mayor opened fell.", "asserted; patient bridge; agent mayor"),
    ("open", "The bridge opened by the mayor fell.", "asserted; patient bridge; agent mayor"),
    ("open", "The mayor left, opening the bridge.", "asserted; agent mayor; patient bridge"),
    ("charge", "The man was arrested and charged.", "asserted; patient man"),
    ("open", "The mayor announced plans to open the bridge.", "planned; agent mayor; patient bridge"),
    ("open", "The mayor began to open the bridge.", "asserted; agent mayor; patient bridge"),
    ("begin", "The mayor began to open the bridge.", "asserted; agent mayor"),
    // Several in one role
    ("open", "The mayor and the minister opened the bridge.", "asserted; agent mayor; agent minister; patient bridge"),
    // Recipients
    ("give", "The mayor gave the driver a medal.", "asserted; agent mayor; recipient driver; patient medal"),
    ("send", "The mayor sent a letter to the driver.", "asserted; agent mayor; patient letter; recipient driver"),
    // What happens to its subject
    ("die", "The driver died.", "asserted; patient driver"), ("rise", "Prices rose.", "asserted; patient Prices"),
    // Nouns
    ("visit", "The mayor's visit pleased the town.", "asserted; agent mayor's"),
    ("attack", "Gunmen carried out an attack on a convoy.", "asserted; agent Gunmen; patient convoy"),
    ("arrest", "The arrest of the driver pleased the town.", "asserted; patient driver"),
    // an event is no party of another
    ("sign", "The mayor signed the agreement.", "asserted; agent mayor"),
    ("sign", "The mayor signed the book.", "asserted; agent mayor; patient book"),
    ("lawsuit", "The firm lost its lawsuit against the port.", "asserted; agent its; patient port"),
    // Whose murder: of who was murdered, unless somebody else was
    ("murder", "The mayor's murder shocked the town.", "asserted; patient mayor's"),
    ("killing", "The guard's killing of a driver shocked the town.", "asserted; agent guard's; patient driver"),
    ("speech", "The mayor's speech pleased the town.", "asserted; agent mayor's"),
    // a day is nobody
    ("bombing", "Last week's bombing hurt five people.", "asserted"),
    // who is wanted to do something
    ("arrest", "Residents called for the mayor to be arrested.", "planned; patient mayor"),
    ("leave", "Residents called for the mayor to leave.", "planned; agent mayor"),
    // a verb that asks for an object and has none
    ("injure", "The blast left three people dead and nine injured.", "asserted; patient nine"),
    ("injure", "The blast injured nine people.", "asserted; agent blast; patient nine people"),
    ("kill", "The men who killed a guard fled.", "asserted; agent men; patient guard"),
  ]

  @Test(arguments: participants) func takesPart(_ lemma: String, _ text: String, _ expected: String) {
    #expect(Self.event(lemma, in: text) == expected)
  }

  static let statuses: [(String, String, Incident.Status)] = [
    ("open", "The mayor opened the bridge.", .asserted), ("open", "The mayor did not open the bridge.", .negated),
    ("open", "The mayor never opened the bridge.", .negated),
    ("close", "The mayor said that the port would close.", .planned),
    ("close", "The mayor said that the port would close if it rained.", .hypothetical),
    ("close", "The port would close.", .hypothetical), ("lose", "The team has not won, and has lost.", .asserted),
    ("march", "The town may hold a march.", .hypothetical), ("march", "They no longer march.", .negated),
    ("attack", "Any attack on guards is a crime.", .generic),
    ("attack", "Anyone who attacks a guard is punished.", .generic),
    ("open", "The mayor failed to open the bridge.", .negated),
    ("open", "The mayor refused to open the bridge.", .negated), ("open", "The mayor will open the bridge.", .planned),
    ("open", "The mayor plans to open the bridge.", .planned),
    ("open", "The mayor hopes to open the bridge.", .planned),
    ("open", "The mayor may open the bridge.", .hypothetical),
    ("open", "If the mayor opened the bridge, it fell.", .hypothetical),
    ("open", "The mayor managed to open the bridge.", .asserted),
    ("open", "The mayor began to open the bridge.", .asserted),
    ("open", "The driver said that the mayor opened the bridge.", .alleged),
    ("open", "The driver said that the mayor will open the bridge.", .planned),
    // Nobody did, nobody suffered
    ("arrest", "No one was arrested on Monday.", .negated), ("kill", "No-one was killed.", .negated),
    ("kill", "Nobody was killed.", .negated), ("kill", "None of the guards was killed.", .negated),
    ("arrest", "Not a single person was arrested.", .negated), ("arrest", "Police arrested no one.", .negated),
    ("arrest", "Not only the mayor was arrested.", .asserted),
    ("kill", "No fewer than ten men were killed.", .asserted),
    ("arrest", "One man was arrested.", .asserted), ("kill", "Half of the guards were killed.", .asserted),
    // Told by nobody in particular
    ("arrest", "Reports that the mayor had been arrested were false.", .alleged),
    ("shoot", "The claim that guards shot the driver was dropped.", .alleged),
    ("shoot", "The driver is believed to have shot a guard.", .alleged),
    ("shoot", "Many believe that the driver shot a guard.", .alleged),
    ("injure", "No one is believed to have been injured.", .negated),
    ("shoot", "Residents feared that the driver had shot a guard.", .hypothetical),
    ("shoot", "News that guards shot the driver shocked the town.", .asserted),
    ("finish", "The firm is expected to have finished the bridge by May.", .planned),
  ]

  @Test(arguments: statuses) func howReal(_ lemma: String, _ text: String, _ expected: Incident.Status) {
    #expect(Report(text).analysis.incidents.first { $0.trigger.lemma == lemma }?.status == expected)
  }

  /// A date belongs to the event that governs it.
  @Test func dates() {
    let report = Report("The mayor opened the bridge on 5 May 2012, and it fell on 7 May 2012.")
    let dates = report.analysis.incidents.map { "\($0.trigger.lemma) \($0.date?.description ?? "-")" }
    #expect(dates == ["open 2012-05-05", "fall 2012-05-07"])
    // Of two dates that the first event could share, the nearer one; the same in every run.
    let three = Report("Gunmen attacked a convoy, burned a truck on 5 May 2012 and robbed a bank on 7 May 2012.")
    let shared = three.analysis.incidents.map { $0.date?.description ?? "-" }
    #expect(shared == ["2012-05-05", "2012-05-05", "2012-05-07"])
  }

  /// One event told by two words of a clause is one; two sentences, or what happened and what is planned, tell two.
  static let tellings: [(String, Int)] = [
    ("A voicemail threatening Omar Diaz was left.", 1), ("Police arrested Bo Lind. Police arrested Omar Diaz.", 2),
    ("Police arrested Bo Lind and will arrest Omar Diaz.", 2),
  ]

  @Test(arguments: tellings) func told(_ text: String, _ count: Int) {
    #expect(Report(text).analysis.incidents.count { $0.type != Incident.unlisted } == count)
  }

  /// States and events of no listed kind are told, but they are not specific; nor is what a headline tells.
  @Test func specific() {
    let report = Report(
      "Gunmen attack convoy\n\nGunmen attacked a convoy in Lima on Friday. It cost a lot. The driver slept.")
    #expect(
      report.analysis.incidents.map { "\($0.type) \($0.isSpecific)" } == [
        "attack false", "attack true", "state false", "event false",
      ])
  }
}
