// The document: which lines are boilerplate, and that nothing comes of them.
import CalendarDates
import ChronicleTypes
import Testing

@testable import Extraction

@Suite struct PageBoilerplate {
  static let body = "Ana Ruiz said that the bridge is closed.\nIt rained in Lima.\nThe river rose."

  /// A line in the middle of a report, and what it is; `-` for a line of the report.
  static let lines: [(String, String)] = [
    ("Read more", "label"), ("READ MORE:", "label"), ("Related stories", "label"), ("— Advertisement —", "label"),
    ("Organizations in this story", "label"), ("Share this article now", "label"), ("Tags: Lima", "label"),
    ("Subscribe now", "form"), ("Leave a comment", "form"), ("“*” indicates required fields", "form"),
    ("Your email address will not be published", "form"), ("Email address *", "form"),
    ("Photo by Omar Diaz", "caption"), ("File photo", "caption"), ("Image credit: Omar Diaz", "caption"),
    ("Omar Diaz attacked Lima on Monday. | Photo agency", "caption"),
    ("© Copyright 2020", "footer"), ("All rights reserved.", "footer"), ("About the author", "footer"),
    ("Lima Echo welcomes comments as long as you follow our terms of use.", "notice"),
    ("https://example.org/lima", "address"), ("www.example.org", "address"),
    ("http : / / www . example . org", "address"),
    ("omar@example.org", "address"), ("* * *", "ornament"), ("———", "ornament"), ("😀", "ornament"), ("…", "ornament"),
    ("Next steps", "heading"), ("What Omar Diaz Did", "heading"),
    // Lines of the report.
    ("Omar Diaz read more books than the mayor did last year.", "-"), ("It was shared.", "-"),
    ("“Read more!”, he said to Omar Diaz.", "-"),
    ("Photo shows that Omar Diaz was at the bridge in Lima.", "-"),
    ("Tags on the boats were lost, said Omar Diaz of Lima.", "-"),
    ("“You broke our terms of use,” Omar Diaz said.", "-"), ("It was in their terms of use.", "-"),
    ("Needed:", "-"), ("“It is closed", "-"), ("See www.example.org for all that is known of the old bridge", "-"),
    ("They came to the bridge at night and closed it without a word to the town", "-"), ("5 * 3 is more.", "-"),
  ]

  @Test(arguments: lines) func line(_ line: String, _ rule: String) {
    let report = Report("Bridge closes\n\(Self.body)\n\(line)\nThe bridge is old.")
    #expect(report.boilerplate == (rule == "-" ? [] : ["\(rule): \(line)"]))
  }

  @Test(arguments: lines.filter { $0.1 != "-" }) func nothingComesOfBoilerplate(_ line: String, _ rule: String) {
    let report = Report("Bridge closes\n\(Self.body)\n\(line)\nThe bridge is old.")
    #expect(report.said == ["Ana Ruiz: the bridge is closed"])
    #expect(report.incidents == [])
    let naming = ["caption", "heading"].contains(rule)
    #expect(report.actors.filter { !naming || !$0.hasPrefix("Omar Diaz") } == ["Ana Ruiz person", "Lima place"])
    #expect(report.actors.contains { $0.hasPrefix("Omar Diaz") } == (naming && line.contains("Omar Diaz")))
  }

  /// Lines that name somebody or something, and the names that count; the body names Ana Ruiz and Lima.
  static let naming: [(String, [String])] = [
    ("Photo: Omar Diaz at the bridge", ["Omar Diaz"]), ("What Omar Diaz Did", ["Omar Diaz"]),
    ("Mayor Ana Ruiz", ["Ana Ruiz"]), ("Additional reporting by Omar Diaz", ["Omar Diaz"]),
    ("Bridge in town", []), ("Read also: Omar Diaz", []), ("About the author", []), ("omar@example.org", []),
  ]

  @Test(arguments: naming) func names(_ line: String, _ names: [String]) {
    let report = Report("Bridge closes\n\(Self.body)\n\(line)\nThe bridge is old.")
    let mentions = report.analysis.mentions.map(\.text)
    #expect(mentions == ["Ana Ruiz", "Lima"] + names)
    #expect(report.said == ["Ana Ruiz: the bridge is closed"])
    #expect(report.incidents == [])
  }

  /// Who is named beside the body is nobody's “he”.
  @Test func captionIsNoAntecedent() {
    let report = Report("Omar Diaz denied it.\nIt rained.\nPhoto: Ivo Brandt | A. Photo\nHe said that it rains.")
    #expect(report.said.last == "Omar Diaz: it rains")
    #expect(report.actors.contains("Ivo Brandt person"))
  }

  @Test func repeatedLine() {
    let report = Report("Bridge in Lima closes\n\(Self.body)\nBridge in Lima closes\nThe river rose.")
    #expect(report.boilerplate == ["repeated line: Bridge in Lima closes"])
  }

