import Testing

/// What one lists can be read in again, and nothing that is shown steers a terminal.
struct ExportTests {
  private static let registers = [
    "handelser": "asf/handelser.csv", "foretag": "asf/foretag.csv", "platser": "asf/platser.csv",
    "lagesbild": "asf/lagesbild.csv", "milstolpar": "asf/milstolpar.csv",
    "kaa": "kaa/ungdomar.csv", "uppfoljningar": "kaa/uppfoljningar.csv",
  ]

  @Test(arguments: registers.keys.sorted())
  func `every register comes back through its own export`(_ kind: String) throws {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    let forbund = kind == "kaa" || kind == "uppfoljningar" ? "skelleftea-norsjo" : "gavleborg"
    let folder = "data/" + forbund
    let file = folder + "/" + (Self.registers[kind] ?? "")
    let list = ["list", kind, folder, "--format"]
    let visible = kind == "kaa" || kind == "uppfoljningar" ? ["--visa"] : []
    let exported = try office.program.run(list + ["csv"] + visible)
    let before = try office.program.run(list + ["json"] + visible).stdout
    try office.write("ut.csv", exported.stdout)
    let header = try office.text(file).prefix { $0 != "\n" && $0 != "\r\n" }
    try office.write(file, header + "\n")

    let run = try office.run("import", kind, "ut.csv", folder)
    #expect(run.status == 0, "\(run.stderr.prefix(600))")
    #expect(try office.program.run(list + ["json"] + visible).stdout == before)

    let again = try office.run("import", kind, "ut.csv", folder)
    #expect(again.status == 2)
    #expect(again.stderr.contains("står redan i"), "\(again.stderr.prefix(600))")
    let onlyNew = try office.run("import", kind, "ut.csv", folder, "--bara-nya")
    #expect(onlyNew.stderr.hasPrefix("Inget är nytt"))
    #expect(try office.program.run(list + ["json"] + visible).stdout == before)
  }

  @Test func `escapes, bidi and controls are shown in a pipe, and exact in CSV and JSON`() throws {
    let office = try OfficeFolder()
    let nasty = "A\u{1B}[31mB\u{202E}C\u{9B}1mD\u{7}E"
    try office.write(
      "norra/asf/handelser.csv", "id;vad;år\nh-1;\(nasty);2014\n")
    for words in [
      ["list", "handelser", "norra"], ["show", "handelser", "h-1", "norra"], ["check", "norra"],
      ["show", "insatser", nasty, "norra"],
    ] {
      let run = try office.program.run(words)
      for scalar in (run.stdout + run.stderr).unicodeScalars where scalar != "\n" {
        #expect(![.control, .format].contains(scalar.properties.generalCategory), "\(words)")
      }
    }
    let list = ["list", "handelser", "norra", "--format"]
    #expect(try office.program.run(list + ["csv"]).stdout.contains(nasty))
    #expect(try office.program.run(list + ["json"]).stdout.contains("h-1"))
  }
}
