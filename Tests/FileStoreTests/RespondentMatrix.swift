import Finsam

/// Who answers what, and when: the numbers of the indicators. It follows from the points, and is
/// not kept. IND-9, S4:4029–4084.
struct RespondentMatrix {
  struct Cell {
    let group: RespondentGroup
    let occasion: MeasuringOccasion
    let numbers: [String]
  }

  /// Those with any number, by group and then by occasion.
  let cells: [Cell]

  init(_ instrument: CoreInstrument) {
    cells = RespondentGroup.allCases.flatMap { group in
      MeasuringOccasion.allCases.compactMap { occasion in
        let numbers = instrument.indicators.filter { indicator in
          indicator.points.contains {
            $0.respondents.all.contains(group) && $0.occasions.all.contains(occasion)
          }
        }.map(\.id)
        return numbers.isEmpty ? nil : Cell(group: group, occasion: occasion, numbers: numbers)
      }
    }
  }
}
