// Two dates that share month or year (group 10).
enum RangeCorpus {
  static let lines = TimeLine.lines(
    """
    from 3 to 5 May 2012 => 3 = 2012-05-03; 5 May 2012 = 2012-05-05
    14-16 March 1939 => 14 = 1939-03-14; 16 March 1939 = 1939-03-16
    14–16 March 1939 => 14 = 1939-03-14; 16 March 1939 = 1939-03-16
    on 3 and 5 May => 3 = 2012-05-03; 5 May = 2012-05-05
    March 5-9, 1918 => March 5 = 1918-03-05; 9, 1918 = 1918-03-09
    on May 3 and 5, 1918 => May 3 = 1918-05-03; 5, 1918 = 1918-05-05
    on January 5, February 9 and March 2, 2017 => January 5 = 2017-01-05; February 9 = 2017-02-09; March 2, 2017 = 2017-03-02
    In July, August and September 2017 it rained. => July = 2017-07; August = 2017-08; September 2017 = 2017-09
    on 3, 7 and 12 March 2018 => 3 = 2018-03-03; 7 = 2018-03-07; 12 March 2018 = 2018-03-12
    on May 2, 4 and 6, 2018 => May 2 = 2018-05-02; 4 = 2018-05-04; 6, 2018 = 2018-05-06
    Nov. 12-15, 2004 => Nov. 12 = 2004-11-12; 15, 2004 = 2004-11-15
    from January to March 1945 => January = 1945-01; March 1945 = 1945-03
    between June and August 1950 => June = 1950-06; August 1950 = 1950-08
    from December to February 1943 => December = 1942-12; February 1943 = 1943-02
    25 June to 3 July 1950 => 25 June = 1950-06-25; 3 July 1950 = 1950-07-03
    from 28 December to 3 January 1945 => 28 December = 1944-12-28; 3 January 1945 = 1945-01-03
    in 1999-00 => 1999 = 1999; 00 = 2000
    from November to February 480 BC => November = BC0481-11; February 480 BC = BC0480-02
    It rained on May 3 and 20 people died. => May 3 = 2012-05-03
    1914-18 => 1914 = 1914; 18 = 1918
    2003–04 => 2003 = 2003; 04 = 2004
    1939-1945 => 1939 = 1939; 1945 = 1945
    from 1939 to 1945 => 1939 = 1939; 1945 = 1945
    477-450 BC => 477 = BC0477; 450 BC = BC0450
    Hearings were held on Tuesday 1, Wednesday 2 and Thursday 3 May. => Tuesday 1 = 2012-05-01; Wednesday 2 = 2012-05-02; Thursday 3 May = 2012-05-03
    Prices rose from April to June in 2010. => April = 2010-04; June in 2010 = 2010-06
    Between April 10 and 12 2003 it was robbed. => April 10 = 2003-04-10; 12 2003 = 2003-04-12
    at 0615 GMT (2:15 a.m. ET) on Monday => 0615 GMT = 2012-05-07T06:15; 2:15 a.m. ET = 2012-05-07T02:15; Monday = 2012-05-07
    """)
}
