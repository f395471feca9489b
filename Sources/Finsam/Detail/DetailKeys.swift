/// The keys that details name where they tell what one can do: a person may have chosen others.
package struct DetailKeys: Sendable {
  package let new: String
  package let comment: String
  package let reveal: String
  package let nextFinding: String
  package let accept: String
  package let edit: String

  package init(
    new: String = "n", comment: String = "c", reveal: String = "v", nextFinding: String = "F8",
    accept: String = "a", edit: String = "e"
  ) {
    (self.new, self.comment, self.reveal) = (new, comment, reveal)
    self.nextFinding = nextFinding
    (self.accept, self.edit) = (accept, edit)
  }
}
