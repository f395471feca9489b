@testable import Finsam

// Tests read reports as Markdown, where all that they say stands in one text.

extension StyrkortReport {
  var markdown: String { report.markdown }
}

extension ASFReport {
  var markdown: String { report.markdown }
}

extension KAASummary {
  var markdown: String { report.markdown }
}

extension KAABeforeDuty {
  var markdown: String { report.markdown }
}

extension ResultTable {
  func markdown(of forbund: String, on day: Day) -> String {
    report(of: forbund, on: day).markdown
  }
}

extension RecentChanges {
  func markdown(of forbund: String) -> String { report(of: forbund).markdown }
}
