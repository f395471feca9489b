/// A stored property of a record, or of a group within it, that is read and written where it lies
/// in the record's memory.
///
/// The offset is known as the program is compiled, as long as the key path stands where it is
/// called and all on the way is inlined. A key path that is left would be made, with types of its
/// own, the first time that it is needed: for all fields that takes longer than to read a förbund's
/// files.
package struct Property<Root, Value>: Sendable {
  private let offset: Int

  @inline(__always)
  init(_ path: WritableKeyPath<Root, Value>) {
    guard let offset = MemoryLayout<Root>.offset(of: path) else {
      preconditionFailure("What fields and parts are of is stored, not computed.")
    }
    self.offset = offset
  }

  /// Where it is, to be compared with what a key path leads to.
  var place: MemoryPlace { MemoryPlace(offset: offset, type: Value.self) }

  package func value(in root: Root) -> Value {
    withUnsafePointer(to: root) { (UnsafeRawPointer($0) + offset).value(as: Value.self) }
  }

  func place(in root: UnsafePointer<Root>) -> UnsafePointer<Value> {
    (UnsafeRawPointer(root) + offset).assumingMemoryBound(to: Value.self)
  }

  package func set(_ value: Value, in root: inout Root) {
    change(in: &root) { $0 = value }
  }

  func change<Failure>(
    in root: inout Root, _ change: (inout Value) throws(Failure) -> Void
  ) throws(Failure) {
    try withUnsafeMutablePointer(to: &root) { root throws(Failure) in
      let value = (UnsafeMutableRawPointer(root) + offset).assumingMemoryBound(to: Value.self)
      try change(&value.pointee)
    }
  }
}

/// Where in the memory of a record a value lies, and of what type it is.
struct MemoryPlace: Sendable {
  let offset: Int
  let type: any Any.Type

  init(offset: Int, type: any Any.Type) {
    (self.offset, self.type) = (offset, type)
  }

  /// Nil where the path leads to what is computed.
  init?<Root>(_ path: PartialKeyPath<Root>) {
    guard let offset = MemoryLayout<Root>.offset(of: path) else { return nil }
    self.init(offset: offset, type: Swift.type(of: path).valueType)
  }

  /// The place, in what holds this one, of what lies at another place within this one.
  func appending(_ inner: MemoryPlace) -> MemoryPlace {
    MemoryPlace(offset: offset + inner.offset, type: inner.type)
  }

  static func == (left: MemoryPlace, right: MemoryPlace?) -> Bool {
    left.offset == right?.offset && left.type == right?.type
  }
}
