import Finsam
import TextUI

extension ASFScreen {
  func viewRequest(_ desk: Desk) -> PickerRequest {
    let views = ASFView.allCases.map {
      PickerItem(id: $0.id, Picker.Item($0.title, detail: $0.explanation))
    }
    let years = desk.office.asf.plans.compactMap(\.year).reversed().map {
      PickerItem(id: $0.text, Picker.Item("Plan för \($0.text)"))
    }
    return PickerRequest(
      purpose: .year, title: "Visa", items: views + (years.count > 1 ? years : []),
      selected: ASFView.allCases.firstIndex(of: view) ?? 0)
  }

  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    switch purpose {
    case .year:
      if let view = ASFView(id: id) {
        show(view, year: year, desk)
      } else if let year = Year(id: id) {
        if !view.isOfPlan { show(.plan, year: year, desk) }
        showPlan(of: year, desk)
      }
    default: break
    }
    return .stay
  }
}
