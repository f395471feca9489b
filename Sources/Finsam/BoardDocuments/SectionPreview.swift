/// A section as it becomes in its document, and the records that it draws on.
package struct SectionPreview: Sendable {
  package struct Record: Sendable {
    package let address: Address
    package let name: String
  }

  package let report: Report
  package let records: [Record]
}
