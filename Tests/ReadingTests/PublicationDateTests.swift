// Dates of publication: written → EDTF.
import CalendarDates
import ChronicleTypes
import Testing

@testable import Reading

@Suite struct PublicationDates {
  @Test(arguments: [
    ("2012-05-03", "2012-05-03"), (" 2012-05-03\n", "2012-05-03"), ("2012", "2012"),
    ("2012-05", "2012-05"), ("2012-05~", "2012-05~"), ("2012-05-03/..", "2012-05-03/.."),
    ("2012-05-03T10:00:00Z", "2012-05-03"), ("2012-05-03t23:59", "2012-05-03"),
    ("2012-05-03 10:00:00 +0200", "2012-05-03"), ("2012-05-03T10:00:00.123-05:00", "2012-05-03"),
    ("2012-05-03T10:00+02", "2012-05-03"), ("2012-05-03T24:00:00Z", "2012-05-03"),
  ]) func date(_ written: String, _ expected: String) {
    #expect(PublicationDate.read(written)?.description == expected)
  }

  @Test(arguments: [
    "", "3 May 2012", "05/03/2012", "2012-5-3", "2012-13-01", "2012-02-30", "20120503",
    "2012-05-03T", "2012-05-03T25:00", "2012-05-03T10:60", "2012-05-03T10:00:00.Z",
    "2012-05-03T10:00:00 Z x", "2012-05-03 at noon", "2012-02-30T10:00:00Z", "2012-05T10:00",
    "1336039200", "yesterday",
  ]) func noDate(_ written: String) {
    #expect(PublicationDate.read(written) == nil)
  }
}
