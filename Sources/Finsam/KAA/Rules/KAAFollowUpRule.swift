/// In which months of the year youths in no activity are followed up. KAA-8, S4:6802–6807.
package struct KAAFollowUpRule: DatedRule {
  package var id = ""
  /// `februari`, `april`.
  package var months: [String] = []
  package var ground = RuleGround()
  package var printed = PrintedTexts()

  package init() {}

  package static let fields: [Field<KAAFollowUpRule>] =
    [
      .identifier("id", \.id, label: "Id"),
      .list("månader", \.months, label: "Månader", help: "Till exempel februari, april."),
    ] + datedFields(\.ground)
}

extension KAAFollowUpRule {
  /// Bit 1 is January.
  var monthBits: UInt16 {
    months.reduce(0) { bits, name in
      Self.month(name).map { bits | 1 << $0 } ?? bits
    }
  }

  /// 1 to 12; nil where it is no month.
  static func month(_ name: String) -> Int? {
    Day.monthNames.firstIndex(of: name.lowercased()).map { $0 + 1 }
  }
}
