import Finsam

/// Which files in a folder are copies of others: by their names, that sync programs and file
/// managers change, and by what they say.
struct Copies {
  /// What is told of each file that is not read as data or not counted, by its path.
  private(set) var told: [String: Problem] = [:]

  /// Of files that others are compared with again and again.
  private var outlines: [String: Outline] = [:]
  private static let mostOutlines = 100

  private mutating func comparison(
    _ original: any DataFile, _ copy: Outline, isWhole: Bool = true
  ) -> RecordComparison {
    let outline = outlines[original.file] ?? Outline(original.record)
    if outlines.count < Copies.mostOutlines { outlines[original.file] = outline }
    return RecordComparison(outline, copy, isWhole: isWhole)
  }

  /// Whether the file is a copy, though its name is as good as any.
  func contains(_ file: String) -> Bool { told[file] != nil }

  /// `strays` are files that look like data but have no name that is read; `read` reads one of them
  /// under the name of another.
  init(
    among documents: [any DataFile], strays: [String],
    read: (DocumentKind, String, String) -> (any DataFile)?
  ) {
    let insatser = documents.filter { $0.kind == .insats }
    findInsatser(insatser)
    guard !strays.isEmpty else { return }
    let names = Namesakes(documents)
    var byTitle: [String: [any DataFile]] = [:]
    for file in insatser where told[file.file] == nil {
      let title = file.record.title.normalizedWording
      if byTitle[title]?.count ?? 0 < Copies.mostNamesakes {
        byTitle[title, default: []].append(file)
      }
    }
    for stray in strays { tell(stray, names, byTitle, read) }
  }

  /// A name that very many files have tells nothing.
  private static let mostNamesakes = 20

  /// Of two insatser that say the same but for a few fields, the one with the longer name is the
  /// copy; of names as long, the later one. Only such are compared as have one name, or of which
  /// one file is called after the other; of a broken file, what could be read.
  private mutating func findInsatser(_ insatser: [any DataFile]) {
    let stems = insatser.map { DocumentKind.stem(of: $0.file) }
    let ordered = stems.indices.sorted {
      (stems[$0].utf8.count, stems[$0]) < (stems[$1].utf8.count, stems[$1])
    }
    /// Their places among all.
    var byTitle: [String: [Int]] = [:]
    var byStem: [String: Int] = [:]
    for place in ordered {
      let file = insatser[place]
      let title = file.record.title.lowered
      let namesake = Copies.owner(of: stems[place]) { byStem[$0] }
      if let original = original(
        of: file, among: (byTitle[title] ?? []) + [namesake].compactMap(\.self), insatser,
        namesake: namesake)
      {
        tell(file.file, copyOf: insatser[original.place], original.differences)
        continue
      }
      byStem[stems[place]] = place
      if byTitle[title]?.count ?? 0 < Copies.mostNamesakes {
        byTitle[title, default: []].append(place)
      }
    }
  }

  /// The first of those that are like the file which it is a copy of; without differences where one
  /// of them could not be read whole.
  private mutating func original(
    of file: any DataFile, among alike: [Int], _ insatser: [any DataFile], namesake: Int?
  ) -> (place: Int, differences: [FieldDifference]?)? {
    guard !alike.isEmpty else { return nil }
    let outline = Outline(file.record)
    for place in alike {
      let isWhole = insatser[place].isWritable && file.isWritable
      let comparison = comparison(insatser[place], outline, isWhole: isWhole)
      if comparison.isCopy(named: namesake == place) {
        return (place, isWhole ? comparison.differences : nil)
      }
    }
    return nil
  }

  private mutating func tell(
    _ stray: String, _ names: Namesakes, _ byTitle: [String: [any DataFile]],
    _ read: (DocumentKind, String, String) -> (any DataFile)?
  ) {
    if let original = names.original(of: stray) {
      let copy = original.kind.isConfidential ? nil : read(original.kind, stray, original.file)
      guard let copy, copy.isWritable, original.isWritable else {
        return tell(stray, copyOf: original, nil)
      }
      let comparison = comparison(original, Outline(copy.record))
      // A file of its own may well be called after another.
      if comparison.sameCount >= comparison.differences.count {
        return tell(stray, copyOf: original, comparison.differences)
      }
    }
    guard Copies.isInsats(stray), let file = read(.insats, stray, stray), file.isWritable else {
      return
    }
    // Under another name than its own a file is a copy only of one that is called the same inside.
    let alike = byTitle[file.record.title.normalizedWording] ?? []
    let outline = alike.isEmpty ? nil : Outline(file.record)
    for original in alike {
      guard let outline else { return }
      let comparison = comparison(original, outline)
      if comparison.isCopy(named: false) {
        return tell(stray, copyOf: original, comparison.differences)
      }
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
  private static func isInsats(_ file: String) -> Bool {
    file.hasSuffix(".yaml") && file.hasPrefix(DocumentKind.insats.folder.map { $0 + "/" } ?? "-")
  }

  /// What `find` answers for the longest stem that this one goes on from: `texas` for
  /// `texas-dator`.
  private static func owner(of stem: String, find: (String) -> Int?) -> Int? {
    var rest = Substring(stem)
    while let dash = rest.lastIndex(of: "-") {
      rest = rest[..<dash]
      if let found = find(String(rest)) { return found }
    }
    return nil
  }
}
