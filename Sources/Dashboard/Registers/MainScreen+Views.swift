import TextUI

extension MainScreen {
  /// The views of its own, to choose among.
  var ownViews: [PickerItem] {
    switch self {
    case .meetings:
      MeetingView.allCases.map {
        PickerItem(id: $0.rawValue, Picker.Item($0.title, detail: $0.explanation))
      }
    case .economy:
      EconomyView.allCases.map {
        PickerItem(id: $0.row.id, Picker.Item($0.row.title, detail: $0.row.explanation))
      }
    default: []
    }
  }
}
