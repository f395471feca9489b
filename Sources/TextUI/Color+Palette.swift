/// The palettes of terminals with fewer colours.
extension Color {
  /// The colour xterm shows for a number of its palette, 0...255.
  package init(xterm256 number: Int) {
    switch number {
    case 16..<232:
      let rest = number - 16
      self.init(
        red: Color.levels[rest / 36], green: Color.levels[rest / 6 % 6],
        blue: Color.levels[rest % 6])
    case 232...255:
      let grey = UInt8(8 + 10 * (number - 232))
      self.init(red: grey, green: grey, blue: grey)
    default:
      self = Color.basic[min(max(0, number), 15)]
    }
  }

  /// The nearest of the palette's 16...255: the first sixteen look different in every terminal.
  package var xterm256: Int {
    // In the cube of colours each part is nearest by itself; of the greys behind it those on either
    // side of the mean, in which the parts weigh as they do in the distance.
    let cube = 16 + 36 * Color.level(red) + 6 * Color.level(green) + Color.level(blue)
    let mean = (2 * Int(red) + 4 * Int(green) + 3 * Int(blue)) / 9
    let grey = 232 + min(max(0, (mean - 8) / 10), 22)
    return nearest(in: [cube, grey, grey + 1])
  }

  /// The nearest of the sixteen basic colours.
  package var ansi16: Int { nearest(in: Array(0...15)) }

  /// The nearest of the eight basic colours.
  package var ansi8: Int { nearest(in: Array(0...7)) }

  /// The first of those that are nearest.
  private func nearest(in numbers: [Int]) -> Int {
    numbers.map { (number: $0, distance: distance(to: Color(xterm256: $0))) }
      .min { $0.distance < $1.distance }?.number ?? 0
  }

  /// The place of the nearest level of the cube; of two as near that of the lower.
  private static func level(_ part: UInt8) -> Int {
    levels.indices.min { abs(Int(levels[$0]) - Int(part)) < abs(Int(levels[$1]) - Int(part)) } ?? 0
  }

  private func distance(to other: Color) -> Int {
    let red = Int(self.red) - Int(other.red)
    let green = Int(self.green) - Int(other.green)
    let blue = Int(self.blue) - Int(other.blue)
    return 2 * red * red + 4 * green * green + 3 * blue * blue
  }

  private static let levels: [UInt8] = [0, 95, 135, 175, 215, 255]

  /// The sixteen basic colours as terminals show them: xterm, and the console of Linux and PuTTY,
  /// whose yellow is brown.
  static let palettes: [[Color]] = [basic, console]

  private static let basic: [Color] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ].map { Color(red: $0.0, green: $0.1, blue: $0.2) }

  private static let console: [Color] = [
    (0, 0, 0), (170, 0, 0), (0, 170, 0), (170, 85, 0),
    (0, 0, 170), (170, 0, 170), (0, 170, 170), (170, 170, 170),
    (85, 85, 85), (255, 85, 85), (85, 255, 85), (255, 255, 85),
    (85, 85, 255), (255, 85, 255), (85, 255, 255), (255, 255, 255),
  ].map { Color(red: $0.0, green: $0.1, blue: $0.2) }
}
