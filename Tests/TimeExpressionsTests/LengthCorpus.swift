// Lengths (groups 8 and 9).
enum LengthCorpus {
  static let lines = TimeLine.lines(
    """
    for two weeks => two weeks = P2W / -
    It took 24 hours. => 24 hours = PT24H
    thirty minutes => thirty minutes = PT30M
    10 seconds => 10 seconds = PT10S
    a two-year sentence => two-year = P2Y
    a 46-day siege => 46-day = P46D
    It lasted three and a half years. => three and a half years = P3.5Y
    2.5 years => 2.5 years = P2.5Y
    half an hour => half an hour = PT30M
    an hour and a half => an hour and a half = PT1H30M
    5 1/2 hours => 5 1/2 hours = PT5H30M
    a decade of war => a decade = P10Y
    two decades => two decades = P20Y
    half a century => half a century = P50Y
    5 million years => 5 million years = P5000000Y
    In the next hour 20 died. => the next hour = PT1H
    two quarters => two quarters = P2Q
    for three quarters => three quarters = P3Q
    thirty (30) days => thirty (30) days = P30D
    a fortnight => a fortnight = P2W
    a couple of years => a couple of years = P2Y
    twenty-five years => twenty-five years = P25Y
    a hundred years => a hundred years = P100Y
    one hundred and ten days => one hundred and ten days = P110D
    1,000 days => 1,000 days = P1000D
    more than four hours => more than four hours = PT4H MORE_THAN
    nearly forty years => nearly forty years = P40Y LESS_THAN
    at least 30 days => at least 30 days = P30D EQUAL_OR_MORE
    less than an hour => less than an hour = PT1H LESS_THAN
    about a week => about a week = P1W APPROX
    up to 10 days => up to 10 days = P10D EQUAL_OR_LESS
    the nine months => the nine months = P9M
    the first nine months => the first nine months = P9M
    the past three months => the past three months = P3M
    the last two weeks => the last two weeks = P2W
    the next five years => the next five years = P5Y
    the past year => the past year = P1Y
    over the past decade => the past decade = P10Y
    the first two months of 1939 => the first two months of 1939 = P2M
    the last week of August => the last week of August = P1W
    for years => years = PXY
    It took weeks. => weeks = PXW
    decades of war => decades = PXDE
    several months => several months = PXM
    a few days => a few days = PXD
    many years => many years = PXY
    recent weeks => recent weeks = PXW
    in the coming months => the coming months = PXM
    two or three weeks => two or three weeks = P3W
    between 12 and 18 months => 12 and 18 months = P18M
    all day => all day = P1D
    the whole week => the whole week = P1W
    for some time => some time = PXX
    for a while => a while = PXX
    a year-long siege => year-long = P1Y
    a 60-day period => a 60-day period = P60D
    four years old => four years old = P4Y
    """)
}
