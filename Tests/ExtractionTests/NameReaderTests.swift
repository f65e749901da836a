// Names taken apart: as they are written → what they are compared by.

import ChronicleTypes
import Testing

@testable import Extraction

@Suite struct NameReaderTests {
  /// A name, its first name, its surname, and what else is written.
  private static let persons: [(name: String, given: String, surname: String, rest: String)] = [
    ("Ada Novak", "ada", "novak", ""),
    ("Novak", "", "novak", ""),
    ("Queen Olga II", "", "olga", "ii"),
    ("Ada H.W. Novak", "ada", "novak", "hw"),
    ("Ada Jo Novak", "ada", "novak", ""),
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
    #expect(form.isFull == (!given.isEmpty || rest == "ii"))
  }

  @Test func shortFirstNames() {
    let reader = Lexicon.english.words.nameReader
    #expect(reader.form(of: "Tricia McLaughlin", .person).longNames == ["patricia"])
    #expect(reader.form(of: "Kate Novak", .person).longNames == ["catherine", "katherine", "kathryn"])
    #expect(reader.form(of: "Tricia", .person).longNames == [])
    #expect(reader.form(of: "Ada Novak", .person).longNames == [])
  }

  @Test(arguments: [
    ("the Department of Homeland Security", "homeland security department", ["dhs", "dohs"], "department"),
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

  /// Names that are one, whoever writes them; names that look like it and are not.
  static let same: [(a: String, b: String, kind: NameForm.Kind, areOne: Bool)] = [
    ("FBI", "Federal Bureau of Investigation", .body, true), ("F.B.I.", "FBI", .body, true),
    ("U.S.", "United States", .place, true), ("U. S", "USA", .place, true), ("America", "US", .place, true),
    ("UK", "Great Britain", .place, true), ("U.N.", "the United Nations", .body, true),
    ("Valmar Cranes Ltd", "Valmar Cranes", .body, true), ("Valmar & Co.", "Valmar", .body, true),
    ("Ministry of Defence", "Defense Ministry", .body, true),
    ("Dept. of Transport", "Transport Department", .body, true),
    ("U.S. Department of Transport", "United States Transport Dept", .body, true),
    ("Mt Karsk", "Mount Karsk", .place, true), ("St. Olga", "Saint Olga", .place, true),
    ("U.S. Justice Department", "Department of Justice", .body, true), ("U.S. Ferries", "Ferries", .body, false),
    ("Karsk Police Department", "Karsk Police", .body, true), ("Fire Department", "Fire", .body, false),
    ("usa", "USA", .place, true), ("us", "US", .place, false), ("Us Weekly", "US Weekly", .body, false),
    ("Karsk Company", "Karsk", .place, false),
    ("Bank of Karsk", "Karsk Bank", .body, false), ("Ltd", "Co", .body, false), ("Georgia", "Armenia", .place, false),
  ]

  @Test(arguments: same) func oneName(a: String, b: String, kind: NameForm.Kind, areOne: Bool) {
    let reader = Lexicon.english.words.nameReader
    let (one, other) = (reader.form(of: a, kind), reader.form(of: b, kind))
    #expect((one.key == other.key && one.kind == other.kind) == areOne, "\(one.key), \(other.key)")
  }

  /// A country is a place, also where a text takes it for a body.
  @Test func countries() {
    let reader = Lexicon.english.words.nameReader
    #expect(reader.form(of: "Libya", .body).kind == .place && reader.form(of: "Libya", .body).isWellKnown)
    #expect(reader.form(of: "Karsk", .body).kind == .body && !reader.form(of: "Karsk", .body).isWellKnown)
  }

  /// What a document may call it: of a council the word says too little.
  @Test(arguments: [
    ("Karsk Colts", NameForm.Kind.body, ["colts"]), ("Karsk Red Wolves", .body, ["red wolves", "wolves"]),
    ("Karsk City Council", .body, ["city council"]),
    ("Karsk Police Department", .body, []),
    ("Institute of Ice Research", .body, []),
    ("Ada Novak", .person, ["novak"]), ("Novak", .person, []), ("Mount Karsk", .place, []),
  ])
  func shortForms(name: String, kind: NameForm.Kind, short: [String]) {
    #expect(Lexicon.english.words.nameReader.form(of: name, kind).shortForms == short)
  }

  /// Spellings of one name from another script sound alike; other names do not.
  @Test(arguments: [
    ("Muammar al-Karimi", "Moammar Qarimi", true), ("Yusuf Hamid", "Youssef Hameed", true),
    ("Karolina Łuczak", "Karolina Luczak", true), ("Lindqvist", "Lindkvist", true), ("Misrata", "Misurata", true),
    ("Karimi", "Karami", true), ("Karimi", "Rahimi", false), ("Hamid", "Hamdan", false), ("Lind", "Ling", false),
  ])
  func sound(a: String, b: String, areOne: Bool) {
    let reader = Lexicon.english.words.nameReader
    #expect((reader.form(of: a, .person).skeleton == reader.form(of: b, .person).skeleton) == areOne)
  }

  /// Titles in all their written forms.
  @Test(arguments: [
    "Adm. Ada Novak", "adm Ada Novak", "Rear Adm. Ada Novak", "Admiral Ada Novak", "Alhaji Ada Novak", "Ms Ada Novak",
    "Lt. Col. Ada Novak", "Coroner Ada Novak", "Ayatollah Ada Novak", "Vice Admiral Ada Novak",
  ])
  func titles(name: String) {
    #expect(Lexicon.english.words.nameReader.form(of: name, .person).key == "ada novak")
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
