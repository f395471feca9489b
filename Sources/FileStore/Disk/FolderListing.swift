import Finsam
import Glibc

/// What lies in a förbund's folder, by name.
struct FolderListing: Sendable {
  /// Paths of data files, in order.
  var files: [String] = []
  /// Files that look like data but are not read, and why; and folders that cannot be read.
  var problems: [Problem] = []
  /// Files that are not read but may be copies of data.
  var strays: [String] = []
  /// What others are about to write, or a crash has left.
  var intents: [String] = []
  /// Why the förbund's own folder could not be read: then nothing is known of it.
  var failure: FolderFailure?

  private static let top = DocumentKind.allCases.filter { $0.folder == nil }.map {
    $0.path(id: "")
  }

  init(path: String) {
    let top = FolderListing.top
    for name in ownNames(in: path) {
      if name.hasPrefix(Intent.prefix) { intents.append(name) }
      if top.contains(name) {
        files.append(name)
      } else if let hint = FolderListing.hint(
        name, name, isAmongData: top.contains(where: name.isMisspelt))
      {
        problems.append(hint)
        if !name.hasPrefix("~$"), !name.hasSuffix(MergeNote.ending) { strays.append(name) }
      } else if !name.hasPrefix("."), name.lowered.hasSuffix(".yaml") {
        strays.append(name)
      } else if name != History.file, name.lowered.hasSuffix(".csv"),
        Namesakes.isCalled(name, after: History.file)
      {
        problems.append(FolderListing.historyHint(name))
      }
    }
    for folder in DocumentKind.folders {
      for name in names(in: path + "/" + folder, as: folder) {
        let file = folder + "/" + name
        if let hint = FolderListing.hint(name, file, isAmongData: true) {
          problems.append(hint)
          if !name.hasPrefix("~$"), !name.hasSuffix(MergeNote.ending) { strays.append(file) }
        } else if name.hasPrefix(".") || file == History.secretFile {
          continue
        } else if DocumentKind(path: file) != nil {
          files.append(file)
        } else if let hint = FolderListing.strayHint(name, in: folder) {
          problems.append(hint)
          strays.append(file)
        }
      }
    }
  }

  private mutating func ownNames(in path: String) -> [String] {
    do throws(FolderFailure) {
      return try FolderListing.allNames(in: path)
    } catch {
      failure = error
      return []
    }
  }

  /// The names in a folder, none where it is missing; one that cannot be read is a problem.
  private mutating func names(in path: String, as folder: String) -> [String] {
    do throws(FolderFailure) {
      return try FolderListing.allNames(in: path)
    } catch {
      if error != .missing { problems.append(error.problem(folder: folder)) }
      return []
    }
  }

  /// A file among the data that has the look of it, but not a name that is read.
  private static func strayHint(_ name: String, in folder: String) -> Problem? {
    let lowered = name.lowered
    guard lowered.hasSuffix(".csv") || lowered.hasSuffix(".yaml") else { return nil }
    let kinds = DocumentKind.allCases.filter { $0.folder == folder }
    if kinds == [.insats], lowered.hasSuffix(".yaml") { return nameHint(folder + "/" + name) }
    let read = kinds.map { $0.path(id: $0 == .insats ? "NAMN" : "ÅR") }
    let isTable = lowered.hasSuffix(".csv")
    let advice =
      switch (isTable, kinds.contains(where: \.isTable)) {
      case (true, true): "Byt namn på filen, eller läs in dess rader med ”kansli import”."
      case (true, false): "Flytta filen: här hör inga tabeller hemma."
      case (false, _): "Byt namn på filen."
      }
    return Problem(
      .hint, file: folder + "/" + name,
      message: "Filen läses inte. Här läses \(read.swedishList).", advice: advice)
  }

  /// Whether a file with this ending could be read where the file lies.
  private static func isEnding(_ ending: String, besides file: String) -> Bool {
    let folder = file.contains("/") ? file.prefix { $0 != "/" } : nil
    return DocumentKind.allCases.contains { kind in
      kind.folder.map { Substring($0) } == folder && kind.path(id: "2014").hasSuffix(ending)
    }
  }

