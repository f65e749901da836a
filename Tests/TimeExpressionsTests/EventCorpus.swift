// Times counted from an event (groups 5 and 18).
enum EventCorpus {
  static let lines = TimeLine.lines(
    """
    two days after the crash => two days = P2D / -
    the day after the attack => the day = XXXX-XX-XX / -
    the week before the vote => the week = XXXX-WXX / -
    the day following the attack => the day = XXXX-XX-XX / -
    weeks after the flood => weeks = PXW / -
    five years after the crash, families met => five years = P5Y / -
    in the days before the shooting => the days = PXD / -
    nearly ten years before he died => nearly ten years = P10Y LESS_THAN / -
    He was seen three months after the fall of Girona. => three months = P3M
    On 5 May 2012, a year after the flood, they met. => 5 May 2012 = 2012-05-05; a year = P1Y
    """)
}
