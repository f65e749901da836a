// The corpus of dates, a group after the other: written → words, TIMEX3 value, modifier and EDTF.
import Testing

@testable import TimeExpressions

@Suite struct TimeCorpusTests {
  @Test(
    arguments: [
      DayCorpus.lines, MonthCorpus.lines, WeekdayCorpus.lines, YearCorpus.lines, StepCorpus.lines, ShiftCorpus.lines,
      QuarterCorpus.lines, LengthCorpus.lines, RangeCorpus.lines, SetCorpus.lines, ReferenceCorpus.lines,
      NumericCorpus.lines, ClockCorpus.lines, ModifierCorpus.lines, HolidayCorpus.lines, NarrativeCorpus.lines,
      UndatedCorpus.lines, EventCorpus.lines, NoTimeCorpus.lines,
    ].flatMap { $0 })
  func line(_ line: TimeLine) {
    #expect(line.found == line.expected)
  }

  /// What looks like a date and is none is a corpus of its own, of which nothing may be found.
  @Test func negativesAreMany() {
    #expect(NoTimeCorpus.lines.count >= 250)
    #expect(NoTimeCorpus.lines.allSatisfy { $0.expected.isEmpty })
  }
}
