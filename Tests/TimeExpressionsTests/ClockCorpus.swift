// Times of the day (group 16).
enum ClockCorpus {
  static let lines = TimeLine.lines(
    """
    at 7:15 p.m. => 7:15 p.m. = 2012-05-10T19:15 / 2012-05-10
    at 9am => 9am = 2012-05-10T09:00
    at 5:30PM => 5:30PM = 2012-05-10T17:30
    at 12 a.m. => 12 a.m. = 2012-05-10T00:00
    at 12:30 p.m. => 12:30 p.m. = 2012-05-10T12:30
    at noon => noon = 2012-05-10T12:00
    at midnight => midnight = 2012-05-10T24:00
    at 10:30 he left => 10:30 = 2012-05-10T10:30
    10 p.m. Wednesday => 10 p.m. Wednesday = 2012-05-09T22:00 / 2012-05-09
    noon Saturday => noon Saturday = 2012-05-05T12:00
    until 15:00 GMT Saturday => 15:00 GMT Saturday = 2012-05-12T15:00
    5 p.m. EST, Nov. 6, 2011 => 5 p.m. EST, Nov. 6, 2011 = 2011-11-06T17:00
    at 8 o'clock => 8 o'clock = 2012-05-10T08:00
    at 4 in the morning => 4 in the morning = 2012-05-10T04:00
    at 8 o'clock in the evening => 8 o'clock in the evening = 2012-05-10T20:00
    at 0530 hours => 0530 hours = 2012-05-10T05:30
    at 10 at night => 10 at night = 2012-05-10T22:00
    at 3 p.m. on Monday => 3 p.m. = 2012-05-07T15:00; Monday = 2012-05-07
    at noon on 5 May 2010 => noon = 2010-05-05T12:00; 5 May 2010 = 2010-05-05
    at 7.45pm => 7.45pm = 2012-05-10T19:45
    at 10.15 pm => 10.15 pm = 2012-05-10T22:15
    at half past seven => half past seven = 2012-05-10T07:30
    at quarter to eight => quarter to eight = 2012-05-10T07:45
    at 1430 GMT => 1430 GMT = 2012-05-10T14:30
    at 2200hrs => 2200hrs = 2012-05-10T22:00
    05:30hrs => 05:30hrs = 2012-05-10T05:30
    Friday evening => Friday evening = 2012-05-04TEV / 2012-05-04
    yesterday morning => yesterday morning = 2012-05-09TMO
    this morning => this morning = 2012-05-10TMO
    last night => last night = 2012-05-09TNI
    tonight => tonight = 2012-05-10TNI
    the morning of 5 June 1944 => the morning of 5 June 1944 = 1944-06-05TMO
    the night of March 3, 1943 => the night of March 3, 1943 = 1943-03-03TNI
    on Tuesday night => Tuesday night = 2012-05-08TNI
    On 5 May 1945 they met. That evening it ended. => 5 May 1945 = 1945-05-05; That evening = 1945-05-05TEV
    On 5 May 1945 they met. The next morning it ended. => 5 May 1945 = 1945-05-05; The next morning = 1945-05-06TMO
    early on the morning of 5 June 1944 => early on the morning of 5 June 1944 = 1944-06-05TMO START
    It began on Monday at 10:30. => Monday = 2012-05-07; 10:30 = 2012-05-07T10:30
    It rained on Monday. At noon they left. => Monday = 2012-05-07; noon = 2012-05-07T12:00
    at 1653 local time => 1653 local time = 2012-05-10T16:53
    (Updated 10:37 a.m. (1737 in Cairo)) => 10:37 a.m. = 2012-05-10T10:37
    """)
}
