/// A list of parts inside a record, such as a goal's measures.
package protocol PartList<Root>: Sendable {
  associatedtype Root: Record
  associatedtype Child: Record
  var key: String { get }
  /// What the list is called on the screen: `Mått`.
  var label: String { get }
  /// What one of them is called: `mått`.
  var singular: String { get }
  /// Where the record has them.
  var list: Property<Root, [Child]> { get }
}

/// The type itself asks nothing of the two: what is asked of a generic type is looked up at run
/// time, for each pair that it is used with.
package struct Part<Root, Child>: Sendable {
  package let key: String
  package let label: String
  package let singular: String
  package let list: Property<Root, [Child]>

  @inline(__always)
  package init(
    _ key: String, _ path: WritableKeyPath<Root, [Child]>, label: String,
    singular: String
  ) {
    self.key = key
    list = Property(path)
    self.label = label
    self.singular = singular
  }
}

extension Part: PartList where Root: Record, Child: Record {}
