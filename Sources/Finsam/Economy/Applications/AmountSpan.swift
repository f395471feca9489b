/// What amounts that people state roughly come to together: `ca 1 950 000–2 050 000 kr`.
package struct AmountSpan: Equatable, Sendable {
  /// In kronor.
  package private(set) var least = Kronor(0)
  package private(set) var most = Kronor(0)
  /// Whether some of them is about, over or nearly so much.
  package private(set) var isRough = false
  /// How many are added, and how many have no amount to add.
  package private(set) var known = 0
  package private(set) var unknown = 0
  /// How many have an amount of which nobody has said whether it is kronor or thousands.
  package private(set) var unitless = 0

  package init() {}

  package init(_ applications: some Sequence<Application>) {
    for one in applications { add(one.amount, one.unit) }
  }

  private mutating func add(_ quantity: Quantity?, _ unit: String) {
    guard let quantity, let bounds = quantity.bounds, let number = quantity.number else {
      unknown += 1
      return
    }
    if unit.trimmed.isEmpty {
      unitless += 1
      return
    }
    let size = StatedFigure.size(of: unit)
    func kronor(_ number: Number) -> Kronor { Kronor(number.thousandths.times(size) / 1_000) }
    switch quantity {
    case .range, .aboutRange:
      least = least + kronor(bounds.lowerBound)
      most = most + kronor(bounds.upperBound)
    case .number, .about, .over, .nearly, .answer, .notStated:
      least = least + kronor(number)
      most = most + kronor(number)
    }
    switch quantity {
    case .about, .aboutRange, .over, .nearly: isRough = true
    case .number, .range, .answer, .notStated: break
    }
    known += 1
  }

  /// `ca 1 950 000–2 050 000 kr`; empty where no amount is known.
  package var shown: String {
    guard known > 0 else { return "" }
    let range =
      least == most ? most.shown : Number(least.amount).shown + "–" + most.shown
    return (isRough ? "ca " : "") + range
  }

  /// The same as files write it.
  package var text: String {
    guard known > 0 else { return "" }
    return (isRough ? "ca " : "") + (least == most ? most.text : least.text + "–" + most.text)
  }

  /// `1 utan belopp, 1 utan enhet`; empty where all have both.
  package var omission: String {
    [unknown == 0 ? "" : "\(unknown) utan belopp", unitless == 0 ? "" : "\(unitless) utan enhet"]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
