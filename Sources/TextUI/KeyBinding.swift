/// Keys that do the same thing, and what it is called.
package struct KeyBinding: Hashable, Sendable {
  /// The first is the one shown to staff.
  package let keys: [Key]
  package let title: String

  package init(_ keys: Key..., title: String) {
    self.init(keys, title: title)
  }

  package init(_ keys: [Key], title: String) {
    self.keys = keys
    self.title = title
  }
}
