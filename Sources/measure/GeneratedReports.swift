// Reports made up by the thousand, to time what many of them take.

internal import CalendarDates
internal import ChronicleTypes

/// Stories of a few reports each: the same people, place, day and figures in other words, with other figures and other
/// sources now and then. The same number of stories gives the same reports everywhere.
struct GeneratedReports {
  private var generator = Generator()

  static func documents(stories: Int) -> [Document] {
    var reports = GeneratedReports()
    return (0..<stories).flatMap { reports.story($0) }
  }

  private mutating func story(_ number: Int) -> [Document] {
    let place = name(3)
    let people = (0..<4).map { _ in "\(name(2)) \(name(3))" }
    let body = "\(name(3)) \(pick(["Ministry", "Council", "Railways", "Institute", "Bank"]))"
    let day = 1 + Int(generator.next() % 28)
    let month = pick(["January", "March", "May", "July", "October"])
    let deed = pick(Self.deeds)
    let toll = 2 + Int(generator.next() % 40)
    return (0..<5).map { report in
      let count = generator.next() % 4 == 0 ? toll + 1 : toll
      var sentences = ["\(deed.noun) in \(place) on \(month) \(day) \(deed.harm) \(count) people, \(body) said."]
      for _ in 0..<9 {
        let (one, other) = (pick(people), pick(people))
        sentences.append(
          pick([
            "\(one) was arrested in \(place) after \(deed.noun.lowercased()).",
            "“We warned \(body) about this in \(month),” \(one) said.",
            "\(one) denied that \(other) had visited \(place) before \(deed.noun.lowercased()).",
            "\(body) opened an investigation on \(month) \(day), and \(other) resigned.",
            "According to \(one), \(other) met officials of \(body) two days later.",
            "\(other) attacked \(one) in \(place), a spokesman for \(body) said.",
            "The damage rose by \(count) percent, \(one) told reporters.",
            "Hundreds of people protested in \(place) when \(one) left.",
          ]))
      }
      let text = sentences.joined(separator: " ")
      var source = Document.Source(id: "d\(number)-\(report)", path: "\(number)-\(report).txt")
      source.published = EDTF("2021-11-\(10 + report)")
      source.outlet = "Paper \(generator.next() % 40)"
      return Document(source: source, text: SourceText(text))
    }
  }

  private static let deeds = [
    (noun: "A fire", harm: "killed"), (noun: "An explosion", harm: "injured"), (noun: "A flood", harm: "displaced"),
    (noun: "A shooting", harm: "wounded"), (noun: "A train crash", harm: "injured"),
  ]

  /// A name of syllables: “Doravi”.
  private mutating func name(_ syllables: Int) -> String {
    let letters = (Array("bdfgklmnprstvz"), Array("aeiou"))
    let small = (0..<syllables).map { _ in "\(pick(letters.0))\(pick(letters.1))" }.joined()
    return small.prefix(1).uppercased() + small.dropFirst()
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int(generator.next() % UInt64(elements.count))]
  }

  /// SplitMix64.
  private struct Generator {
    var state: UInt64 = 1

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
