import Finsam

@testable import Dashboard

extension Office {
  /// Makes a change in memory, as saving makes it on disk.
  mutating func apply(_ change: Change) throws(EditRefusal) {
    let (file, steps, edit) = (change.address.file, change.address.steps, change.edit)
    guard let kind = DocumentKind(path: file) else { throw .noSuchRecord(change.address) }
    switch edit {
    case .create(let draft): return add(try kind.record(draft, file: file), as: kind)
    case .delete: return remove(kind, file)
    case .field, .insert, .remove, .move: break
    }
    guard let record = record(file) else { throw .noSuchRecord(change.address) }
    let edited: any Record = try record.edited(edit, at: steps, in: file)
    remove(kind, file)
    add(edited, as: kind)
  }

  private mutating func remove(_ kind: DocumentKind, _ file: String) {
    let id = DocumentKind.stem(of: file)
    switch kind {
    case .styrkort: styrkort.removeAll { $0.id == id }
    case .insats: insatser.removeAll { $0.id == id }
    case .plan: asf.plans.removeAll { $0.id == id }
    case .economy: economy.years.removeAll { $0.id == id }
    case .accounts: economy.accounts.removeAll { $0.id == id }
    case .meetingPlan: meetings.plans.removeAll { $0.id == id }
    case .meeting: meetings.all.removeAll { $0.id == id }
    case .annualReport: documents.annual.removeAll { $0.id == id }
    case .interimReport: documents.interim.removeAll { $0.id == id }
    case .activityPlan: documents.plans.removeAll { $0.id == id }
    case .surveyRound: indicators.rounds.removeAll { $0.id == id }
    case .agreements: registers.agreements.removeAll { $0.id == id }
    case .audits: registers.audits.removeAll { $0.id == id }
    case .consultations: registers.consultations.removeAll { $0.id == id }
    default:
      // Where there is one, an empty one takes its place.
      if !kind.isNamed, !kind.isYearly { add(kind.recordType.init(), as: kind) }
    }
  }
}

extension Record {
  fileprivate func edited(_ edit: Change.Edit, at steps: [Step], in file: String)
    throws(EditRefusal) -> any Record
  { try applying(edit, at: steps, in: file) }
}

extension DocumentKind {
  fileprivate func record(_ draft: Draft, file: String) throws(EditRefusal) -> any Record {
    var record: any Record = try recordType.init(draft)
    if isNamed { record.id = DocumentKind.stem(of: file) }
    return record
  }
}

extension State {
  /// Saves in memory, and tells of it as the program does.
  mutating func carryOut(_ effects: [Effect]) throws(EditRefusal) {
    for case .save(let changes) in effects {
      var reading = desk.reading
      for change in changes { try reading.office.apply(change) }
      _ = update(.saved(changes, reading, UndoTitles(undo: Change.title(of: changes))))
    }
  }
}
