// What holds of every analysis: spans cite the text, ids are unique, the outcome is the same in every run.
import ChronicleTypes
import Testing

@testable import Extraction

@Suite struct Analyses {
  static let report = """
    Bridge in Lima closes
    May 3, 2020
    Omar Diaz | Photo agency
    Ana Ruiz, the mayor of Lima, said on Monday that the bridge is closed. “It will take years,” she said, “and it will \
    cost a lot.” The Department of Homeland Security (DHS) reported a more than 500% increase in assaults.
    Gunmen attacked a convoy near Lima, Peru, on Friday. Omar Diaz was arrested by federal officers, according to DHS.
    The Guardian cited a harbour official who told CNN that the ferry sank. Mr. Diaz denied that it did.
    Read more
    """

  /// The report with other characters in and around it.
  static let written: [(String, String)] = [
    ("plain", report), ("BOM", "\u{FEFF}" + report), ("CRLF", report.replacing("\n", with: "\r\n")),
    ("CR", report.replacing("\n", with: "\r")),
    ("emoji", report.replacing("Gunmen", with: "😀 Gunmen").replacing("Ana", with: "👩🏽‍🚒 Ana")),
    ("inner BOM", report.replacing(" that ", with: " \u{FEFF}that ")), ("NUL", report.replacing(". ", with: ".\0 ")),
    ("combining", report.replacing("Ruiz", with: "Ru\u{301}iz")), ("accents", report.replacing("Diaz", with: "Díaz")),
    ("no-break spaces", report.replacing(" the ", with: "\u{A0}the\u{A0}")),
    ("Chinese", "桥\n" + report.replacing("ferry", with: "渡船")),
    ("straight", report.replacing("“", with: "\"").replacing("”", with: "\"")),
    ("half", report.replacing("”", with: "")),
    ("twice", report + "\n" + report), ("small", report.lowercased()), ("capitals", report.uppercased()),
  ]

  @Test(arguments: written) func sound(_ name: String, _ text: String) {
    #expect(Self.faults(in: Report(text)) == [])
    #expect(Self.faults(in: Report(text, published: "2020-05-06")) == [])
  }

  @Test(arguments: written.filter { !["small", "capitals", "half", "twice", "Chinese"].contains($0.0) })
  func sameFindings(_ name: String, _ text: String) {
    let (report, plain) = (Report(text).analysis, Report(Self.report).analysis)
    #expect(report.statements.map(\.rule) == plain.statements.map(\.rule))
    #expect(report.incidents.map(\.trigger.lemma) == plain.incidents.map(\.trigger.lemma))
    #expect(report.boilerplate.map(\.rule) == plain.boilerplate.map(\.rule))
    #expect(plain.statements.count == 6 && plain.incidents.count(where: \.isSpecific) == 2)
  }

  static func faults(in report: Report) -> [String] {
    let (text, analysis) = (report.document.text, report.analysis)
    var faults: [String] = []
    func check(_ holds: Bool, _ fault: String) { if !holds { faults.append(fault) } }
    func cite(_ span: TextSpan, _ words: String) {
      check(span.start < span.end && text[span] == words, "“\(words)” is not “\(text[span])”")
    }
    let actors = Set(analysis.actors.map(\.id))
    for time in analysis.timeExpressions { cite(time.span, time.text) }
    for mention in analysis.mentions {
      cite(mention.span, mention.text)
      check(actors.contains(mention.actor), "unknown actor")
    }
    func party(_ party: Party?) {
      guard let party else { return }
      cite(party.span, party.text)
      if let actor = party.actor { check(actors.contains(actor), "unknown actor") }
    }
    for statement in analysis.statements {
      ([statement.speaker, statement.addressee] + statement.jointSpeakers + statement.via).forEach(party)
      check(!statement.content.isEmpty, "no content")
      // The content, or the stretch from the verb that says a noun to its end.
      let joined = statement.content.map { text[$0] }.joined(separator: " … ")
      let spans = statement.content + [statement.cue?.span].compactMap { $0 }
      let stretch = text[
        TextSpan(start: spans.map(\.start).min() ?? 0, end: spans.map(\.end).max() ?? 0)]
      check([joined, stretch].contains(statement.text), "text of a statement")
      check(statement.content.allSatisfy { statement.span.contains($0) }, "content outside its statement")
      check(statement.text.contains { $0.isLetter || $0.isNumber }, "a statement without a word")
      for figure in statement.figures { cite(figure.span, figure.text) }
      check((0...1).contains(statement.salience), "salience")
    }
    for incident in analysis.incidents {
      // The words stand there, without the markup between them.
      func words(_ text: String) -> [Substring] { text.split { !$0.isLetter && !$0.isNumber } }
      check(incident.span.start < incident.span.end, "empty span")
      check(words(text[incident.span]) == words(incident.text), "text of an incident")
      check(incident.span.contains(incident.trigger.span), "trigger outside its incident")
      (incident.participants.map(\.party) + [incident.place]).forEach(party)
      check((0...1).contains(incident.salience), "salience")
    }
    let found = analysis.statements.map(\.id) + analysis.incidents.map(\.id)
    check(Set(found).count == found.count, "an id twice")
    check(Set(analysis.mentions.map(\.id)).count == analysis.mentions.count, "an id of a mention twice")
    check(actors.count == analysis.actors.count, "an id of an actor twice")
    for (a, b) in zip(analysis.sentences, analysis.sentences.dropFirst()) {
      check(a.span.end <= b.span.start, "sentences")
    }
    for boilerplate in analysis.boilerplate {
      // Captions and headings name people, but nothing is told in them.
      let mentions = DocumentLayout.naming.contains(boilerplate.rule) ? [] : analysis.mentions.map(\.span)
      let spans = mentions + analysis.incidents.map(\.trigger.span) + analysis.statements.flatMap(\.content)
      check(!spans.contains(where: boilerplate.span.overlaps), "something in boilerplate")
    }
    return faults
  }

