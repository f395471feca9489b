import Finsam

/// A record that somebody named, and the förbund it is in.
struct FoundRecord {
  var forbund: OpenForbund
  let record: NamedRecord

  /// `id` may be short where it means only one thing.
  init(_ id: String, of kind: RecordKind, among forbund: [OpenForbund]) throws {
    let rows = forbund.compactMap { open in
      open.registerRecord(id, of: kind).map { (forbund: open, record: $0) }
    }
    if rows.count == 1, let row = rows.first {
      self.forbund = row.forbund
      record = row.record
      return
    }
    let all = forbund.flatMap { open in
      open.records(of: kind).map { (forbund: open, record: $0) }
    }
    let words = id.split(separator: "/").map(String.init)
    let exact = all.filter { $0.record.id == id || (id.isEmpty && kind == .document(.forbund)) }
    var found = exact.isEmpty ? all.filter { $0.record.answers(to: words) } : exact
    if found.isEmpty {
      found = forbund.compactMap { open in
        open.part(id, of: kind).map { (forbund: open, record: $0) }
      }
    }
    guard let first = found.first else {
      let unread = forbund.lazy.compactMap { open in
        open.unreadable.first.map { open.path($0.file) }
      }.first
      throw CommandFailure.noSuchRecord(
        id, kind: kind, nearest: FoundRecord.nearest(id, among: all.map(\.record.id)),
        unread: unread)
    }
    guard found.count == 1 else {
      let several = Set(found.map(\.forbund.root)).count > 1
      throw CommandFailure.ambiguousRecord(
        id,
        among: found.map { several ? "\($0.record.id) i \($0.forbund.root)" : $0.record.id })
    }
    self.forbund = first.forbund
    record = first.record
  }

  private static func nearest(_ id: String, among ids: [String]) -> String? {
    if let whole = NearestWord.to(id, among: ids) { return whole }
    let last = id.split(separator: "/").last.map(String.init) ?? id
    let endings = ids.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    return NearestWord.to(last, among: endings)
  }
}

/// A kind of records as somebody wrote it.
enum KindWord {
  static func kind(_ word: String) throws -> RecordKind {
    if let kind = RecordKind(word: word) { return kind }
    let words = RecordKind.allCases.map(\.word)
    throw CommandFailure.unknownKind(word, nearest: NearestWord.to(word, among: words))
  }
}
