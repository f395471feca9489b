/// What there is to find in the records of one document by what each says itself, check by check: as
/// long as the document says the same, so does this. What records are held against besides is for
/// the checks, at every reading.
struct RecordDoubts: Sendable {
  let duplicateIds: [Finding]
  let impossibleDays: [Finding]
  let figuresOutsideLimits: [Finding]
  let figuresWithoutSource: [Finding]
  let silentWithoutPlace: [Finding]
  /// The sources that are named, each where it first stands.
  let sources: [(id: String, place: Place)]

  init(_ records: [PlacedRecord]) {
    duplicateIds = records.flatMap(\.duplicateIds)
    impossibleDays = records.flatMap(\.impossibleDays)
    figuresOutsideLimits = records.flatMap(\.outsideLimits)
    figuresWithoutSource = records.compactMap(\.figureWithoutSource)
    silentWithoutPlace = records.compactMap(\.silentWithoutPlace)
    sources = records.namedSources
  }
}
