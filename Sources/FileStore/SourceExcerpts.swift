package import Finsam

/// Lines of a förbund's files, to be shown beside what is said of them. Of personal data none is.
package struct SourceExcerpts {
  private let folder: String
  private var texts: [String: SourceText?] = [:]

  package init(_ folder: Folder) { self.folder = folder.path }

  /// The line with a caret at the position; nil where there is none to show.
  package mutating func excerpt(_ file: String, _ position: Positions.Position) -> SourceExcerpt? {
    guard DocumentKind(path: file)?.isConfidential != true, let text = text(of: file),
      (1...text.lineCount).contains(position.line)
    else { return nil }
    let range = text.lineRange(position.line - 1)
    let line = text.string(range.lowerBound..<text.lineEnd(range.lowerBound))
    guard !line.isEmpty else { return nil }
    return SourceExcerpt(line: position.line, text: line, caret: max(0, position.column - 1))
  }

  private mutating func text(of file: String) -> SourceText? {
    if let known = texts[file] { return known }
    let text: SourceText?
    do throws(FileBytes.Failure) {
      text = SourceText(
        file: file,
        bytes: try FileBytes.read(folder + "/" + file, largest: FileBytes.largestRegister).bytes)
    } catch {
      text = nil
    }
    texts[file] = text
    return text
  }
}
