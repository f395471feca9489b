/// Which program this is. `.ci/package` writes the commit into the copy that it builds from.
enum Version {
  static let number = "0.2.0"
  static let commit = ""

  static var words: String { "kansli \(number)" + (commit.isEmpty ? "" : " (\(commit))") }
}
