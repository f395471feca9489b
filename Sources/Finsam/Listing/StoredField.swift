/// A field that lies in the record itself, in one of the ways that most do: it is read where it
/// lies, for by a key path each takes many times as long.
struct StoredField: Sendable {
  enum Value { case text, texts, number, quantity, day, serialDay, year, answer, kronor }

  let value: Value
  private let offset: Int

  fileprivate init(_ value: Value, at offset: Int) { (self.value, self.offset) = (value, offset) }
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
  /// The number, where it is an exact one.
  func number(from record: UnsafeRawPointer) -> Number? {
    let place = record + offset
    switch value {
    case .number: return place.value(as: Number?.self)
    case .quantity:
      if case .number(let exact) = place.value(as: Quantity?.self) { return exact }
      return nil
    case .text, .texts, .day, .serialDay, .year, .answer, .kronor: return nil
    }
  }

  /// Whether it says nothing, or a day that there is: most rows' fields do.
  func isPlain(from record: UnsafeRawPointer) -> Bool {
    let place = record + offset
    return switch value {
    case .text: place.value(as: String.self).utf8.isEmpty
    case .texts: place.value(as: [String].self).isEmpty
    case .number: place.value(as: Number?.self) == nil
    case .quantity: place.value(as: Quantity?.self) == nil
    case .day: if case .impossible = place.value(as: PrintedDay?.self) { false } else { true }
    case .serialDay: true
    case .year: place.value(as: Year?.self) == nil
    case .answer: place.value(as: Bool?.self) == nil
    case .kronor: place.value(as: Kronor?.self) == nil
    }
  }

  /// The places of records in which some of the fields is not plain.
  static func notPlain<Root>(_ fields: [StoredField], in records: [Root], _ range: Range<Int>)
    -> [Int]
  {
    records.withUnsafeBufferPointer { records in
      records.baseAddress.map { start in
        notPlain(
          fields, from: UnsafeRawPointer(start), stride: MemoryLayout<Root>.stride, range)
      } ?? []
    }
  }

  /// Without the records' type, which would be asked for at each of them.
  private static func notPlain(
    _ fields: [StoredField], from start: UnsafeRawPointer, stride: Int, _ range: Range<Int>
  ) -> [Int] {
    range.filter { place in
      let record = start + place * stride
      return !fields.allSatisfy { $0.isPlain(from: record) }
    }
  }

  /// Whether it is empty, or a text or texts that all are known.
  func names(only isKnown: (String) -> Bool, from record: UnsafeRawPointer) -> Bool {
    let place = record + offset
    switch value {
    case .text:
      let own = place.value(as: String.self)
      return own.utf8.isEmpty || isKnown(own)
    case .texts: return place.value(as: [String].self).allSatisfy(isKnown)
    case .number, .quantity, .day, .serialDay, .year, .answer, .kronor: return false
    }
  }

  /// Adds what it says to a text that is searched.
  ///
  /// Figures that are shown in groups of digits have no more words than those that are not.
  func add(from record: UnsafeRawPointer, to text: inout SearchText) {
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
  func value<Value>(as type: Value.Type) -> Value {
    assumingMemoryBound(to: type).pointee
  }
}

extension Field {
  /// Where the record holds it; nil where it is not one of those that are read so.
  var stored: StoredField? {
    place.flatMap { place in
      StoredField.Value(of: place.type).map { StoredField($0, at: place.offset) }
    }
  }
}
