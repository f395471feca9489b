/// Merges two versions of a document, that have come from one, field by field and part by part.
///
/// What only one side has changed is taken, what both have changed alike too. Where they collide
/// ours is kept, and the collision tells of theirs: nothing is lost.
package struct DraftMerge {
  package private(set) var merged: Draft
  package private(set) var collisions: [MergeCollision] = []
  package private(set) var renumbered: [RenumberedRow] = []
  private let mayRenumber: Bool

  /// `base` is nil where the file was added by both.
  package init(_ kind: DocumentKind, file: String, base: Draft?, ours: Draft, theirs: Draft) {
    mayRenumber = base != nil && kind.hasFreeNumbers
    merged = ours
    merged = record(
      base ?? Draft(id: ours.id, fields: []), ours, theirs, kind.shape, Address(file))
  }

  private mutating func record(
    _ base: Draft, _ ours: Draft, _ theirs: Draft, _ shape: RecordShape, _ address: Address
  ) -> Draft {
    if theirs.isIdentical(to: base) || theirs.isIdentical(to: ours) { return ours }
    if ours.isIdentical(to: base) { return theirs }
    var merged = Draft(id: ours.id, fields: [])
    for field in shape.fields {
      let text = text(field.key, base, ours, theirs, shape, address)
      if !text.isEmpty { merged.fields.append(Draft.Text(field.key, text)) }
    }
    for part in shape.parts {
      let list = list(
        part, base.children(part.key), ours.children(part.key), theirs.children(part.key), address)
      if !list.isEmpty { merged.parts.append(Draft.Children(part.key, list)) }
    }
    return merged
  }

  private mutating func text(
    _ key: String, _ base: Draft, _ ours: Draft, _ theirs: Draft, _ shape: RecordShape,
    _ address: Address
  ) -> String {
    let (before, mine, yours) = (
      base.text(key) ?? "", ours.text(key) ?? "", theirs.text(key) ?? ""
    )
    if key == shape.idKey || yours.isIdentical(to: before) || yours.isIdentical(to: mine) {
      return mine
    }
    if mine.isIdentical(to: before) { return yours }
    collisions.append(
      MergeCollision(address, .field(key, base: before, ours: mine, theirs: yours)))
    return mine
  }

  private mutating func list(
    _ part: RecordShape.Part, _ base: [Draft], _ ours: [Draft], _ theirs: [Draft],
    _ owner: Address
  ) -> [Draft] {
    if theirs.areIdentical(to: base) || theirs.areIdentical(to: ours) { return ours }
    if ours.areIdentical(to: base) { return theirs }
    let (base, ours) = (base.apart, ours.apart)
    var theirs = theirs.apart
    guard let before = base.byId, let mine = ours.byId, var yours = theirs.byId else {
      collisions.append(
        MergeCollision(
          owner, .list(part.key, ours: ours.together, theirs: theirs.together)))
      return ours.together
    }
    if mayRenumber, part.shape.idKey == "id" {
      theirs = renumber(theirs, before, mine)
      yours = theirs.byId ?? yours
    }
    var kept: [String: Draft] = [:]
    for draft in ours {
      kept[draft.id] = keeping(draft, before[draft.id], yours[draft.id], part, owner)
    }
    for draft in theirs where mine[draft.id] == nil {
      kept[draft.id] = adding(draft, before[draft.id], part, owner)
    }
    return ordered(kept, base, ours, theirs, part, owner).together
  }

  /// What becomes of a part of ours.
  private mutating func keeping(
    _ ours: Draft, _ base: Draft?, _ theirs: Draft?, _ part: RecordShape.Part, _ owner: Address
  ) -> Draft? {
    switch (base, theirs) {
    case (nil, nil): return ours
    case (nil, let theirs?):
      if !theirs.isIdentical(to: ours) {
        collisions.append(
          MergeCollision(owner, .addedByBoth(part: part.key, theirs: theirs)))
      }
      return ours
    case (let base?, nil):
      if base.isIdentical(to: ours) { return nil }
      collisions.append(MergeCollision(owner, .removedByThem(part: part.key, ours)))
      return ours
    case (let base?, let theirs?):
      return record(
        base, ours, theirs, part.shape,
        owner.appending(Step(part.key, Draft.idAlone(ours.id))))
    }
  }

  /// What becomes of a part of theirs that we do not have.
  private mutating func adding(
    _ theirs: Draft, _ base: Draft?, _ part: RecordShape.Part, _ owner: Address
  ) -> Draft? {
    guard let base else { return theirs }
    if !base.isIdentical(to: theirs) {
      collisions.append(MergeCollision(owner, .removedByUs(part: part.key, theirs: theirs)))
    }
    return nil
  }

  /// Rows that each side has added under the same number are two rows.
  private mutating func renumber(
    _ theirs: [Draft], _ base: [String: Draft], _ ours: [String: Draft]
  ) -> [Draft] {
    var ids: [String: String] = [:]
    /// The latest number given in each series.
    var latest: [String: String] = [:]
    for draft in theirs {
      guard base[draft.id] == nil, let other = ours[draft.id], !other.isIdentical(to: draft),
        // A year behind a name is no number: another would be untrue.
        let series = NumberSeries(of: draft.id), Year(id: String(draft.id.suffix(4))) == nil
      else { continue }
      let known = latest[series.prefix].map { [$0] } ?? Array(ours.keys) + theirs.map(\.id)
      let id = series.next(after: known)
      latest[series.prefix] = id
      ids[draft.id] = id
      renumbered.append(RenumberedRow(id: draft.id, newId: id))
    }
    if ids.isEmpty { return theirs }
    // What they have added beside it names it by its number.
    return theirs.map { draft in
      guard base[draft.id] == nil else { return draft }
      return Draft(
        id: ids[draft.id] ?? draft.id,
        fields: draft.fields.map { field in
          // A figure is no name of a row, whatever rows are called.
          let isName = field.key == "id" || Int(field.text) == nil
          return Draft.Text(field.key, isName ? ids[field.text] ?? field.text : field.text)
        },
        parts: draft.parts)
    }
  }

  /// In the order of the side that has changed it, else in ours; what the other has added follows
  /// what it stood behind, and what the first has added there.
  private mutating func ordered(
    _ kept: [String: Draft], _ base: [Draft], _ ours: [Draft], _ theirs: [Draft],
    _ part: RecordShape.Part, _ owner: Address
  ) -> [Draft] {
    let before = base.map(\.id)
    let (mine, yours) = (ours.map(\.id), theirs.map(\.id))
    let common = Set(before).intersection(mine).intersection(yours)
    func order(_ ids: [String]) -> [String] { ids.filter(common.contains) }
    let haveWe = order(mine) != order(before)
    let haveThey = order(yours) != order(before)
    if haveWe, haveThey, order(mine) != order(yours) {
      collisions.append(
        MergeCollision(
          owner, .list(part.key, ours: ours.together, theirs: theirs.together)))
    }
    let (first, second) = haveThey && !haveWe ? (yours, mine) : (mine, yours)
    let leading = Set(first)
    var behind: [String: [String]] = [:]
    var anchor = ""
    for id in second where kept[id] != nil {
      if leading.contains(id) { anchor = id } else { behind[anchor, default: []].append(id) }
    }
    let old = Set(before)
    var waiting = behind[""] ?? []
    var ids: [String] = []
    for id in first where kept[id] != nil {
      if old.contains(id) {
        ids += waiting
        waiting = []
      }
      ids.append(id)
      waiting += behind[id] ?? []
    }
    return (ids + waiting).compactMap { kept[$0] }
  }
}

