import Foundation
import Testing

/// Two offices work in clones of one repository, and git merges by the program.
struct MergeTests {
  /// A shared repository, and Anna's and Bo's clones of it.
  private struct Clones: ~Copyable {
    let folder: OfficeFolder

    init() throws { folder = try OfficeFolder([:]) }

    /// The same with a förbund in it.
    static func begun() throws -> Clones {
      let clones = try Clones()
      try clones.begin()
      return clones
    }

    private func begin() throws {
      var files = OfficeFolder.norra
      files["norra/asf/handelser.csv"] =
        "id;aktivitet;slag;dag;anteckning\nh-1;a1;möte;2014-03-01;Första\n"
      try git("init -q --bare -b main gemensamt.git && git clone -q gemensamt.git anna")
      for (file, text) in files { try folder.write("anna/" + file, text) }
      try expectDone(shell("$KANSLI init anna/norra --git && cd anna && git add -A"))
      try git("commit -q -m Början && git push -q origin main", in: "anna")
      try git("clone -q gemensamt.git bo")
      try expectDone(shell("$KANSLI init bo/norra --git"))
    }

    func shell(_ line: String, user: String = "anna") throws -> Program.Run {
      var program = folder.program
      program.environment = [
        "GIT_AUTHOR_NAME": user, "GIT_AUTHOR_EMAIL": "\(user)@example.org", "HOME": folder.path,
        "GIT_COMMITTER_NAME": user, "GIT_COMMITTER_EMAIL": "\(user)@example.org",
        "KANSLI_USER": user,
      ]
      return try program.shell(line)
    }

    func git(_ words: String, in clone: String = ".") throws {
      try expectDone(shell("cd \(clone) && git \(words)"))
    }

    private func expectDone(_ run: Program.Run) throws {
      try #require(run.status == 0, "\(run.stdout) \(run.stderr)")
    }

    /// Somebody's work, and that it is in their clone.
    func work(_ user: String, _ commands: [String]) throws {
      for command in commands {
        try expectDone(shell("$KANSLI \(command) \(user)/norra --idag 2014-12-31", user: user))
      }
      try expectDone(shell("cd \(user) && git add -A && git commit -q -m Arbete", user: user))
    }

    /// Anna's work goes to the shared repository, and Bo takes it in.
    func meet() throws -> Program.Run {
      try git("push -q origin main", in: "anna")
      return try shell("cd bo && git pull -q --no-rebase --no-edit origin main", user: "bo")
    }

    /// Files in which marks of git's stand.
    var marked: [String] {
      get throws {
        try folder.files.filter { !$0.key.contains(".git/") }
          .filter { $0.value.contains("<<<<<<<") || $0.value.contains(">>>>>>>") }.map(\.key)
      }
    }
  }

