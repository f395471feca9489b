/// Which style each role has.
package struct Theme: Equatable, Sendable {
  /// The file's name without its ending: `norrsken`.
  package let name: String
  /// The name shown to staff: `Norrsken`.
  package let title: String
  package let isDark: Bool
  private let styles: [Role: Style]

  package init(name: String, title: String, isDark: Bool, styles: [Role: Style]) {
    self.name = name
    self.title = title
    self.isDark = isDark
    self.styles = styles
  }

  /// The role's style; a role the theme does not mention looks like text.
  package subscript(role: Role) -> Style { styles[role] ?? styles[.text] ?? Style() }

  /// Attributes and no colours, for when no theme can be read.
  package static let plain = Theme(
    name: "mono", title: "Mono", isDark: true,
    styles: Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0, plainStyle($0)) }))

  private static func plainStyle(_ role: Role) -> Style {
    switch role {
    case .strong, .heading, .title, .marked, .popupTitle, .label, .met, .good: Style(isBold: true)
    case .activeTab, .cursor: Style(isBold: true, isReversed: true)
    case .status, .help, .helpKey, .activeInput: Style(isReversed: true)
    case .otherCursor, .columnTitle, .match, .input: Style(isUnderlined: true)
    case .notMet, .warning, .error: Style(isBold: true, isUnderlined: true)
    case .text, .dim, .border, .tab, .partlyMet, .notMeasured, .notAssessed, .placeholder,
      .popup, .bar, .barRest, .target:
      Style()
    }
  }
}
