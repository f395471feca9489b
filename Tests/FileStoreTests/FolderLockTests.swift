import Finsam
import Foundation
import Synchronization
import Testing

@testable import FileStore

/// The right to change a folder, where many want it at once.
struct FolderLockTests {
  @Test func `of many who wait for a folder one has it at a time`() throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    let path = disk.path
    let holders = Mutex((now: 0, most: 0, turns: 0))
    let (people, turns) = (40, 25)
    let all = DispatchGroup()
    for person in 0..<people {
      all.enter()
      Thread.detachNewThread {
        defer { all.leave() }
        for _ in 0..<turns {
          do throws(SaveFailure) {
            let lock = try FolderLock(
              folder: path, user: "\(person)", time: "", timeout: .seconds(60))
            holders.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1), $0.turns + 1) }
            usleep(500)
            holders.withLock { $0.now -= 1 }
            _ = consume lock
          } catch {}
        }
      }
    }
    all.wait()
    let counted = holders.withLock { (now: $0.now, most: $0.most, turns: $0.turns) }
    #expect(counted == (0, 1, people * turns))
    #expect(disk.names == [])
  }
}
