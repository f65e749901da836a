// One truth for the days of an event: selections, the page, pictures and files agree.

import CalendarDates
import ChronicleTypes
import Codec
import Foundation
import Testing

@Suite struct DaysTests {
  /// “In May 2020”, but before what was on 3 May 2020.
  private static let report = """
    Strike in Karsk

    In May 2020 police arrested Ada Novak before workers attacked the city hall on 3 May 2020.
    """

  @Test func everyOutputGoesByTheDaysThatAreLeft() throws {
    let folder = TemporaryFolder(["in/a.txt": Self.report])
    #expect(try Program.run("build", "in", in: folder.path).status == 0)
    let chronicle = try Chronicle(json: folder.bytes("output/chronicle.json"))
    let arrest = try #require(chronicle.events.first { $0.type == "arrest" })
    #expect(arrest.days.date == EDTF("2020-05") && arrest.days.text == "May 2020")
    #expect(arrest.days.earliest == CalendarDay("2020-05-01") && arrest.days.latest == CalendarDay("2020-05-03"))

    func found(_ question: String) throws -> Bool {
      try Program.shell("\"$T\" \(question)", in: folder.path).text.contains(arrest.id)
    }
    for command in ["events", "timeline", "graph", "export csv", "export json"] {
      #expect(try found("\(command) --since 2020-05-03") && found("\(command) --until 2020-05-01"), "\(command)")
      #expect(try !found("\(command) --since 2020-05-10") && !found("\(command) --until 2020-04"), "\(command)")
    }
    let csv = try Program.run("export", "csv", in: folder.path).text
    #expect(csv.contains("\(arrest.id),2020-05,2020-05-01,2020-05-03,May 2020,"))
    let page = folder.text("output/index.html")
    let item = try #require(page.firstMatch(of: try Regex("<li id=\"e-\(arrest.id)\"[^>]*>"))).0
    #expect(item.contains("data-from=\"2020-05-01\" data-to=\"2020-05-03\""))
    // The mark stands within the first three days of May, hollow, and its words are those of the report.
    let timeline = folder.text("output/timeline.svg")
    #expect(timeline.contains("May 2020 · arrest · A:3") && timeline.contains("vague"))
  }
}
