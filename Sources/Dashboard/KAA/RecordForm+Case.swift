import Finsam

extension RecordForm {
  /// A youth who has come under the responsibility, with the next case number.
  init(newCaseIn desk: Desk) {
    let number = KAACase.nextNumber(after: desk.office.kaa.cases.map(\.id))
    self.init(
      addingTo: .cases, texts: [KAACase.idKey: number, "händelsedag": desk.board.day.text],
      title: "Nytt ärende", desk)
  }
}
