// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "in-memory",
  dependencies: [.package(name: "throughline", path: "../..")],
  targets: [
    .executableTarget(
      name: "InMemory",
      dependencies: ["Casework", "ChronicleTypes", "Reading"].map { .product(name: $0, package: "throughline") })
  ]
)
