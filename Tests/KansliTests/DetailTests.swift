import FileStore
import Finsam
import Testing
import TextUI

@testable import Dashboard
@testable import kansli

/// All that is known of a record stands where one looks at it alone: on the screen and in `show`.
struct DetailTests {
  @Test(arguments: ["skelleftea-norsjo", "gavleborg"], [false, true])
  func `every field that is shipped stands in its record's detail`(
    _ forbund: String, isRevealed: Bool
  ) throws {
    var folder = Folder(path: OfficeFolder.exampleData + "/" + forbund, user: "prov") {
      "2014-12-31 14:02:11"
    }
    let reading = folder.read()
    try #require(!reading.office.files.isEmpty)
    try expectAll(of: reading, isRevealed: isRevealed)
  }

  /// Of every kind in the catalogue one document, with every field and every list filled in.
  @Test(arguments: [false, true], [false, true])
  func `every field of every kind stands in its record's detail`(
    isRevealed: Bool, isUnreadable: Bool
  ) throws {
    var office = Office()
    for kind in DocumentKind.allCases {
      let draft = kind.shape.filled(id: "2014", isUnreadable: isUnreadable)
      office.add(try kind.recordType.init(draft, restoring: true), as: kind)
    }
    try expectAll(of: OfficeReading(name: "prov", office: office), isRevealed: isRevealed)
  }

  private func expectAll(of reading: OfficeReading, isRevealed: Bool) throws {
    let today = Today(try Day(text: "2014-12-31"))
    let reading = reading.computed(for: reading.office.day(today))
    let context = DetailContext(reading, on: today, isRevealed: isRevealed)
    for file in reading.office.files {
      guard let document = reading.office.document(file) else { continue }
      for placed in document.placed(at: Address(file)) where !placed.outline.fields.isEmpty {
        guard let detail = context.detail(at: placed.address) else {
          Issue.record("\(placed.address) has no detail")
          continue
        }
        let screen = detail.lines(width: 4_000).map { $0.text.trimmed }.joined(separator: " ")
        let head = "\(placed.outline.title.oneLine) (\(placed.outline.id))"
        let page = ([head] + detail.printed(under: head, width: 4_000)).map(\.trimmed)
          .joined(separator: " ")
        expect(placed, in: [screen.spaced, page.spaced], isRevealed: isRevealed, reading.office)
      }
    }
  }

  private func expect(
    _ placed: PlacedRecord, in texts: [String], isRevealed: Bool, _ office: Office
  ) {
    let kind = DocumentKind(path: placed.address.file)
    for field in placed.outline.fields where !field.text.isEmpty {
      let key = field.shape.key
      // What the record is called stands above its detail.
      let isAbove =
        field.text == placed.outline.id || field.text == placed.outline.title
        || (kind == .insats && placed.address.steps.isEmpty && key == "namn")
      if isAbove { continue }
      if key == AuditRecommendation.key(\.answeredBy) {
        // What answers a recommendation stands there by its name.
        for place in field.text.listed.compactMap(office.place(named:)) {
          let name = PlaceNames(office).name(of: place.address)
          for text in texts {
            #expect(
              text.localized.contains(name.spaced.localized),
              "\(placed.address.file) \(placed.address.path) \(key): \(name)")
          }
        }
        continue
      }
      let isMasked = kind?.isSensitive(key) == true && !isRevealed
      let label = field.shape.label.replacing("Dokumenterat: ", with: "")
      let wanted =
        isMasked
        ? [Mask.text]
        : [field.text, field.shown, field.shape.kind.shown(field.text)]
          + [office.shown(field.text, of: field.shape, in: placed.address.file)]
          + (field.shape.kind == .answer ? [label] : [])
      for text in texts {
        let isThere = wanted.contains {
          !$0.isEmpty && text.localized.contains($0.spaced.localized)
        }
        #expect(isThere, "\(placed.address.file) \(placed.address.path) \(key): \(field.text)")
      }
    }
  }
}

extension String {
  /// On one line, with single spaces.
  fileprivate var spaced: String {
    split { $0 == " " || $0 == "\n" || $0 == "\u{a0}" }.joined(separator: " ")
  }

  fileprivate var localized: String { lowercased() }
}

extension RecordShape {
  /// A draft with a text in every field and one part in every list.
  fileprivate func filled(id: String, isUnreadable: Bool) -> Draft {
    var number = 10
    let fields = self.fields.map { field in
      number += 1
      return Draft.Text(
        field.key,
        field.key == idKey ? id : isUnreadable ? "oläst \(number)?!" : field.example(number))
    }
    return Draft(
      id: id, fields: fields,
      parts: parts.map { part in
        let id = part.shape.idKey == "period" || part.shape.idKey == "år" ? "2014" : "x1"
        return Draft.Children(part.key, [part.shape.filled(id: id, isUnreadable: isUnreadable)])
      })
  }
}

extension FieldShape {
  /// A text of the field's kind that few others have.
  fileprivate func example(_ number: Int) -> String {
    switch kind {
    case .text, .prose, .list: "ord-\(number)"
    case .day: "2014-\(number % 10 + 1 < 10 ? "0" : "")\(number % 10 + 1)-\(10 + number % 18)"
    case .year, .period: "2014"
    case .kronor, .number, .quantity: "\(number)"
    case .answer: "ja"
    case .formula: "a + b"
    case .choice(let words), .choices(let words): words.last ?? ""
    case .reference, .identifier, .word, .perspective: "x1"
    case .municipality, .municipalities: "Ort\(number)"
    }
  }
}
