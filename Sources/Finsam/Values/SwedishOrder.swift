extension String {
  /// Sorts as a Swedish dictionary does, å ä ö last, whatever the machine's language.
  package var swedishOrder: [UInt32] {
    lowercased().flatMap { letter -> [UInt32] in
      switch letter {
      case "å": [0x7B]
      case "ä", "æ": [0x7C]
      case "ö", "ø": [0x7D]
      case "é", "è", "ê", "ë": [0x65]
      case "á", "à", "â": [0x61]
      case "ü": [0x79]
      default: letter.unicodeScalars.map { $0.value < 0x7B ? $0.value : $0.value + 3 }
      }
    }
  }

  package func precedesInSwedish(_ other: String) -> Bool {
    swedishOrder.lexicographicallyPrecedes(other.swedishOrder)
  }
}
