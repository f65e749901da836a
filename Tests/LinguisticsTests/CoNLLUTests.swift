// CoNLL-U: what is written can be read, and is what was analysed.
import Testing

@testable import Linguistics

@Suite struct CoNLLUFormat {
  static let sample = """
    # newdoc id = a
    # sent_id = 1
    # text = Ana didn't go.
    1\tAna\tAna\tPROPN\tNNP\t_\t4\tnsubj\t_\t_
    2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
    2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_
    3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
    4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
    5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

    # newpar
    1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_
    1.1\tgone\tgo\tVERB\tVBN\t_\t_\t_\t_\t_

    """

  @Test func reading() throws {
    let file = try CoNLLU(Self.sample.utf8)
    #expect(file.sentences.map { $0.words.map(\.form) } == [["Ana", "did", "n't", "go", "."], ["Yes"]])
    #expect(file.sentences[0].words.map(\.head) == [3, 3, 3, -1, 3])
    #expect(file.sentences.map(\.opensParagraph) == [true, true])
    #expect(file.sentences[0].text == "Ana didn't go.")
    #expect(file.text == "Ana didn't go. \n\nYes")
  }

  static let broken = [
    ("1\tAna\n", "line 1: 10 columns between tabs are needed, here are 2"),
    ("1\ta\ta\tX\tX\t_\t9\tdep\t_\t_\n\n", "line 2: the sentence before has no word 9, the head of “a”"),
    ("# x\n1\ta\ta\tX\tX\t_\tq\troot\t_\t_\n", "line 2: the head is the number of a word or 0, not “q”"),
    (
      "1\ta\ta\tX\tX\t_\t9223372036854775807\tdep\t_\t_\n",
      "line 2: the sentence before has no word 9223372036854775807, the head of “a”"
    ),
  ]

  /// Numbers that no word has, also those too large or too small to be counted with.
  @Test(arguments: [
    "-1", "-9223372036854775808", "-9223372036854775809", "9223372036854775808", "", "_", "1.5", "0x1",
  ])
  func head(_ head: String) {
    let fault = #expect(throws: CoNLLU.Fault.self) { try CoNLLU("1\ta\ta\tX\tX\t_\t\(head)\tdep\t_\t_\n".utf8) }
    #expect(fault?.description == "line 1: the head is the number of a word or 0, not “\(head)”")
  }

  @Test(arguments: broken) func fault(_ text: String, _ message: String) {
    let fault = #expect(throws: CoNLLU.Fault.self) { try CoNLLU(text.utf8) }
    #expect(fault?.description == message)
  }

  @Test func nothing() throws { #expect(try CoNLLU("".utf8).sentences.isEmpty) }

  @Test func writtenAndRead() throws {
    let analysis = read("Tricia McLaughlin didn’t say why.\n\nIt rained in Lima — twice.")
    let file = try CoNLLU(analysis.conllu(.english))
    #expect(file.sentences.flatMap { $0.words.map(\.form) } == analysis.forms)
    #expect(file.sentences.map(\.opensParagraph) == [true, true])
    #expect(file.sentences[0].text == "Tricia McLaughlin didn’t say why.")
    let heads = file.sentences.flatMap { sentence in sentence.words.map(\.head) }
    let own: [Int] = analysis.tokens.indices.map { i in
      guard let head = analysis.head(of: i) else { return -1 }
      return head - analysis.sentences[analysis.sentence(of: i)].lowerBound
    }
    #expect(heads == own)
    #expect(String(decoding: analysis.conllu(.english), as: UTF8.self).contains("Entity=B-PER"))
  }

  /// Tabs and line breaks inside a sentence break no line.
  @Test func oneLineAWord() throws {
    let analysis = read("one\ttwo\u{2028}three \u{B} four")
    #expect(try CoNLLU(analysis.conllu(.english)).sentences.flatMap { $0.words.map(\.form) } == analysis.forms)
  }

  /// What is printed steers no terminal, whatever the document and its words are called.
  @Test func controls() throws {
    let analysis = read("It \u{9B}31mrained\u{7F} in\u{202E} Lima\u{1B}[0m, \u{200F}he said.")
    let text = String(decoding: analysis.conllu(.english, document: "a\u{1B}[2J\n\u{9B}\u{2066}b"), as: UTF8.self)
    #expect(text.hasPrefix("# newdoc id = a [2J   b\n"))
    #expect(text.contains("# text = It  31mrained  in  Lima [0m,  he said.\n"))
    #expect(!text.unicodeScalars.contains { $0.properties.isBidiControl })
    #expect(Set(text.unicodeScalars.filter { $0.properties.generalCategory == .control }) == ["\t", "\n"])
    #expect(try CoNLLU(text.utf8).sentences.count == analysis.sentences.count)
  }
}
