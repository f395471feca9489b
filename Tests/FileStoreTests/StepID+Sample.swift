import Finsam

@testable import FileStore

extension StepID: ExpressibleByIntegerLiteral {
  /// A step that is later the greater the number is.
  package init(integerLiteral number: Int) {
    self.init(at: "", after: number, host: "prov", process: 1, chance: 0)
  }
}

extension TemporaryFolder {
  /// A history's text with its steps as `#1`, `#2`, in the order in which they are first named.
  func history(_ file: String = History.file) -> String {
    var known: [Substring] = []
    return text(file).replacing(/[0-9]{17}-[a-z0-9-]+?-[0-9]+-[0-9a-f]{8}/) { match in
      let number = known.firstIndex(of: match.output) ?? known.count
      if number == known.count { known.append(match.output) }
      return "#\(number + 1)"
    }
  }
}
