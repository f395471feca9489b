import Testing

@testable import Finsam

struct ChangeTitleTests {
  @Test func `a step of a group's fields is called by one of those that changed, or counted`() {
    for kind in DocumentKind.allCases {
      let grouped = kind.shape.fields.filter { field in field.key.contains(".") }
      let groups = Dictionary(grouping: grouped) { field in field.key.prefix { $0 != "." } }
      let files = ["x", "2014"].map(kind.path(id:))
      let address = Address(files.first { DocumentKind(path: $0) == kind } ?? "")
      for fields in groups.values where fields.count <= 10 {
        for bits in 1..<(1 << fields.count) {
          let changed = fields.indices.filter { bits >> $0 & 1 == 1 }.map { fields[$0] }
          let changes = changed.map { Change(address, .field($0.key, from: "", to: "1")) }
          let title = Change.title(of: changes)
          let isNamed = changed.contains { field in
            title.lowercased().hasPrefix(field.label.lowercased() + " av ")
          }
          #expect(isNamed || title.hasPrefix("\(changes.count) ändringar i "), "\(title)")
        }
      }
    }
  }

  @Test func `what is left as it was gives no name`() {
    let address = Address("insatser/asf.yaml")
    let changes = ["skäl", "system"].map {
      Change(address, .field("uppföljning." + $0, from: "x", to: ""))
    }
    #expect(Change.title(of: changes) == "2 ändringar i asf")
    let whole = changes + [Change(address, .field("uppföljning.registrerad", from: "", to: "ja"))]
    #expect(Change.title(of: whole) == "registrerad i system av asf")
  }
}
