// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "kansli",
  products: [.executable(name: "kansli", targets: ["kansli"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .target(name: "Finsam", swiftSettings: settings),
    .target(name: "TextUI", swiftSettings: settings),
    .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(
      name: "FileStore", dependencies: ["Finsam", "TextUI", "CYaml"], swiftSettings: settings),
    .target(name: "Dashboard", dependencies: ["Finsam", "TextUI"], swiftSettings: settings),
    .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(
      name: "NcursesTerminal", dependencies: ["TextUI", "CTerminal"], swiftSettings: settings),
    .executableTarget(
      name: "kansli",
      dependencies: [
        "Finsam", "TextUI", "FileStore", "Dashboard", "NcursesTerminal", argumentParser,
      ],
      swiftSettings: settings,
      // Nothing looks for the program's own symbols: without them it is smaller, and starts sooner.
      linkerSettings: [
        .unsafeFlags(
          ["-Xlinker", "--no-export-dynamic"], .when(platforms: [.linux], configuration: .release))
      ]),
    .testTarget(name: "FinsamTests", dependencies: ["Finsam"], swiftSettings: settings),
    .target(
      name: "ScreenSnapshots", dependencies: ["TextUI"], path: "Tests/ScreenSnapshots",
      swiftSettings: settings),
    .testTarget(
      name: "TextUITests", dependencies: ["TextUI", "ScreenSnapshots"], exclude: ["Snapshots"],
      swiftSettings: settings),
    .testTarget(
      name: "FileStoreTests", dependencies: ["FileStore", "Finsam", "ScreenSnapshots", "TextUI"],
      exclude: ["Acceptances", "Checks", "Corpus", "Problems", "SingleKeys"],
      swiftSettings: settings),
    .testTarget(
      name: "DashboardTests",
      dependencies: ["Dashboard", "Finsam", "TextUI", "FileStore", "ScreenSnapshots"],
      exclude: ["Snapshots"],
      swiftSettings: settings),
    .target(name: "TmuxDriver", path: "Tests/TmuxDriver", swiftSettings: settings),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["NcursesTerminal", "TextUI"],
      path: "Tests/TerminalProbe", swiftSettings: settings),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["NcursesTerminal", "TextUI", "TmuxDriver", "TerminalProbe"],
      swiftSettings: settings),
    .testTarget(
      name: "KansliTests",
      dependencies: [
        "kansli", "Dashboard", "FileStore", "Finsam", "ScreenSnapshots", "TextUI", "TmuxDriver",
      ],
      swiftSettings: settings),
  ]
)
