import Finsam

/// What a merge could not put together, written for a person to decide: it stands beside the file,
/// which has our version of it.
package struct MergeNote: Sendable {
  /// Behind the name of the file that it is about.
  package static let ending = ".konflikt"

  /// The path as git gives it.
  private let path: String
  private let items: [Item]

  fileprivate struct Item: Sendable {
    let title: String
    /// Whose text it is, and the text.
    let texts: [(String, String)]
  }

  /// `ours` is the document as it stands in the file, for what people call its records.
  init(_ collisions: [MergeCollision], path: String, _ office: Office) {
    self.path = path
    let names = ChangeNames(office)
    items = collisions.map { Item($0, names) }
  }

  package var text: String {
    let count = items.count
    let opening = [
      "Sammanslagning av \(path): \(count) \(count == 1 ? "sak" : "saker") att ta ställning till.",
      "I filen står vår version. Skriv in det som ska gälla där, ta bort den här filen, och säg",
      "till git att det är klart: git add \(path)",
    ]
    let told = items.enumerated().map { index, item in
      "\n\(index + 1). \(item.title)\n"
        + item.texts.map { name, text in
          let lines =
            text.isEmpty
            ? ["(tomt)"]
            : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
          return "   \(name): " + lines.joined(separator: "\n      ") + "\n"
        }.joined()
    }
    return opening.joined(separator: "\n") + "\n" + told.joined()
  }

  /// One line for each, without what anything says.
  package var titles: [String] { items.map { "\(path): \($0.title)" } }
}

extension MergeNote.Item {
  fileprivate init(_ collision: MergeCollision, _ names: ChangeNames) {
    let address = collision.address
    func title(_ edit: Change.Edit) -> String {
      names.title(of: [Change(address, edit)]).capitalizedFirst
    }
    switch collision.reason {
    case .field(let key, let base, let ours, let theirs):
      self.init(
        title: title(.field(key, from: ours, to: theirs)) + " är ändrad på båda sidor",
        texts: [("förut", base), ("vår", ours), ("deras", theirs)])
    case .removedByUs(let part, let theirs):
      self.init(
        title: title(.remove(part: part, after: nil, theirs))
          + ": vi har tagit bort, de har ändrat",
        texts: [("deras", theirs.allLines)])
    case .removedByThem(let part, let ours):
      self.init(
        title: title(.remove(part: part, after: nil, ours)) + ": de har tagit bort, vi har ändrat",
        texts: [("vår, som står kvar", ours.allLines)])
    case .addedByBoth(let part, let theirs):
      self.init(
        title: title(.insert(part: part, after: nil, theirs))
          + ": båda har lagt till en med samma id",
        texts: [("deras", theirs.allLines)])
    case .list(let part, let ours, let theirs):
      self.init(
        title: "Ordningen i ”\(part)”, \(address.file): båda har ändrat i listan",
        texts: [("vår", ours.inOrder), ("deras", theirs.inOrder)])
    case .beside(let text):
      self.init(title: "Text vid sidan av fälten, som inte fick plats", texts: [("text", text)])
    case .unwritten(let change, let reason):
      self.init(
        title: names.title(of: [change]).capitalizedFirst + " gick inte att skriva",
        texts: [("skäl", reason)] + change.saidTexts)
    case .unreadable(let reason):
      self.init(
        title: "\(address.file) går inte att slå ihop",
        texts: [("skäl", reason), ("deras version", "git show :3:\(address.file)")])
    }
  }
}

extension [Draft] {
  /// A line for each, by its id and what it is called. Of very many only the first: then the order
  /// is not what anybody reads.
  fileprivate var inOrder: String {
    let lines = prefix(200).map { draft in
      let name = ["namn", "lydelse", "vad", "titel", "rubrik"].lazy.compactMap(draft.text).first
      return [draft.id, (name ?? "").oneLine].filter { !$0.isEmpty }.joined(separator: ": ")
    }
    return (lines + (count > lines.count ? ["… och \(count - lines.count) till"] : []))
      .joined(separator: "\n")
  }
}

extension Change {
  fileprivate var saidTexts: [(String, String)] {
    switch edit {
    case .field(_, let from, let to): [("från", from), ("till", to)]
    case .insert(_, _, let draft), .remove(_, _, let draft), .create(let draft), .delete(let draft):
      [("posten", draft.allLines)]
    case .move: []
    }
  }
}

extension Draft {
  /// All that it says, a field on each line.
  fileprivate var allLines: String { "\n" + lines.joined(separator: "\n") }

  private var lines: [String] {
    fields.map { "\($0.key): \($0.text)" }
      + parts.flatMap { list in
        list.drafts.flatMap { draft in
          ["\(list.key) \(draft.id):"] + draft.lines.map { "  " + $0 }
        }
      }
  }
}
