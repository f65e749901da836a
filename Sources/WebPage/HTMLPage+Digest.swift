// The story in some days, at the head of the page.

internal import CalendarDates
internal import ChronicleTypes
internal import Digesting
internal import Wording

extension HTMLPage {
  /// The page tells the story in so many days at most; a story of fewer than the least needs no digest.
  static let (mostDays, fewestDays) = (8, 3)

  /// The days, each with the sentence that says best what happened and a link to its place.
  func write(_ digest: Digest, _ html: inout HTML) {
    html.element("ul") { html in
      for day in digest.days {
        let cited = day.sentences[0]
        html.element("li") { html in
          html.element("span", ["class": "date"], text: DateWords.say(day.date))
          html.raw(" ")
          html.element("a", ["href": "#" + Self.anchor(of: day), "dir": "auto"], text: cited.sentence.text)
          html.element(
            "p", ["class": "meta"],
            text: ReportWords.naming(day.reports) + " · "
              + labels.place(cited.document, line: cited.sentence.line))
        }
        html.raw("\n")
      }
    }
  }

  /// The anchor of the sentence that is quoted for a day.
  static func anchor(of day: Digest.Day) -> String { "x-day-\(day.date)" }
}
