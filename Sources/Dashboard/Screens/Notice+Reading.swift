extension Notice {
  static let reloaded = Notice("Filerna är lästa på nytt.", .good)

  /// Of a file that cannot be read whole.
  static func broken(_ file: String) -> Notice {
    Notice("Fel i \(file). F8 visar felet; filen är skrivskyddad så länge.", .error)
  }
}
