import Finsam
import Testing

@testable import FileStore

/// The example data as it is in the repository.
struct ExampleDataTests {
  static let root = String(#filePath.dropLast("Tests/FileStoreTests/ExampleDataTests.swift".count))
  static let folders = Folder.forbundFolders(in: root + "data")

  @Test(arguments: folders)
  func `the example data is read without a problem`(path: String) {
    var folder = Folder(path: path, user: "anna") { "" }
    let reading = folder.read()
    #expect(reading.problems.map(\.rendered) == [])
    #expect(!reading.office.insatser.isEmpty)
  }

  /// Words without a unit are held against nothing: beside a name or a wording of the same thing
  /// they would be lost.
  @Test(arguments: folders)
  func `what is named in one place is no loose words in another`(path: String) {
    var folder = Folder(path: path, user: "anna") { "" }
    let statements = folder.read().office.statements
    func key(_ row: SourceStatement) -> String {
      [row.key, row.year?.text ?? "", row.meaning].joined(separator: ";")
    }
    let named = Set(statements.filter { ["benämning", "lydelse"].contains($0.unit) }.map(key))
    let loose = statements.filter { row in
      row.unit.isEmpty && !row.value.contains(where: \.isNumber) && named.contains(key(row))
    }
    #expect(loose.map(\.id) == [])
  }

  @Test(arguments: folders)
  func `every field of the example data can be changed and changed back`(path: String) throws {
    var folder = Folder(path: path, user: "anna") { "" }
    _ = folder.read()
    var chance = Chance(seed: 7)
    for loaded in folder.files.values {
      guard let document = loaded.document as? Document else { continue }
      for _ in 0..<8 {
        let (address, outline) = document.randomRecord(&chance)
        guard let field = outline.fields.randomElement(using: &chance) else { continue }
        // As every form and command writes it: blanks alone are no list.
        let text = field.shape.randomText(&chance)
        let canonical: String
        do throws(InvalidInput) {
          canonical = try field.shape.kind.canonical(text)
        } catch {
          canonical = text
        }
        let wish = Change(
          address, .field(field.shape.key, from: field.text, to: canonical)
        ).normalized
        do throws(SaveFailure) {
          let after = try document.applying(wish)
          let isUntouched = document.isOutsideUntouched(in: after, by: wish, address)
          #expect(isUntouched, "\(wish)")
          let undone = try after.applying(wish.inverse).record.plainDraft
          let isUndone = undone.isIdentical(to: document.record.plainDraft)
          #expect(isUndone, "\(wish)")
        } catch {
          guard case .refused = error else {
            Issue.record("\(error) \(wish)")
            continue
          }
        }
      }
    }
  }
}
