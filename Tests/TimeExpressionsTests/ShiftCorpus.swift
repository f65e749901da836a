// So long before or after (groups 5, 6).
enum ShiftCorpus {
  static let lines = TimeLine.lines(
    """
    two days ago => two days ago = 2012-05-08
    10 days ago => 10 days ago = 2012-04-30
    a week ago => a week ago = 2012-05-03
    six weeks ago => six weeks ago = 2012-03-29
    three months ago => three months ago = 2012-02
    a year ago => a year ago = 2011
    50 years ago => 50 years ago = 1962
    a decade ago => a decade ago = 2002
    two decades ago => two decades ago = 1992
    a century ago => a century ago = 1912
    [2012-01-31] a month ago => a month ago = 2011-12
    almost two years ago => almost two years ago = 2010 LESS_THAN
    more than 40 years ago => more than 40 years ago = 1972 MORE_THAN
    about 5 years ago => about 5 years ago = 2007 APPROX / 2007~
    a week or so ago => a week or so ago = 2012-05-03
    three days from now => three days from now = 2012-05-13
    a week from today => a week from today = 2012-05-17
    a year and a half ago => a year and a half ago = 2010-11
    several years ago => several years ago = PAST_REF / -
    a few days ago => a few days ago = PAST_REF / -
    months ago => months ago = PAST_REF / -
    two hours ago => two hours ago = PAST_REF / -
    # from the time spoken of last
    On 24 January 1920 he left. Two days later he was back. => 24 January 1920 = 1920-01-24; Two days later = 1920-01-26
    On 24 January 1920 he left. Two weeks later he was back. => 24 January 1920 = 1920-01-24; Two weeks later = 1920-02-07
    He left in May 1900. Three months later he was back. => May 1900 = 1900-05; Three months later = 1900-08
    He left in November 1900. Three months later he was back. => November 1900 = 1900-11; Three months later = 1901-02
    He left in 1900. Twenty years later he was back. => 1900 = 1900; Twenty years later = 1920
    On 24 January 1920 he left. Two days earlier it had snowed. => 24 January 1920 = 1920-01-24; Two days earlier = 1920-01-22
    On 24 January 1920 he left. A few days later he was back. => 24 January 1920 = 1920-01-24; A few days later = FUTURE_REF / -
    He was born in 1900. Two days later it snowed. => 1900 = 1900; Two days later = FUTURE_REF / -
    He died in 1900; two years before, he had left. => 1900 = 1900; two years before = 1898
    in two weeks' time => two weeks' time = 2012-05-24
    He left on 3 May 2006. In June 2007 he joined. Ten days later he left. => 3 May 2006 = 2006-05-03; June 2007 = 2007-06; Ten days later = FUTURE_REF / -
    # what is compared
    Profit rose in the third quarter from a year earlier. => the third quarter = 2011-Q3; a year earlier = 2010-Q3 / 2010-35
    Sales fell from a year ago. => a year ago = 2011
    """)
}
