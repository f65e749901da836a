// The arithmetic of the network: the same bytes on every processor.
import CNeural
import Testing

@testable import Linguistics

@Suite struct Neural {
  private static var portable: cneural_functions { cneural_portable }
  private static var best: cneural_functions { cneural_fastest().pointee }

  @Test(arguments: [(1, 2, 16), (3, 8, 32), (4, 384, 256), (7, 152, 48), (9, 96, 64)])
  func linear(_ rows: Int, _ inputs: Int, _ outputs: Int) {
    var dice = Dice(UInt64(rows))
    let weights = (0..<(inputs * outputs)).map { _ in Int8.random(in: -127...127, using: &dice) }
    let scales = (0..<outputs).map { _ in Float.random(in: 0...0.01, using: &dice) }
    let biases = (0..<outputs).map { _ in Float.random(in: -9...9, using: &dice) }
    let x = (0..<(rows * inputs)).map { _ in Int16.random(in: -8190...8190, using: &dice) }
    func apply(_ functions: cneural_functions) -> [Float] {
      var y = [Float](repeating: 0, count: rows * outputs)
      weights.withUnsafeBufferPointer { w in
        scales.withUnsafeBufferPointer { s in
          biases.withUnsafeBufferPointer { b in
            guard let w = w.baseAddress, let s = s.baseAddress, let b = b.baseAddress else { return }
            var map = cneural_linear(weights: w, scales: s, biases: b, inputs: inputs, outputs: outputs)
            functions.apply(&map, x, inputs, rows, &y)
          }
        }
      }
      return y
    }
    let y = apply(Self.portable)
    #expect(y.map(\.bitPattern) == apply(Self.best).map(\.bitPattern))
    // One output by hand: block 0, output 5 of the first row.
    let sum = (0..<inputs).reduce(0) { $0 + Int(x[$1]) * Int(weights[$1 / 2 * 32 + 10 + $1 % 2]) }
    #expect(y[5] == Float(sum) * scales[5] + biases[5])
  }

  @Test func betweenMatrices() {
    var dice = Dice(9)
    func random(_ count: Int, _ limit: Float) -> [Float] {
      (0..<count).map { _ in Float.random(in: -limit...limit, using: &dice) }
    }
    let (width, rows) = (64, 5)
    let y = random(rows * 4 * width, 40)
    let (gains, shifts, x) = (random(width, 2), random(width, 2), random(rows * width, 16))
    func run(_ f: cneural_functions) -> [[Int64]] {
      var sums = x
      var q = [Int16](repeating: 0, count: rows * width)
      f.maxout(y, width, rows, gains, shifts, 1, &sums, &q)
      var found = [sums.map { Int64($0.bitPattern) }, q.map(Int64.init)]
      f.maxout(y, width, rows, gains, shifts, 0, &sums, &q)
      found += [sums.map { Int64($0.bitPattern) }, q.map(Int64.init)]
      f.normalise(y, width, rows, gains, shifts, &sums, &q)
      found += [sums.map { Int64($0.bitPattern) }, q.map(Int64.init)]
      var gated = [Int16](repeating: 0, count: rows * 2 * width)
      f.gate(y, width, rows, &gated)
      found.append(gated.map(Int64.init))
      f.quantise(y, rows * width, 256, 0, &q)
      found.append(q.map(Int64.init))
      var products = [Int32](repeating: 0, count: rows)
      f.products(q, rows, width, q, &products)
      found.append(products.map(Int64.init))
      return found
    }
    let found = run(Self.portable)
    #expect(found == run(Self.best))
    // No number leaves its 14 bits.
    #expect(found[1].allSatisfy { abs($0) <= 8191 } && found[6].allSatisfy { abs($0) <= 8191 })
  }

  /// A whole text by both ways.
  @Test func sameAnalysis() throws {
    let file = try ModelFile.embedded()
    let text = Array(
      "Tricia McLaughlin told CNN on Sunday that the agency’s officers in Dallas had been attacked.".utf8)
    let tokenized = EnglishTokenizer(.english).tokenize(text)
    func parse(_ parser: NeuralParser) -> ([Token], [NameSpan]) {
      var tokens = tokenized.tokens
      let names = text.withUnsafeBufferPointer { parser.parse(&tokens, tokenized.sentences, $0) }
      return (tokens, names)
    }
    let best = try parse(NeuralParser(file, tag: XPOS.tag))
    let plain = try withUnsafePointer(to: cneural_portable) {
      try parse(NeuralParser(file, tag: XPOS.tag, functions: $0))
    }
    #expect(best.0 == plain.0 && best.1 == plain.1)
  }
}