  // MARK: WordClass at random

  static let parts = [
    "said", "told", "saying", "claims", "according to", "to", "that", "who", "citing", "cited", "pointed out", "urged",
    "Ana Ruiz", "Ruiz", "Mr.", "Mr. Diaz", "President", "Secretary of State", "Department of", "(DHS)", "DHS", "CNN",
    "Lima",
    "Peru", "he", "she", "his", "'s", "’s", "“", "”", "\"", "«", "»", "``", "''", "(", ")", "-", "—", "…", ".", ",",
    ":", ";",
    "!", "?", "|", "*", "%", "$", "5", "1,300%", "more than", "up to", "increase in", "rose by", "fell", "by", "more",
    "assaults",
    "death threats", "attack", "attacks", "attacked", "killed", "arrested", "was", "did not", "may", "May", "will",
    "the", "a",
    "any", "no", "of", "in", "on", "and", "officials", "federal", "figures", "report", "Monday", "yesterday", "24",
    "2020",
    "Photo by", "Read more", "http://x.org/a", "U.S.", "é", "桥", "😀", "e\u{301}", "\u{FEFF}", "\0", "\n", "\r\n",
    "\n\n",
    "elected", "bounty", "murder", "quickly", "&", "voicemail", "threatening", "closed", "is", "van", "Senator", "as",
    "nobody",
  ]

  @Test(arguments: 0..<8) func random(_ seed: UInt64) {
    var state = seed
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<150 {
      var text = ""
      for _ in 0...next(36) { text += Self.parts[next(Self.parts.count)] + (next(8) > 0 ? " " : "") }
      let faults = Self.faults(in: Report(text, published: next(2) > 0 ? "2020-05-06" : nil))
      #expect(faults == [], "\(text.debugDescription)")
    }
  }

  // MARK: The same in every run

  @Test func twoRuns() { #expect(Report(Self.report).analysis == Report(Self.report).analysis) }

  @Test func parallel() async {
    let documents = (0..<80).map {
      Report(Self.report + "\n" + String(repeating: "It rained. ", count: $0 % 7)).document
    }
    #expect(await Extractor().analyze(documents) == documents.map { Extractor().analyze($0) })
    #expect(await Extractor().analyze([Document]()) == [])
  }

  /// Documents come in order, however long each takes, and are fetched as they are needed.
  @Test func stream() async {
    struct Stop: Error {}
    let document = Report("It rained.").document
    var fetched = 0
    let endless = sequence(state: 0) { (count: inout Int) -> Document? in
      count += 1
      fetched = count
      var next = document
      next.source.id = "d\(count)"
      return next
    }
    var seen: [String] = []
    await #expect(throws: Stop.self) {
      try await endless.forEachInParallel(\.source.id) { id throws(Stop) in
        seen.append(id)
        if seen.count == 1000 { throw Stop() }
      }
    }
    #expect(seen == (1...1000).map { "d\($0)" })
    #expect(fetched < 1300)
  }

  @Test func layers() throws {
    let document = Report(Self.report).document
    #expect(Extractor().analyze(document).sentences.allSatisfy { $0.tokens.isEmpty })
    var analysis = Extractor(layers: [.annotation, .tokens]).analyze(document)
    let said = try #require(analysis.sentences.flatMap(\.tokens).first { document.text[$0.span] == "said" })
    #expect(said.lemma == "say" && said.upos == "VERB")
    for i in analysis.sentences.indices { analysis.sentences[i].tokens = [] }
    #expect(analysis == Extractor().analyze(document))
  }

  @Test func blankedProse() {
    // What a reader has blanked is not read, and moves nothing.
    let text = "**Ana Ruiz** said that it rains."
    let report = Report(text, prose: Array(text.replacing("*", with: " ").utf8))
    #expect(report.said == ["Ana Ruiz: it rains"])
    #expect(Self.faults(in: report) == [])
  }
}
