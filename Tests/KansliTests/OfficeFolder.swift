import Foundation

/// A temporary folder with small förbund, or a copy of the example data.
struct OfficeFolder: ~Copyable {
  let path: String

  init(_ files: [String: String] = OfficeFolder.norra) throws {
    path = "/tmp/kansli-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (file, text) in files { try write(file, text) }
  }

  /// A copy of the example data in `data`.
  init(copying source: String) throws {
    path = "/tmp/kansli-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: source, toPath: path + "/data")
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: path) } catch {}
  }

  var program: Program { Program(folder: path) }

  func write(_ file: String, _ text: String) throws {
    let url = URL(filePath: path).appending(path: file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func text(_ file: String) throws -> String {
    String(decoding: try bytes(file), as: UTF8.self)
  }

  private func bytes(_ file: String) throws -> Data {
    try Data(contentsOf: URL(filePath: path).appending(path: file))
  }

  /// All files in the folder, with their bytes.
  var bytes: [String: Data] {
    get throws {
      let names = try FileManager.default.subpathsOfDirectory(atPath: path)
      var files: [String: Data] = [:]
      for name in names where !isFolder(name) { files[name] = try bytes(name) }
      return files
    }
  }

  /// All files in the folder, with their texts.
  var files: [String: String] {
    get throws { try bytes.mapValues { String(decoding: $0, as: UTF8.self) } }
  }

  private func isFolder(_ name: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  func exists(_ file: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + file) }

  func run(_ words: String...) throws -> Program.Run { try run(words) }
  func run(_ words: [String]) throws -> Program.Run { try program.run(words) }

  /// The repository's own example data.
  static var exampleData: String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "data").path
  }

  static let norra = [
    "norra/forbund.yaml": """
    # Förbundet
    namn: Norra förbundet
    län: Norrbottens län
    avstämningsdag: 2014-12-31
    källor:
      - id: S1
        titel: Styrkortet

    """,
    "norra/styrkort/2014.yaml": """
    år: 2014
    mål:
      - id: individ-1
        perspektiv: individ
        lydelse: Fler i arbete
        källa: S1:1
        mått:
          - id: m1
            namn: Andel i arbete
            enhet: "%"
            riktning: minst
            målvärde: 50
            källa: S1:2
            utfall:
              - id: 2014-12
                dag: 2014-12-31
                värde: 60
                källa: S1:3
        aktiviteter:
          - id: a1
            namn: Matchning
            källa: S1:4

    """,
    "norra/insatser/halsan.yaml": """
    # Hälsan
    namn: Hälsan   # kommentar
    inriktning: struktur
    skede: 'pågående'

    """,
  ]

  /// A second förbund beside the first, with an insats of the same id.
  static let both = norra.merging([
    "sodra/forbund.yaml": "namn: Södra förbundet\n",
    "sodra/insatser/halsan.yaml": "namn: Hälsan i söder\ninriktning: struktur\n",
  ]) { old, _ in old }
}
