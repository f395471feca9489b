import Finsam

/// Which files in a folder are copies of others: by their names, that sync programs and file
/// managers change, and by what they say.
struct Copies {
  /// What is told of each file that is not read as data or not counted, by its path.
  private(set) var told: [String: Problem] = [:]

  /// Whether the file is a copy, though its name is as good as any.
  func contains(_ file: String) -> Bool { told[file] != nil }

  /// `strays` are files that look like data but have no name that is read; `read` reads one of them under
  /// the name of another.
  init(
    among documents: [any DataFile], strays: [String],
    read: (DocumentKind, String, String) -> (any DataFile)?
  ) {
    let insatser = documents.filter { $0.kind == .insats }
    findInsatser(insatser)
    for stray in strays { tell(stray, documents, insatser, read) }
  }

  /// Of two insatser that say the same but for a few fields, the one with the longer name is the
  /// copy; of names as long, the later one. Only such are compared as have one name, or of which
  /// one file is called after the other.
  private mutating func findInsatser(_ insatser: [any DataFile]) {
    let ordered = insatser.filter(\.isWritable).map {
      (stem: DocumentKind.stem(of: $0.file), file: $0)
    }
    .sorted { ($0.stem.utf8.count, $0.stem) < ($1.stem.utf8.count, $1.stem) }
    var byTitle: [String: [any DataFile]] = [:]
    var byStem: [String: any DataFile] = [:]
    for (stem, file) in ordered {
      let title = file.record.title.lowercased()
      let namesake = Copies.owner(of: stem) { byStem[$0] }
      let alike = (byTitle[title] ?? []) + [namesake].compactMap(\.self)
      let original = alike.first { original in
        Copies.comparison(original, file).isCopy(
          named: namesake.map { $0.file == original.file } ?? false)
      }
      if let original {
        tell(file.file, copyOf: original, Copies.comparison(original, file).differences)
        continue
      }
      byStem[stem] = file
      // A name that very many files have tells nothing.
      if byTitle[title]?.count ?? 0 < 20 { byTitle[title, default: []].append(file) }
    }
  }

  private mutating func tell(
    _ stray: String, _ documents: [any DataFile], _ insatser: [any DataFile],
    _ read: (DocumentKind, String, String) -> (any DataFile)?
  ) {
    if let original = Copies.namesake(of: stray, among: documents) {
      let copy = original.kind.isConfidential ? nil : read(original.kind, stray, original.file)
      guard let copy, copy.isWritable, original.isWritable else {
        return tell(stray, copyOf: original, nil)
      }
      let comparison = Copies.comparison(original, copy)
      // A file of its own may well be called after another.
      if comparison.sameCount >= comparison.differences.count {
        return tell(stray, copyOf: original, comparison.differences)
      }
    }
    guard Copies.isInsats(stray), let file = read(.insats, stray, stray), file.isWritable else {
      return
    }
    let original = insatser.first {
      told[$0.file] == nil && Copies.comparison($0, file).isCopy(named: false)
    }
    if let original {
      tell(stray, copyOf: original, Copies.comparison(original, file).differences)
    }
  }

  private mutating func tell(
    _ file: String, copyOf original: any DataFile, _ differences: [FieldDifference]?
  ) {
    let copy = FileCopy(original: original.file, differences: differences)
    let ownName =
      original.kind == .insats ? " Är det en egen insats, så ge den ett eget namn och id." : ""
    told[file] = Problem(
      .hint, file: file,
      message: "Filen är en kopia av \(original.file) och räknas inte; \(copy.summary).",
      advice: "Jämför dem, för över det som ska gälla och ta bort kopian." + ownName, copy: copy)
  }
}

extension Copies {
  private static func comparison(_ original: any DataFile, _ copy: any DataFile)
    -> RecordComparison
  { RecordComparison(Outline(original.record), Outline(copy.record)) }

  private static func isInsats(_ file: String) -> Bool {
    file.hasSuffix(".yaml") && file.hasPrefix(DocumentKind.insats.folder.map { $0 + "/" } ?? "-")
  }

  /// The file that another's name is made of: `mysam` of `mysam 2`, `mysam - kopia`, `Kopia av
  /// mysam`; the longest there is.
  private static func namesake(of stray: String, among documents: [any DataFile])
    -> (any DataFile)?
  {
    let name = parts(of: stray)
    return documents.filter { document in
      let known = parts(of: document.file)
      return known.folder == name.folder && known.ending == name.ending
        && isMade(name.stem, of: known.stem)
    }.max { parts(of: $0.file).stem.utf8.count < parts(of: $1.file).stem.utf8.count }
  }

  private static func parts(of file: String) -> (folder: String, stem: String, ending: String) {
    let words = file.split(separator: "/", omittingEmptySubsequences: false)
    let name = (words.last ?? "").lowercased()
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return (
      words.dropLast().joined(separator: "/"), String(name[..<dot]), String(name[dot...])
    )
  }

  /// Whether a stem is another with more words before or behind it.
  private static func isMade(_ stem: String, of known: String) -> Bool {
    guard !known.isEmpty else { return false }
    let isBreak = { (letter: Character?) in
      letter.map { !$0.isLetter && !$0.isNumber } ?? true
    }
    return stem.hasPrefix(known) && isBreak(stem.dropFirst(known.count).first)
      || stem.hasSuffix(known) && isBreak(stem.dropLast(known.count).last)
  }

  /// What `find` answers for the longest stem that this one goes on from: `texas` for `texas-dator`.
  private static func owner(of stem: String, find: (String) -> (any DataFile)?) -> (any DataFile)? {
    var rest = Substring(stem)
    while let dash = rest.lastIndex(of: "-") {
      rest = rest[..<dash]
      if let found = find(String(rest)) { return found }
    }
    return nil
  }
}
