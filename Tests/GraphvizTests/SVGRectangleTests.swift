// Rectangles in what Graphviz writes.

import Testing

@testable import Graphviz

@Suite struct SVGRectangleTests {
  @Test(arguments: [
    ("54,-36 0,-36 0,0 54,0 54,-36", #" x="0" y="-36" width="54" height="36""#),
    ("0,0 0,-7.5 12.25,-7.5 12.25,0 0,0", #" x="0" y="-7.5" width="12.25" height="7.5""#),
  ])
  func polygons(points: String, attributes: String) {
    #expect(SVGRectangle(points: points.utf8)?.attributes == attributes)
  }

  @Test(arguments: [
    "", "0,0", "27,-36 54,-18 27,0 0,-18 27,-36", "0,0 0,-5 9,-5 9,0", "0,0 0,-5 9,-5 9,0 1,0", "0,0 0,-5 9,-5 8,0 0,0",
    "0,0 9,-5 0,-5 9,0 0,0", "0,0 0,0 9,0 9,0 0,0", "0,0 0,-5 9,-5 x,0 0,0", "54,-36 54,-36 0,-36 0,0 54,0 54,-36",
  ])
  func otherPolygons(points: String) { #expect(SVGRectangle(points: points.utf8) == nil) }

  /// As Graphviz draws a box with `style=rounded`.
  private static let box =
    "M108,-40C108,-40 23,-40 23,-40 17,-40 11,-34 11,-28 11,-28 11,-15 11,-15 11,-9 17,-3 23,-3 23,-3 108,-3 108,-3 "
    + "114,-3 120,-9 120,-15 120,-15 120,-28 120,-28 120,-34 114,-40 108,-40"

  @Test func paths() {
    #expect(SVGRectangle(path: Self.box.utf8)?.attributes == #" x="11" y="-40" width="109" height="37" rx="12""#)
  }

  @Test(arguments: [
    "", "M0,0C1,1 2,2 3,3", box.replacing("11,-34", with: "13,-34"), box.replacing("114,-3 ", with: "115,-3 "),
    box.replacing("M", with: "L"), box + "C1,1 2,2 3,3", box.replacing(" 17,-40", with: "C17,-40"),
  ])
  func otherPaths(path: String) { #expect(SVGRectangle(path: path.utf8) == nil) }
}
