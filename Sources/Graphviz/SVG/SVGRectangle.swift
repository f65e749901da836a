// Rectangles, which Graphviz writes as polygons and paths.

/// A rectangle with upright sides, its corners round or not.
struct SVGRectangle: Equatable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double
  var radius = 0.0

  /// The rectangle that the `points` of a polygon draw; nil where they draw something else.
  init?(points: some Collection<UInt8>) {
    guard let numbers = Self.numbers(points), numbers.count == 10, let box = Box(numbers) else { return nil }
    let (x, y) = ((0..<5).map { numbers[2 * $0] }, (0..<5).map { numbers[2 * $0 + 1] })
    // Sides are upright and level in turn, and lead back to the first corner.
    let beginsUpright = x[0] == x[1] && y[1] == y[2] && x[2] == x[3] && y[3] == y[0]
    let beginsLevel = y[0] == y[1] && x[1] == x[2] && y[2] == y[3] && x[3] == x[0]
    guard beginsUpright || beginsLevel, x[4] == x[0], y[4] == y[0] else { return nil }
    self.init(box, radius: 0)
  }

  /// The rectangle with round corners that the `d` of a path draws; nil where it draws something else. Graphviz writes
  /// four sides and four corners, each as a curve.
  init?(path: some Collection<UInt8>) {
    guard path.first == UInt8(ascii: "M"), path.count(where: { $0 == UInt8(ascii: "C") }) == 1,
      let numbers = Self.numbers(path.dropFirst()), numbers.count == 50, let box = Box(numbers)
    else { return nil }
    // It begins where a horizontal side does.
    let radius = min(numbers[0] - box.left, box.right - numbers[0])
    let isAtSide = [box.top, box.bottom].contains(numbers[1])
    func isPlace(_ value: Double, _ low: Double, _ high: Double) -> Bool {
      [low, low + radius / 2, low + radius, high - radius, high - radius / 2, high].contains { abs($0 - value) < 0.02 }
    }
    guard isAtSide, radius > 0 else { return nil }
    for place in stride(from: 0, to: 50, by: 2) {
      let (x, y) = (numbers[place], numbers[place + 1])
      guard isPlace(x, box.left, box.right), isPlace(y, box.top, box.bottom) else { return nil }
    }
    self.init(box, radius: radius)
  }

  private init(_ box: Box, radius: Double) {
    (x, y, width, height) = (box.left, box.top, box.right - box.left, box.bottom - box.top)
    self.radius = radius
  }

  /// The attributes of `<rect>`.
  var attributes: String {
    let corners = radius > 0 ? " rx=\"\(Self.text(radius))\"" : ""
    return " x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" width=\"\(Self.text(width))\" height=\"\(Self.text(height))\""
      + corners
  }

  private struct Box {
    var (left, right) = (Double.infinity, -Double.infinity)
    var (top, bottom) = (Double.infinity, -Double.infinity)

    init?(_ numbers: [Double]) {
      for place in stride(from: 0, to: numbers.count - 1, by: 2) {
        (left, right) = (min(left, numbers[place]), max(right, numbers[place]))
        (top, bottom) = (min(top, numbers[place + 1]), max(bottom, numbers[place + 1]))
      }
      guard left < right, top < bottom else { return nil }
    }
  }

  /// The numbers between blanks, commas and the letter of a curve.
  private static func numbers(_ text: some Collection<UInt8>) -> [Double]? {
    var numbers: [Double] = []
    for part in text.split(whereSeparator: { [0x20, UInt8(ascii: ","), UInt8(ascii: "C")].contains($0) }) {
      guard let number = Double(String(decoding: part, as: UTF8.self)) else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  /// A number to the hundredth, as Graphviz writes it.
  private static func text(_ number: Double) -> String {
    let hundredths = (number * 100).rounded()
    return hundredths.remainder(dividingBy: 100) == 0 ? String(Int(hundredths / 100)) : "\(hundredths / 100)"
  }
}
