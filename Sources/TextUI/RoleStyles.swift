/// The styles of roles. They are few, and found by looking through them sooner than by a hash.
package struct RoleStyles: Equatable, Sendable, ExpressibleByDictionaryLiteral {
  private struct Entry: Equatable, Sendable {
    let role: Role
    var style: Style
  }

  private var entries: [Entry] = []

  package init() {}

  package init(dictionaryLiteral elements: (Role, Style)...) {
    for (role, style) in elements { self[role] = style }
  }

  /// How many roles have a style.
  package var count: Int { entries.count }

  package subscript(role: Role) -> Style? {
    get { entries.first { $0.role == role }?.style }
    set {
      let place = entries.firstIndex { $0.role == role }
      switch (place, newValue) {
      case (let place?, let style?): entries[place].style = style
      case (let place?, nil): entries.remove(at: place)
      case (nil, let style?): entries.append(Entry(role: role, style: style))
      case (nil, nil): break
      }
    }
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.count == right.count && left.entries.allSatisfy { right[$0.role] == $0.style }
  }
}
