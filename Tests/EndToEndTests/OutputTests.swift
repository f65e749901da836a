// Where data go: files, standard output, and places that take none.

import ChronicleTypes
import Codec
import Exporting
import Foundation
import Graphviz
import Testing

@Suite struct OutputTests {
  private let folder = HandMade.folder()

  @Test(arguments: ["timeline", "graph"])
  func endings(command: String) throws {
    for (name, start) in [
      ("a.svg", "<svg "), ("b.SVG", "<svg "), ("c.png", "\u{89}PNG"), ("d.pdf", "%PDF-"), ("e.dot", "digraph"),
    ] {
      let outcome = try Program.run(command, "-o", name, in: folder.path)
      #expect(outcome.status == 0)
      #expect(outcome.bytes == [])
      let first = start.unicodeScalars.map { UInt8($0.value) }
      #expect(folder.bytes(name).starts(with: first), "\(name)")
    }
    #expect(isWellFormed(folder.bytes("a.svg")))
    #expect(folder.names() == ["a.svg", "b.SVG", "c.png", "d.pdf", "e.dot", "output"])
  }

  @Test(arguments: ["timeline", "graph"])
  func standardOutput(command: String) throws {
    let plain = try Program.run(command, in: folder.path)
    #expect(plain.text.hasPrefix("<svg "))
    #expect(plain.errors == "")
    #expect(try Program.run(command, "-o", "-", in: folder.path).bytes == plain.bytes)
    let png = try Program.run(command, "-o", "-", "--format", "png", in: folder.path)
    #expect(png.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    let pdf = try Program.run(command, "--format", "pdf", in: folder.path)
    #expect(pdf.bytes.starts(with: "%PDF-".utf8))
    #expect(folder.names() == ["output"])
  }

  @Test func formatOverEnding() throws {
    #expect(try Program.run("timeline", "-o", "a.png", "--format", "dot", in: folder.path).status == 0)
    #expect(folder.text("a.png").hasPrefix("digraph"))
    #expect(try Program.run("timeline", "-o", "a.gif", "--format", "svg", in: folder.path).status == 0)
    #expect(folder.text("a.gif").hasPrefix("<svg "))
  }

  @Test func selectionsInPictures() throws {
    let svg = try Program.run("timeline", "--kind", "incident", in: folder.path).text
    #expect(svg.contains("id=\"e1\"") && svg.contains("id=\"e4\""))
    #expect(!svg.contains("id=\"e2\"") && !svg.contains("id=\"e5\""))
  }

  /// Pages of a chronicle hold all its events, each once.
  @Test func pages() throws {
    let first = try Program.run("timeline", "--layout", "chronicle", "--page", "1", in: folder.path)
    #expect(first.status == 0 && first.errors.contains("Events 1 to 5 of 5, page 1 of 1"))
    #expect(try Program.run("graph", "--page", "2", in: folder.path).errors.contains("there is no page 2"))
    #expect(try Program.run("graph", "--page", "0", in: folder.path).status == 64)
    let claims = try Program.run("graph", "--claims", "--page", "1", in: folder.path)
    #expect(claims.status == 0 && claims.errors.contains("Claims 1 to "))
    #expect(claims.text.contains("page 1 of 1"))
    for (claim, status) in [("c1", Int32(0)), ("e1", 2), ("nothing", 1)] {
      #expect(try Program.run("graph", "--claim", claim, in: folder.path).status == status, "\(claim)")
    }
    #expect(try Program.run("graph", "--claim", "c1", "--actor", "Lind", in: folder.path).status == 64)
    let map = try Program.run("graph", "--claim", "c1", in: folder.path).text
    #expect(map.contains("id=\"c1\"") && map.contains("id=\"c2\"") && map.contains("conflicts with"))
  }

