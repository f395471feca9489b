/// What a list of a register is computed from, beside its rows.
package struct ListContext: Sendable {
  package let office: Office
  package let day: Day
  /// What is known of ASF on the day, where somebody has looked it through already.
  package var known: KnownASF?
  /// Whether personal data of the record with the id may be shown.
  package var reveals: @Sendable (String) -> Bool

  package init(
    _ office: Office, on day: Day, reveals: @escaping @Sendable (String) -> Bool = { _ in false }
  ) {
    self.office = office
    self.day = day
    self.reveals = reveals
  }
}
