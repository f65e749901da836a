// A digest as JSON and as Markdown.

internal import CalendarDates
public import ChronicleTypes
public import Digesting
internal import JSON
internal import TextBasics
internal import Wording

extension Digest {
  /// The days, each as one line of JSON, without the line break.
  /// - Parameter chronicle: the chronicle that the digest is of.
  public func jsonLines(_ chronicle: Chronicle) -> [[UInt8]] {
    let labels = EventLabels(chronicle)
    return days.map { day in
      var writer = JSONWriter(pretty: false)
      writer.object { json in
        json.field("date", day.date.description)
        json.field("reports", day.reports)
        json.array("sentences", day.sentences) { json, cited in
          json.object(inline: true) { json in
            json.field("text", cited.sentence.text)
            json.field("document", cited.document)
            json.field("path", labels.path(cited.document))
            json.field("start", cited.sentence.span.start)
            json.field("end", cited.sentence.span.end)
            json.field("line", cited.sentence.line)
          }
        }
      }
      return writer.bytes
    }
  }

  /// The days as Markdown: a heading each, the sentences as a list, behind each its file and line.
  ///
  /// No word of a document is read as markup.
  /// - Parameter chronicle: the chronicle that the digest is of.
  public func markdown(_ chronicle: Chronicle) -> String {
    let labels = EventLabels(chronicle)
    return days.map { day in
      let sentences = day.sentences.map { cited in
        let place = labels.place(cited.document, line: cited.sentence.line)
        return "- \(Markdown.text(cited.sentence.text)) (\(Markdown.text(place)))\n"
      }
      return "## \(DateWords.say(day.date))\n\n\(ReportWords.naming(day.reports))\n\n\(sentences.joined())"
    }.joined(separator: "\n")
  }
}
