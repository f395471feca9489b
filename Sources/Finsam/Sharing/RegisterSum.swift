/// What counts of a part make up: all that some fields say together is what others do.
package struct RegisterSum: Sendable {
  let whole: [String]
  let parts: [String]

  init(_ whole: [String], of parts: [String]) { (self.whole, self.parts) = (whole, parts) }
}
