// Months (groups 1, 4).
enum MonthCorpus {
  static let lines = TimeLine.lines(
    """
    in January 2020 => January 2020 = 2020-01
    in January of 2020 => January of 2020 = 2020-01
    in January, 2020 => January, 2020 = 2020-01
    since March 1999 => March 1999 = 1999-03
    the floods of June 1953 => June 1953 = 1953-06
    in the September 2008 crash => September 2008 = 2008-09
    Aug. 1914 was hot. => Aug. 1914 = 1914-08
    # no year: near, then the verb
    in May => May = 2012-05
    in January => January = 2012-01
    The court ruled in December. => December = 2011-12
    The court will rule in December. => December = 2012-12
    The fair opens in September. => September = 2012-09
    It was closed in October. => October = 2011-10
    It has been shut since February. => February = 2012-02
    It is expected to reopen in January. => January = 2013-01
    # prepositions beat the tense
    The show was to run through June. => June = 2012-06
    They must leave by July. => July = 2012-07
    The strike was suspended until August. => August = 2012-08
    [1989-10-27] The fund has fallen this year through August. => this year = 1989; August = 1989-08
    # with another anchor
    last February => last February = 2012-02
    [2012-03-12] last February => last February = 2011-02
    [2012-04-20] last February => last February = 2012-02
    last December => last December = 2011-12
    next June => next June = 2012-06
    next March => next March = 2013-03
    this September => this September = 2012-09
    this January => this January = 2012-01
    in June last year => June last year = 2011-06
    in April next year => April next year = 2013-04
    in January this year => January this year = 2012-01
    It happened in 1916. In May of that year he fell. => 1916 = 1916; May of that year = 1916-05
    It was founded in July 1920; the previous March it failed. => July 1920 = 1920-07; the previous March = 1920-03
    # parts of months
    early May => early May = 2012-05 START
    in late April => late April = 2012-04 END
    in mid-July => mid-July = 2012-07 MID
    by the end of January 1942 => the end of January 1942 = 1942-01 END
    at the beginning of March 1945 => the beginning of March 1945 = 1945-03 START
    in early January 1942 => early January 1942 = 1942-01 START
    by the middle of June 1950 => the middle of June 1950 = 1950-06 MID
    around April 1912 => around April 1912 = 1912-04 APPROX / 1912-04~
    in June or July 1916 => June = 1916-06; July 1916 = 1916-07
    # the present tells of a month that is near
    His term ends in September. => September = 2012-09
    [2012-02-02] It points to news of December. => December = 2011-12
    He had set fire to a mill in March. => March = 2012-03
    The case is heard in July. => July = 2012-07
    You can give to the DEC and the Red Cross.
    """)
}