  private static func historyHint(_ name: String) -> Problem {
    Problem(
      .hint, file: name,
      message: "Filen är en kopia av \(History.file) och läses inte: det som bara står där går "
        + "inte att ångra.",
      advice: "För över de rader som fattas i \(History.file), och ta bort kopian.")
  }

  /// An insats in a file that cannot be called what it is called.
  private static func nameHint(_ file: String) -> Problem {
    Problem(
      file: file,
      message: "Filens namn kan inte användas som id, så insatsen läses inte.",
      advice: "Byt namn på filen: små bokstäver a–z, siffror och bindestreck, och sist .yaml.")
  }

  /// Names in a folder, sorted. readdir(3).
  static func allNames(in path: String) throws(FolderFailure) -> [String] {
    guard let folder = opendir(path) else { throw FolderFailure(code: errno, path: path) }
    defer { closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else {
        if errno != 0 { throw FolderFailure(code: errno, path: path) }
        break
      }
      let name = withUnsafeBytes(of: entry.pointee.d_name) { buffer in
        String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The same, nil where the folder cannot be read: for where that is as good as none.
  static func names(in path: String) -> [String]? {
    do throws(FolderFailure) { return try allNames(in: path) } catch { return nil }
  }

  /// How the names of data end, and what people and programs write instead.
  private static let endings = [
    (".yaml", [".yml", ".yaml", ".yaml.txt", ".yml.txt"]), (".csv", [".csv", ".csv.txt"]),
  ]

  /// Whether a name is as those of data are to be, which is seen sooner than what else it could be.
  private static func isOrdinary(_ name: String) -> Bool {
    guard endings.contains(where: { name.hasSuffix($0.0) }) else { return false }
    let arePlain = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "."):
        true
      default: false
      }
    }
    return arePlain && !name.holds("sync-conflict")
  }

  private static func hint(_ name: String, _ file: String, isAmongData: Bool) -> Problem? {
    if isOrdinary(name) { return nil }
    let lowered = name.lowered
    if name.hasSuffix(MergeNote.ending) {
      return Problem(
        .hint, file: file,
        message: "Här står det som git inte kunde slå ihop, och som någon ska ta ställning till.",
        advice:
          "Skriv in det som ska gälla i filen med samma namn utan \(MergeNote.ending), och ta "
          + "bort den här.")
    }
    // Only the last is written without spaces.
    let words = ["conflicted copy", "i konflikt", "sync-conflict"]
    let isCopy =
      words[(lowered.utf8.contains(0x20) ? 0 : 2)...].contains(where: lowered.holds)
      || name.utf8.first == UInt8(ascii: "~") && name.hasPrefix("~$")
    if isCopy {
      return Problem(
        .hint, file: file,
        message: "Detta är en kopia som ett synkprogram eller Office har lämnat.",
        advice: "Jämför med den rätta filen och ta bort kopian. Den läses inte.")
    }
    guard isAmongData, !name.hasPrefix(".") else { return nil }
    for (right, wrong) in endings
    where wrong.contains(where: lowered.hasSuffix) && !name.hasSuffix(right)
      && FolderListing.isEnding(right, besides: file)
    {
      return Problem(
        .hint, file: file, message: "Filen läses inte: namnet ska sluta på \(right).",
        advice: "Byt namn på filen.")
    }
    return nil
  }
}

extension String {
  /// Whether the letters of an ASCII word stand somewhere; by bytes, since it is asked of every
  /// name.
  fileprivate func holds(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return true }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: word.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// Whether this is another name but for its ending and its capitals: `Forbund.yml` of
  /// `forbund.yaml`.
  fileprivate func isMisspelt(_ name: String) -> Bool {
    // Nearly all begin with another letter.
    guard let first = utf8.first, let other = name.utf8.first,
      first | 0x20 == other | 0x20 || first >= 0x80 || other >= 0x80
    else { return false }
    let stem = name.prefix { $0 != "." }
    return lowered.hasPrefix(stem + ".")
  }
}
