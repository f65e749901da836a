// Days of the week and days told from today (groups 3 and 4).
enum WeekdayCorpus {
  static let lines = TimeLine.lines(
    """
    on Thursday => Thursday = 2012-05-10
    on Wednesday => Wednesday = 2012-05-09
    on Friday => Friday = 2012-05-04
    The mayor spoke on Sunday. => Sunday = 2012-05-06
    [2012-01-02] on Sunday => Sunday = 2012-01-01
    [2012-01-02] on Tuesday => Tuesday = 2011-12-27
    He was arrested Monday. => Monday = 2012-05-07
    a Thursday broadcast => Thursday = 2012-05-10
    Monday's vote was close. => Monday = 2012-05-07
    # ahead
    The court will rule on Friday. => Friday = 2012-05-11
    The vote is set for Monday. => Monday = 2012-05-14
    The talks are scheduled to resume Tuesday. => Tuesday = 2012-05-15
    It stays shut until Saturday. => Saturday = 2012-05-12
    They must answer by Monday. => Monday = 2012-05-14
    The two ministers meet Monday in Lima. => Monday = 2012-05-14
    He could arrive as soon as Sunday. => Sunday = 2012-05-13
    The court will rule, she said on Friday. => Friday = 2012-05-04
    It will stay; it was closed on Monday. => Monday = 2012-05-07
    The minister said on Monday he would resign on Friday. => Monday = 2012-05-07; Friday = 2012-05-11
    The two are to meet on Monday. => Monday = 2012-05-14
    Trump to meet Kim on Monday => Monday = 2012-05-14
    # with a step
    last Friday => last Friday = 2012-05-04
    last Thursday => last Thursday = 2012-05-03
    next Monday => next Monday = 2012-05-14
    next Thursday => next Thursday = 2012-05-17
    this Friday => this Friday = 2012-05-11
    this coming Sunday => this coming Sunday = 2012-05-13
    Friday last week => Friday last week = 2012-05-04
    Tuesday of last week => Tuesday of last week = 2012-05-01
    Monday next week => Monday next week = 2012-05-14
    Wednesday this week => Wednesday this week = 2012-05-09
    a week from Friday => a week from Friday = 2012-05-18
    two weeks from Monday => two weeks from Monday = 2012-05-28
    a week ago Monday => a week ago Monday = 2012-04-30
    On Monday, 5 March 2012, he left. The following Wednesday he was back. => Monday, 5 March 2012 = 2012-03-05; The following Wednesday = 2012-03-07
    # edges
    early Friday => early Friday = 2012-05-04 START
    late Wednesday => late Wednesday = 2012-05-09 END
    earlier Monday => earlier Monday = 2012-05-07 START
    # told from today
    yesterday => yesterday = 2012-05-09
    Yesterday he spoke. => Yesterday = 2012-05-09
    [2012-03-01] yesterday => yesterday = 2012-02-29
    [2013-01-01] yesterday => yesterday = 2012-12-31
    today => today = 2012-05-10
    [2012-12-31] They leave tomorrow. => tomorrow = 2013-01-01
    late yesterday => late yesterday = 2012-05-09 END
    the day before yesterday => the day before yesterday = 2012-05-08
    the day after tomorrow => the day after tomorrow = 2012-05-12
    # what is put off lies ahead, what is said or done before does not
    The match was postponed to Thursday. => Thursday = 2012-05-10
    The match was postponed to Friday. => Friday = 2012-05-11
    Talks have been postponed until Friday. => Friday = 2012-05-11
    It has rained until Friday. => Friday = 2012-05-04
    The match was postponed on Friday. => Friday = 2012-05-04
    “We won't,” said Ada Noor on Monday. => Monday = 2012-05-07
    Police foiled a plot to bomb the station on Monday. => Monday = 2012-05-07
    Ruiz is due to appear in court on Friday. => Friday = 2012-05-11
    The offer had been due to expire on Friday. => Friday = 2012-05-04
    They say that Friday's talks helped. => Friday = 2012-05-04
    Calm returned following Sunday's clashes. => Sunday = 2012-05-06
    The trial opens a week on Friday. => a week on Friday = 2012-05-18
    It rained for a week. On Friday it stopped. => a week = P1W; Friday = 2012-05-04
    The meeting is on Wednesday 16th. => Wednesday 16th = 2012-05-16
    """)
}
