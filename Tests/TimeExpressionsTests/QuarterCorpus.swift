// Quarters, halves and stretches told before (group 7).
enum QuarterCorpus {
  static let lines = TimeLine.lines(
    """
    the third quarter of 1984 => the third quarter of 1984 = 1984-Q3 / 1984-35
    Q3 2012 was weak. => Q3 2012 = 2012-Q3 / 2012-35
    H1 2012 was weak. => H1 2012 = 2012-H1 / 2012-40
    in the 1988 third quarter => the 1988 third quarter = 1988-Q3
    the first quarter => the first quarter = 2012-Q1 / 2012-33
    the fourth quarter => the fourth quarter = 2011-Q4 / 2011-36
    its third-quarter loss => third-quarter = 2011-Q3
    the second quarter of last year => the second quarter of last year = 2011-Q2
    this year's third quarter => this year's third quarter = 2012-Q3
    last year's fourth quarter => last year's fourth quarter = 2011-Q4
    the first half of 1999 => the first half of 1999 = 1999-H1 / 1999-40
    the second half of last year => the second half of last year = 2011-H2 / 2011-41
    the latter half of 1807 => the latter half of 1807 = 1807-H2
    this quarter => this quarter = 2012-Q2
    last quarter => last quarter = 2012-Q1
    next quarter => next quarter = 2012-Q3
    Sales rose in the first quarter. Costs fell in the quarter. => the first quarter = 2012-Q1; the quarter = 2012-Q1
    Sales rose in the first quarter. In the year-ago period they fell. => the first quarter = 2012-Q1; the year-ago period = 2011-Q1
    Sales rose in the first quarter. In the year-earlier quarter they fell. => the first quarter = 2012-Q1; the year-earlier quarter = 2011-Q1
    Costs fell in the latest quarter. => the latest quarter = 2012-Q1
    [-] the third quarter => the third quarter = XXXX-Q3 / XXXX-35
    """)
}
