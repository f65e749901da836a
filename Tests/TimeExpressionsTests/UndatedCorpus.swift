// Without a day of publication: what the text leaves open stays open.
enum UndatedCorpus {
  static let lines = TimeLine.lines(
    """
    [-] On January 24 he spoke. => January 24 = XXXX-01-24 / XXXX-01-24
    [-] in January => January = XXXX-01 / XXXX-01
    [-] on Sunday => Sunday = XXXX-WXX-7 / -
    [-] yesterday => yesterday = PAST_REF / -
    [-] today => today = PRESENT_REF / -
    [-] They leave tomorrow. => tomorrow = FUTURE_REF / -
    [-] last week => last week = PAST_REF / -
    [-] two days ago => two days ago = PAST_REF / -
    [-] at 10:30 => 10:30 = XXXX-XX-XXT10:30 / -
    [-] in the summer => the summer = XXXX-SU / XXXX-22
    [-] on the 24th => the 24th = XXXX-XX-24 / XXXX-XX-24
    [-] in 2012 => 2012 = 2012 / 2012
    [-] for two weeks => two weeks = P2W / -
    [-] It burned on 5 May 1649. A plaque was unveiled 20 years ago. => 5 May 1649 = 1649-05-05; 20 years ago = PAST_REF / -
    [-] It burned on 5 May 1649. It rained last year. => 5 May 1649 = 1649-05-05; last year = PAST_REF / -
    # but what the text states itself is an anchor
    [-] On 5 March 2012 he left. On 8 March he was back. => 5 March 2012 = 2012-03-05; 8 March = 2012-03-08
    [-] On Monday, 5 March 2012, he left. On Wednesday he was back. => Monday, 5 March 2012 = 2012-03-05; Wednesday = XXXX-WXX-3 / -
    # a day at the head of an item dates the item
    [-] 5 March 2012 – He left. On Wednesday he was back. => 5 March 2012 = 2012-03-05; Wednesday = 2012-03-07
    [-] On 5 March 2012 he left. Two days later he was back. => 5 March 2012 = 2012-03-05; Two days later = 2012-03-07
    # a day of publication that is no day is none
    [2012] on January 24 => January 24 = XXXX-01-24
    [2012-05] on Sunday => Sunday = XXXX-WXX-7
    [201X] in June => June = XXXX-06
    [2012-05-10/..] in June => June = XXXX-06
    [2012-05-10/2012-05-10] on May 5 => May 5 = 2012-05-05
    # years and days of another passage are none of this one
    [-] It opened in 2009. It grew. Many came. It was loved. On 8 May it burned. => 2009 = 2009; 8 May = XXXX-05-08
    [-] On Monday, 5 March 2012, he left. It rained. It snowed. It froze. On Wednesday he was back. => Monday, 5 March 2012 = 2012-03-05; Wednesday = XXXX-WXX-3
    """)
}
