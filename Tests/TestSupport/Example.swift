// Values with every optional set, and with none.

internal import CalendarDates
package import ChronicleTypes

package func span(_ start: Int, _ end: Int) -> TextSpan { TextSpan(start: start, end: end) }

package enum Full {
  package static let source = Document.Source(
    id: "d1", path: "reports/a.md", title: "A \"title\"", outlet: "Echo", author: "Ada", url: "https://example.org/a",
    published: EDTF("2012-05-03"), publishedFrom: .frontMatter)

  private static let day = CalendarDay(number: 15_463)  // 3 May 2012

  package static let analysis: DocumentAnalysis = {
    var analysis = DocumentAnalysis(document: source)
    let token = Sentence.Token(span: span(0, 3), lemma: "the", upos: "DET", xpos: "DT", head: 1, deprel: "det")
    analysis.sentences = [Sentence(span: span(0, 20), tokens: [token])]
    analysis.timeExpressions = [
      TimeExpression(
        id: "t1", span: span(4, 9), text: "3 May", type: .date, literal: "XXXX-05-03", value: "XXXX-05-03",
        modifier: "APPROX", quantifier: "EVERY", frequency: "2X", edtf: EDTF("XXXX-05-03"), anchor: .publication,
        rule: "time.day")
    ]
    analysis.mentions = [
      Mention(id: "m1", span: span(0, 3), text: "Ada", type: .person, actor: "p1", rule: "name")
    ]
    analysis.actors = [DocumentActor(id: "p1", name: "Ada", type: .person, aliases: ["A."], isNamed: false)]
    var form = NameForm(kind: .person, words: ["ada", "novak"])
    (form.givenCount, form.initials, form.generation, form.longNames) = (1, "f", "jr.", ["adelaide"])
    (form.skeleton, form.acronyms, form.head) = ("ad nvk", ["an"], "office")
    (form.shortForms, form.isWellKnown) = (["novak"], true)
    analysis.actors[0].forms = [form]
    analysis.actors[0].gender = .female
    var description = DocumentActor.Description(noun: "chief", isPlural: true)
    (description.modifiers, description.names, description.isAnother) = (["deputy"], ["british"], true)
    (description.isIndefinite, description.isOwned) = (true, true)
    (description.count, analysis.actors[0].age) = (2, 59)
    analysis.actors[0].descriptions = [description]
    analysis.actors[0].office = DocumentActor.Office(text: "chief of Echo", body: "p2")
    let ada = Party(span: span(0, 3), text: "Ada", actor: "p1")
    var statement = Statement(
      id: "s1", span: span(0, 20), line: 1, mode: .mixed, content: [span(5, 9), span(10, 20)], text: "that … so",
      cue: Trigger(span: span(4, 8), lemma: "say"), stance: .deny, speaker: ada, rule: "statement.verb")
    statement.addressee = ada
    statement.jointSpeakers = [ada]
    statement.via = [ada]
    statement.date = EDTF("2012")
    statement.dateText = "in 2012"
    statement.implied = CalendarDay("2012-05-03").map { .past($0) }
    statement.tense = .perfect
    statement.salience = 0.25
    statement.figures = [
      Figure(
        span: span(5, 9), text: "up 5%", metric: "theft", value: 5, unit: "%", direction: .increase,
        approximator: .atLeast)
    ]
    statement.figures[0].upper = 7
    statement.figures[0].subject = "shops"
    statement.figures[0].state = "on board"
    statement.figures[0].period = EDTF("2012")
    statement.figures[0].periodText = "in 2012"
    statement.figures[0].source = ada
    statement.figures[0].line = 2
    statement.figures[0].sentence = "Thefts are up 5%."
    statement.figures[0].place = "the quay"
    statement.figures[0].incident = "i1"
    statement.figures[0].keys.metric = ["theft"]
    statement.figures[0].keys.written = ["theft"]
    statement.figures[0].keys.subject = ["shop"]
    statement.figures[0].keys.place = ["@a1"]
    statement.figures[0].keys.context = [ContentKey("rise"), ContentKey("5", .number)]
    statement.figures[0].keys.isToll = true
    statement.headline = "Ana Ruiz said [Omar Diaz] left"
    statement.context = [4, 9]
    statement.words = [.empty, ContentKey("theft"), ContentKey("month 5", .day), ContentKey(actor: 0)]
    statement.evidence = [Evidence(part: .kind, rule: "statement.verb", span: span(4, 8), text: "said")]
    analysis.statements = [statement]
    analysis.figures = statement.figures
    var incident = Incident(
      id: "i1", span: span(0, 20), line: 1, text: "fell", trigger: Trigger(span: span(3, 7), lemma: "fall"),
      type: "accident", status: .alleged, rule: "incident.verb")
    incident.senses = ["fall", "=fall"]
    incident.isAggregate = true
    incident.headline = "Police arrested [Ana Ruiz]"
    incident.isInHeadline = true
    incident.isAnother = true
    incident.context = [3, 5, UInt32.max]
    incident.participants = [.init(role: .patient, party: ada, head: "novak")]
    incident.place = Party(span: span(8, 12), text: "quay", actor: nil)
    incident.region = "Peru"
    incident.isPlaceOwn = true
    incident.date = EDTF("2012-05")
    incident.dateText = "in May"
    incident.implied = CalendarDay("2012-05-03").map { .lasting($0) }
    incident.tense = .past
    incident.isSpecific = false
    incident.depth = 2
    incident.salience = 1
    incident.evidence = [Evidence(part: .kind, rule: "incident.verb", span: span(3, 7), text: "fell")]
    analysis.incidents = [incident]
    analysis.links = [
      TemporalLink(
        from: "i1", to: "s1", kind: .before,
        evidence: Evidence(part: .order, rule: "order.told", span: span(3, 7), text: "fell"))
    ]
    analysis.boilerplate = [Boilerplate(span: span(21, 30), rule: "caption")]
    var sentence = QuotableSentence(span: span(0, 20), line: 2, text: "Ada said on 3 May that we fell.")
    (sentence.days, sentence.told) = ([day, day + 1], [day + 1])
    (sentence.terms, sentence.isPersonal) = (["ada", "fell"], true)
    analysis.quotable = [sentence, QuotableSentence(span: span(21, 30), line: 3, text: "“So”")]
    analysis.fingerprint.terms = [.init(hash: 7, count: 2), .init(hash: UInt32.max, count: 1, share: 0.1)]
    analysis.fingerprint.runs = [2, 40]
    return analysis
  }()

  package static let event: Event = {
    var event = Event(
      id: "e1", kind: .statement, type: "direct", text: "“so”, he said,\nand \"left\"", document: "d1",
      span: span(3, 9),
      line: 2, trigger: Trigger(span: span(4, 8), lemma: "say"), rule: "statement.verb")
    event.mentions.append(.init(document: "d2", span: span(1, 2), line: 9, trigger: nil))
    event.mentions[1].told = Event.Telling(analysis.incidents[0], reason: "the same word, “fall”")
    event.mentions[1].told?.tense = .perfect
    event.tense = .past
    event.isOrderKnown = true
    event.isMinor = true
    event.days = EventDays(EDTF("2012-05-03"), text: "on 3 May 2012", reason: .words)
    event.order = 1
    event.actors = [.init(id: "a1", role: .speaker), .init(id: "a2", role: .addressee)]
    event.place = "Gdańsk"
    event.status = .asserted
    event.stance = .warn
    event.via = ["a2"]
    event.salience = 0.75
    event.worth = 0.5
    event.headline = "Ada fell"
    event.evidence = [Evidence(part: .speaker, rule: "speaker.name", span: span(0, 3), text: "Ada")]
    return event
  }()

  package static let claim: Claim = {
    var claim = Claim(
      id: "c1", text: "up 5.5%", metric: "theft", value: 5.5, approximator: .moreThan, unit: "%",
      direction: .decrease, statements: ["e1"])
    claim.upper = 7
    claim.subject = "shops"
    claim.period = EDTF("2012")
    claim.place = "Gdańsk"
    claim.firstSeen = "d1"
    claim.citations = [
      Claim.Citation(document: "d1", span: span(5, 8), line: 2, statement: "e1"),
      Claim.Citation(document: "d2", span: span(1, 2), line: 9, statement: nil, text: "Thefts rose."),
    ]
    claim.origins = [
      Origin(kind: .speaker, id: "a1", statements: ["e1"], documents: ["d1"], reason: "it is named as the speaker"),
      Origin(kind: .document, id: "d2", statements: [], documents: ["d2"], reason: "the report says so itself"),
    ]
    return claim
  }()

  package static let chronicle: Chronicle = {
    var chronicle = whole
    chronicle.base = "../"
    chronicle.stories = [story]
    chronicle.mentions = [mention]
    chronicle.sentences = analysis.quotable.map { CitedSentence($0, in: "d1") }
    chronicle.actors[0].offices = [Actor.Office(text: "chief of Echo", body: "a2", documents: ["d1"])]
    return chronicle
  }()

  private static let whole = Chronicle(
    documents: [source, Document.Source(id: "d2", path: "b.txt")],
    actors: [
      Actor(id: "a1", name: "Ada", type: .person, aliases: ["A."], evidence: ["named in 2 documents"]),
      Actor(id: "a2", name: "Echo", type: .outlet, aliases: [], evidence: []),
    ],
    events: [event, Bare.event],
    claims: [claim, Claim(id: "c3", text: "“so”", statements: ["e1"])],
    relations: [
      Relation(type: .conflicts, from: "c1", to: "e1", reason: "why"),
      before,
    ])

  package static let story: Story = {
    var story = Story(id: "t1", title: "A \"title\"", documents: ["d1", "d2"])
    (story.firstPublished, story.lastPublished) = (CalendarDay("2012-05-03"), CalendarDay("2012-05-04"))
    (story.firstDay, story.lastDay) = (CalendarDay("2012-05-01"), CalendarDay("2012-05-03"))
    (story.outlets, story.mainEvent, story.actors) = (["Echo"], "e2", ["a1", "a2"])
    return story
  }()

  package static let mention = ActorMention(
    document: "d1", span: span(0, 3), text: "Ada", type: .person, actor: "a1", rule: "name")

  package static let before: Relation = {
    var relation = Relation(type: .before, from: "e1", to: "e2", reason: "“after”")
    relation.document = "d1"
    relation.evidence = Evidence(part: .order, rule: "order.connective", span: span(0, 5), text: "after")
    return relation
  }()
}

