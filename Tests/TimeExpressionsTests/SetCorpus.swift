// What recurs (group 12).
enum SetCorpus {
  static let lines = TimeLine.lines(
    """
    a daily paper => daily = P1D
    They meet weekly. => weekly = P1W
    It is paid monthly. => monthly = P1M
    They vote annually. => annually = P1Y
    every day => every day = P1D
    each year => each year = P1Y
    every two weeks => every two weeks = P2W
    every other day => every other day = P2D
    each Thursday => each Thursday = XXXX-WXX-4
    every morning => every morning = XXXX-XX-XXTMO
    each July => each July = XXXX-07
    every summer => every summer = XXXX-SU
    on Sundays => Sundays = XXXX-WXX-7
    on Tuesday nights => Tuesday nights = XXXX-WXX-2TNI
    on weekends => weekends = XXXX-WXX-WE
    twice a month => twice a month = P1M
    once a week => once a week = P1W
    three times a day => three times a day = P1D
    $500 million a year => a year = P1Y
    24 hours a day => 24 hours = PT24H; a day = P1D
    ten per day => per day = P1D
    at night => night = XXXX-XX-XXTNI
    """)
}
