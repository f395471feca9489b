import Finsam

extension Folder {
  /// The rules beside the förbund folders, which they share.
  static let sharedRules = KAARules.sharedPath

  /// Takes in the shared rules; they are read-only here, since they are not one förbund's.
  mutating func readSharedRules(into reading: inout OfficeReading) {
    let path = fullPath(Folder.sharedRules)
    do throws(FileBytes.Failure) {
      let (bytes, _) = try FileBytes.read(path, disk)
      if rules?.bytes != bytes {
        rules = Document(.rules, file: Folder.sharedRules, bytes: bytes)
      }
    } catch {
      rules = nil
      if error != .missing { reading.problems.append(error.problem(file: Folder.sharedRules)) }
    }
    guard let rules else { return }
    reading.problems += rules.problems
    reading.positions.merge(rules.positions)
    if let shared = rules.record as? KAARules { reading.office.kaa.sharedRules = shared }
  }
}
