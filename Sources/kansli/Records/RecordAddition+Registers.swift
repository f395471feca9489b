import Dashboard
import Finsam

extension RecordAddition {
  /// A new row at the register's end.
  static func row(
    of kind: RecordKind, in register: DocumentKind, _ fields: inout FieldWords,
    in forbund: OpenForbund, today: Day
  ) throws -> (Change, String) {
    guard let shape = register.rowShape else {
      throw CommandFailure.notSaved(.refused(.noSuchPart(RegisterKey.rows)))
    }
    let file = register.path(id: "")
    var texts = try fields.texts(
      for: shape.fields, of: kind, in: forbund.office, today: today)
    try forbund.checkCase(in: texts, of: kind)
    let given = texts.first { $0.key == shape.idKey }?.text
    guard let id = given ?? forbund.office.nextId(inRegister: file) else {
      throw missing("\(shape.idKey)=…")
    }
    let taken = forbund.office.ids(inRegister: file)
    guard !taken.contains(id) else { throw CommandFailure.notSaved(.refused(.idTaken(id))) }
    if given == nil { texts.append(Draft.Text(shape.idKey, id)) }
    let draft = try draft(id, texts, shapes: shape.fields)
    let edit = Change.Edit.insert(part: RegisterKey.rows, after: taken.last, draft)
    return (Change(Address(file), edit), id)
  }
}
