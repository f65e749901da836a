// Years, decades, centuries, eras (groups 11 and 17).
enum YearCorpus {
  static let lines = TimeLine.lines(
    """
    in 2020 => 2020 = 2020
    In 1066 the fleet sailed. => 1066 = 1066
    since 1990 => 1990 = 1990
    until 2100 => 2100 = 2100
    the year 2000 => the year 2000 = 2000
    by the year 2050 => the year 2050 = 2050
    the 1956 uprising => 1956 = 1956
    the 1777 campaign => 1777 = 1777
    its 1998 annual meeting => 1998 = 1998
    a bomb in nineteen ninety-six => nineteen ninety-six = 1996
    in two thousand and one nights => 
    the end of 1990 => the end of 1990 = 1990 END
    in early 1942 => early 1942 = 1942 START
    in late 1941 => late 1941 = 1941 END
    in mid-1996 => mid-1996 = 1996 MID
    about 1850 => about 1850 = 1850 APPROX / 1850~
    around 1620 => around 1620 = 1620 APPROX / 1620~
    circa 1500 => circa 1500 = 1500 APPROX / 1500~
    In 2012 the court closed. => 2012 = 2012
    In 1995 a new road was built. => 1995 = 1995
    In 2008 Wall Street crashed. => 2008 = 2008
    On January 24, 2020, the court closed. => January 24, 2020 = 2020-01-24
    2,500 years ago => 2,500 years ago = BC0489 / -0488
    15,000 years ago => 15,000 years ago = PAST_REF / -
    [2019-03-14] In ’68 students rioted. => ’68 = 1968
    [2019-03-14] the class of ’68 => ’68 = 1968
    in 2018-03 => 2018-03 = 2018-03
    # decades
    the 1990s => the 1990s = 199 / 199X
    in the 1860's => the 1860's = 186 / 186X
    the late 1970s => the late 1970s = 197 END / 197X
    the early 1900s => the early 1900s = 190 START / 190X
    in the nineties => the nineties = 199 / 199X
    the '80s => the '80s = 198 / 198X
    1930s music => 1930s = 193 / 193X
    # centuries
    the 20th century => the 20th century = 19 / 19XX
    in the nineteenth century => the nineteenth century = 18 / 18XX
    the early 21st century => the early 21st century = 20 START / 20XX
    18th-century maps => 18th-century = 17 / 17XX
    # eras
    in 480 BC => 480 BC = BC0480 / -0479
    In August 480 BC the army moved. => August 480 BC = BC0480-08 / -0479-08
    in 44 B.C. => 44 B.C. = BC0044 / -0043
    in 1 BC => 1 BC = BC0001 / 0000
    in AD 79 => AD 79 = 0079 / 0079
    in 410 AD => 410 AD = 0410 / 0410
    the 5th century BC => the 5th century BC = BC04 / -0499/-0400
    in the first century BC => the first century BC = BC00 / -0099/0000
    In 480 BC they fought; in the previous century they had not. => 480 BC = BC0480; the previous century = BC05
    the 490s BC => the 490s BC = BC049 / -0498/-0489
    from 499 to 493 BC => 499 = BC0499 / -0498; 493 BC = BC0493 / -0492
    # fiscal years and years that cross
    fiscal 1989 => fiscal 1989 = 1989
    FY2014 was good. => FY2014 = 2014
    FY14 was good. => FY14 = 2014
    the 2011/12 season => 2011/12 = 2011
    # seasons
    the summer of 1999 => the summer of 1999 = 1999-SU / 1999-22
    in spring 1945 => spring 1945 = 1945-SP / 1945-21
    the winter of 1944 => the winter of 1944 = 1944-WI / 1944-24
    autumn 1927 => autumn 1927 = 1927-FA / 1927-23
    the fall of 2008 => the fall of 2008 = 2008-FA / 2008-23
    in the early summer of 1942 => the early summer of 1942 = 1942-SU START / 1942-22
    last fall => last fall = 2011-FA / 2011-23
    last winter => last winter = 2011-WI / 2011-24
    this summer => this summer = 2012-SU / 2012-22
    next spring => next spring = 2013-SP / 2013-21
    this past spring => this past spring = 2011-SP / 2011-21
    in the spring of last year => the spring of last year = 2011-SP / 2011-21
    The 1614 rules helped. => 1614 = 1614
    The 1990 elections were free. => 1990 = 1990
    [-] He worked there in the 1980s and left in the '90s. => the 1980s = 198; the '90s = 199
    In the 1920s and 30s it grew. => the 1920s = 192; 30s = 193
    """)
}
