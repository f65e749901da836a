// Days with a month (groups 2 and 3).
enum DayCorpus {
  static let lines = TimeLine.lines(
    """
    # written in full
    on January 24, 2020 => January 24, 2020 = 2020-01-24
    on Friday, January 24, 2020, it rained => Friday, January 24, 2020 = 2020-01-24
    It closed Sept. 11 2001. => Sept. 11 2001 = 2001-09-11
    JANUARY 24, 2020 => JANUARY 24, 2020 = 2020-01-24
    on Friday, 24 January 2020 => Friday, 24 January 2020 = 2020-01-24
    on 24 January 2020 he left => 24 January 2020 = 2020-01-24
    on 1st Feb. 1999 => 1st Feb. 1999 = 1999-02-01
    on the 24th of January, 2020 => the 24th of January, 2020 = 2020-01-24
    the treaty of 28 June 1919 => 28 June 1919 = 1919-06-28
    It was signed on March 3rd, 1861. => March 3rd, 1861 = 1861-03-03
    born 5 May 1818 in Trier => 5 May 1818 = 1818-05-05
    on Tuesday, 12 March 1985 => Tuesday, 12 March 1985 = 1985-03-12
    # without a year: the last one, or one that is soon
    On January 24 he spoke. => January 24 = 2012-01-24
    on May 10 => May 10 = 2012-05-10
    on 8 November => 8 November = 2011-11-08
    on November 20 => November 20 = 2011-11-20
    [2012-01-05] on December 28 => December 28 = 2011-12-28
    [2012-12-28] on January 3 => January 3 = 2013-01-03
    [2013-01-02] The vote of December 31 was close. => December 31 = 2012-12-31
    [2012-12-30] It will open on January 2. => January 2 = 2013-01-02
    A court in Lima will rule on the extradition on 3 December. => 3 December = 2012-12-03
    A court in Lima ruled on the extradition on 3 December. => 3 December = 2011-12-03
    He will speak about the attack of 3 December. => 3 December = 2011-12-03
    Sat., May 5 => Sat., May 5 = 2012-05-05
    on Thursday, May 3, the mayor left => Thursday, May 3 = 2012-05-03
    on the 24th of June => the 24th of June = 2012-06-24
    on the 3rd of May => the 3rd of May = 2012-05-03
    March 3rd was dry. => March 3rd = 2012-03-03
    # the past tense draws a far day back
    [1999-05-06] He was shot on Oct. 23. => Oct. 23 = 1998-10-23
    [1999-05-06] He was last seen Nov. 3. => Nov. 3 = 1998-11-03
    [1999-05-06] The trial opens on Oct. 23. => Oct. 23 = 1999-10-23
    He resigned on July 2. => July 2 = 2011-07-02
    He will resign on March 1. => March 1 = 2013-03-01
    The offer was extended to July 20. => July 20 = 2012-07-20
    The dividend will be payable Jan. 3. => Jan. 3 = 2013-01-03
    # a weekday tells the year
    [2019-03-14] on Tuesday, March 13 => Tuesday, March 13 = 2018-03-13
    # weekdays of a month, the formula of courts
    on the third Thursday in May 2012 => the third Thursday in May 2012 = 2012-05-17
    the last Friday of March 2018 => the last Friday of March 2018 = 2018-03-30
    this 14th day of March, 2019 => this 14th day of March, 2019 = 2019-03-14
    on the 30th of next month => the 30th of next month = 2012-06-30
    # the day of the month alone
    [2012-05-20] on the 24th he spoke => the 24th = 2012-05-24
    [2012-05-02] It began on the 28th. => the 28th = 2012-04-28
    # the calendar has the last word
    [2013-03-01] on February 29 => February 29 = 2012-02-29
    on February 29, 2012 => February 29, 2012 = 2012-02-29
    on 31 December 1999 => 31 December 1999 = 1999-12-31
    # with a year told otherwise
    on 5 May last year => 5 May last year = 2011-05-05
    on January 24 this year => January 24 this year = 2012-01-24
    In 1916 the war went on. On 5 May of that year he fell. => 1916 = 1916; 5 May of that year = 1916-05-05
    last Oct. 23 he died => last Oct. 23 = 2011-10-23
    in the week of March 6 => the week of March 6 = 2012-W10 / 2012-03-05/2012-03-11
    10-Apr-15 was the deadline. => 10-Apr-15 = 2015-04-10
    # ahead only where the words say so, and not for a year
    On 3 June the dam cracked. => 3 June = 2011-06-03
    On 3 May the dam cracked. => 3 May = 2012-05-03
    Rebels gather on May 9 at the gate. => May 9 = 2012-05-09
    The attack of September 9 shook the town. => September 9 = 2011-09-09
    They wanted to storm the square on May 8. => May 8 = 2012-05-08
    It will begin on September 9. => September 9 = 2012-09-09
    The rule takes effect from Aug. 1. => Aug. 1 = 2012-08-01
    The dividend is payable Aug. 2. => Aug. 2 = 2012-08-02
    Talks would be held in Riga on September 24 and 25. => September 24 = 2012-09-24; 25 = 2012-09-25
    The bank announced the plan Aug. 21. => Aug. 21 = 2011-08-21
    The last day of May was dry. => The last day of May = 2011-05-31
    On the same day in 1989 he left. => the same day in 1989 = 1989
    She was born on 4 June 1961. On the same day in 1989 he left. => 4 June 1961 = 1961-06-04; the same day in 1989 = 1989-06-04
    """)
}
