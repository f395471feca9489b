import Foundation
import Glibc
import Testing
import TmuxDriver

/// The real program is ended in the midst of a form, and started again.
struct UnsavedFormTests {
  private func start(
    _ tmux: borrowing Tmux, _ office: borrowing OfficeFolder, _ options: String = ""
  )
    throws
  {
    try tmux.tmux([
      "respawn-pane", "-k",
      "TERM=screen-256color XDG_STATE_HOME='\(office.path)/state' '\(Program.path)' "
        + "'\(office.path)/norra' --user anna --today 2015-03-05 \(options)",
    ])
    try tmux.wait(for: "Översikt")
  }

  private func end(_ tmux: borrowing Tmux, _ signal: Int32) throws {
    let process = try #require(Int32(try tmux.value("#{pane_pid}")))
    let result = kill(process, signal)
    #expect(result == 0)
    try tmux.wait("bli död") { _ in try tmux.value("#{pane_dead}") == "1" }
  }

  private func drafts(_ office: borrowing OfficeFolder) -> [String] {
    let path = office.path + "/state/kansli"
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path)
        .filter { $0.hasSuffix(".utkast") }
    } catch { return [] }
  }

  /// Begins a new insats and writes its name.
  private func write(_ tmux: borrowing Tmux) throws {
    try tmux.press("2")
    try tmux.wait(for: "▶ Hälsan")
    try tmux.press("n")
    try tmux.wait(for: "▶ Namn *")
    try tmux.type("Verkstan i Åsele")
    try tmux.wait(for: "Verkstan i Åsele")
  }

  private func resume(_ tmux: borrowing Tmux, _ office: borrowing OfficeFolder) throws {
    try start(tmux, office)
    try tmux.wait(for: "Du har inte sparat: Ny insats")
    try tmux.press("Enter")
    try tmux.wait(for: "Här är det du skrev")
    try tmux.press("C-s")
    try tmux.wait(for: "Sparat: ny fil")
    let saved = try office.text("norra/insatser/verkstan-i-asele.yaml")
    let left = drafts(office)
    #expect(saved.contains("Verkstan i Åsele"))
    #expect(left == [])
  }

  @Test func `a form that is killed is offered at the next start, and saved`() throws {
    let office = try OfficeFolder()
    let tmux = try Tmux(width: 100, height: 30)
    try start(tmux, office)
    try write(tmux)
    try tmux.wait("ha sparat utkastet") { _ in !drafts(office).isEmpty }
    try end(tmux, SIGKILL)
    try resume(tmux, office)
  }

  @Test func `a window that is closed loses nothing that was typed`() throws {
    let office = try OfficeFolder()
    let tmux = try Tmux(width: 100, height: 30)
    try start(tmux, office)
    try write(tmux)
    try end(tmux, SIGHUP)
    let kept = drafts(office)
    #expect(kept.count == 1)
    // Who only looks is not asked, and takes nothing away.
    try start(tmux, office, "--read-only")
    try tmux.press("2")
    try tmux.wait(for: "▶ Hälsan")
    try end(tmux, SIGTERM)
    let still = drafts(office)
    #expect(still == kept)
    try resume(tmux, office)
  }

  @Test func `a state folder that cannot be written is told of once, and does no harm`() throws {
    let office = try OfficeFolder()
    try office.write("state", "")
    let tmux = try Tmux(width: 140, height: 30)
    try start(tmux, office)
    try write(tmux)
    try tmux.wait(for: "Utkast kan inte sparas i")
    try tmux.press("C-s")
    try tmux.wait(for: "Sparat: ny fil")
  }
}
