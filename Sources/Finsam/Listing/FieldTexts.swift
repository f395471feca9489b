/// The texts of some fields of records, read where they lie: by a key path each takes a copy of the
/// record.
struct FieldTexts<Root: FieldList>: Sendable {
  private typealias Reader = @Sendable (UnsafePointer<Root>) -> String
  private let stored: [StoredField]
  private let others: [Reader]

  init(_ keys: [String]) {
    let keys = Set(keys)
    var (stored, others): ([StoredField], [Reader]) = ([], [])
    for field in Root.fields
    where keys.contains(field.shape.key) && field.shape.key != Readings.key
      && !field.shape.isPrinted
    {
      if let place = field.place, let value = StoredField.Value(of: place.type) {
        stored.append(StoredField(value: value, offset: place.offset))
      } else {
        others.append(FieldTexts.reader(of: field))
      }
    }
    (self.stored, self.others) = (stored, others)
  }

  /// False where the record has readings, or values that cannot be read: of those the cells tell.
  func add(_ place: Int, of records: [Root], to text: inout SearchText) -> Bool {
    records.withUnsafeBufferPointer { records in
      guard let start = records.baseAddress else { return false }
      let record = start + place
      guard record.pointee.printed.isEmpty, record.pointee.readings.isEmpty else { return false }
      let bytes = UnsafeRawPointer(record)
      for field in stored { field.add(from: bytes, to: &text) }
      for other in others { text.add(other(record)) }
      return true
    }
  }

  private static func reader(of field: Field<Root>) -> Reader {
    guard let place = field.place, let type = place.type as? any FieldValue.Type else {
      return { field.text($0.pointee) }
    }
    func reader<Value: FieldValue>(_: Value.Type) -> Reader {
      { [offset = place.offset] record in
        (UnsafeRawPointer(record) + offset).value(as: Value.self).text
      }
    }
    return reader(type)
  }
}

/// A field that lies in the record itself, in one of the ways that most do.
private struct StoredField: Sendable {
  enum Value { case text, texts, number, quantity, day, serialDay, year, answer, kronor }

  let value: Value
  let offset: Int
}

extension StoredField.Value {
  fileprivate init?(of type: Any.Type) {
    switch type {
    case is String.Type: self = .text
    case is [String].Type: self = .texts
    case is Number?.Type: self = .number
    case is Quantity?.Type: self = .quantity
    case is PrintedDay?.Type: self = .day
    case is SerialDay?.Type: self = .serialDay
    case is Year?.Type: self = .year
    case is Bool?.Type: self = .answer
    case is Kronor?.Type: self = .kronor
    default: return nil
    }
  }
}

extension StoredField {
  /// Figures that are shown in groups of digits have no more words than those that are not.
  fileprivate func add(from record: UnsafeRawPointer, to text: inout SearchText) {
    let place = record + offset
    switch value {
    case .text: text.add(place.value(as: String.self))
    case .texts: text.add(place.value(as: [String].self).text)
    case .number:
      guard let own = place.value(as: Number?.self) else { return }
      if let integer = own.integer, integer >= 0 {
        text.add(digits: integer)
      } else {
        text.add(own.text)
      }
    case .quantity: if let own = place.value(as: Quantity?.self) { text.add(own.text) }
    case .day: if let own = place.value(as: PrintedDay?.self) { text.add(own.text) }
    case .serialDay: if let own = place.value(as: SerialDay?.self) { text.add(own.text) }
    case .year: if let own = place.value(as: Year?.self) { text.add(own.text) }
    case .answer: if let own = place.value(as: Bool?.self) { text.add(own.text) }
    case .kronor:
      guard let own = place.value(as: Kronor?.self) else { return }
      text.add(own.text)
      text.add("kr")
    }
  }
}

extension UnsafeRawPointer {
  fileprivate func value<Value>(as type: Value.Type) -> Value {
    assumingMemoryBound(to: type).pointee
  }
}

extension Field {
  /// Where in the memory of a record the value lies, and of what type it is; nil where it has no
  /// place of its own.
  fileprivate var place: (offset: Int, type: Any.Type)? {
    let whole: AnyKeyPath? = path.flatMap { (path: AnyKeyPath) in
      innerPath.map { (inner: AnyKeyPath) in path.appending(path: inner) } ?? path
    }
    guard let path = whole as? PartialKeyPath<Root>,
      let offset = MemoryLayout<Root>.offset(of: path)
    else { return nil }
    return (offset, type(of: path).valueType)
  }
}
