import TextUI

/// How the screen is divided: breadcrumb, tabs, content, status row, help bar.
struct Frame: Equatable {
  let crumbs: Rect
  let tabs: Rect
  let content: Rect
  let status: Rect
  let help: Rect

  init(_ size: Size) {
    let (crumbs, belowCrumbs) = Rect(size).splitTop(1)
    let (tabs, belowTabs) = belowCrumbs.splitTop(1)
    let (aboveHelp, help) = belowTabs.splitBottom(1)
    let (content, status) = aboveHelp.splitBottom(1)
    (self.crumbs, self.tabs, self.content, self.status, self.help) =
      (crumbs, tabs, content, status, help)
  }
}

extension Size {
  /// The least that everything can be done on.
  static let least = Size(60, 18)

  /// From this width, list and detail stand side by side.
  static let sideBySide = 100

  var isTooSmall: Bool { width < Size.least.width || height < Size.least.height }
}
