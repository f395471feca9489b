/// The register's figures for a half-year, with small groups hidden.
package struct KAASummary: Equatable, Sendable {
  /// A figure as readers may see it.
  package enum Figure: Hashable, Sendable {
    case count(Int)
    case hidden

    package var text: String {
      switch self {
      case .count(let count): String(count)
      case .hidden: "dolt"
      }
    }
  }

  package struct Row: Equatable, Sendable {
    package let label: String
    /// Nil where women and men are not shown apart.
    package let women: Figure?
    package let men: Figure?
    package let unstated: Figure?
    package let all: Figure
  }

  package struct Table: Equatable, Sendable {
    package let title: String
    /// What a row is: `Kommun`.
    package let heading: String
    package let rows: [Row]
    package let total: Row
    /// Why something is put together or left out, in Swedish; nil where nothing is.
    package let note: String?
  }

  package struct Share: Equatable, Sendable {
    /// What is counted.
    package enum Unit: String, Sendable {
      case youths = "ungdomar"
      case months = "månader"
    }

    package let title: String
    package let part: Figure
    package let whole: Figure
    package let counts: Unit
    /// What is counted, in Swedish.
    package let explanation: String

    /// Whole percent, rounded to the nearest; nil where there is none or it would tell too much.
    package var percent: Int? {
      guard case .count(let part) = part, case .count(let whole) = whole, whole > 0 else {
        return nil
      }
      return (part * 200 + whole) / (whole * 2)
    }
  }

  package let period: HalfYear
  /// The last day counted: the period's last, or the as-of day where that is earlier.
  package let through: Day
  /// The responsibility's first day, where the period begins before it: what was before is not
  /// counted.
  package let begins: SerialDay?
  package let smallestGroup: Int
  /// Whether youths of the period are invented.
  package let examples: KAAExamples
  package let covered: [Table]
  package let ended: Table
  /// Youths with a case that was ended as registered by mistake, who are counted nowhere else.
  package let mistakes: Figure
  package let shares: [Share]
  /// The deadlines in force on the last day counted.
  package let terms: [KAATerm]
  /// What is known of the local routine itself: whose it is, and from when.
  package let routine: String
}
