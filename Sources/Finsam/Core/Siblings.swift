/// Where a part stands in its list.
package struct PlaceInList: Equatable, Sendable {
  package let index: Int
  /// The id of the part before it; nil for the first.
  package let before: String?
}

extension Office {
  /// Where a part or row stands in its list; nil where there is none such. Nothing is made of those
  /// beside it, which may be all rows of a register.
  package func placeInList(of address: Address) -> PlaceInList? {
    address.steps.isEmpty ? nil : record(address.file)?.placeInList(at: address.steps[...])
  }

  /// The ids in a list of parts, or of a register's rows, in its order.
  package func ids(in owner: Address, part: String) -> [String] {
    record(owner.file)?.ids(of: part, at: owner.steps[...]) ?? []
  }
}

extension Record {
  fileprivate func placeInList(at steps: ArraySlice<Step>) -> PlaceInList? {
    guard let step = steps.first else { return nil }
    return Self.part(step.part)?.placeInList(of: step.id, in: self, at: steps.dropFirst())
  }

  fileprivate func ids(of part: String, at steps: ArraySlice<Step>) -> [String] {
    guard let step = steps.first else { return Self.part(part)?.ids(in: self) ?? [] }
    return Self.part(step.part)?.ids(of: part, in: self, below: step.id, at: steps.dropFirst())
      ?? []
  }
}

extension PartList {
  fileprivate func placeInList(of id: String, in root: Root, at steps: ArraySlice<Step>)
    -> PlaceInList?
  {
    let children = list.value(in: root)
    guard let index = Child.index(of: id, in: children) else { return nil }
    if !steps.isEmpty { return children[index].placeInList(at: steps) }
    return PlaceInList(index: index, before: index == 0 ? nil : children[index - 1].id)
  }

  fileprivate func ids(in root: Root) -> [String] { Child.ids(of: list.value(in: root)) }

  fileprivate func ids(
    of part: String, in root: Root, below id: String, at steps: ArraySlice<Step>
  ) -> [String] {
    let children = list.value(in: root)
    return Child.index(of: id, in: children).map { children[$0].ids(of: part, at: steps) } ?? []
  }
}
