/// The detail that is shown, put together once for its row as long as the data is the same.
struct ShownDetail: Sendable {
  /// The screen that it is of, as far as its detail depends on it.
  private let screen: any Equatable & Sendable
  private let width: Int
  private let lines: [DetailLine]

  init(of screen: some Equatable & Sendable, width: Int, _ lines: [DetailLine]) {
    self.screen = screen
    self.width = width
    self.lines = lines
  }

  /// Its lines, where they are those of the screen.
  func lines(of other: some Equatable, width: Int) -> [DetailLine]? {
    width == self.width && other.isEqual(to: screen) ? lines : nil
  }
}

extension ShownDetail: Equatable {
  static func == (left: ShownDetail, right: ShownDetail) -> Bool {
    left.width == right.width && left.screen.isEqual(to: right.screen) && left.lines == right.lines
  }
}

extension Equatable {
  fileprivate func isEqual(to other: any Equatable) -> Bool { (other as? Self) == self }
}
