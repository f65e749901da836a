// A chronicle by hand: a ferry runs aground, and five reports tell of it.

import CalendarDates
import ChronicleTypes

/// The example of the tests about digests.
///
///     d1  published 2020-03-02   names 1 March (told), 3 March (planned)
///     d2  published 2020-03-02   names 1 March (told)
///     d3  published 2020-03-04   names 1 March, 3 March (told)
///     d4  published 2020-03-20   names 20 March (told)
///     d5  undated                names 1 March, in the words of d2
struct Ferry {
  var chronicle = Chronicle(
    documents: [
      ("d1", "2020-03-02"), ("d2", "2020-03-02"), ("d3", "2020-03-04"), ("d4", "2020-03-20"), ("d5", nil),
    ].map { id, published in
      Document.Source(id: id, path: "reports/\(id).txt", published: published.flatMap { EDTF($0) })
    })

  init() {
    add("d1", "The ferry Halden ran aground off Karsk on 1 March.", ["2020-03-01"], told: ["2020-03-01"])
    add("d1", "Divers want to look at the hull on 3 March.", ["2020-03-03"])
    add("d2", "The ferry ran aground off Karsk on Sunday, and nobody was hurt.", ["2020-03-01"], told: ["2020-03-01"])
    add("d2", "I heard the ferry as it ran aground on Sunday.", ["2020-03-01"], isPersonal: true)
    add("d3", "Divers found a hole in the hull on Tuesday.", ["2020-03-03"], told: ["2020-03-03"])
    add("d3", "Since the accident on 1 March no ferry has left Karsk.", ["2020-03-01"])
    add("d4", "The captain lost his licence on Friday.", ["2020-03-20"], told: ["2020-03-20"])
    add("d4", "The harbor office gave no reason.", [])
    add("d5", "The ferry ran aground off Karsk on Sunday, and nobody was hurt.", ["2020-03-01"], told: ["2020-03-01"])
  }

  /// Adds a sentence whose terms are its words of five letters and more; what it tells is an incident as well.
  mutating func add(
    _ document: String, _ text: String, _ days: [String], told: [String] = [], isPersonal: Bool = false
  ) {
    let start = 100 * chronicle.sentences.count
    let span = TextSpan(start: start, end: start + text.count)
    var sentence = QuotableSentence(span: span, line: chronicle.sentences.count + 1, text: text)
    sentence.days = days.compactMap { CalendarDay($0) }
    sentence.told = told.compactMap { CalendarDay($0) }
    sentence.terms = text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 4 }
    sentence.isPersonal = isPersonal
    chronicle.sentences.append(CitedSentence(sentence, in: document))
    for day in told {
      var event = Event(
        id: "e\(chronicle.events.count)", kind: .incident, type: "accident", text: text, document: document, span: span,
        line: 1, trigger: nil, rule: "by hand")
      event.days = EventDays(EDTF(day), text: day, reason: .words)
      event.status = .asserted
      chronicle.events.append(event)
    }
  }
}
