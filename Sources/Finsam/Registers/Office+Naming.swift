extension Office {
  /// Where the record stands that words name by kind and id, as the command line does:
  /// `insatser/trisam`, `lagesbild/2018`, and a part of a document by its own id, as
  /// `handlingsplan/2017/3-1-1`. Nil where there is none.
  package func place(named words: String) -> Place? {
    var ids = words.split(separator: "/").map(String.init)
    guard ids.count > 1, let kind = RecordKind(word: ids.removeFirst())?.document else {
      return nil
    }
    if kind.isRegister {
      guard self.ids(inRegister: kind.path(id: "")).contains(ids[0]), ids.count == 1 else {
        return nil
      }
      return Place(
        Address(kind.path(id: "")).appending(Step(RegisterKey.rows, ids[0])))
    }
    let id = kind.isOfMany ? ids.removeFirst() : ""
    let file = kind.path(id: id)
    guard kind.row.ids(self).contains(id), let outline = document(file) else { return nil }
    guard let part = ids.last else { return Place(Address(file)) }
    return outline.steps(to: part).map { Place(Address(file, $0)) }
  }
}

extension Outline {
  /// The way to the first part with the id, at whatever depth.
  fileprivate func steps(to wanted: String) -> [Step]? {
    for part in parts {
      for child in part.children {
        if child.id == wanted { return [Step(part.key, child.id)] }
        if let below = child.steps(to: wanted) { return [Step(part.key, child.id)] + below }
      }
    }
    return nil
  }
}
