/// The texts of some fields of records, read where they lie: by a key path each takes a copy of the
/// record.
struct FieldTexts<Root: FieldList>: Sendable {
  typealias Reader = @Sendable (UnsafePointer<Root>) -> String
  private let stored: [StoredField]
  private let others: [Reader]

  init(_ keys: [String]) {
    let keys = Set(keys)
    var (stored, others): ([StoredField], [Reader]) = ([], [])
    for field in Root.fields
    where keys.contains(field.shape.key) && field.shape.key != Readings.key
      && !field.shape.isPrinted
    {
      if let own = field.stored {
        stored.append(own)
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

  /// The text of a field, without a copy of the record where that can be.
  static func reader(of field: Field<Root>) -> Reader {
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
