extension DocumentKind {
  /// The kind of the file at `path` within the folder; nil where it is none of ours.
  package init?(path: String) {
    // It is asked of every file and finding: bytes are looked at where they lie. Paths are the same
    // where their bytes are, as on disk.
    var path = path
    let kind = path.withUTF8 { bytes -> DocumentKind? in
      let onlyOnes = Self.onlyOnes
      for index in onlyOnes.indices
      where onlyOnes[index].path.count == bytes.count && bytes.isBegun(by: onlyOnes[index].path) {
        return onlyOnes[index].kind
      }
      guard bytes.count(where: { $0 == UInt8(ascii: "/") }) == 1 else { return nil }
      let patterns = Self.ofMany
      for index in patterns.indices
      where bytes.isBegun(by: patterns[index].prefix) && bytes.isEnded(by: patterns[index].ending) {
        let stem = UnsafeBufferPointer(rebasing: bytes[Self.stemRange(in: bytes)])
        return Self.isId(stem, patterns[index].id) ? patterns[index].kind : nil
      }
      return nil
    }
    guard let kind else { return nil }
    self = kind
  }

  /// Whether a document may have the id: sync programs leave copies under names that are none.
  private static func isId(_ stem: UnsafeBufferPointer<UInt8>, _ id: CatalogueRow.Id) -> Bool {
    guard id == .name else { return Year(id: String(decoding: stem, as: UTF8.self)) != nil }
    return !stem.isEmpty && Kind.isIdentifier(stem)
  }

  /// The path of the document with this id; a kind of which there is one needs none.
  package func path(id: String) -> String {
    switch location {
    case .one(let path): path
    case .each(let prefix, _): prefix + id + ending
    }
  }

  private var ending: String { isTable ? ".csv" : ".yaml" }

  /// Whether a folder may hold several documents of the kind.
  package var isOfMany: Bool { if case .each = location { true } else { false } }

  private static let onlyOnes: [(path: [UInt8], kind: DocumentKind)] = allCases.compactMap { kind in
    if case .one(let path) = kind.location { (Array(path.utf8), kind) } else { nil }
  }

  /// The path of a kind's documents, before and behind their ids.
  private struct Pattern {
    let prefix: [UInt8]
    /// What of it is the beginning of the file's name: `bokslut-`.
    let opening: Int
    let ending: [UInt8]
    let id: CatalogueRow.Id
    let kind: DocumentKind
  }

  private static let ofMany: [Pattern] = allCases.compactMap { kind in
    guard case .each(let prefix, let id) = kind.location else { return nil }
    let opening = prefix.utf8.reversed().prefix { $0 != UInt8(ascii: "/") }.count
    return Pattern(
      prefix: Array(prefix.utf8), opening: opening, ending: Array(kind.ending.utf8), id: id,
      kind: kind)
  }

  /// The folder that the kind's documents lie in; nil where it is the förbund's own.
  package var folder: String? {
    let path = path(id: "x")
    return path.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) }
  }

  /// Every folder that holds documents.
  package static let folders: [String] = {
    var folders: [String] = []
    for folder in allCases.compactMap(\.folder) where !folders.contains(folder) {
      folders.append(folder)
    }
    return folders
  }()

  /// The id in a path: the file's name without its ending and what such names begin with.
  package static func stem(of path: String) -> String {
    var path = path
    return path.withUTF8 { bytes in
      String(decoding: bytes[stemRange(in: bytes)], as: UTF8.self)
    }
  }

  private static let endings = [".yaml", ".csv"].map { Array($0.utf8) }

  private static func stemRange(in path: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let name = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    var end = path.count
    for ending in endings where path[name..<end].isEnded(by: ending) { end -= ending.count }
    let patterns = ofMany
    let found = patterns.indices.first { path.isBegun(by: patterns[$0].prefix) }
    return min(end, name + (found.map { patterns[$0].opening } ?? 0))..<end
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  fileprivate func isBegun(by beginning: [UInt8]) -> Bool {
    guard count >= beginning.count else { return false }
    return beginning.indices.allSatisfy { self[startIndex + $0] == beginning[$0] }
  }

  fileprivate func isEnded(by end: [UInt8]) -> Bool {
    guard count >= end.count else { return false }
    return end.indices.allSatisfy { self[endIndex - end.count + $0] == end[$0] }
  }
}

extension Address {
  /// The words of a record's whole id, joined: `2017/p1/a2`; without the document where there is
  /// but one of its kind.
  package var wholeId: String {
    let isOfMany = DocumentKind(path: file)?.isOfMany == true
    return ((isOfMany ? [DocumentKind.stem(of: file)] : []) + steps.map(\.id))
      .joined(separator: "/")
  }
}
