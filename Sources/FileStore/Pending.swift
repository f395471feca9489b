package import Finsam
package enum SaveFailure: Error, Equatable { case conflict([Conflict]), other
 package var message: String { "" }
 package var advice: String { "" } }
package struct UndoneStep { package let title: String; package let changes: [Change] }
extension Folder {
  package mutating func save(_ changes: [Change]) throws(SaveFailure) -> [Change] { throw .other }
  package mutating func undo() throws(SaveFailure) -> UndoneStep { throw .other }
  package mutating func redo() throws(SaveFailure) -> UndoneStep { throw .other }
  package var undoTitle: String? { nil }
  package var redoTitle: String? { nil }
}
