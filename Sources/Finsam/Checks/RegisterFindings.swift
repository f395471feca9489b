/// What one check finds in one register, which may be in every row: so many one by one, and the
/// rest as a number.
struct RegisterFindings<Row: RegisterRow> {
  /// Far more than anybody reads, and few enough for any memory.
  static var most: Int { 5_000 }

  private let check: Check
  private let most: Int
  private var told: [Finding] = []
  private var rest = 0

  /// With `most` 0 they are only counted.
  init(_ type: Row.Type, _ check: Check, most: Int = Self.most) {
    self.check = check
    self.most = most
  }

  /// How many there are, told of or not.
  var count: Int { told.count + rest }

  /// `facts` and `message` are asked for only where the finding is told of.
  mutating func add(
    at id: String, _ field: String, _ facts: @autoclosure () -> Facts, _ message: () -> String,
    and change: (Finding) -> Finding = { $0 }
  ) {
    guard told.count < most else {
      rest += 1
      return
    }
    told.append(
      change(Finding(check, at: Place(Row.address(id: id), field: field), facts(), message())))
  }

  mutating func add(_ finding: Finding) {
    if told.count < most { told.append(finding) } else { rest += 1 }
  }

  var all: [Finding] {
    guard rest > 0 else { return told }
    return told + [
      Finding(
        check, at: Place(Address(Row.path)), ["fler": "\(rest)"],
        "… och \(Number(rest).shown) fynd till av samma slag i registret. Rätta de första, så "
          + "visas de "
          + "följande.")
    ]
  }
}
