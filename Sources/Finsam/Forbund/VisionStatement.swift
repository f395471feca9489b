/// The förbund's vision and strategy as stated for one year.
package struct VisionStatement: Record {
  package var year: Year?
  package var vision = ""
  package var strategy = ""
  package var source = ""

  package init() {}

  package static let idKey = "år"
  package var id: String {
    get { year.text }
    set { year = Year(id: newValue) }
  }
  package var title: String { year.text }

  package static let fields: [Field<VisionStatement>] = [
    .year("år", \.year, label: "År", required: true),
    .prose("vision", \.vision, label: "Vision"),
    .prose("strategi", \.strategy, label: "Strategi"),
    .source(\.source),
  ]
}
