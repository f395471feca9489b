/// What there is to find in the records of one document by what each says itself, check by check:
/// as long as the document says the same, so does this. What records are held against besides is
/// for the checks, at every reading.
struct RecordDoubts: Sendable {
  let duplicateIds: [Finding]
  let impossibleDays: [Finding]
  let reversedDays: [Finding]
  let figuresOutsideLimits: [Finding]
  let figuresWithoutSource: [Finding]
  let silentWithoutPlace: [Finding]
  /// The sources that are named, each where it first stands.
  let sources: [(id: String, place: Place)]

  init(_ records: [PlacedRecord]) {
    var (duplicates, days, figures): ([Finding], [Finding], [Finding]) = ([], [], [])
    var (withoutSource, silent, reversed): ([Finding], [Finding], [Finding]) = ([], [], [])
    // Where they lie: to copy a record takes longer than to see that nothing is wrong with it.
    for index in records.indices {
      let traits = records[index].outline.traits
      if records[index].outline.parts.contains(where: { $0.children.count > 1 }) {
        duplicates += records[index].duplicateIds
      }
      if !traits.isDisjoint(with: [.day, .printed]) { days += records[index].impossibleDays }
      if traits.contains(.day) { reversed += records[index].reversedDays }
      if !traits.isDisjoint(with: [.limited, .denominator]) {
        figures += records[index].outsideLimits
      }
      if traits.contains(.figure), let finding = records[index].figureWithoutSource {
        withoutSource.append(finding)
      }
      if traits.contains(.mayBeNotStated), let finding = records[index].silentWithoutPlace {
        silent.append(finding)
      }
    }
    (duplicateIds, impossibleDays, figuresOutsideLimits) = (duplicates, days, figures)
    reversedDays = reversed
    (figuresWithoutSource, silentWithoutPlace) = (withoutSource, silent)
    sources = records.namedSources
  }
}
