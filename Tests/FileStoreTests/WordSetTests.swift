import Finsam
import Testing

@testable import FileStore

struct WordSetTests {
  private let ids = WordSet(["k-1", "sk-14-036", "2014/36", "åmål-2", "#7", "k-1/b"])

  @Test(arguments: [
    ("k-1", "•••"), ("k-10 och k-1", "k-10 och •••"), ("k-1;k-1,k-1", "•••;•••,•••"),
    ("rader/k-1", "rader/•••"), ("xk-1 k-1x k_k-1", "xk-1 k-1x k_k-1"), ("”k-1”", "”•••”"),
    ("åk-1 k-1å", "åk-1 k-1å"), ("åmål-2", "•••"), ("se 2014/36.", "se •••."),
    ("2014/367 12014/36 2014/3", "2014/367 12014/36 2014/3"), ("2014/36/2014/36", "•••/•••"),
    ("#7 7 a#7", "••• 7 a#7"), ("k-1/b k-1/c", "••• •••/c"), ("", ""),
    ("\u{FEFF}k-1\r\n", "\u{FEFF}•••\r\n"),
  ])
  func `an id is masked where it stands as a word of its own`(text: String, masked: String) {
    #expect(ids.masked(in: text) == masked)
    #expect((ids.first(in: text[...]) != nil) == (text != masked))
  }
}
