import Finsam
import TextUI

extension KAAScreen {
  /// The registers that rows of a CSV file may be added to.
  static let importKinds: [DocumentKind] = [.cases, .followUps]

  var importRequest: PickerRequest {
    PickerRequest(
      purpose: .importKind, title: "Läs in från CSV-fil",
      items: KAAScreen.importKinds.map {
        PickerItem(id: $0.path(id: ""), Picker.Item($0.registerTitle, detail: $0.path(id: "")))
      })
  }

  /// Asks for the file, once it is known what it holds.
  func importing(_ file: String, _ desk: Desk) -> Outcome {
    if let reason = desk.reasonNotWritable(file) { return .say(Notice(reason, .warning)) }
    return DocumentKind(path: file).map { .askForFile(for: $0) } ?? .stay
  }
}