  /// The comments of readers run to the end; the stamp of one line may be the report's own.
  @Test func commentsOfReaders() {
    let comments = [
      "March 7, 2011 at 9:29 pm | Reply They are wrong.",
      "So be it. Posted by: Ann | March 8, 2011 10:05 AM | Report abuse They fled.",
    ]
    let report = Report("Bridge closes\nPolice arrested two men in Lima.\n" + comments.joined(separator: "\n"))
    #expect(report.boilerplate == comments.map { "comment: \($0)" })
    #expect(report.incidents.allSatisfy { !$0.contains("fled") })
    #expect(
      !Report("Bridge closes\n\(comments[0])\nPolice arrested a man.").boilerplate.contains("comment: \(comments[0])"))
  }

  @Test func fewSentencesHaveNoHeadings() {
    #expect(Report("Bridge closes\nIt rained.\nNext steps").boilerplate == [])
  }

  static let headlines: [(String, String?)] = [
    ("Bridge closes\n" + body, "Bridge closes"), (body, nil), ("Bridge closes.\n" + body, nil),
    ("Bridge closes:\n" + body, nil),
    ("Bridge closes", nil), ("May 3, 2020\nBridge closes\n" + body, "Bridge closes"),
    ("It rained.\nBridge closes\n" + body, nil),
    ("* * *\n\nBridge closes!?\n" + body, nil), (String(repeating: "bridge ", count: 31) + "\n" + body, nil),
  ]

  @Test(arguments: headlines) func headline(_ text: String, _ title: String?) {
    #expect(Report(text).analysis.document.title == title)
  }

  @Test func titleThatIsKnownStays() {
    var document = Report("Bridge closes\n" + Self.body).document
    document.source.title = "Known"
    #expect(Extractor().analyze(document).document.title == "Known")
  }

  // MARK: Date lines

  static let dateLines: [(String, String?)] = [
    ("May 3, 2020", "2020-05-03"), ("Sunday, 3 May 2020.", "2020-05-03"), ("2020-05-03", "2020-05-03"),
    ("(May 3, 2020)", "2020-05-03"), ("Published 12:17 am, Sunday, May 3, 2020", "2020-05-03"),
    ("POSTED: 1052 GMT (1852 HKT), May 3, 2020", "2020-05-03"), ("On 3 May 2020 he sat in it", nil),
    ("Published May 3, 2020 Updated May 6, 2020", "2020-05-03"), ("Posted on May 3, 2020 by admin", "2020-05-03"),
    ("Date: Sun, 3 May 2020 09:12:00 +0000", "2020-05-03"), ("Sun May 3 2020, 01: 19 hrs", "2020-05-03"),
    ("Posted in May 2020 by admin", nil), ("Bridge of May 3, 2020 by night", nil),
    ("May 3", nil), ("May 2020", nil), ("in 2020", nil), ("Sunday", nil), ("Lima, May 3, 2020", nil),
    ("It rained on May 3, 2020.", nil),
    ("May 3, 2020 and May 4, 2020", nil), ("yesterday", nil),
  ]

  @Test(arguments: dateLines) func dateLine(_ line: String, _ day: String?) {
    let report = Report("Bridge closes\n\(line)\n" + Self.body)
    #expect(report.analysis.document.published?.description == day)
    #expect(report.analysis.document.publishedFrom == (day == nil ? nil : .dateline))
    #expect(report.boilerplate.contains("date line: \(line)") == (day != nil))
  }

  /// An agency in brackets ends what stands before a report in one line with it: highlights, a stamp, a caption.
  @Test(
    arguments: [
      ("Rebels take town Army flees (CNN) -- Police arrested a man.", "Rebels take town Army flees (CNN) --"),
      ("LIMA | Tue Mar 1, 2011 LIMA (Reuters) - Police arrested a man.", "LIMA | Tue Mar 1, 2011 LIMA (Reuters) -"),
      ("The European Union (EU) - which met - arrested a man.", nil),
      ("The union (of guards) - Police say - arrested a man.", nil),
    ] as [(String, String?)])
  func agency(_ text: String, _ dateline: String?) {
    let report = Report(text + "\n" + Self.body)
    #expect(report.boilerplate.first { $0.hasPrefix("dateline") } == dateline.map { "dateline: \($0)" })
  }

  @Test func lateDateLine() {
    let report = Report("Bridge closes\n\(Self.body)\nIt rained.\nMay 3, 2020\nIt is late.")
    #expect(report.analysis.document.published == nil)
  }

  @Test func publicationThatIsKnownStays() {
    let report = Report("May 3, 2020\nOn Monday it rained.\nIt rained.", published: "2012-05-10")
    #expect(report.analysis.document.published == EDTF("2012-05-10"))
    #expect(report.analysis.document.publishedFrom == nil)
    #expect(report.analysis.timeExpressions.map { $0.edtf?.description } == ["2020-05-03", "2012-05-07"])
  }

  @Test func dateLineIsTheAnchor() {
    let report = Report("Bridge closes\nMay 3, 2020\nOn Monday it rained in Lima.")
    #expect(report.analysis.timeExpressions.last?.edtf == EDTF("2020-04-27"))
  }

  /// A report in one line stays, whatever stands behind it in that line.
  @Test(arguments: ["Read more | Share", "See our terms of service"]) func reportInOneLine(_ end: String) {
    let told = Array(repeating: "Police arrested Tom Novak on Sunday in Dallas.", count: 9).joined(separator: " ")
    #expect(!Report(told + " " + end).analysis.incidents.isEmpty)
  }
}
