extension KAAFault {
  /// Which fault it is, without anything that tells of the youth: years are those of the rule.
  var facts: Facts {
    switch self {
    case .tooYoung(let years): ["fel": "för-ung", "år": "\(years)"]
    case .tooOld(let years): ["fel": "för-gammal", "år": "\(years)"]
    case .endedTooYoung(let years): ["fel": "avslutad-för-ung", "år": "\(years)"]
    case .afterEnd(let key): ["fel": "efter-avslut", "fält": key]
    case .beforeBirth(let key): ["fel": "före-födelse", "fält": key]
    case .farAhead(let key): ["fel": "långt-fram", "fält": key]
    case .bornAfterEvent: ["fel": "född-efter-händelse"]
    case .residentWithoutDay: ["fel": "folkbokförd-utan-dag"]
    case .residentThroughPast: ["fel": "folkbokförd-till-passerad"]
    case .leftBeforeEvent: ["fel": "lämnade-före-händelse"]
    case .leftWithoutProgramme: ["fel": "lämnade-utan-program"]
    case .invitedTooEarly: ["fel": "inbjuden-för-tidigt"]
    case .talkBeforeEvent: ["fel": "samtal-före-händelse"]
    case .activityEndsBeforeStart: ["fel": "aktivitet-baklänges"]
    case .activityEndsBeforeEvent: ["fel": "aktivitet-före-händelse"]
    case .activityWithoutKind: ["fel": "aktivitet-utan-slag"]
    case .endedBeforeEvent: ["fel": "avslutad-före-händelse"]
    case .reasonWithoutEnd: ["fel": "orsak-utan-avslut"]
    case .consentLongBefore: ["fel": "medgivande-långt-före"]
    case .ownPredecessor: ["fel": "sitt-eget-tidigare"]
    case .circularPredecessors: ["fel": "tidigare-går-runt"]
    case .laterPredecessor: ["fel": "tidigare-är-senare"]
    case .otherYouth: ["fel": "någon-annan"]
    case .residentEndsBeforeEvent: ["fel": "folkbokförd-före-händelse"]
    case .unknownPredecessor: ["fel": "tidigare-finns-inte"]
    case .followUpBeforeEvent: ["fel": "uppföljning-före-händelse"]
    case .followUpAfterEnd: ["fel": "uppföljning-efter-avslut"]
    }
  }
}
