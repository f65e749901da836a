// Days with a name.
enum HolidayCorpus {
  static let lines = TimeLine.lines(
    """
    on Christmas Day => Christmas Day = 2011-12-25
    last Christmas => last Christmas = 2011-12-25
    next Christmas => next Christmas = 2012-12-25
    Christmas Eve 1941 => Christmas Eve 1941 = 1941-12-24
    on Easter Sunday 2012 => Easter Sunday 2012 = 2012-04-08
    on Good Friday 2024 => Good Friday 2024 = 2024-03-29
    Thanksgiving 2011 => Thanksgiving 2011 = 2011-11-24
    last Thanksgiving => last Thanksgiving = 2011-11-24
    on Labor Day 2012 => Labor Day 2012 = 2012-09-03
    on Memorial Day 2012 => Memorial Day 2012 = 2012-05-28
    on New Year's Eve => New Year's Eve = 2011-12-31
    Election Day 2012 => Election Day 2012 = 2012-11-06
    since 9/11 => 9/11 = 2001-09-11
    on D-Day => D-Day = 1944-06-06
    [-] on Christmas Day => Christmas Day = XXXX-12-25 / XXXX-12-25
    [-] on Easter Monday => Easter Monday = XXXX-XX-XX / -
    on Christmas night => Christmas night = 2011-12-25TNI
    """)
}
