// Narratives: what the text spoke of last counts.
enum NarrativeCorpus {
  static let lines = TimeLine.lines(
    """
    [narrative] The former king left. => former = PAST_REF / -
    [narrative] It helped in future elections. => future = FUTURE_REF / -
    [narrative] In 1939 it began. On 8 May they left. => 1939 = 1939; 8 May = 1939-05-08
    [narrative] By 1945 all was over. In June they left. => 1945 = 1945; June = 1945-06
    [narrative] In 1943 it froze. On February 29 he wept. => 1943 = 1943; February 29 = XXXX-02-29
    [narrative] In 1944 it froze. On February 29 he wept. => 1944 = 1944; February 29 = 1944-02-29
    [narrative] On 8 May it began. In 1939 it went on. => 8 May = XXXX-05-08; 1939 = 1939
    [narrative] It snowed in December 1941. In January they left. => December 1941 = 1941-12; January = 1942-01
    [narrative] In 1941 the war spread. By the summer all was lost. => 1941 = 1941; the summer = 1941-SU
    [narrative] He fell on 3 June 1916. On Monday it rained. => 3 June 1916 = 1916-06-03; Monday = 1916-06-05
    [narrative] In 1941 it grew. The 1614 rules helped. On 8 May they met. => 1941 = 1941; 1614 = 1614; 8 May = 1941-05-08
    [narrative] It began in August 1914. At the same time others met. => August 1914 = 1914-08; the same time = 1914-08
    [narrative] It began in August 1914. By the end of the year all was lost. => August 1914 = 1914-08; the end of the year = 1914 END
    """)
}
