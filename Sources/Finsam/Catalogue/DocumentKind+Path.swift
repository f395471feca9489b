extension DocumentKind {
  /// The kind of the file at `path` within the folder; nil where it is none of ours.
  package init?(path: String) {
    if let only = Self.onlyOnes.first(where: { $0.path == path }) {
      self = only.kind
      return
    }
    guard path.utf8.count(where: { $0 == UInt8(ascii: "/") }) == 1,
      let found = Self.ofMany.first(where: {
        path.hasPrefix($0.prefix) && path.hasSuffix($0.kind.ending)
      }),
      Self.isId(Self.stem(of: path), found.id)
    else { return nil }
    self = found.kind
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

  private static let ofMany: [(prefix: String, id: CatalogueRow.Id, kind: DocumentKind)] =
    allCases.compactMap { kind in
      if case .each(let prefix, let id) = kind.row.location { (prefix, id, kind) } else { nil }
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
    for ending in [".yaml", ".csv"]
    where name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      name = name[..<name.utf8.index(name.endIndex, offsetBy: -ending.utf8.count)]
    }
    guard let prefix = ofMany.first(where: { bytes.starts(with: $0.prefix.utf8) })?.prefix else {
      return String(name)
    }
    let beginning = prefix.utf8.reversed().prefix { $0 != UInt8(ascii: "/") }.count
    return String(name.utf8.dropFirst(beginning)) ?? String(name)
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
