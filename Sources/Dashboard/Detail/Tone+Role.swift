import Finsam
import TextUI

extension Role {
  init(_ tone: Tone) {
    self =
      switch tone {
      case .plain: .text
      case .dim: .dim
      case .strong: .strong
      case .heading: .heading
      case .label: .label
      case .good: .good
      case .warning: .warning
      case .error: .error
      case .met: .met
      case .partlyMet: .partlyMet
      case .notMet: .notMet
      case .notMeasured: .notMeasured
      case .notAssessed: .notAssessed
      case .bar: .bar
      }
  }
}
