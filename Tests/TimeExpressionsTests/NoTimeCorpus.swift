// What looks like a date and is none (group 14).
enum NoTimeCorpus {
  static let lines = TimeLine.lines(
    """
    # names of people, places, papers and things
    Theresa May spoke.
    Mrs. May resigned.
    Prime Minister May left the room.
    April O'Neil writes.
    June Carter sang.
    Augustus ruled Rome.
    Ms. March paid the bill.
    Brian May played the guitar.
    He read The Sun.
    He read USA Today.
    The Times reported it.
    Time magazine wrote so.
    Summer Olympics officials met.
    The Winter Games opened in Turin.
    He lives in Mayfield.
    The Seventh Day was a film.
    He plays for Real Madrid.
    The Min River flows there.
    The SEC sued him.
    Augusta is a town.
    Sunday Times staff went on strike.
    He drives a Ford Fiesta.
    # verbs and nouns
    You may go.
    They may or may not pay.
    They march on.
    a march in town
    The march drew thousands.
    The Long March began.
    They marched all over town.
    He may march with them.
    She will second the motion.
    the second man
    the second half of the match
    He came in third.
    the first of many
    She finished second in the race.
    the fall of the wall
    They fall down.
    Prices fall.
    The rise and fall of empires
    spring water
    a hot spring
    Springs of the mattress broke.
    He will spring a surprise.
    the daylight
    weekday
    He dates a nurse.
    a date palm
    They had a date.
    He is a noted author.
    A minute detail was lost.
    minute traces of lead
    He seconded her.
    in the last place
    a last chance
    the last man
    the last house on the left
    Next of kin were told.
    the next room
    the next question
    the same man
    the same rule applies
    this man
    that house
    the previous owner
    the following list
    the following people
    a former player
    The former king left.
    in future elections
    an early bird
    an early version
    the late Ana Ruiz
    a late goal
    the middle class
    the middle of the road
    the end of the road
    the end of the line
    at the end of the play
    the beginning of the book
    at the start of the race
    mid-size cars
    mid-fielder
    the opening of the mine
    the close of play
    the past tense
    a past master
    the present king
    He gave her a present.
    the current of the river
    an electric current
    the future king
    # numbers that count things
    5 percent
    12 boats
    2012 people came
    1,200 soldiers
    2,012 votes
    1400 victims
    1900 houses burned
    3,000 troops
    in 12,012
    in 999
    in 2101
    in 2012a
    v2.2012
    it cost $2,012
    $1999
    £1,950
    1998 dollars
    EUR 2000
    a hundred men
    two dozen eggs
    three quarters of them
    a quarter of the vote
    about a quarter of it
    three-quarters of the town
    half of them
    half a dozen
    half a million
    a 10th floor flat
    the 24th floor
    the 3rd man
    the 20th victim
    his 30th birthday
    the 5th time
    the 100th customer
    the 21st Infantry
    24 of them
    page 2012
    see page 1999
    pp. 1914-18
    Section 1999
    Chapter 2000
    Form 1040
    Form 1099
    Route 1945
    Flight 1549 landed.
    Room 2001
    Windows 2000
    Boeing 747
    an A320
    Channel 4
    the 1200 block
    Article 19
    Resolution 1973
    Highway 1999
    Apollo 11
    No. 10
    number 1984
    case 12-1999
    a .45 pistol
    MI5
    an H1 visa
    the H2 vaccine
    G20
    90210
    # phones, addresses, codes
    Call 555-2012.
    Call 1-800-555-1999.
    tel. 020 7946 1999
    1600 Pennsylvania Avenue
    10 Downing Street
    2000 Main Street
    ISBN 0-19-852663-6
    192.168.1.1
    version 2.5
    a ratio of 3:1
    E-mail 1999@example.org
    https://example.org/2012/05/03/a.html
    #1999
    #2012
    AB-1999-X
    1999x
    x1999
    version 4.5.10
    65 million euros a piece
    in year 7 pupils learn
    a man in his late 20s
    a woman in her thirties
    1500 sheep
    nearly 2000 died
    some 1800 fled
    42 U.S.C. § 1983
    Mar del Plata
    # scores, odds, sizes
    They won 3-2.
    It ended 2-0.
    a 6-4 vote
    a 5-4 ruling
    the 4-4-2 formation
    10-to-1 odds
    a 3-1 lead
    They lost 12-15.
    9/10 of them
    1/2 of it
    2/3 of the voters
    a 16/9 screen
    24/7
    50/50
    100 metres
    4x400 relay
    5ft 10in
    6 ft 2 in
    20 by 30 metres
    90 degrees
    75 mph
    3.5 litres
    5 GB
    60 Hz
    # no such day
    on February 30
    on April 31, 2020
    Feb. 29, 2021
    2021-02-29
    2021-13-01
    2012-3
    12012-05-03
    0000-00-00
    31/31/2012
    45/13/2012
    1995s
    19900s
    # words that only patterns know
    in
    of the
    the
    about
    a few
    several
    more than
    at least
    up to
    the end
    early
    late
    by then
    in in in
    of 24
    in the
    the of in
    at the time
    at the same time
    this time it worked
    many times
    three times
    several times
    two times two
    times
    Times change.
    the first time
    every time
    each time
    a long way
    a short walk
    once
    twice
    He did it once.
    He asked twice.
    ever after
    happily ever after
    before and after
    an after-party
    after all
    before long
    since then
    later
    earlier
    sooner or later
    no later than
    afterwards
    hereafter
    soon
    already
    previously
    formerly
    in short
    on time
    in time
    over time
    by far
    as well as
    daylight saving
    # small letters
    jan 5
    sunday
    monday morning
    january
    may 5
    the march hare
    in june's eyes
    # lookalikes of clocks
    John 3:16
    Psalm 23:4
    a 2:1 majority
    Luke 10:30
    12:1 odds
    1:24 scale
    at 25:00
    at 10:75
    am I
    I am here
    pm's office
    # lookalikes of eras and units
    AD is an abbreviation
    BC Ferries
    a BC ferry
    the AD of the film
    ten men
    two people
    six houses
    four of a kind
    five more
    the two
    second-hand
    second-rate
    a split decision
    hour-glass
    day-dreaming
    year-rounder
    daybreak-like
    weak
    season ticket
    in season
    in good season
    high season
    a seasoned cook
    seasonal work
    the off-season
    # numbers that count
    It sent 1500 tents and 1000 jerrycans.
    The 1200 people fled.
    It rose by 1000 percent.
    The 8900's screen broke.
    It cost 100s of millions.
    """)
}
