/// The text of a file that is none of the data.
package enum FileText {
  /// Nil where there is no regular file of UTF-8 that can be read.
  package static func read(_ path: String) -> String? {
    do throws(FileBytes.Failure) {
      return String(validating: try FileBytes.read(path).bytes, as: UTF8.self)
    } catch {
      return nil
    }
  }
}
