// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target: Swift 6 language mode comes with the tools version; warnings are errors.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// One Swift module under `Sources/NAME`.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one module, under `Tests/NAMETests`.
func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, swiftSettings: settings)
}

let package = Package(
  name: "throughline",
  products: [
    .executable(name: "throughline", targets: ["throughline"]),
    .library(name: "Chronicle", targets: ["Chronicle"]),
    .library(name: "Exporting", targets: ["Exporting"]),
    .library(name: "Graphviz", targets: ["Graphviz"]),
    .library(name: "Linguistics", targets: ["Linguistics"]),
    .library(name: "TimeExpressions", targets: ["TimeExpressions"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
  ],
  targets: [
    // The values everything speaks about.
    module("Chronicle"),

    // JSON to values and back.
    module("JSON"),

    // Files to documents.
    .systemLibrary(
      name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    module("Reading", ["Chronicle", "CICU", "CYAML", "JSON"]),

    // A document to what it says.
    .target(name: "CLexicon", exclude: ["words"]),
    .target(name: "CEnglishModel", exclude: ["english.model", "MODEL-CARD.md"]),
    .target(name: "CNeural"),
    module("Linguistics", ["CEnglishModel", "CLexicon", "CNeural"]),
    module("TimeExpressions", ["Chronicle", "Linguistics"]),
    module("Extraction", ["Chronicle", "Linguistics", "TimeExpressions"]),

    // Many documents to one chronicle.
    module("Assembly", ["Chronicle", .product(name: "HeapModule", package: "swift-collections")]),

    // A chronicle to pictures and files.
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    module("Graphviz", ["CGraphviz"]),
    module("Drawing", ["Chronicle", "Graphviz"]),
    .target(name: "CReport", exclude: ["page"]),
    module("Exporting", ["Chronicle", "CReport", "JSON"]),

    // The command line.
    .executableTarget(
      name: "throughline",
      dependencies: [
        "Assembly", "Chronicle", "Drawing", "Exporting", "Extraction", "JSON", "Linguistics", "Reading",
        "TimeExpressions", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),

    // How right and how fast the language core and the assembly are: a tool for who changes it.
    .executableTarget(
      name: "measure",
      dependencies: [
        "Assembly", "Chronicle", "Extraction", "Linguistics", "TimeExpressions",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    tests("Chronicle"),
    tests("JSON"),
    tests("Reading", ["Chronicle"]),
    tests("Linguistics"),
    tests("TimeExpressions", ["Chronicle", "Linguistics"]),
    tests("Extraction", ["Chronicle"]),
    tests("Assembly", ["Chronicle"]),
    tests("Graphviz"),
    tests("Drawing", ["Chronicle", "Graphviz"]),
    tests("Exporting", ["Chronicle", "JSON"]),
    // The real binary, run as a user runs it.
    .testTarget(
      name: "EndToEndTests", dependencies: ["throughline", "Chronicle", "Exporting", "Graphviz"],
      swiftSettings: settings),
  ],
  cLanguageStandard: .c2x
)
