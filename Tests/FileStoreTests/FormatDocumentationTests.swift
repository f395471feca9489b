import FileStore
import ScreenSnapshots
import Testing

struct FormatDocumentationTests {
  @Test func `the format's description follows the field lists`() {
    let path = ExampleDataTests.root + "data/FORMAT.md"
    Recording.renew(path, with: FormatDocumentation.markdown)
    let written = String(decoding: TemporaryFolder.bytes(path) ?? [], as: UTF8.self)
    let isSame = written == FormatDocumentation.markdown
    #expect(isSame, "Run the tests once with RECORD=1.")
  }
}
