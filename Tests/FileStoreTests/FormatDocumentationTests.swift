import FileStore
import Glibc
import Testing

struct FormatDocumentationTests {
  @Test func `the format's description follows the field lists`() {
    let path = ExampleDataTests.root + "data/FORMAT.md"
    if getenv("RECORD_FORMAT") != nil {
      let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
      defer { close(descriptor) }
      _ = Array(FormatDocumentation.markdown.utf8).withUnsafeBytes {
        write(descriptor, $0.baseAddress, $0.count)
      }
    }
    let written = String(decoding: TemporaryFolder.bytes(path) ?? [], as: UTF8.self)
    let isSame = written == FormatDocumentation.markdown
    #expect(isSame, "Run the tests once with RECORD_FORMAT=1.")
  }
}
