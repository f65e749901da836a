// Names taken apart: as they are written → what they are compared by.

import ChronicleTypes
import Testing

@testable import Extraction

@Suite struct NameReaderTests {
  /// A name, its first name, its surname, and what else is written.
  private static let persons: [(name: String, given: String, surname: String, rest: String)] = [
    ("Ada Novak", "ada", "novak", ""),
    ("Novak", "", "novak", ""),
    ("Dr. Ada F. Novak, PhD", "ada", "novak", "f"),
    ("Vice President Ada Novak", "ada", "novak", ""),
    ("Sgt Ada Novak", "ada", "novak", ""),
    ("Foreign Minister Novak", "", "novak", ""),
    ("CEO Ada Novak", "ada", "novak", ""),
    ("former Judge Ada Novak", "ada", "novak", ""),
    ("Ada Novak Junior", "ada", "novak", "jr."),
    ("Ursula von der Leyen", "ursula", "von der leyen", ""),
    ("Al Gore", "al", "gore", ""),
    // What can be a first name is a title before a full name only.
    ("Judge Novak", "judge", "novak", ""),
    ("Dean Smith", "dean", "smith", ""),
    // A name never loses all of its words.
    ("President", "", "president", ""),
    ("PhD", "", "phd", ""),
  ]

  @Test(arguments: persons) func person(name: String, given: String, surname: String, rest: String) {
    let form = Lexicon.english.words.nameReader.form(of: name, .person)
    #expect(form.given == given && form.surname == surname && form.initials + form.generation == rest, "\(form)")
    #expect(form.isFull == !given.isEmpty)
  }

  @Test func shortFirstNames() {
    let reader = Lexicon.english.words.nameReader
    #expect(reader.form(of: "Tricia McLaughlin", .person).longNames == ["patricia"])
    #expect(reader.form(of: "Kate Novak", .person).longNames == ["catherine", "katherine"])
    #expect(reader.form(of: "Tricia", .person).longNames == [])
    #expect(reader.form(of: "Ada Novak", .person).longNames == [])
  }

  @Test(arguments: [
    ("the Department of Homeland Security", "department of homeland security", ["dhs", "dohs"], "department"),
    ("Committee to Protect Journalists", "committee to protect journalists", ["cpj", "ctpj"], "committee"),
    ("Karsk Harbor Police", "karsk harbor police", ["khp"], "police"),
    ("of Immigration and Customs Enforcement", "immigration and customs enforcement", ["ice", "iace"], "enforcement"),
    ("Nordline", "nordline", [], "nordline"),
  ])
  func body(name: String, key: String, acronyms: [String], head: String) {
    let form = Lexicon.english.words.nameReader.form(of: name, .body)
    #expect(form.key == key && form.acronyms == acronyms && form.head == head, "\(form)")
    #expect(form.isFull)
  }

  /// Reading a document takes every name of its actors apart.
  @Test func everyActorHasForms() {
    let analysis = Report("Ada Novak of the Port Authority (PA) spoke. Novak left.").analysis
    #expect(analysis.actors.contains { !$0.aliases.isEmpty })
    for actor in analysis.actors { #expect(actor.forms.count == 1 + actor.aliases.count, "\(actor)") }
  }

  /// A user's short forms are known beside the program's.
  @Test func shortFormOfAUser() throws {
    let lexicon = try Lexicon(adding: [Lexicon.File(path: "short-names.tsv", utf8: Array("zoltan\tzoli".utf8))])
    #expect(lexicon.words.nameReader.form(of: "Zoli Novak", .person).longNames == ["zoltan"])
    #expect(lexicon.words.nameReader.form(of: "Tricia Novak", .person).longNames == ["patricia"])
  }
}
