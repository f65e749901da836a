// What the program reads out of the seeds: every citation holds, and nothing is made up.

import CalendarDates
import ChronicleTypes
import Foundation
import Testing

@Suite struct SeedTests {
  @Test func builds() {
    #expect(SeedCase.all.map(\.name) == SeedCase.names)
    for seeds in SeedCase.all {
      #expect(seeds.chronicle.documents.count == 5, "\(seeds)")
      #expect(seeds.chronicle.events.count > 20, "\(seeds)")
      #expect(seeds.chronicle.claims.count > 1, "\(seeds)")
    }
  }

  /// The cited stretch holds the trigger as a whole word, and the line is the one it stands in.
  @Test(arguments: SeedCase.all)
  func citations(seeds: SeedCase) throws {
    for event in seeds.chronicle.events {
      #expect(event.mentions.first?.document == event.document)
      for mention in event.mentions {
        let text = try seeds.text(mention.document)
        let scalars = Array(text.string.unicodeScalars)
        let span = TextSpan(start: mention.start, end: mention.end)
        try #require(0 <= span.start && span.start < span.end && span.end <= scalars.count, "\(event.id)")
        func line(_ offset: Int) -> Int { 1 + scalars[..<offset].count { $0 == "\n" } }
        #expect((line(span.start)...line(span.end - 1)).contains(mention.line), "\(event.id)")
        guard let trigger = mention.trigger else {
          #expect(event.kind == .statement, "\(event.id): an incident without a trigger")
          continue
        }
        #expect(span.contains(trigger.span), "\(event.id)")
        let word = text[trigger.span]
        #expect(word.first?.lowercased() == trigger.lemma.first?.lowercased(), "\(event.id): \(word), \(trigger.lemma)")
        // A colon can report what follows it.
        #expect(word == ":" || word.unicodeScalars.allSatisfy { isLetter($0) || $0 == " " }, "\(event.id): \(word)")
        let before = word != ":" && trigger.start > 0 && isLetter(scalars[trigger.start - 1])
        let after = word != ":" && trigger.end < scalars.count && isLetter(scalars[trigger.end])
        #expect(!before && !after, "\(event.id): \(word)")
        if event.kind == .incident { #expect(line(trigger.start) == mention.line, "\(event.id)") }
      }
    }
  }

  /// The words of an event are words of its document.
  @Test(arguments: SeedCase.all)
  func quotedWords(seeds: SeedCase) throws {
    for event in seeds.chronicle.events {
      let cited = words(try seeds.text(event.document)[TextSpan(start: event.start, end: event.end)])
      for part in words(event.text).components(separatedBy: " … ") {
        #expect(cited.contains(part), "\(event.id): \(part)")
      }
    }
  }

  @Test(arguments: SeedCase.all)
  func names(seeds: SeedCase) throws {
    let all = try seeds.chronicle.documents.map { words(try seeds.text($0.id).string) }
    for actor in seeds.chronicle.actors {
      for name in [actor.name] + actor.aliases {
        #expect(all.contains { $0.contains(words(name)) }, "\(name)")
      }
    }
  }

  /// Captions, boxes and the notes of forms are no part of a report.
  @Test(arguments: SeedCase.all)
  func boilerplate(seeds: SeedCase) throws {
    let marks = ["Webp", " | ", "ORGANIZATIONS IN THIS STORY", "indicates required fields"]
    var count = 0
    for document in seeds.chronicle.documents {
      let lines = try seeds.text(document.id).string.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() where marks.contains(where: line.contains) {
        count += 1
        for event in seeds.chronicle.events {
          let cited = event.mentions.filter { $0.document == document.id }.map(\.line)
          #expect(!cited.contains(index + 1), "\(event.id): \(line)")
        }
      }
    }
    #expect(count == 5)
    for actor in seeds.chronicle.actors {
      for name in [actor.name] + actor.aliases {
        let isPage = ["Webp", "|", "STORY", "ORGANIZATIONS", "required fields", "*"].contains { name.contains($0) }
        #expect(!isPage, "\(name)")
      }
    }
    for claim in seeds.chronicle.claims { #expect(!claim.text.contains("required"), "\(claim.text)") }
  }

  @Test(arguments: SeedCase.all)
  func voicemail(seeds: SeedCase) {
    let dated = seeds.chronicle.events.filter { $0.days.date != nil && $0.text.contains("voicemail") }
    #expect(!dated.isEmpty)
    #expect(dated.allSatisfy { $0.days.date == EDTF("XXXX-01-24") && !$0.days.isBounded })
  }

  /// A date has words that give it, and a year only where the text has that year.
  @Test(arguments: SeedCase.all)
  func dates(seeds: SeedCase) throws {
    for document in seeds.chronicle.documents { #expect(document.published == nil) }
    for event in seeds.chronicle.events {
      guard let date = event.days.date else {
        #expect(!event.days.isBounded)
        continue
      }
      let text = words(try seeds.text(event.document).string)
      let said = try #require(event.days.text, "\(event.id)")
      #expect(text.contains(words(said)), "\(event.id): \(said)")
      for year in date.description.matches(of: /\d{4}/) { #expect(text.contains(year.0), "\(event.id): \(date)") }
      if let month = date.description.firstMatch(of: /-(\d\d)/), let number = Int(month.1) {
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        #expect(number > 12 || said.contains(names[number - 1]), "\(event.id): \(date) from \(said)")
      }
    }
  }

  @Test(arguments: SeedCase.all)
  func references(seeds: SeedCase) {
    let chronicle = seeds.chronicle
    let (events, actors) = (Set(chronicle.events.map(\.id)), Set(chronicle.actors.map(\.id)))
    let documents = Set(chronicle.documents.map(\.id))
    let claims = Set(chronicle.claims.map(\.id))
    #expect(events.count == chronicle.events.count)
    #expect(actors.count == chronicle.actors.count)
    #expect(claims.count == chronicle.claims.count)
    #expect(events.union(actors).union(documents).union(claims).count == events.count + actors.count + 5 + claims.count)
    #expect(chronicle.events.map(\.order) == events.indices.enumerated().map { $0.offset + 1 })
    for event in chronicle.events {
      #expect(documents.contains(event.document))
      #expect(event.actors.allSatisfy { actors.contains($0.id) } && event.via.allSatisfy(actors.contains))
      #expect(!event.rule.isEmpty && (0...1).contains(event.salience))
    }
    for claim in chronicle.claims { #expect(!claim.citations.isEmpty && claim.statements.allSatisfy(events.contains)) }
    for relation in chronicle.relations {
      #expect(
        claims.union(events).union(actors).isSuperset(of: [relation.from, relation.to]) && !relation.reason.isEmpty)
    }
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || "-’'".unicodeScalars.contains(scalar)
  }

  private func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
