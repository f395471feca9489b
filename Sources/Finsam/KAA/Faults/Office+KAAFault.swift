extension Office {
  /// The first thing that the changes make of a youth that cannot be true, on `day`; nil where
  /// there is none. What was wrong before, in fields that are left as they are, is no hindrance,
  /// and what it makes wrong in other records is for the check to tell of: days are mended one by
  /// one.
  package func fault(of changes: [Change], on day: Day) -> KAAFault? {
    faults(of: changes, on: day).first?.fault
  }

  /// The same for every record that is changed, with where.
  package func faults(of changes: [Change], on day: Day) -> [(address: Address, fault: KAAFault)] {
    guard changes.contains(where: { $0.isOfYouth }) else { return [] }
    let (now, then) = (kaa, kaa.applying(changes))
    let rules = KAARuleset(kaa.rules)
    let before = KAAScrutiny(now.cases, rules, on: latestKAADay(day))
    let after = KAAScrutiny(then.cases, rules, on: latestKAADay(day))
    let keys = changes.writtenKeys(in: KAACase.path)
    let (oldCases, newCases) = (now.cases.places, then.cases.places)
    var faults: [(Address, KAAFault)] = []
    for (index, one) in then.cases.enumerated() {
      guard let written = keys[one.id] else { continue }
      let old = oldCases[one.id].map { Set(before.faults(ofCaseAt: $0)) } ?? []
      faults += after.faults(ofCaseAt: index)
        .filter { $0.isBlamed(on: written, old: old) }
        .map { (KAACase.address(id: one.id), $0) }
    }
    let followUpKeys = changes.writtenKeys(in: KAAFollowUp.path)
    let oldFollowUps = now.followUps.places
    for followUp in then.followUps {
      guard let written = followUpKeys[followUp.id], let index = newCases[followUp.caseID],
        let fault = after.fault(of: followUp, ofCaseAt: index)
      else { continue }
      let old = oldFollowUps[followUp.id].flatMap { place in
        oldCases[now.followUps[place].caseID].flatMap {
          before.fault(of: now.followUps[place], ofCaseAt: $0)
        }
      }
      if fault.isBlamed(on: written, old: Set([old].compactMap(\.self))) {
        faults.append((KAAFollowUp.address(id: followUp.id), fault))
      }
    }
    return faults
  }
}

extension KAAFault {
  /// Whether who wrote in the fields answers for the fault.
  fileprivate func isBlamed(on written: Set<String>, old: Set<KAAFault>) -> Bool {
    !old.contains(self) || written.contains(key) || otherKeys.contains(where: written.contains)
  }
}

extension KAA {
  /// The registers with rows added and fields changed; what cannot be made is left as it is, for
  /// what saves to tell of.
  fileprivate func applying(_ changes: [Change]) -> KAA {
    var kaa = self
    kaa.cases.apply(changes)
    kaa.followUps.apply(changes)
    return kaa
  }
}

extension [Change] {
  /// The fields that are written in each row of a register, by its id.
  fileprivate func writtenKeys(in file: String) -> [String: Set<String>] {
    var keys: [String: Set<String>] = [:]
    for change in self where change.address.file == file {
      switch change.edit {
      case .field(let key, _, _): keys[change.address.steps.last?.id ?? "", default: []].insert(key)
      case .insert(_, _, let draft):
        keys[draft.id, default: []].formUnion(draft.fields.map(\.key))
      case .remove, .move, .create, .delete: break
      }
    }
    return keys
  }
}

extension Change {
  fileprivate var isOfYouth: Bool { DocumentKind(path: address.file)?.isConfidential ?? false }
}

extension Array where Element: RegisterRow {
  fileprivate mutating func apply(_ changes: [Change]) {
    var places: [String: Int]?
    for change in changes where change.address.file == Element.path {
      do throws(EditRefusal) {
        switch change.edit {
        case .insert(_, _, let draft):
          append(try Element(draft))
        case .field(let key, _, let to):
          if places == nil { places = self.places }
          guard let index = places?[change.address.steps.last?.id ?? ""] else { continue }
          try self[index].setField(key, to, restoring: false)
        case .remove, .move, .create, .delete: break
        }
      } catch { continue }
    }
  }

  /// Where each id stands.
  fileprivate var places: [String: Int] {
    Dictionary(enumerated().map { ($1.id, $0) }) { first, _ in first }
  }
}
