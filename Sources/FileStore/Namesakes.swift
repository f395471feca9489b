import Finsam

/// The files that others' names are made of, by their names: `mysam` of `mysam 2`, `mysam - kopia`
/// and `Kopia av mysam`.
struct Namesakes {
  private let documents: [any DataFile]
  private let places: [String: Int]

  init(_ documents: [any DataFile]) {
    self.documents = documents
    places = Dictionary(
      documents.enumerated().map { index, document in
        let name = Namesakes.parts(of: document.file)
        return (Namesakes.key(name.stem[...], name), index)
      }
    ) { first, _ in first }
  }

  /// The file with the longest stem that this one's begins or ends with, more words behind or
  /// before.
  func original(of stray: String) -> (any DataFile)? {
    let name = Namesakes.parts(of: stray)
    let stem = name.stem
    var found: (length: Int, place: Int)?
    func look(_ part: Substring) {
      guard !part.isEmpty, let place = places[Namesakes.key(part, name)] else { return }
      let length = part.utf8.count
      guard let known = found else { return found = (length, place) }
      if length > known.length || length == known.length && place < known.place {
        found = (length, place)
      }
    }
    for piece in Namesakes.pieces(of: stem) { look(piece) }
    return found.map { documents[$0.place] }
  }

  /// Whether the one file is called after the other, or as it but for capitals.
  static func isCalled(_ stray: String, after file: String) -> Bool {
    let (name, original) = (parts(of: stray), parts(of: file))
    return name.folder == original.folder && name.ending == original.ending
      && pieces(of: name.stem).contains(original.stem[...])
  }

  /// What a name begins or ends with: as far as a break, or from one.
  private static func pieces(of stem: String) -> [Substring] {
    var pieces: [Substring] = []
    var isBehindBreak = true
    for index in stem.indices {
      let isBreak = !stem[index].isLetter && !stem[index].isNumber
      if isBreak { pieces.append(stem[..<index]) }
      if isBehindBreak { pieces.append(stem[index...]) }
      isBehindBreak = isBreak
    }
    return pieces
  }

  private static func key(
    _ stem: Substring, _ name: (folder: String, stem: String, ending: String)
  ) -> String { name.folder + "/" + stem + name.ending }

  private static func parts(of file: String) -> (folder: String, stem: String, ending: String) {
    let words = file.split(separator: "/", omittingEmptySubsequences: false)
    let name = (words.last ?? "").lowercased()
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return (
      words.dropLast().joined(separator: "/"), String(name[..<dot]), String(name[dot...])
    )
  }
}
