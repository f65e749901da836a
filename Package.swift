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

/// What other packages can call: the whole way from a file to a picture, each step by itself or, in `Casework`, in one
/// go.
let libraries = [
  "Assembly", "CalendarDates", "Casework", "ChronicleTypes", "Codec", "Digesting", "Drawing", "Exporting", "Extraction",
  "Graphviz", "JSON", "Linguistics", "Reading", "TimeExpressions", "WebPage", "Wording",
]

let package = Package(
  name: "throughline",
  products: [
    .executable(name: "throughline", targets: ["throughline"])
  ] + libraries.map { .library(name: $0, targets: [$0]) },
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
  ],
  targets: [
    // Ground floor: what any program could use.
    module("TextBasics"),
    module("CalendarDates"),
    module("JSON", ["TextBasics"]),

    // The values everything speaks about, and the words for them.
    module("ChronicleTypes", ["CalendarDates", "TextBasics"]),
    module("Wording", ["CalendarDates", "ChronicleTypes", "TextBasics"]),
    module("Codec", ["CalendarDates", "ChronicleTypes", "JSON"]),

    // Files to documents.
    .systemLibrary(
      name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    module("Reading", ["CICU", "CYAML", "CalendarDates", "ChronicleTypes", "JSON", "TextBasics"]),

    // A document to what it says.
    .target(name: "CLexicon", exclude: ["words"]),
    .target(name: "CEnglishModel", exclude: ["english.model", "MODEL-CARD.md"]),
    .target(name: "CNeural"),
    module("Linguistics", ["CEnglishModel", "CLexicon", "CNeural", "TextBasics"]),
    module("TimeExpressions", ["CalendarDates", "ChronicleTypes", "Linguistics", "TextBasics"]),
    module("Extraction", ["CalendarDates", "ChronicleTypes", "Linguistics", "TextBasics", "TimeExpressions"]),

    // Many documents to one chronicle.
    module(
      "Assembly",
      ["CalendarDates", "ChronicleTypes", "TextBasics", .product(name: "HeapModule", package: "swift-collections")]),

    // A chronicle to its days that matter.
    module("Digesting", ["CalendarDates", "ChronicleTypes", "TextBasics"]),

    // A chronicle to pictures, pages and files.
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    module("Graphviz", ["CGraphviz", "TextBasics"]),
    module("Drawing", ["CalendarDates", "ChronicleTypes", "Graphviz", "TextBasics", "Wording"]),
    .target(name: "CWebPage", exclude: ["page"]),
    module("WebPage", ["CWebPage", "CalendarDates", "ChronicleTypes", "Digesting", "TextBasics", "Wording"]),
    module(
      "Exporting", ["CalendarDates", "ChronicleTypes", "Codec", "Digesting", "JSON", "TextBasics", "Wording"]),

    // The whole way in one go, for programs that call it.
    module(
      "Casework",
      [
        "Assembly", "CalendarDates", "ChronicleTypes", "Codec", "Drawing", "Exporting", "Extraction", "Reading",
        "TimeExpressions", "WebPage",
      ]),

    // The command line.
    .executableTarget(
      name: "throughline",
      dependencies: [
        "Assembly", "CalendarDates", "Casework", "ChronicleTypes", "Codec", "Digesting", "Drawing", "Exporting",
        "Extraction", "JSON", "Linguistics", "Reading", "TextBasics", "TimeExpressions", "WebPage", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),

    // A program of somebody else, which uses the libraries only. Built here as well, so that no build compiles them
    // twice.
    .executableTarget(
      name: "InMemory", dependencies: ["Casework", "ChronicleTypes", "Reading"],
      path: "Examples/InMemory/Sources/InMemory", swiftSettings: settings),

    // How right and how fast the language core and the assembly are: a tool for who changes it.
    .executableTarget(
      name: "measure",
      dependencies: [
        "Assembly", "CalendarDates", "ChronicleTypes", "Extraction", "Linguistics", "TimeExpressions",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // What tests of several modules share.
    .target(
      name: "TestSupport", dependencies: ["CalendarDates", "ChronicleTypes"], path: "Tests/TestSupport",
      swiftSettings: settings),
    tests("CalendarDates", ["TestSupport"]),
    tests("TextBasics", ["TestSupport"]),
    tests("JSON"),
    tests("ChronicleTypes", ["CalendarDates", "TestSupport"]),
    tests("Wording", ["CalendarDates", "ChronicleTypes", "TestSupport"]),
    tests("Codec", ["CalendarDates", "ChronicleTypes", "JSON", "TestSupport"]),
    tests("Reading", ["CalendarDates", "ChronicleTypes"]),
    tests("Linguistics", ["TextBasics"]),
    tests("TimeExpressions", ["CalendarDates", "ChronicleTypes", "Linguistics"]),
    tests("Extraction", ["CalendarDates", "ChronicleTypes", "Linguistics", "TimeExpressions"]),
    tests("Assembly", ["CalendarDates", "ChronicleTypes", "Extraction", "Linguistics"]),
    tests("Digesting", ["CalendarDates", "ChronicleTypes"]),
    tests("Graphviz", ["TestSupport"]),
    tests("Drawing", ["CalendarDates", "ChronicleTypes", "Graphviz", "TestSupport"]),
    tests(
      "Casework",
      [
        "Assembly", "CalendarDates", "ChronicleTypes", "Codec", "Drawing", "Exporting", "Extraction", "Linguistics",
        "Reading", "TestSupport", "TimeExpressions", "WebPage",
      ]),
    tests("Exporting", ["CalendarDates", "ChronicleTypes", "Codec", "Digesting", "TestSupport"]),
    // The real binary, run as a user runs it.
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "throughline", "InMemory", "CalendarDates", "Casework", "ChronicleTypes", "Codec", "Drawing", "Exporting",
        "Extraction", "Graphviz", "Reading",
      ],
      swiftSettings: settings),
  ],
  cLanguageStandard: .c2x
)
