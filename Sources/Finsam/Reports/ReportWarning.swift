extension String {
  /// A report in Markdown with a warning under its title where files it may draw on could not be
  /// read whole: what is missing would else pass for what is not there.
  package func warned(of problems: [Problem]) -> String {
    let unread = problems.filter { $0.severity == .error }
    guard !unread.isEmpty else { return self }
    let places = unread.prefix(5).map { "\($0.file) rad \($0.line)" }
    let rest = unread.count > places.count ? " och \(unread.count - places.count) till" : ""
    let warning =
      "> **Obs.** Rapporten kan sakna uppgifter eller visa fel, för allt gick inte att läsa: "
      + places.joined(separator: ", ").inMarkdown + rest + ". Rätta det innan rapporten används."
    let lines = split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    return lines[0] + "\n\n" + warning + "\n" + (lines.count > 1 ? String(lines[1]) : "")
  }
}
