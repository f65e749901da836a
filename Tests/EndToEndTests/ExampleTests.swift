// The example package: a program that calls the libraries.

import Testing

@Suite struct ExampleTests {
  @Test func inMemory() throws {
    let outcome = try Program.run(example: "InMemory")
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(
      outcome.text == "2012-05-03\tPolice arrested two men in Dallas on 3 May 2012.\nundated\tNobody was hurt,\n")
  }
}
