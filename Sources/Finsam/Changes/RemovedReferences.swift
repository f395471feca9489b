extension Office {
  /// How many places in other documents name an insats that the changes remove.
  package func references(toRemovedBy changes: [Change]) -> Int {
    let removed = Set(
      changes.compactMap { change -> String? in
        guard case .delete = change.edit, DocumentKind(path: change.address.file) == .insats else {
          return nil
        }
        return DocumentKind.stem(of: change.address.file)
      })
    if removed.isEmpty { return 0 }
    return files.reduce(0) { count, file in
      guard let kind = DocumentKind(path: file), kind != .insats, kind.shape.names(.insats),
        let document = document(file)
      else { return count }
      return count
        + document.placed(at: Address(file)).reduce(0) { count, record in
          count
            + record.outline.fields.count {
              $0.shape.referent == .insatser && $0.text.listed.contains(where: removed.contains)
            }
        }
    }
  }
}
