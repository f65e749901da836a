// Now, the past, the future (group 13).
enum ReferenceCorpus {
  static let lines = TimeLine.lines(
    """
    now => now = PRESENT_REF / -
    It is currently shut. => currently = PRESENT_REF / -
    He recently left. => recently = PAST_REF / -
    more recently => more recently = PAST_REF
    in the past => the past = PAST_REF
    in the future => the future = FUTURE_REF
    Prices will rise in the near term. => the near term = FUTURE_REF
    in the near future => the near future = FUTURE_REF
    these days => these days = PRESENT_REF
    for the time being => the time being = PRESENT_REF
    the current law => current = PRESENT_REF
    """)
}
