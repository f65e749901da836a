// Early, late, about (group 17).
enum ModifierCorpus {
  static let lines = TimeLine.lines(
    """
    about May 1850 => about May 1850 = 1850-05 APPROX / 1850-05~
    around April 5, 1900 => around April 5, 1900 = 1900-04-05 APPROX / 1900-04-05~
    ca. 461 BC => ca. 461 BC = BC0461 APPROX / -0460~
    roughly 30 days => roughly 30 days = P30D APPROX
    almost a year => almost a year = P1Y LESS_THAN
    well over 10 years => well over 10 years = P10Y MORE_THAN
    no more than 60 days => no more than 60 days = P60D EQUAL_OR_LESS
    the end of the decade => the end of the decade = 201 END
    the start of 1940 => the start of 1940 = 1940 START
    the close of 1969 => the close of 1969 = 1969 END
    early in 1942 => early in 1942 = 1942 START
    the very end of 1944 => the very end of 1944 = 1944 END
    """)
}
