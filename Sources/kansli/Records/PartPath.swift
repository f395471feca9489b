import Finsam

/// A part of a document as the command line names it: `texas/deltagare/2014`, or
/// `medlemmar/norsjo` where there is one document of its kind.
struct PartPath {
  let address: Address

  /// Nil where the words are no path of such a document. Lists are named by their key in the file
  /// or by what they are called, with or without dots.
  init?(_ path: String, of kind: RecordKind) {
    guard let document = kind.document, !document.isRegister else { return nil }
    var words = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let stem = document.isOfMany ? words.removeFirst() : ""
    guard !words.isEmpty, words.count.isMultiple(of: 2), !words.contains("") else { return nil }
    var shape = document.shape
    var steps: [Step] = []
    for place in stride(from: 0, to: words.count, by: 2) {
      guard let part = shape.part(named: words[place]) else { return nil }
      steps.append(Step(part.key, words[place + 1]))
      shape = part.shape
    }
    address = Address(document.path(id: stem), steps)
  }
}

extension RecordShape {
  /// A list by its key, by what it is called or by what one of it is called.
  func part(named word: String) -> Part? {
    let wanted = Folding.plain(word)
    return part(word)
      ?? parts.first { part in
        [part.key, part.label, part.singular].contains { Folding.plain($0) == wanted }
      }
  }
}

extension OpenForbund {
  /// The part that a path names; nil where there is none.
  func part(_ path: String, of kind: RecordKind) -> NamedRecord? {
    guard let address = PartPath(path, of: kind)?.address,
      let outline = office.outline(at: address)
    else { return nil }
    return NamedRecord(id: path, kind: kind, address: address, outline: outline)
  }
}
