import Finsam

/// The columns of a listing as a file has them, under names that are read as the same fields again.
struct FileColumns {
  /// Where a cell is from: one of the list's columns, or a field that only parts have.
  enum Source: Equatable {
    case column(Int)
    case field(String)
  }

  private(set) var sources: [Source] = []
  private(set) var names: [String] = []

  init(_ kind: RecordKind, of heads: [ColumnHead]) {
    let shapes = kind.fileShapes
    var read = ColumnNames(shapes)
    for (place, head) in heads.enumerated() {
      guard let key = head.field else {
        // What is computed must not be taken for a field.
        if read.field(named: head.title) == nil {
          add(.column(place), head.title)
        } else if kind.hasParts {
          add(.column(place), head.title + " (uträknat)")
        }
        continue
      }
      add(.column(place), FileColumns.name(of: key, shapes, &read))
    }
    guard kind.hasParts else { return }
    let known = Set(heads.compactMap(\.field)).union([RecordKind.idKey])
    for shape in shapes where !known.contains(shape.key) {
      add(.field(shape.key), FileColumns.name(of: shape.key, shapes, &read))
    }
  }

  /// A label that would be read as another field gives way to the key.
  private static func name(
    of key: String, _ shapes: [FieldShape], _ read: inout ColumnNames
  ) -> String {
    let label = shapes.first { $0.key == key }?.label ?? key
    return read.field(named: label).map { shapes[$0].key } == key ? label : key
  }

  private mutating func add(_ source: Source, _ name: String) {
    sources.append(source)
    names.append(name)
  }
}
