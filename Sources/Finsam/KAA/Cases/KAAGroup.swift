/// What brought a youth into the register. KAA-2 (S4:6684–6697), the fifth from KAA-L3.
package enum KAAGroup: String, Choice {
  /// G1: left year 9 and did not apply to upper secondary school.
  case notApplied = "ej sökt"
  /// G2: attends an introductory programme.
  case introProgramme = "introduktionsprogram"
  /// G3: broke off upper secondary or folk high school.
  case dropout = "avbrott"
  /// G4: moved in without a diploma, found in a register run.
  case inMover = "inflyttad"
  /// G5: left year 3 with a certificate (studiebevis) but no diploma.
  case certificate = "studiebevis"

  package var code: String {
    switch self {
    case .notApplied: "G1"
    case .introProgramme: "G2"
    case .dropout: "G3"
    case .inMover: "G4"
    case .certificate: "G5"
    }
  }

  /// In words, to follow "Omfattas: ".
  package var phrase: String {
    switch self {
    case .notApplied: "har inte sökt till gymnasiet"
    case .introProgramme: "går på introduktionsprogram"
    case .dropout: "har avbrutit sina studier"
    case .inMover: "har flyttat in utan gymnasieexamen"
    case .certificate: "har studiebevis men inte examen"
    }
  }
}
