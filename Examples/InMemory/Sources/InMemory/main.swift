// A case from a string in memory: `swift run` beside the Package.swift prints its events.

import Casework
import ChronicleTypes
import Reading

/// The program's own idea of an event, beside the library's.
struct Event {
  var day: String
  var words: String

  init(_ event: ChronicleTypes.Event) {
    day = event.days.date.map { "\($0)" } ?? "undated"
    words = event.text
  }
}

let report = "Police arrested two men in Dallas on 3 May 2012. “Nobody was hurt,” Ana Ruiz said."
let dallas = await Case(Reader().read(Array(report.utf8), named: "dallas.txt"))
for event in dallas.chronicle.events.map(Event.init) { print(event.day, event.words, separator: "\t") }
