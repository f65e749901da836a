// `measure coreference`: what the ranker of coreference learns from.

internal import ArgumentParser
internal import ChronicleTypes
internal import Extraction
internal import Linguistics

struct Coreference: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Decisions with their right answers, from treebanks with brackets of entities, for Training/coreference.py.",
    discussion: """
      The column MISC of the treebank has brackets, as GUM writes them: Entity=(1-person-…  …  Entity=1). For each decision a \
      line tells its document, the length of the text in sentences, what is asked, whether nobody's gender was looked \
      at, and which answers are right; then comes a line for each answer with its features, and an empty line. Documents are read as a whole, and then in windows of \
      a few sentences, which begin in the middle, as excerpts do.
      """)

  @Argument(help: "CoNLL-U files.") var files: [String]

  /// An excerpt has so many sentences, and the next one begins so many further on.
  private static let window = 10
  private static let step = 3

  func run() throws {
    let extractor = Extractor(layers: [])
    var number = 0
    for file in files {
      let treebank: CoNLLU
      do {
        treebank = try CoNLLU(read(file))
      } catch let fault as CoNLLU.Fault {
        throw ValidationError("\(file): \(fault.description)")
      }
      let starts = treebank.sentences.indices.filter { treebank.sentences[$0].opensDocument }
      for (start, end) in zip(starts, starts.dropFirst() + [treebank.sentences.count]) {
        let sentences = treebank.sentences[start..<end]
        number += 1
        write(BracketedText(sentences), number, extractor)
        for first in stride(from: start + Self.step, to: end - Self.step, by: Self.step) {
          write(BracketedText(sentences[first..<min(end, first + Self.window)]), number, extractor)
        }
      }
    }
  }

  private func write(_ text: BracketedText, _ number: Int, _ extractor: Extractor) {
    let document = Document(source: .init(id: "d", path: "d"), text: SourceText(text.text))
    for example in extractor.coreferenceExamples(document, text.mentions) {
      print(
        number, text.sentences, example.question, example.isBlind ? 1 : 0,
        example.right.map(String.init).joined(separator: ","))
      for answer in example.answers { print(answer.joined(separator: " ")) }
      print()
    }
  }
}

/// Sentences of a treebank as text, with the phrases in brackets.
struct BracketedText {
  private(set) var text = ""
  private(set) var mentions: [AnnotatedMention] = []
  let sentences: Int

  init(_ sentences: ArraySlice<CoNLLU.Sentence>) {
    self.sentences = sentences.count
    var length = 0
    for (index, sentence) in sentences.enumerated() {
      if index > 0, sentence.opensParagraph {
        text += "\n\n"
        length += 2
      }
      var spans: [TextSpan] = []
      for word in sentence.words {
        spans.append(TextSpan(start: length, end: length + word.form.unicodeScalars.count))
        text += word.form + (word.spaceAfter ? " " : "")
        length = spans[spans.count - 1].end + (word.spaceAfter ? 1 : 0)
      }
      read(sentence, spans)
    }
    text += "\n"
  }

  /// Reads `Entity=(1-person-new(2-place-giv)` … `Entity=1)`.
  private mutating func read(_ sentence: CoNLLU.Sentence, _ spans: [TextSpan]) {
    var open: [String: [Int]] = [:]
    for (index, word) in sentence.words.enumerated() {
      guard let field = word.misc.split(separator: "|").first(where: { $0.hasPrefix("Entity=") }) else { continue }
      var rest = field.dropFirst("Entity=".count)
      while !rest.isEmpty {
        let opens = rest.hasPrefix("(")
        if opens { rest.removeFirst() }
        let item = rest.prefix { $0 != "(" && $0 != ")" }
        rest = rest.dropFirst(item.count)
        let id = String(item.prefix { $0 != "-" })
        if opens { open[id, default: []].append(index) }
        guard rest.hasPrefix(")") else { continue }
        rest.removeFirst()
        guard let first = open[id]?.popLast() else { continue }
        let words = first...index
        let head = words.first { !words.contains(sentence.words[$0].head) } ?? first
        mentions.append(
          AnnotatedMention(
            span: TextSpan(start: spans[first].start, end: spans[index].end), head: spans[head].start, referent: id))
      }
    }
  }
}
