extension DocumentKind {
  /// The kind of the file at `path` within the folder; nil where it is none of ours.
  package init?(path: String) {
    let count = path.utf8.count
    // Paths are compared as bytes, as the disk has them. It is asked of every file and finding:
    // places are looked at where they lie, as to copy one takes longer.
    let onlyOnes = Self.onlyOnes
    for index in onlyOnes.indices
    where onlyOnes[index].path.utf8.count == count && path.isBegun(by: onlyOnes[index].path) {
      self = onlyOnes[index].kind
      return
    }
    let patterns = Self.ofMany
    guard path.utf8.count(where: { $0 == UInt8(ascii: "/") }) == 1,
      let found = patterns.indices.first(where: {
        path.isBegun(by: patterns[$0].prefix) && path.isEnded(by: patterns[$0].ending)
      }),
      Self.isId(Self.stem(of: path), patterns[found].id)
    else { return nil }
    self = patterns[found].kind
  }

  /// Whether a document may have the id: sync programs leave copies under names that are none.
  private static func isId(_ stem: String, _ id: CatalogueRow.Id) -> Bool {
    guard id == .name else { return Year(id: stem) != nil }
    do throws(InvalidInput) {
      let canonical = try Kind.identifier.canonical(stem)
      return !stem.isEmpty && canonical.isIdentical(to: stem)
    } catch { return false }
  }

  /// The path of the document with this id; a kind of which there is one needs none.
  package func path(id: String) -> String {
    switch row.location {
    case .one(let path): path
    case .each(let prefix, _): prefix + id + ending
    }
  }

  private var ending: String { isTable ? ".csv" : ".yaml" }

  /// Whether a folder may hold several documents of the kind.
  package var isOfMany: Bool { if case .each = row.location { true } else { false } }

  private static let onlyOnes: [(path: String, kind: DocumentKind)] = allCases.compactMap { kind in
    if case .one(let path) = kind.row.location { (path, kind) } else { nil }
  }

  /// The path of a kind's documents, before and behind their ids.
  private struct Pattern {
    let prefix: String
    /// What of it is the beginning of the file's name: `bokslut-`.
    let opening: Int
    let ending: String
    let id: CatalogueRow.Id
    let kind: DocumentKind
  }

  private static let ofMany: [Pattern] = allCases.compactMap { kind in
    guard case .each(let prefix, let id) = kind.row.location else { return nil }
    let opening = prefix.utf8.reversed().prefix { $0 != UInt8(ascii: "/") }.count
    return Pattern(prefix: prefix, opening: opening, ending: kind.ending, id: id, kind: kind)
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
    let bytes = path.utf8
    let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
    var name = slash.map { path[bytes.index(after: $0)...] } ?? path[...]
    for ending in [".yaml", ".csv"] where name.isEnded(by: ending) {
      name = name[..<name.utf8.index(name.endIndex, offsetBy: -ending.utf8.count)]
    }
    let patterns = ofMany
    guard let found = patterns.indices.first(where: { path.isBegun(by: patterns[$0].prefix) }),
      patterns[found].opening > 0
    else { return String(name) }
    return String(name.utf8.dropFirst(patterns[found].opening)) ?? String(name)
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
