import Finsam
import TextUI

/// A column of the list of cases.
enum KAAColumn: Int, CaseIterable {
  case caseID, delay, step, due, municipality, group, responsible, active

  var title: String {
    switch self {
    case .caseID: "Ärende"
    case .delay: "Försening"
    case .step: "Nästa steg"
    case .due: "Förfaller"
    case .municipality: "Kommun"
    case .group: "Grupp"
    case .responsible: "Ansvarig"
    case .active: "I åtgärd"
    }
  }

  var tableColumn: TableColumn {
    switch self {
    case .caseID: TableColumn(title, .flexible(9), priority: 9)
    case .delay: TableColumn(title, .fixed(20), priority: 8)
    case .step: TableColumn(title, .flexible(10, weight: 2), priority: 7)
    case .due: TableColumn(title, .fixed(11), priority: 6)
    case .municipality: TableColumn(title, .flexible(10), priority: 5)
    case .group: TableColumn(title, .flexible(8, weight: 2), priority: 4)
    case .responsible: TableColumn(title, .flexible(12, weight: 2), priority: 2)
    case .active: TableColumn(title, .fixed(8), priority: 3)
    }
  }
}

extension KAAColumn {
  /// What each column needs for cases. One that masks has the same room for all that it may hold:
  /// how wide it is tells nothing.
  static func needs(of cases: [Int], on board: KAABoard) -> [Int] {
    let needs = Table.needs(of: allCases.count, rows: cases.count) { row in
      allCases.map { board.span($0, at: cases[row], isRevealed: false) }
    }
    return zip(allCases, needs).map { column, cells in
      switch column {
      case .delay: max(20, cells)
      case .due: max(10, cells)
      case .caseID, .step, .municipality, .group, .responsible, .active: cells
      }
    }
  }
}

extension KAABoard {
  /// A cell of the list; a day that is the youth's birthday is masked with it.
  func span(_ column: KAAColumn, at index: Int, isRevealed: Bool) -> Span {
    let (one, standing) = (kaa.cases[index], standings[index])
    return switch column {
    case .caseID: Span(one.id)
    case .municipality: Span(one.municipality.oneLine)
    case .group: one.span(one.group.text, of: ["intagsgrupp"])
    case .step: Span(standing.step.rawValue, standing.step == .nothing ? .dim : .text)
    case .due: Span(shownDue(at: index, isRevealed: isRevealed))
    case .delay: delay(at: index, isRevealed: isRevealed)
    case .responsible: one.span(one.responsible.text, of: ["ansvarig"])
    case .active: Span(standing.isInActivity ? "ja" : "nej")
    }
  }

  /// What a filter looks in: only what is shown to everybody.
  var searchTexts: [SearchText] {
    kaa.cases.indices.map { index in
      let words = KAAColumn.allCases.map { span($0, at: index, isRevealed: false).text }
      let late = standings[index].isLate ? " försenad försenat" : ""
      return SearchText(words.joined(separator: " ") + late)
    }
  }

  /// All places by the columns; what is equal stands by urgency.
  func order(by sort: [TableSort]) -> [Int] {
    guard !sort.isEmpty else { return order }
    let keys = sort.prefix(2).compactMap { key in
      KAAColumn(rawValue: key.column).map { (ranks($0), key.isDescending) }
    }
    var places = [Int](repeating: 0, count: order.count)
    for (place, index) in order.enumerated() { places[index] = place }
    return order.sorted { left, right in
      for (ranks, isDescending) in keys where ranks[left] != ranks[right] {
        return (ranks[left] < ranks[right]) != isDescending
      }
      return places[left] < places[right]
    }
  }

  /// A number a case that sorts as the column does.
  private func ranks(_ column: KAAColumn) -> [Int] {
    switch column {
    case .due: standings.indices.map { daysLate(at: $0).map { -$0 } ?? .max }
    case .delay: standings.indices.map { -max(0, daysLate(at: $0) ?? 0) }
    case .active: standings.map { $0.isInActivity ? 0 : 1 }
    case .step: standings.map { KAAStanding.Step.allCases.firstIndex(of: $0.step) ?? 0 }
    case .group:
      kaa.cases.map { $0.group.flatMap { KAAGroup.allCases.firstIndex(of: $0) } ?? .max }
    case .caseID: ranks(of: kaa.cases.map(\.id))
    case .municipality: ranks(of: kaa.cases.map(\.municipality))
    case .responsible: ranks(of: kaa.cases.map(\.responsible.text))
    }
  }

  private func ranks(of texts: [String]) -> [Int] {
    let words = Array(Set(texts)).map { ($0, SwedishOrder($0)) }.sorted { $0.1 < $1.1 }
    let ranks = Dictionary(words.enumerated().map { ($1.0, $0) }, uniquingKeysWith: { $1 })
    return texts.map { ranks[$0] ?? 0 }
  }
}
