extension DocumentKind {
  /// The comment that a new file of this kind opens with, and what the format page says of it.
  package var opening: String {
    switch self {
    case .forbund: "Förbundet: medlemmar, bidrag, styrelse och inställningar."
    case .review: "Granskning: fynd som kontoret har godtagit, med kommentar."
    case .styrkort: "Styrkort för ett år: vision, strategi, mål, mått, aktiviteter och bedömningar."
    case .insats:
      "En insats: ägare, målgrupp, period, deltagare, resultat, mål, beslut och kostnad."
    case .plan: "Handlingsplan ASF för ett år: processmål, aktiviteter, behov och indikatorer."
    case .events: "Händelser: vad som har hållits inom ASF, och för hur många."
    case .companies: "Företagsregister: arbetsintegrerande sociala företag."
    case .census: "Lägesbild: företag, anställda och placerade, höst för höst."
    case .places: "Platser: beviljade och nyttjade platser, och vad de ledde till."
    case .milestones: "Milstolpar: policyer och handlingsplaner som kommunerna har antagit."
    case .cases: "Ungdomar i det kommunala aktivitetsansvaret, med ärendenummer och utan namn."
    case .followUps: "Uppföljningar av ungdomar i det kommunala aktivitetsansvaret."
    case .rules: "Förbundets egna regler för KAA, som går före de gemensamma."
    }
  }

  package var recordType: any Record.Type {
    switch self {
    case .forbund: Forbund.self
    case .review: Review.self
    case .styrkort: Styrkort.self
    case .insats: Insats.self
    case .plan: ActivityPlan.self
    case .events: Register<ASFEvent>.self
    case .companies: Register<ASFCompany>.self
    case .census: Register<CensusRow>.self
    case .places: Register<PlaceRow>.self
    case .milestones: Register<MilestoneRow>.self
    case .cases: Register<KAACase>.self
    case .followUps: Register<KAAFollowUp>.self
    case .rules: KAARules.self
    }
  }
}