  @Test func exports() throws {
    let dot = try Program.run("export", "dot", in: folder.path)
    let counts = try Renderer.validate(source: dot.text)
    #expect(counts.nodeCount >= 5 + 4 + 2)
    #expect(dot.bytes == (try Program.run("graph", "--format", "dot", in: folder.path).bytes))
    let json = try Program.run("export", "json", in: folder.path)
    #expect(try Chronicle(json: json.bytes) == HandMade.chronicle)
    let part = try Chronicle(json: try Program.run("export", "json", "--actor", "Lind", in: folder.path).bytes)
    #expect(part.events.map(\.id) == ["e3"])
    #expect(part.actors.map(\.id) == ["a2", "a3"])
    #expect(try Program.run("export", "jsonl", in: folder.path).lines.count == 5)
    #expect(
      try Program.run("export", "csv", in: folder.path).bytes
        == ChronicleFormat.csv.bytes(of: Selection(allOf: HandMade.chronicle)))
    #expect(try Program.run("export", "csv", "-o", "x.csv", in: folder.path).bytes == [])
    #expect(folder.bytes("x.csv") == ChronicleFormat.csv.bytes(of: Selection(allOf: HandMade.chronicle)))
  }

  /// Every mention of a case, and what goes back to one actor; `--jsonl` is for them alone.
  @Test func mentions() throws {
    folder.write("report.txt", Array("Ada Novak left Gdynia on 3 May 2012. Novak said she was tired.".utf8))
    _ = try Program.run("build", "report.txt", "-o", "case", in: folder.path)
    let all = try Program.run("export", "mentions", "--jsonl", "--case", "case", in: folder.path).lines
    #expect(
      all.first?.hasPrefix(#"{"document":"report.txt","start":0,"end":9,"text":"Ada Novak","type":"person","#) == true)
    #expect(all.contains { $0.contains(#""text":"Gdynia""#) })
    let novak = try Program.run("export", "mentions", "--actor", "Novak", "--case", "case", in: folder.path).text
    #expect(novak.hasPrefix("document,start,end,text,type,actor,name,rule\r\nreport.txt,0,9,Ada Novak,person,"))
    #expect(novak.contains(",37,42,Novak,person,") && !novak.contains("Gdynia"))
    #expect(try Program.run("export", "csv", "--jsonl", "--case", "case", in: folder.path).status == 64)
    #expect(try Program.run("export", "mentions", "--source", "nowhere", in: folder.path).status == 1)
  }

  @Test(arguments: ["events", "events --json", "actors --csv", "timeline", "export json", "show e1"])
  func fullDevice(command: String) throws {
    let outcome = try Program.shell("\"$T\" \(command) > /dev/full", in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("standard output cannot be written"))
  }

  /// A reader that has gone ends the program without a word, whether or not the signal for it is switched off.
  @Test(arguments: ["", "trap '' PIPE; "])
  func brokenPipe(before: String) throws {
    for command in ["events", "timeline", "export csv"] {
      let line = "\(before){ sleep 0.1; \"$T\" \(command); } | true"
      let outcome = try Program.shell(line, in: folder.path)
      #expect(outcome.errors == "", "\(command)")
    }
  }

  @Test(arguments: ["nowhere/a.svg", "output", "output/chronicle.json/a.svg"])
  func noSuchPlace(path: String) throws {
    let outcome = try Program.run("timeline", "-o", path, "--format", "svg", in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("throughline: \(path)"))
    #expect(folder.names() == ["output"])
    #expect(folder.names("output") == ["chronicle.json"])
  }

  @Test func oldFileStays() throws {
    folder.write("a.svg", Array("old".utf8))
    let line = "trap '' XFSZ; ulimit -f 1; exec \"$T\" timeline -o a.svg"
    let outcome = try Program.shell(line, in: folder.path)
    #expect(outcome.status == 2)
    #expect(folder.text("a.svg") == "old")
    #expect(folder.names() == ["a.svg", "output"])
  }

  /// Nobody writes into a pipe in place of a case, so nobody waits for it; and a build would wait for who reads one.
  @Test func pipesInCases() throws {
    let read = try Program.shell(
      "mkdir p; mkfifo p/chronicle.json; timeout 5 \"$T\" events --case p", in: folder.path)
    #expect(read.status == 2 && read.errors.contains("p/chronicle.json cannot be read: it is no regular file"))
    let written = try Program.shell(
      "mkdir q; mkfifo q/timeline.svg; echo It rained. > r.txt; timeout 5 \"$T\" build r.txt -o q; s=$?; ls -A q; exit $s",
      in: folder.path)
    #expect(written.status == 2 && written.errors.contains("q/timeline.svg is no regular file"))
    #expect(written.text == "timeline.svg\n")
  }

  /// What is no file, such as a pipe or `/dev/null`, is written to and never replaced by one.
  @Test func specialFiles() throws {
    let outcome = try Program.shell(
      """
      mkfifo pipe; timeout 3 cat pipe > read.svg & "$T" timeline -o pipe --format svg; status=$?
      test -p pipe || exit 99; wait; exit $status
      """, in: folder.path)
    #expect(outcome.status == 0)
    #expect(folder.text("read.svg").hasPrefix("<svg "))
  }

  /// A link is followed, and stays one.
  @Test func linkedFiles() throws {
    folder.write("real.svg", Array("old".utf8))
    let outcome = try Program.shell(
      "ln -s real.svg link.svg; \"$T\" timeline -o link.svg && test -L link.svg", in: folder.path)
    #expect(outcome.status == 0)
    #expect(folder.text("real.svg").hasPrefix("<svg "))
  }
}
