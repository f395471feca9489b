/// The förbund's vision and strategy as stated for one year.
package struct VisionStatement: YearRecord {
  package var year: Year?
  package var vision = ""
  package var strategy = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package static let fields: [Field<VisionStatement>] = [
    .year("år", \.year, label: "År", required: true),
    .prose("vision", \.vision, label: "Vision"),
    .prose("strategi", \.strategy, label: "Strategi"),
    .source(\.source),
  ]
}
