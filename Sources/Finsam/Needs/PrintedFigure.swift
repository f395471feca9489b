/// A figure with the decimals that it is printed with: `5,0` is not `5`.
package struct PrintedFigure: FieldValue, Hashable {
  package static let kind = Kind.quantity

  package let quantity: Quantity
  /// Noughts behind the last other decimal.
  private let noughts: Int

  package init(text: String) throws(InvalidInput) {
    quantity = try Quantity(text: text)
    guard case .number = quantity, let comma = text.lastIndex(where: { $0 == "," || $0 == "." })
    else {
      noughts = 0
      return
    }
    noughts = min(6, text[text.index(after: comma)...].reversed().prefix { $0 == "0" }.count)
  }

  package var text: String { padded(quantity.text) }
  package var shown: String { padded(quantity.shown) }

  private func padded(_ text: String) -> String {
    guard noughts > 0 else { return text }
    return text + (text.contains(",") ? "" : ",") + String(repeating: "0", count: noughts)
  }
}

extension PrintedFigure? {
  package var number: Number? { self?.quantity.number }
}
