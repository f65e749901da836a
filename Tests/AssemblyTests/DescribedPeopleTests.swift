// People whom reports only describe, in reports near each other.

import Assembly
import ChronicleTypes
import Testing

@Suite struct DescribedPeopleTests {
  /// A report with actors: “Ana Ruiz=young actress”, a name and what the report calls her, or only “young actress”.
  private func near(_ id: String, _ actors: String...) -> DocumentAnalysis {
    report(id) { analysis in
      for text in actors {
        let parts = text.split(separator: "=").map(String.init)
        let isNamed = parts.count > 1
        let words = parts[parts.count - 1].split(separator: " ").map(String.init)
        analysis.actor(parts[0], .person, isNamed: isNamed)
        var noun = DocumentActor.Description(noun: words[words.count - 1], isPlural: false)
        noun.isAnother = words.contains("another")
        noun.modifiers = words.dropLast().filter { $0.first?.isLowercase == true && $0 != "another" }
        noun.names = words.dropLast().filter { $0.first?.isUppercase == true }.map { $0.lowercased() }
        noun.count = words.first.flatMap { Int($0) }
        analysis.actors[analysis.actors.count - 1].descriptions = [noun]
      }
    }
  }

  @Test(arguments: [
    ("Ana Ruiz=actress", "actress"), ("Ana Ruiz=young actress", "actress"),
    ("Ana Ruiz=British actress", "British actress"),
    ("driver", "driver"), ("drunken driver", "driver"), ("British climber", "British climber"),
    ("Libyan leader", "Libya leader"), ("2 drivers", "2 drivers"),
  ])
  func oneInNearReports(a: String, b: String) {
    // What one report alone calls somebody may be an error.
    let chronicle = assembled([near("d1", a), near("d2", a), near("d3", b)])
    #expect(chronicle.actors.count == 1)
    #expect(chronicle.actors.first?.evidence.isEmpty == false)
  }

  @Test(arguments: [
    ("Ana Ruiz=actress", "singer"), ("Ana Ruiz=British actress", "French actress"),
    ("Ana Ruiz=actress", "another actress"),
    ("British climber", "French climber"), ("driver", "another driver"), ("driver", "rider"),
    ("2 drivers", "3 drivers"),
  ])
  func twoInNearReports(a: String, b: String) {
    #expect(assembled([near("d1", a), near("d2", b)]).actors.count == 2)
  }

  /// “The actor” is nobody whom the report does not name, if it names somebody before.
  @Test func namedBefore() {
    func actor(_ names: String...) -> Int {
      var analysis = names.isEmpty ? near("d2", "actor") : near("d2", names[0], "actor")
      analysis.mentions = (analysis.actors + analysis.actors).enumerated().map { place, actor in
        Mention(
          id: "m\(place)", span: TextSpan(start: place * 20, end: place * 20 + 1), text: actor.name, type: .person,
          actor: actor.id, rule: "by hand")
      }
      return assembled([near("d1", "Ana Ruiz=actor"), near("d3", "Ana Ruiz=actor"), analysis]).actors.count
    }
    #expect(actor() == 1)
    #expect(actor("Eva Lind=singer") == 3)
    #expect(actor("Ana Ruiz=singer") == 1)
  }

  /// Somebody without a name is the one who is as old; two ages are two persons.
  @Test(arguments: [(59, 59, 1), (59, 61, 2)]) func ages(_ one: Int, _ other: Int, count: Int) {
    var (first, second) = (near("d1", "Ana Ruiz=doctor"), near("d2", "woman"))
    (first.actors[0].age, second.actors[0].age) = (one, other)
    #expect(assembled([first, second]).actors.count == count)
  }

  /// A report that says what befell somebody, and then gives a name, speaks of one person.
  @Test func sameTold() {
    func told(inOneBreath: Bool) -> DocumentAnalysis {
      var analysis = near("d1", "woman", "Ana Ruiz=doctor")
      analysis.mentions = analysis.actors.enumerated().map { place, actor in
        Mention(
          id: "m\(place)", span: TextSpan(start: place * 20, end: place * 20 + 1), text: actor.name, type: .person,
          actor: actor.id, rule: "by hand")
      }
      let parties = analysis.actors.map { Party(span: TextSpan(start: 0, end: 1), text: $0.name, actor: $0.id) }
      for (place, party) in parties.enumerated() {
        analysis.incident("i\(place)", at: place * 20) {
          $0.senses = ["arrest"]
          $0.participants = (inOneBreath ? parties : [party]).map { Incident.Participant(role: .patient, party: $0) }
        }
      }
      return analysis
    }
    #expect(assembled([told(inOneBreath: false)]).actors.map(\.name) == ["Ana Ruiz"])
    #expect(assembled([told(inOneBreath: true)]).actors.count == 2)
  }

  /// Where two bear the noun nobody is chosen, but both are noted.
  @Test func doubt() {
    let both = ["d1", "d2"].map { near($0, "Ana Ruiz=actress", "Eva Lind=actress") }
    let chronicle = assembled(both + [near("d3", "actress")])
    #expect(chronicle.actors.count == 3)
    #expect(chronicle.relations.count { $0.type == .possiblySame } == 2)
    // Unless the report itself names one of them.
    let own = assembled(both + [near("d3", "actress", "Eva Lind=singer")])
    #expect(own.actors.map(\.name) == ["Ana Ruiz", "Eva Lind"])
  }

  /// Two persons with names stay two, though both are “the driver” of reports near each other.
  @Test func twoNames() {
    let one = near("d1", "driver", "Ana Ruiz=driver")
    let other = near("d2", "driver", "Eva Lind=driver")
    #expect(assembled([one, other]).actors.filter { $0.name != "driver" }.map(\.name) == ["Ana Ruiz", "Eva Lind"])
  }

  /// Whom one place describes, and of whom nothing else is told, is no actor; whom two places describe is one.
  @Test(arguments: [(1, 0), (2, 1)]) func passersBy(places: Int, count: Int) {
    var analysis = near("d1", "driver")
    analysis.mentions = (0..<places).map {
      Mention(
        id: "m\($0)", span: TextSpan(start: $0, end: $0 + 1), text: "driver", type: .person, actor: "p1",
        rule: "by hand")
    }
    #expect(assembled([analysis]).actors.count == count)
  }

  /// Two people whom one report tells apart are two.
  @Test func apart() {
    let chronicle = assembled([near("d1", "old driver", "young driver"), near("d2", "driver")])
    #expect(chronicle.actors.count == 3)
  }
}
