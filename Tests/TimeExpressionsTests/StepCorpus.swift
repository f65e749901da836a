// Weeks, months and years told from the day of publication (groups 4, 5, 11).
enum StepCorpus {
  static let lines = TimeLine.lines(
    """
    last week => last week = 2012-W18 / 2012-04-30/2012-05-06
    this week => this week = 2012-W19 / 2012-05-07/2012-05-13
    next week => next week = 2012-W20 / 2012-05-14/2012-05-20
    [2013-01-03] last week => last week = 2012-W52 / 2012-12-24/2012-12-30
    [2012-12-31] this week => this week = 2013-W01 / 2012-12-31/2013-01-06
    last month => last month = 2012-04
    this month => this month = 2012-05
    next month => next month = 2012-06
    [2012-01-10] last month => last month = 2011-12
    [2012-12-10] next month => next month = 2013-01
    last year => last year = 2011
    this year => this year = 2012
    next year => next year = 2013
    early next year => early next year = 2013 START
    late last week => late last week = 2012-W18 END
    earlier this month => earlier this month = 2012-05 START
    later this year => later this year = 2012 END
    by the end of this year => the end of this year = 2012 END
    at the end of last month => the end of last month = 2012-04 END
    the beginning of next week => the beginning of next week = 2012-W20 START
    the current year => the current year = 2012
    this decade => this decade = 201 / 201X
    last century => last century = 19 / 19XX
    the coming week => the coming week = 2012-W20
    over the weekend => the weekend = 2012-W18-WE / 2012-05-05/2012-05-06
    They will meet over the weekend. => the weekend = 2012-W19-WE
    by the end of the weekend => the end of the weekend = 2012-W19-WE END
    this weekend => this weekend = 2012-W19-WE / 2012-05-12/2012-05-13
    last weekend => last weekend = 2012-W18-WE / 2012-05-05/2012-05-06
    sometime next year => sometime next year = 2013
    by the end of the year => the end of the year = 2012 END
    by year-end => year-end = 2012 END
    earlier in the year => earlier in the year = 2012 START
    by the end of the month => the end of the month = 2012-05 END
    # from the time spoken of last
    On 24 January 1920 he left. The next day he was back. => 24 January 1920 = 1920-01-24; The next day = 1920-01-25
    He left in 1914. The following year he was back. => 1914 = 1914; The following year = 1915
    It opened in May 1900. The previous month nobody came. => May 1900 = 1900-05; The previous month = 1900-04
    It opened in May 1900. That year it failed. => May 1900 = 1900-05; That year = 1900
    On 5 May 1945 they met. Later that month it ended. => 5 May 1945 = 1945-05-05; Later that month = 1945-05 END
    On 5 May 1945 they met, and on the same day it ended. => 5 May 1945 = 1945-05-05; the same day = 1945-05-05
    On 5 May 1945 they met. The day before, it rained. => 5 May 1945 = 1945-05-05; The day before = 1945-05-04
    On 5 May 1945 they met. The following week it ended. => 5 May 1945 = 1945-05-05; The following week = 1945-W19 / 1945-05-07/1945-05-13
    # coarse stays coarse
    He left in 1914. The next day he was back. => 1914 = 1914; The next day = FUTURE_REF / -
    """)
}
