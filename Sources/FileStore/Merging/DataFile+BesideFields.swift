import Finsam

extension Document {
  var textsBesideFields: [String] {
    comments + (tree.root.map { foreignTexts(in: $0, kind.shape) } ?? [])
  }

  /// Keys that are none of the record's, each with what stands under it.
  private func foreignTexts(in node: Int, _ shape: RecordShape) -> [String] {
    tree.entries(of: node).flatMap { key, value -> [String] in
      let name = tree[key].content
      if shape.field(name) != nil { return [] }
      if let part = shape.part(name), tree[value].kind == .sequence {
        return tree.children(of: value).flatMap { foreignTexts(in: $0, part.shape) }
      }
      let inner = shape.innerKeys(of: name)
      if inner.isEmpty { return [text(of: key, value)] }
      return tree.entries(of: value).filter { !inner.contains(tree[$0.key].content) }
        .map { text(of: $0.key, $0.value) }
    }
  }

  private func text(of key: Int, _ value: Int) -> String {
    source.string(
      tree[key].range.lowerBound..<max(tree[key].range.upperBound, tree[value].range.upperBound))
  }
}

extension RegisterFile {
  var textsBesideFields: [String] {
    guard let header else { return [] }
    let columns = header.names.indices.filter { header.fields[$0] == nil && !header.isNameless($0) }
    guard !columns.isEmpty else { return [] }
    return columns.map { header.names[$0] }
      + register.rows.indices.flatMap { index in
        let row = gridRow(index)
        return columns.compactMap { column -> String? in
          guard column < text.grid.cellCount(row) else { return nil }
          let cell = text.text(row, column)
          return cell.isEmpty
            ? nil : "\(header.names[column]) i \(register.rows[index].id): \(cell)"
        }
      }
  }
}
