// The command that lists stories, and the option that chooses by them.

import ChronicleTypes
import Codec
import Foundation
import Testing

@Suite struct StoriesTests {
  private static let reports = [
    "in/a-ferry.txt": """
    Ferry Marielle sinks off Lindholm

    The ferry Marielle sank off the island of Lindholm on 7 June 2021. Four people died, the Lindholm coast guard said.
    """,
    "in/b-ferry.txt": """
    Toll of Marielle rises

    Six people died when the ferry Marielle sank off Lindholm on 7 June 2021, Captain Olav Brandt said.
    """,
    "in/c-levy.txt": """
    Gdynia council votes for canal levy

    The Gdynia council approved a levy on barges on 9 June 2021. Skippers of the Wels canal protested, Ida Moss said.
    """,
  ]

  /// What “build” makes of the reports, in `output/`.
  private func built() throws -> TemporaryFolder {
    let folder = TemporaryFolder(Self.reports)
    #expect(try Program.run("build", "in", in: folder.path).status == 0)
    return folder
  }

  @Test func lists() throws {
    let folder = try built()
    let table = try Program.run("stories", in: folder.path)
    #expect(table.lines.count == 2)
    #expect(table.lines.last?.contains("  2  ") == true)
    #expect(table.lines.last?.contains("2021-06-07  Ferry Marielle sinks off Lindholm") == true)
    // Those of one report are told of, and listed where all are asked for.
    #expect(table.errors == "1 more of one report each (--all lists them)\n")
    let all = try Program.run("stories", "--all", "--json", in: folder.path)
    let stories = try Chronicle(json: folder.bytes("output/chronicle.json")).stories
    #expect(try values("id", inJSON: all.bytes) == stories.map(\.id))
    #expect(stories.map(\.documents.count) == [2, 1])
  }

  @Test func selects() throws {
    let folder = try built()
    let events = try Program.run("events", "--story", "levy canal", in: folder.path)
    #expect(events.status == 0 && events.text.contains("c-levy.txt") && !events.text.contains("ferry.txt"))
    let none = try Program.run("events", "--story", "Gdynia council canal barges", in: folder.path)
    #expect(none.status == 1)
    #expect(none.errors.contains("near is “Gdynia council votes for canal levy”; “throughline stories” lists them"))
    for picture in ["timeline", "graph"] {
      let drawn = try Program.run(picture, "--story", "Marielle", "--format", "dot", in: folder.path)
      #expect(drawn.status == 0 && drawn.text.contains("Marielle") && !drawn.text.contains("levy"), "\(picture)")
    }
  }

  @Test func shows() throws {
    let folder = try built()
    let card = try Program.run("show", "Ferry Marielle sinks off Lindholm", in: folder.path)
    #expect(card.status == 0)
    for part in ["title       Ferry", "days        2021-06-07", "main event  i", "document    d"] {
      #expect(card.text.contains(part), "\(part)")
    }
  }
}
