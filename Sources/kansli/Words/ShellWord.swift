/// A word as one writes it to a shell: quoted where it holds more than letters, digits and `/._-`.
struct ShellWord {
  let text: String

  init(_ word: String) {
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "/._-~".contains($0) }
    text = isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
