import Finsam
import Foundation
import Glibc
import Testing

/// Pipes, terminals, locks and folders that one may not write in.
struct SystemEnvironmentTests {
  static let steering: [String: String] = {
    var files = OfficeFolder.norra
    files["norra/insatser/halsan.yaml"] =
      "namn: \"Rö\\e[31md\\a\\u202Etxet\"\ninriktning: struktur\n"
    return files
  }()

  @Test
  func `text that steers terminals is shown in a pipe too, and exact in CSV`() throws {
    let office = try OfficeFolder(Self.steering)

    let list = try office.run("list", "insatser", "norra", "--format", "csv")
    let show = try office.run("show", "insatser", "halsan", "norra")

    #expect(list.stdout.contains(";Rö\u{1B}[31md\u{7}\u{202E}txet;"))
    #expect(show.stdout.contains("Namn: Rö␛[31md⟦0007⟧⟦202E⟧txet"))
    #expect(!show.stdout.contains("\u{202E}"))
  }

  @Test(arguments: ["list insatser norra", "show insatser halsan norra", "check norra"])
  func `text that steers terminals is shown, not obeyed, on a terminal`(_ words: String) throws {
    let office = try OfficeFolder(Self.steering)

    let shown = try office.program.shell(
      "script -qec \"$KANSLI \(words)\" /dev/null")

    #expect(shown.stdout.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x0D })
    #expect(!shown.stdout.contains("\u{202E}") && !shown.stdout.contains("\u{FEFF}"))
    if !words.hasPrefix("check") { #expect(shown.stdout.contains("Rö␛[31")) }
  }

  @Test
  func `a reader that goes away is no error`() throws {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)

    let run = try office.program.shell(
      "{ $KANSLI list bedomningar data; echo $? >status; } | true; cat status")

    #expect(run == Program.Run(stdout: "0\n"))
  }

  @Test
  func `an answer that cannot be written is told of`() throws {
    let office = try OfficeFolder()

    let run = try office.program.shell("$KANSLI list mal norra >/dev/full")

    #expect(
      run == Program.Run(stderr: "Fel: Svaret kunde inte skrivas: disken är full.\n", status: 2))
  }

  @Test
  func `a locked folder gives status 3`() throws {
    let office = try OfficeFolder()
    let lock = open(office.path + "/norra/.kansli.lock", O_RDWR | O_CREAT, 0o644)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX) == 0)
    let owner = "bo på kontor-1\n"
    #expect(write(lock, owner, owner.utf8.count) == owner.utf8.count)

    let set = try office.run("set", "insatser", "halsan", "skede=avslutad", "norra")
    let text = try office.text("norra/insatser/halsan.yaml")

    #expect(
      set
        == Program.Run(
          stderr: """
            Fel: Mappen är låst av bo på kontor-1.
              Vänta en stund och försök igen.

            """, status: 3))
    #expect(text == OfficeFolder.norra["norra/insatser/halsan.yaml"])
  }

  @Test
  func `changes made at the same time all survive`() throws {
    let office = try OfficeFolder()
    let fields = ["källa", "ägare", "målgrupp", "period.i_ord"]

    let run = try office.program.shell(
      fields.map { "$KANSLI set insatser halsan \($0)=nytt norra 2>/dev/null & " }.joined()
        + "wait")
    let shown = try office.run("show", "insatser", "halsan", "norra")
    let history = try office.run("list", "historik", "norra", "--format", "csv")

    #expect(run == Program.Run())
    #expect(shown.stdout.split(separator: ": nytt\n").count == fields.count)
    #expect(history.stdout.split(separator: "\n").count == fields.count + 1)
  }

  @Test
  func `a folder one may not write in gives status 2`() throws {
    let office = try OfficeFolder()
    let asNobody = getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""

    let set = try office.program.shell(
      "cp \"$KANSLI\" program && chmod -R a+rX . && chmod -R a-w norra && "
        + "\(asNobody)./program set insatser halsan skede=avslutad norra; status=$?; "
        + "chmod -R u+w norra; exit $status")
    let text = try office.text("norra/insatser/halsan.yaml")

    #expect(set.status == 2)
    #expect(set.stderr.hasPrefix("Fel: Du får inte skriva i "), "\(set.stderr)")
    #expect(text == OfficeFolder.norra["norra/insatser/halsan.yaml"])
  }

  @Test
  func `a file one may not write in gives status 2, though one may write in its folder`() throws {
    let office = try OfficeFolder()
    let asNobody = getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""

    let set = try office.program.shell(
      "cp \"$KANSLI\" program && chmod -R a+rwX . && chmod a-w norra/insatser/halsan.yaml && "
        + "\(asNobody)./program set insatser halsan skede=avslutad norra")
    let text = try office.text("norra/insatser/halsan.yaml")

    #expect(set.status == 2)
    #expect(set.stderr.hasPrefix("Fel: Du får inte skriva i "), "\(set.stderr)")
    #expect(text == OfficeFolder.norra["norra/insatser/halsan.yaml"])
  }

  @Test(arguments: [
    "list insatser data/skelleftea-norsjo", "list mal data/skelleftea-norsjo",
    "list handelser data/gavleborg", "list historik norra",
  ])
  func `a table is no wider than the window`(_ words: String) throws {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    for (file, text) in OfficeFolder.norra { try office.write(file, text) }
    let long = String(repeating: "Region ", count: 40)
    _ = try office.run("set", "insatser", "halsan", "ägare=\(long)", "norra")

    let shown = try office.program.shell(
      "script -qec \"stty cols 140; $KANSLI \(words)\" /dev/null")
    let lines = shown.stdout.split(separator: "\r\n")

    #expect(lines.count > 1)
    #expect(lines.filter { $0.count > 140 } == [])
  }

  @Test
  func `a user that is set to nothing is the one who is logged in`() throws {
    let office = try OfficeFolder()
    var program = office.program
    program.environment = ["KANSLI_USER": ""]
    let name = String(cString: try #require(getpwuid(getuid())).pointee.pw_name)

    let set = try program.run(["set", "insatser", "halsan", "skede=avslutad", "norra"])
    let users = office.reading().history.map(\.user)

    #expect(set.status == 0)
    #expect(users == [name])
  }

  @Test
  func `the folder and the user come from the environment`() throws {
    let office = try OfficeFolder()
    var program = office.program
    program.environment = ["KANSLI_DATA": "norra", "KANSLI_USER": "kerstin"]

    let set = try program.run(["set", "insatser", "halsan", "skede=avslutad"])
    let history = try program.run(["show", "historik", "1"])

    #expect(set.status == 0)
    #expect(history.stdout.contains("Användare: kerstin\nÅtgärd: ändrade\n"))
  }
}