  @Test func `what two have done to the same files is merged field by field`() throws {
    let clones = try Clones.begun()
    try clones.work(
      "anna",
      [
        "set insatser halsan skede=avslutad",
        "set matt individ-1/m1 målvärde=55",
        "add handelser aktivitet=a1 slag=möte dag=2014-04-01 anteckning=Annas",
      ])
    try clones.work(
      "bo",
      [
        "set insatser halsan inriktning=individ",
        "set matt individ-1/m1 riktning=högst",
        "add handelser aktivitet=a1 slag=möte dag=2014-05-01 anteckning=Bos",
      ])
    let met = try clones.meet()
    #expect(met.status == 0, "\(met.stderr)")
    #expect(
      try clones.folder.text("bo/norra/insatser/halsan.yaml") == """
        # Hälsan
        namn: Hälsan   # kommentar
        inriktning: individ
        skede: 'avslutad'

        """)
    #expect(
      try clones.folder.text("bo/norra/styrkort/2014.yaml")
        == OfficeFolder.norra["norra/styrkort/2014.yaml"]?
        .replacing("riktning: minst", with: "riktning: högst")
        .replacing("målvärde: 50", with: "målvärde: 55"))
    // Each has given the next number to a row of their own.
    #expect(
      try clones.folder.text("bo/norra/asf/handelser.csv") == """
        id;aktivitet;slag;dag;anteckning
        h-1;a1;möte;2014-03-01;Första
        h-2;a1;möte;2014-05-01;Bos
        h-3;a1;möte;2014-04-01;Annas

        """)
    let history = try clones.folder.text("bo/norra/historik.csv")
    #expect(history.components(separatedBy: "\r\n").count == 8)
    #expect(try clones.marked == [])
    let checked = try clones.shell("$KANSLI check bo/norra --form json")
    #expect(!checked.stdout.contains("läsfel"))
  }

  /// As where git is called by a program with other paths than one's own: then git merges itself.
  @Test func `where git does not find the program nothing is lost`() throws {
    let clones = try Clones.begun()
    let gone = try clones.shell(
      "cd bo && git config merge.kansli.driver "
        + "\"$(git config merge.kansli.driver | sed \"s#$KANSLI#/finns/inte/kansli#g\")\"")
    #expect(gone.status == 0, "\(gone.stderr)")
    let driver = try clones.shell("cd bo && git config merge.kansli.driver").stdout
    #expect(driver.contains("/finns/inte/kansli merge %O %A %B %P"), "\(driver)")
    try clones.work("anna", ["set insatser halsan skede=avslutad"])
    try clones.work("bo", ["set insatser halsan namn=Bos"])
    _ = try clones.meet()
    let text = try clones.folder.text("bo/norra/insatser/halsan.yaml")
    #expect(text.contains("avslutad") && text.contains("Bos"), "\(text)")
    let history = try clones.folder.text("bo/norra/historik.csv")
    #expect(history.contains("skede") && history.contains("namn"), "\(history)")
  }

  @Test func `what collides keeps ours, tells of theirs and stops the merge`() throws {
    let clones = try Clones.begun()
    try clones.work(
      "anna",
      [
        "set insatser halsan skede=avslutad ägare=Anna", "set handelser h-1 anteckning=Annas",
        "set matt individ-1/m1 målvärde=55",
      ])
    try clones.work(
      "bo",
      [
        "set insatser halsan skede=implementerad", "remove handelser h-1",
        "remove matt individ-1/m1",
      ])
    let met = try clones.meet()
    #expect(met.status != 0)
    #expect(
      met.stderr.contains("norra/insatser/halsan.yaml: Skede i ”Hälsan” är ändrad på båda sidor"),
      "\(met.stderr)")
    #expect(
      try clones.folder.text("bo/norra/insatser/halsan.yaml") == """
        # Hälsan
        namn: Hälsan   # kommentar
        inriktning: struktur
        skede: 'implementerad'
        ägare: Anna

        """)
    #expect(
      try clones.folder.text("bo/norra/insatser/halsan.yaml.konflikt") == """
        Sammanslagning av norra/insatser/halsan.yaml: 1 sak att ta ställning till.
        I filen står vår version. Skriv in det som ska gälla där, ta bort den här filen, och säg
        till git att det är klart: git add norra/insatser/halsan.yaml

        1. Skede i ”Hälsan” är ändrad på båda sidor
           förut: pågående
           vår: implementerad
           deras: avslutad

        """)
    #expect(try clones.marked == [])
    let status = try clones.shell("cd bo && git status --porcelain").stdout
    #expect(
      Set(status.split(separator: "\n").filter { $0.hasPrefix("UU") }) == [
        "UU norra/asf/handelser.csv", "UU norra/insatser/halsan.yaml",
        "UU norra/styrkort/2014.yaml",
      ])
    let left = try clones.shell("$KANSLI merge --visa bo/norra")
    #expect(left.status == 1)
    #expect(left.stdout.contains("anteckning: Annas") && left.stdout.contains("målvärde: 55"))
    // Which file waits is told by check too.
    #expect(try clones.shell("$KANSLI check bo/norra").stdout.contains("halsan.yaml.konflikt"))
    try clones.git("add norra && git commit -q -m Klart", in: "bo")
    _ = try clones.shell("rm bo/norra/*/*.konflikt")
    #expect(try clones.shell("$KANSLI merge --visa bo/norra").status == 0)
  }

  @Test func `events that two offices add to the calendar stand after each other`() throws {
    let clones = try Clones.begun()
    try clones.work("anna", ["add kalender från=2014-12-01 slag=möte vad=Först"])
    try clones.git("push -q origin main", in: "anna")
    try clones.git("pull -q origin main", in: "bo")
    try clones.work("anna", ["add kalender id=annas från=2014-12-02 slag=möte vad=Annas"])
    try clones.work("bo", ["add kalender id=bos från=2014-12-03 slag=möte vad=Bos"])
    let met = try clones.meet()
    #expect(met.status == 0, "\(met.stderr)")
    let rows = try clones.folder.text("bo/norra/kalender.csv").split(whereSeparator: \.isNewline)
    let ids = rows.dropFirst().map { $0.prefix { $0 != ";" } }
    #expect(ids == ["h-1", "bos", "annas"])
    #expect(try clones.marked == [])
  }

  @Test func `git is set up once, and leaves what stands in its files`() throws {
    let folder = try OfficeFolder()
    try folder.write("norra/.gitignore", "*.bak")
    let first = try folder.run("init", "norra", "--git")
    #expect(first.status == 0)
    #expect(first.stdout == "norra/.gitattributes\nnorra/.gitignore\n")
    #expect(try folder.text("norra/.gitignore").hasPrefix("*.bak\n# Uppgifter om ungdomar"))
    #expect(
      try folder.text("norra/.gitattributes").contains("\n/insatser/*.yaml merge=kansli -text\n"))
    #expect(try folder.run("init", "norra", "--git").stdout == "")
  }

  @Test func `a clone whose git cannot merge fields is told of, and one that can is not`() throws {
    let folder = try OfficeFolder()
    func told(_ path: String) throws -> Bool {
      try folder.run("check", path).stdout.contains("Git är inte inställt i den här klonen")
    }
    #expect(try !told("norra"))
    let begun = try folder.run("init", "norra", "--git")
    #expect(begun.status == 0)
    #expect(try !told("norra"))
    // The file follows to every clone; the setting does not.
    try folder.write("norra/.git/config", "[core]\n\tbare = false\n")
    #expect(try told("norra"))
    try folder.write("norra/.git/config", "[include]\n\tpath = ../gemensam\n")
    try folder.write("norra/gemensam", "[merge \"kansli\"]\n\tdriver = kansli merge\n")
    #expect(try !told("norra"))
  }

  @Test func `words that git did not give are told`() throws {
    let folder = try OfficeFolder()
    #expect(
      try folder.run("merge", "a", "b").stderr
        == "Fel: Git anger fyra filer, men här är 2.\n"
        + "  Se det som återstår med ”kansli merge --visa MAPP”.\n")
    #expect(try folder.run("merge", "a", "b", "c", "norra/forbund.yaml").status == 2)
  }
}
