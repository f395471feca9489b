/// What is known of people's needs: series of figures, and the needs themselves.
package struct Needs: Equatable, Sendable {
  package var catalogue = NeedCatalogue()
  /// In the file's order.
  package var points: [NeedPoint] = []
  package var list = NeedsList()

  package init() {}
}