extension DocumentKind {
  /// Whether parts are numbered as they come, and nothing else names them by their number: then
  /// two that got the same one may each keep what they say.
  fileprivate var hasFreeNumbers: Bool {
    row.isNumbered && !DocumentKind.allCases.contains { $0 != self && $0.shape.names(self) }
  }
}

extension RecordShape {
  /// Whether a field, of it or of one of its parts, names records of the kind.
  func names(_ kind: DocumentKind) -> Bool {
    fields.contains { $0.referent?.document == kind }
      || parts.contains { $0.shape.names(kind) }
  }
}

extension Draft {
  package func children(_ key: String) -> [Draft] { parts.first { $0.key == key }?.drafts ?? [] }
}

extension Draft {
  /// Stands between an id and which one of those alike it is; no file can hold it.
  private static let mark: Character = "\u{1}"

  /// An id without which one of those alike it is.
  fileprivate static func idAlone(_ id: String) -> String {
    id.firstIndex(of: mark).map { String(id[..<$0]) } ?? id
  }

  fileprivate static func id(_ id: String, number: Int) -> String { id + "\(mark)\(number)" }
}

extension [Draft] {
  /// The same, each with an id of its own: of several that have one, those after the first are told
  /// apart by their order.
  fileprivate var apart: [Draft] {
    if byId != nil { return self }
    var counts: [String: Int] = [:]
    return map { draft in
      counts[draft.id, default: 0] += 1
      let count = counts[draft.id] ?? 1
      if count == 1, !draft.id.isEmpty { return draft }
      return Draft(
        id: Draft.id(draft.id, number: count), fields: draft.fields, parts: draft.parts)
    }
  }

  /// With the ids that files have.
  fileprivate var together: [Draft] {
    map { draft in
      let id = Draft.idAlone(draft.id)
      return id == draft.id ? draft : Draft(id: id, fields: draft.fields, parts: draft.parts)
    }
  }

  func areIdentical(to other: [Draft]) -> Bool {
    count == other.count && zip(self, other).allSatisfy { $0.isIdentical(to: $1) }
  }

  /// Nil where they cannot be told apart.
  var byId: [String: Draft]? {
    var drafts: [String: Draft] = [:]
    drafts.reserveCapacity(count)
    for draft in self {
      guard !draft.id.isEmpty, drafts.updateValue(draft, forKey: draft.id) == nil else {
        return nil
      }
    }
    return drafts
  }
}
