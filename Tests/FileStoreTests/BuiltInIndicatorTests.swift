import Finsam
import ScreenSnapshots
import Testing

@testable import FileStore

struct BuiltInIndicatorTests {
  private static let path =
    ExampleDataTests.root + "Sources/FileStore/Records/BuiltInIndicators.swift"
  private static let data = ExampleDataTests.root + "data/karnindikatorer.yaml"

  @Test func `the indicators in the program are those of the data`() {
    let text = String(decoding: TemporaryFolder.bytes(Self.data) ?? [], as: UTF8.self)
    Recording.renew(Self.path, with: Self.source(text))
    #expect(BuiltInIndicators.text == text, "Run the tests once with RECORD=1, and again.")
  }

  /// The Swift file that holds them.
  private static func source(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? "" : "    " + line
    }
    return """
      // swift-format-ignore-file
      // Made from data/karnindikatorer.yaml by BuiltInIndicatorTests.

      /// The core indicators as they are shipped, for a förbund that begins.
      package enum BuiltInIndicators {
        package static let text = #\"\"\"
      \(lines.joined(separator: "\n"))
          \"\"\"#
      }

      """
  }
}
