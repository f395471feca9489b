/// Which style each role has.
package struct Theme: Equatable, Sendable {
  /// The file's name without its ending: `norrsken`.
  package let name: String
  /// The name shown to staff: `Norrsken`.
  package let title: String
  package let isDark: Bool
  private let styles: RoleStyles

  package init(name: String, title: String, isDark: Bool, styles: RoleStyles) {
    self.name = name
    self.title = title
    self.isDark = isDark
    self.styles = styles
  }

  /// The role's style; a role the theme does not mention looks like text.
  package subscript(role: Role) -> Style { styles[role] ?? styles[.text] ?? Style() }

  /// Attributes and no colours, for when no theme can be read.
  package static let plain: Theme = {
    var styles = RoleStyles()
    for role in Role.allCases { styles[role] = plainStyle(role) }
    return Theme(name: "mono", title: "Mono", isDark: true, styles: styles)
  }()

  private static func plainStyle(_ role: Role) -> Style {
    switch role {
    case .strong, .heading, .title, .marked, .popupTitle, .label, .met, .good: Style(isBold: true)
    case .activeTab, .cursor, .helpKey: Style(isBold: true, isReversed: true)
    case .status, .help, .activeInput: Style(isReversed: true)
    case .otherCursor, .columnTitle, .match, .input: Style(isUnderlined: true)
    case .notMet, .warning, .error: Style(isBold: true, isUnderlined: true)
    case .text, .dim, .border, .tab, .partlyMet, .notMeasured, .notAssessed, .placeholder,
      .popup, .bar, .barRest, .target:
      Style()
    }
  }
}
