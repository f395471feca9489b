import Finsam

/// The columns of a listing as a file has them, under names that are read as the same fields again.
struct FileColumns {
  /// Which of the list's columns.
  private(set) var places: [Int] = []
  private(set) var names: [String] = []

  init(_ kind: RecordKind, of heads: [ColumnHead]) {
    let shapes = kind.shapes
    var read = ColumnNames(shapes)
    for (place, head) in heads.enumerated() {
      guard let key = head.field else {
        // What is computed must not be taken for a field.
        if read.field(named: head.title) == nil { add(place, head.title) }
        continue
      }
      let label = shapes.first { $0.key == key }?.label ?? key
      // A label that would be read as another field gives way to the key.
      add(place, read.field(named: label).map { shapes[$0].key } == key ? label : key)
    }
  }

  private mutating func add(_ place: Int, _ name: String) {
    places.append(place)
    names.append(name)
  }
}