package enum Bare {
  package static let analysis: DocumentAnalysis = {
    var analysis = DocumentAnalysis(document: Document.Source(id: "d1", path: "-"))
    analysis.sentences = [
      Sentence(
        span: span(0, 1),
        tokens: [Sentence.Token(span: span(0, 1), lemma: "x", upos: "X", xpos: "FW", head: -1, deprel: "root")])
    ]
    analysis.timeExpressions = [
      TimeExpression(
        id: "t1", span: span(0, 1), text: "now", type: .date, literal: "PRESENT_REF", value: "PRESENT_REF", edtf: nil,
        rule: "now")
    ]
    analysis.statements = [
      Statement(
        id: "s1", span: span(0, 1), line: 1, mode: .direct, content: [span(0, 1)], text: "x", cue: nil, stance: .say,
        speaker: nil, rule: "statement.quote")
    ]
    analysis.incidents = [
      Incident(
        id: "i1", span: span(0, 1), line: 1, text: "x", trigger: Trigger(span: span(0, 1), lemma: "x"), type: "attack",
        status: .generic, rule: "incident.noun")
    ]
    return analysis
  }()

  package static let event = Event(
    id: "e2", kind: .incident, type: "accident", text: "fell", document: "d1", span: span(0, 1), line: 1, trigger: nil,
    rule: "incident.verb")
}
