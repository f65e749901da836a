// `throughline explain`: the rules and the words behind an item.

internal import ArgumentParser
internal import Assembly
internal import ChronicleTypes
internal import Extraction
internal import Wording

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say why an event, actor or claim stands in the chronicle: each part, its words, its rule.",
    discussion: """
      Every part of an event is listed with the words of the document that it was read from and the rule that read \
      them, with an example of the rule. What no words say is said to be so. With --before, the facts that prove the order \
      of two events are listed: dates, words such as “after”, tenses, days of publication.
      """)

  @Argument(
    help: ArgumentHelp(
      "An id as the tables print it, or its beginning; or the name of an actor, “Ana Prado”.", valueName: "id-or-name"))
  var id: String

  @Option(
    help: ArgumentHelp("Say what proves that the event or document was before this one.", valueName: "id"))
  var before: String?

  @OptionGroup var caseFolder: CaseFolder

  func run() throws {
    let chronicle = try caseFolder.load()
    if let before { return try prove(before, chronicle) }
    let card = Card(
      explaining: try chronicle.item(named: id), in: chronicle, rule: RuleCatalog.english.explanation)
    try Console.write(card, column: 14)
  }
}

extension Explain {
  /// Prints the facts that prove that one item was before another. Without a proof it says so and ends with exit code
  /// 1.
  private func prove(_ other: String, _ chronicle: Chronicle) throws {
    let (one, other) = (try chronicle.moment(id), try chronicle.moment(other))
    guard one != other else { throw Failure("“\(one)” is one event; name two") }
    let network = EventNetwork(chronicle)
    let words = FactWords(chronicle)
    guard let proof = network.proof(that: one, isBefore: other) else {
      let isOpposite = network.proof(that: other, isBefore: one) != nil
      Console.error(
        "nothing proves that \(words.name(of: one)) was before \(words.name(of: other))"
          + (isOpposite ? "; it was after it: explain \(other) --before \(one)" : ""))
      throw ExitCode(1)
    }
    let steps = proof.enumerated().map { "\($0.offset + 1). \(Console.printable(words.text($0.element)))\n" }
    try Console.write(
      Console.printable("\(words.name(of: one)) was before \(words.name(of: other)):") + "\n\n" + steps.joined())
  }
}

extension Chronicle {
  /// The full id of an event or document, of which a user may give the beginning.
  fileprivate func moment(_ id: String) throws -> String {
    switch try item(named: id) {
    case .event(let event): return event.id
    case .document(let document): return document.id
    case .actor, .claim, .story:
      throw Failure("“\(id)” is neither an event nor a document; only these are before or after something")
    }
  }
}
