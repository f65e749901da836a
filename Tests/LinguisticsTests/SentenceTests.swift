// Sentences: written → sentences, with `|` between them.
import Testing

@testable import Linguistics

@Suite struct Sentences {
  static let split: [(String, String)] = [
    ("It rained. They left. Who knew?", "It rained.|They left.|Who knew?"),
    ("Stop! Now.", "Stop!|Now."),
    ("What?! He left.", "What?!|He left."),
    ("Really...? The end.", "Really...?|The end."),
    ("So… They went.", "So…|They went."),
    ("It cost 3.5 dollars. 12 people paid.", "It cost 3.5 dollars.|12 people paid."),
    // Quotes and brackets stay with the sentence that they close or open.
    ("He came. “She left,” he said.", "He came.|“She left,” he said."),
    ("He came. \"She left,\" he said.", "He came.|\"She left,\" he said."),
    ("“Go!” They went.", "“Go!”|They went."),
    ("“I go.” “I stay.”", "“I go.”|“I stay.”"),
    ("\"I go.\" \"I stay.\"", "\"I go.\"|\"I stay.\""),
    ("They sat (alone.) Then they ate.", "They sat (alone.)|Then they ate."),
    ("They sat. (She stood.)", "They sat.|(She stood.)"),
    ("It works.”She left.", "It works.”|She left."),
    // Abbreviations that end a sentence, because a function word follows.
    ("He lives in the U.S. The army came.", "He lives in the U.S.|The army came."),
    ("It closed at 5 p.m. He left.", "It closed at 5 p.m.|He left."),
    // Careless writing, notes, dots.
    ("who knows? they left. it rained.", "who knows?|they left.|it rained."),
    ("It works :) They left", "It works :)|They left"),
    ("He died.[20] She left.", "He died.[20]|She left."), ("It rained . . . They left.", "It rained . . .|They left."),
    // A page has lost the stop.
    ("Bridge shut after storm The mayor opened it.", "Bridge shut after storm|The mayor opened it."),
    ("Ferries stay in port Are you there?", "Ferries stay in port|Are you there?"),
    // What stands before a report in one line with it.
    ("(Update 4:33 a.m. in Lima) The mayor left.", "(Update 4:33 a.m. in Lima)|The mayor left."),
    ("-- [Updated 5:31 p.m. (0031 in Lima)] Ana Ruiz left.", "-- [Updated 5:31 p.m. (0031 in Lima)]|Ana Ruiz left."),
    ("By Ana Ruiz, KTV The mayor left.", "By Ana Ruiz, KTV|The mayor left."),
    ("By the KTV Wire Staff Guards left.", "By the KTV Wire Staff|Guards left."),
    (
      "Bridge shut Friday 2 March 2012 10.29 GMT Ana Ruiz left.",
      "Bridge shut Friday 2 March 2012 10.29 GMT|Ana Ruiz left."
    ),
    ("Sat Jan 15 2011 23:01:00 Guards left.", "Sat Jan 15 2011 23:01:00|Guards left."),
    // Lines.
    ("Bridge closes in Lima\nThe bridge was closed.", "Bridge closes in Lima|The bridge was closed."),
    ("Needed:\n- rope\n- a boat", "Needed:|- rope|- a boat"),
    ("One.\r\nTwo.\r\n\r\nThree.", "One.|Two.|Three."), ("One\rTwo", "One|Two"),
    ("  One  \n\u{A0}\n\tTwo\u{A0}", "One|Two"),
  ]

  static let whole = [
    "Mr. Diaz met Sen. Ruiz.", "He met Dr. Ana Ruiz in Jan. 2020.", "J. R. Ortega wrote it.",
    "In the U.S. Army he served.", "It rose by 3.5 percent.", "See www.example.org. for more",
    "“Go!” he said.", "“Who?” she asked.", "Wait... what is it", "lions vs. Bears", "They use e.g. ropes.",
    "Yahoo! is a firm", "He said: The end", "It works.Then it fails", "one; Two, Three",
    "He saw the film The Bridge.", "It was held at The Hague.", "He chose plan A and left.",
    "They are with Will on this.",
    "(The mayor left.)", "(He came at 4:33 and left.)", "By Friday, NATO Guards had left.",
    "In 2011 10.29 metres were lost.",
    "By noon the Staff had left.",
  ]

  @Test(arguments: split) func sentences(_ text: String, _ expected: String) {
    #expect(read(text).sentenceTexts.joined(separator: "|") == expected)
  }

  @Test(arguments: whole) func oneSentence(_ text: String) { #expect(read(text).sentenceTexts == [text]) }

  static let wrapped = [
    "The council of the town met on Monday evening to\nspeak about the bridge, which has been closed since the\nwinter "
      + "and will stay closed until the end of the\nyear.",
    "It will cost more than the town has put aside for\nroads, the mayor said, and nobody knows who will\npay in the end.",
  ]

  @Test(arguments: ["\n", "\r\n", " \n", "\r"]) func wrappedLines(_ lineBreak: String) {
    let text = Self.wrapped.joined(separator: "\n\n").replacing("\n", with: lineBreak)
    #expect(read(text).blocks.count == 2)
    #expect(read(text).sentences.count == 2)
  }

  @Test func manyParagraphsOfWrappedLines() {
    // Empty lines between short paragraphs say nothing of how lines are wrapped.
    let text = Array(repeating: "Yes.", count: 20).joined(separator: "\n\n") + "\n\n" + Self.wrapped[0]
    #expect(read(text).sentences.count == 21)
  }

  @Test func longLinesStandAlone() {
    let text = Self.wrapped.map { $0.replacing("\n", with: " ") }.joined(separator: "\n")
    #expect(read(text).blocks.count == 2)
  }

  @Test func longest() {
    let analysis = read(String(repeating: "word ", count: 3000))
    #expect(analysis.tokens.count == 3000)
    #expect(analysis.sentences.allSatisfy { $0.count <= SentenceSplitter.longest })
  }
}
