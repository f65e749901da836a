// The list of the formats in which a selection is written.

import Casework
import ChronicleTypes
import Exporting
import Reading
import Testing

@Suite struct ChronicleFormatsTests {
  @Test func names() {
    let names = ChronicleFormats.all.map(\.name)
    #expect(names == ["dot", "json", "jsonl", "csv", "mentions"])
    #expect(names.compactMap { ChronicleFormats.named($0)?.name } == names)
    #expect(ChronicleFormats.named("docx") == nil)
  }

  @Test func dot() async {
    let report = "Police arrested two men in Dallas on 3 May 2012."
    let dallas = await Case(Reader().read(Array(report.utf8), named: "reports/dallas.txt"))
    let source = ChronicleFormat.dot.bytes(of: Selection(allOf: dallas.chronicle), documentPrefix: "../")
    let text = String(decoding: source, as: UTF8.self)
    #expect(text.hasPrefix("digraph") && text.contains("../reports/dallas.txt#"))
  }
}
