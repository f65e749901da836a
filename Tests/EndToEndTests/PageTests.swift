// The report, opened in a real browser.

import ChronicleTypes
import Codec
import Foundation
import Testing
import WebPage

@Suite(.serialized) struct PageTests {
  /// What a browser makes of a page: its document after the script has run, and what it complained of.
  private struct Page {
    var dom: String
    var complaints: [String]
    var requests: [String]

    /// The text between two marks.
    func text(after mark: String, until end: String = "<") -> String? {
      guard let start = dom.range(of: mark) else { return nil }
      let rest = dom[start.upperBound...]
      return rest.range(of: end).map { String(rest[..<$0.lowerBound]) }
    }

    /// The words that are lit, all of them for an anchor’s sake.
    func lit(_ anchor: String) -> String? {
      let parts = dom.matches(of: #/<span(?: id="[^"]+")? data-x="([^"]+)" class="on"[^>]*>([^<]*)</#)
      guard parts.allSatisfy({ $0.1.split(separator: " ").contains { $0 == anchor } }) else { return nil }
      return parts.map { String($0.2) }.joined()
    }

    /// Ids of the events that the filter leaves.
    var shown: [String] {
      dom.matches(of: #/<li id="e-([^"]+)"([^>]*)>/#).filter { !$0.2.contains("hidden") }.map { String($0.1) }
    }
  }

  /// Opens the report of a case with what follows `#` in its address.
  private func open(_ folder: TemporaryFolder, _ fragment: String = "") throws -> Page {
    let address = "file://" + folder.path("output/index.html") + (fragment.isEmpty ? "" : "#" + fragment)
    let outcome = try Program.shell(
      "chromium --headless --no-sandbox --disable-gpu --user-data-dir='\(folder.path("profile"))' "
        + "--enable-logging=stderr --log-net-log='\(folder.path("net.json"))' --virtual-time-budget=5000 "
        + "--dump-dom '\(address)'", in: folder.path)
    try #require(
      outcome.status == 0, "the tests need Debian's package chromium; make test installs it: \(outcome.errors)")
    let complaints = outcome.errors.split(separator: "\n").filter { $0.contains(":CONSOLE") }.map(String.init)
    // Chromium's own services aside, no address may be asked for.
    let requests = folder.text("net.json").matches(of: #/"url":"(https?:[^"]+)"/#).map { String($0.1) }
      .filter { !$0.contains("google") && !$0.contains("gvt1.com") }
    return Page(dom: outcome.text, complaints: complaints, requests: requests)
  }

  private static let reports = [
    "harbor/a.txt": """
    Crane falls in Gdynia

    The Port Authority said on 3 May 2012 that a crane had fallen. “Nobody was hurt,” Ada Novak said.

    Police arrested two guards on 4 May 2012, the Port Authority said. Thefts rose by 20% in 2012, the Port Authority said.
    """,
    "harbor/b.txt": """
    Guards arrested in Gdynia

    Police arrested two guards in Gdynia on 4 May 2012. Thefts rose by 30% in 2012, Bo Lind said.
    """,
  ]

  private func built(_ files: [String: String]) throws -> (TemporaryFolder, Chronicle) {
    let folder = TemporaryFolder(files)
    let outcome = try Program.run("build", "harbor", "-o", "output", in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return (folder, try Chronicle(json: folder.bytes("output/chronicle.json")))
  }

  @Test func loads() throws {
    let (folder, chronicle) = try built(Self.reports)
    let page = try open(folder)
    let events = chronicle.events.filter { !$0.isMinor }
    #expect(page.complaints == [])
    #expect(page.requests == [])
    #expect(page.shown == events.map(\.id))
    #expect(page.text(after: "id=\"count\">") == "\(events.count) of \(events.count) events")
    #expect(!page.dom.contains("<form id=\"filter\" hidden"))
    for part in ["pictures", "events", "claims", "check", "actors", "documents", "rules"] {
      #expect(page.dom.contains("<section id=\"\(part)\""))
    }
    #expect(page.dom.contains("conflicts with"))
  }

  /// The story in some days, each with a link to the words that are quoted; a story of two days has none.
  @Test func days() throws {
    let (short, _) = try built(Self.reports)
    #expect(!short.text("output/index.html").contains("The story in"))
    let (folder, _) = try built([
      "harbor/a.txt": "Police arrested <b>two</b> guards on 4 May 2012. The crane fell on 3 May 2012.",
      "harbor/b.txt": "The crane of the harbor fell on 3 May 2012. The guards were freed on 8 May 2012.",
    ])
    let page = try open(folder, "x-day-2012-05-04")
    #expect(page.complaints == [] && page.requests == [])
    #expect(page.text(after: "<h2 id=\"days-name\">") == "The story in 3 days")
    #expect(page.dom.contains("named in 2 reports"))
    #expect(page.lit("x-day-2012-05-04") == "Police arrested &lt;b&gt;two&lt;/b&gt; guards on 4 May 2012.")
  }

  /// Every event’s citation opens its words, and the rules that read them.
  @Test func citations() throws {
    let (folder, chronicle) = try built(Self.reports)
    for event in chronicle.events where !event.isMinor {
      for (index, mention) in event.mentions.enumerated() {
        let anchor = "x-\(event.id)" + (index == 0 ? "" : "-\(index)")
        let page = try open(folder, anchor)
        let path = try #require(chronicle.documents.first { $0.id == mention.document }?.path)
        let words = SourceText(folder.text(path))[TextSpan(start: mention.start, end: mention.end)]
        #expect(page.lit(anchor) == words, "\(anchor)")
        #expect(!page.dom.contains("<aside id=\"why\" hidden"))
        if let rule = event.evidence.first?.rule {
          #expect(page.text(after: "id=\"why-list\">", until: "</ul>")?.contains(rule) == true)
        }
      }
    }
  }

  /// What states a claim and is no event of the page leads to its words too.
  @Test func citationsOfClaims() throws {
    let (folder, chronicle) = try built([
      "harbor/a.txt": "Thefts rose by 20% in 2012, the Port Authority said.",
      "harbor/b.txt": "Guards had a quiet spring. Thefts rose by 20% in 2012.",
    ])
    let claim = try #require(chronicle.claims.first { $0.value == 20 })
    let index = try #require(claim.citations.firstIndex { $0.statement == nil })
    let place = claim.citations[index]
    let page = try open(folder, "x-\(claim.id)-\(index)")
    let path = try #require(chronicle.documents.first { $0.id == place.document }?.path)
    #expect(
      page.lit("x-\(claim.id)-\(index)") == SourceText(folder.text(path))[TextSpan(start: place.start, end: place.end)])
    #expect(page.dom.contains("href=\"#x-\(claim.id)-\(index)\""))
    #expect(page.text(after: "id=\"why-list\">", until: "</ul>")?.contains("goes back to") == true)
  }

  @Test func filters() throws {
    let (folder, chronicle) = try built(Self.reports)
    let events = chronicle.events.filter { !$0.isMinor }
    let actor = try #require(chronicle.actors.first { $0.name == "Bo Lind" })
    let source = try #require(chronicle.documents.first { $0.path.hasSuffix("b.txt") })
    let claim = try #require(chronicle.claims.first { $0.value == 30 })
    let expected: [(String, (Event) -> Bool)] = [
      ("actor=\(actor.id)", { $0.actors.contains { $0.id == actor.id } }),
      ("kind=incident", { $0.kind == .incident }), ("kind=direct", { $0.type == "direct" }),
      ("source=\(source.id)", { $0.mentions.contains { $0.document == source.id } }),
      ("claim=\(claim.id)", { claim.statements.contains($0.id) }),
      ("text=nobody", { $0.text.contains("Nobody") }), ("text=zzz", { _ in false }),
      ("text=agent", { $0.text.contains("agent") }),
    ]
    for (query, fits) in expected {
      let page = try open(folder, "?" + query)
      #expect(page.shown == events.filter(fits).map(\.id), "\(query)")
      #expect(page.complaints == [])
    }
    // By date as the command line does it.
    for (query, options) in [("since=2012-05-04", "--since 2012-05-04"), ("until=2012-05-03", "--until 2012-05-03")] {
      let listed = try Program.shell("\"$T\" events \(options) --jsonl", in: folder.path).lines.compactMap {
        $0.firstMatch(of: #/"id":"([^"]+)"/#).map { String($0.1) }
      }
      #expect(try open(folder, "?" + query).shown == listed, "\(query)")
    }
    let unknown = try open(folder, "?kind=nonsense")
    #expect(unknown.text(after: "id=\"count\">")?.contains("unknown and left out: kind=nonsense") == true)
  }

  /// Two stories of several reports are chapters, and the pictures go by them; a case of one story has none.
  @Test func chapters() throws {
    let ferry = [
      "harbor/a.txt": """
      Ferry Marielle sinks off Lindholm

      The ferry Marielle sank off Lindholm on 7 June 2012. Four people died, the Lindholm coast guard said.
      """,
      "harbor/b.txt": """
      Toll of the Marielle rises

      Six people died when the ferry Marielle sank off Lindholm on 7 June 2012, Captain Olav Brandt said.
      """,
    ]
    let fire = [
      "harbor/c.txt": """
      Mill burns in Karsk

      A fire destroyed the Lauer mill in Karsk on 2 June 2012, the Karsk fire brigade said.
      """,
      "harbor/d.txt": """
      Lauer mill in Karsk burns down

      The Lauer mill in Karsk burned on 2 June 2012. Police arrested Ida Moss, the owner of the mill.
      """,
    ]
    let (folder, chronicle) = try built(ferry.merging(fire) { $1 })
    let stories = chronicle.stories.filter { $0.documents.count > 1 }
    try #require(stories.count == 2)
    let whole = try open(folder)
    #expect(whole.dom.contains("<section id=\"stories\""))
    for story in stories {
      #expect(whole.dom.contains("href=\"#?story=\(story.id)\""))
      let page = try open(folder, "?story=\(story.id)")
      let members = Set(story.documents)
      let told = chronicle.events.filter { !$0.isMinor && $0.mentions.contains { members.contains($0.document) } }
      #expect(page.shown == told.map(\.id))
      #expect(page.complaints == [])
      #expect(page.dom.contains("class=\"off\"") || page.dom.contains(" off\""))
    }
    let (single, _) = try built(ferry)
    #expect(!single.text("output/index.html").contains("id=\"stories\""))
    #expect(try open(single, "?story=x").text(after: "id=\"count\">")?.contains("left out: story=x") == true)
  }

  /// Markup in a document is text; nothing of it runs, and nothing is fetched.
  @Test func hostile() throws {
    let (folder, _) = try built([
      "harbor/a.txt": """
      <script>document.title = "run"</script> falls in Gdynia

      Ada Novak said on 3 May 2012: “<img src=http://evil.example/x onerror=document.title='run'> is a &lt;tag&gt;.” \
      Police arrested "><svg onload=document.title='run'> on 4 May 2012. javascript:document.title='run' said Bo Lind.
      """
    ])
    let page = try open(folder)
    #expect(page.complaints == [])
    #expect(page.requests == [])
    #expect(!page.dom.contains("<title>run"))
    #expect(!page.dom.contains("<img") && !page.dom.contains("onload=document.title='run'>"))
    #expect(page.dom.matches(of: #/<script/#).count == 1)
    #expect(page.dom.contains("&lt;script&gt;"))
  }

  /// The policy names the very script and style that the page has.
  @Test func policy() throws {
    let (folder, _) = try built(Self.reports)
    let page = folder.text("output/index.html")
    #expect(page.contains("default-src &#39;none&#39;"))
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../scripts/page-hashes")
      .path
    let hashes = try Program.shell("\(script) output/index.html", in: folder.path)
    #expect(hashes.lines.count == 3, "\(hashes.errors)")
    for line in hashes.lines {
      let hash = line.split(separator: " ").last ?? ""
      #expect(
        page.contains("&#39;sha256-\(hash)&#39;"),
        "put what scripts/page-hashes prints into HTMLPage.swift: \(line)")
    }
    #expect(!page.contains("unsafe"))
    #expect(page.matches(of: #/ (?:src|srcset|style|on[a-z]+)="/#).isEmpty)
  }
}
