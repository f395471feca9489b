/// How a text is meant, whatever it looks like where it is shown.
package enum Tone: Sendable {
  case plain, dim, strong, heading, label, good, warning, error
  case met, partlyMet, notMet, notMeasured, notAssessed
  case bar
}
