extension YearDuty {
  package var row: DutyRow {
    switch self {
    case .figures:
      DutyRow(
        "senast 31 januari", by: "kontoret",
        doneWhen: "deltagare, kostnad och resultat för året finns för varje finansierad insats",
        source: "S4:7716–7725", lead: 31
      ) { $0.figures }
    case .goals:
      DutyRow(
        "senast i februari", by: "förbundschefen",
        doneWhen: "varje mål i årets styrkort är bedömt", source: "S4:896–1035"
      ) { $0.goals }
    case .accounts:
      DutyRow(
        "senast 31 mars", by: "förbundschefen",
        doneWhen: "årets bokslut har uppställningar", source: "S4:1049–1050", lead: 92
      ) { $0.accounts }
    case .annualReport:
      DutyRow(
        "senast 31 mars", by: "förbundschefen",
        doneWhen: "årsredovisningen är överlämnad till medlemmarna",
        source: "S4:1049–1050, S4:2905–2906", lead: 92
      ) { $0.annualReport }
    case .audit:
      DutyRow(
        "senast 31 mars", by: "revisorerna",
        doneWhen: "revisionen av året står bland revisionerna", source: "S4:1512–1520, S4:2905–2906"
      ) { $0.audit }
    case .discharge:
      DutyRow(
        "senast 30 november", by: "medlemmarna",
        doneWhen: "varje medlem har beslutat om ansvarsfrihet för året",
        source: "S4:596–599", lead: 214
      ) { $0.discharge }
    case .economicReport:
      DutyRow(
        "april, augusti och oktober", by: "förbundschefen",
        doneWhen: "en prognos eller en delårsrapport gäller dagen, eller ett hållet möte har tagit "
          + "upp den", source: "S4:1824, S4:7787", lead: 31
      ) { $0.economicReports }
    case .interimReport:
      DutyRow(
        "senast 31 augusti, där förbundsordningen kräver den", by: "förbundschefen",
        doneWhen: "styrelsen har godkänt delårsrapporten", source: "KL 12 kap. 8 §"
      ) { $0.interimReport }
    case .consultation:
      DutyRow(
        "senast 30 juni", by: "förbundschefen",
        doneWhen: "ett medlemssamråd är hållet under året", source: "S4:649–652"
      ) { $0.consultation }
    case .stateMoney:
      DutyRow(
        "senast 31 augusti", by: "förbundschefen",
        doneWhen:
          "statens bidrag för nästa år är känt, eller ett hållet möte har tagit upp ansökan",
        source: "S4:1314–1321"
      ) { $0.stateMoney }
    case .contributions:
      DutyRow(
        "senast 30 november", by: "förbundschefen",
        doneWhen:
          "varje medlem har ett bidrag för nästa år, eller ett hållet möte har beslutat det",
        source: "S4:7728–7729, S4:517–528"
      ) { $0.contributions }
    case .planningDay:
      DutyRow(
        "senast 31 oktober", by: "förbundschefen",
        doneWhen: "en planeringsdag är hållen under året", source: "S4:724, S4:1337–1339"
      ) { $0.planningDay }
    case .applications:
      DutyRow(
        "senast 30 november, eller ansökans frist", by: "styrelsen",
        doneWhen: "ansökan är beviljad eller avslagen", source: "S4:1453–1470, S4:462–489"
      ) { $0.applications }
    case .budget:
      DutyRow(
        "senast 30 november", by: "styrelsen",
        doneWhen: "nästa år har en budget, eller ett hållet möte har beslutat den",
        source: "S4:517–528, S2:16–17"
      ) { $0.budget }
    case .activityPlan:
      DutyRow(
        "senast 30 november", by: "styrelsen",
        doneWhen: "nästa års verksamhetsplan är godkänd, eller ett hållet möte har beslutat den",
        source: "S4:500–514, S2:16–17"
      ) { $0.activityPlan }
    case .styrkort:
      DutyRow(
        "senast 30 november", by: "styrelsen",
        doneWhen: "nästa års styrkort har mål, eller ett hållet möte har beslutat det",
        source: "S4:500–514"
      ) { $0.styrkort }
    case .meetingPlan:
      DutyRow(
        "senast 30 november", by: "styrelsen",
        doneWhen: "nästa år har en sammanträdesplan, eller ett hållet möte har beslutat den",
        source: "S4:705–730"
      ) { $0.meetingPlan }
    case .requisitions:
      DutyRow(
        "en månad efter kvartalet", by: "insatserna",
        doneWhen: "varje insats med beviljade medel har en rekvisition för kvartalet",
        source: "S4:7782–7784", lead: 31
      ) { $0.requisitions }
    case .registration:
      DutyRow(
        "en månad efter halvåret", by: "förbundsadministratören",
        doneWhen: "varje finansierad insats är registrerad, med siffror för halvåret eller året",
        source: "S4:7724, finsamsos.se", lead: 31
      ) { $0.registration }
    case .survey:
      DutyRow(
        "en gång per år", by: "kontoret",
        doneWhen: "årets enkätomgång är stängd, med svaren inskrivna", source: "S2:78–80", lead: 92
      ) { $0.survey }
    case .asfReport:
      DutyRow(
        "en månad efter halvåret", by: "processledaren",
        doneWhen: "rapporttexterna är skrivna, eller ett hållet möte har tagit upp rapporten",
        source: "S3:189"
      ) { $0.asfReports }
    case .census:
      DutyRow(
        "senast 30 november", by: "processledaren",
        doneWhen: "lägesbilden har rader för året", source: "S1:205–476"
      ) { $0.census }
    case .deliveries:
      DutyRow(
        "när de ska komma", by: "avsändaren",
        doneWhen: "dagen då de senast inkom ligger i tiden", source: "S4:6699–6796", lead: 31
      ) { $0.deliveries }
    case .followUps:
      DutyRow(
        "varje ärendes egen dag", by: "KAA-ansvarig", doneWhen: "inget ärende är försenat",
        source: "S4:6802–6807"
      ) { $0.followUps }
    case .minutes:
      DutyRow(
        "när mötet har varit", by: "sekreteraren",
        doneWhen: "mötet är hållet och varje ärende med förslag har ett beslut",
        source: "S4:366–742"
      ) { $0.minutes }
    case .summons:
      DutyRow(
        "två veckor före mötet", by: "förbundschefen",
        doneWhen: "kallelsen är skickad och inget saknas i ärendena", source: "S4:1–356",
        lead: 90
      ) { $0.summons }
    case .execution:
      DutyRow(
        "beslutets sista dag", by: "den som beslutet nämner",
        doneWhen: "dagen då beslutet verkställdes är inskriven", source: "S4:1219–1510"
      ) { $0.execution }
    case .delegation:
      DutyRow(
        "styrelsens nästa möte", by: "den som beslutade",
        doneWhen: "mötet där beslutet anmäldes är inskrivet", source: "S4:1274–1275", lead: 60
      ) { $0.delegation }
    case .agreements:
      DutyRow(
        "sista dagen att säga upp, eller avtalets slut", by: "förbundschefen",
        doneWhen: "avtalet har ett senare slut, eller förlängs inte", source: "S4:7762–7763",
        lead: Agreement.daysOfWarning
      ) { $0.agreements }
    case .recommendations:
      DutyRow(
        "rekommendationens dag, där en är satt", by: "styrelsen",
        doneWhen: "varje rekommendation har ett svar, en åtgärd eller en dag då den är klar",
        source: "S0:120–127"
      ) { $0.recommendations }
    case .evaluations:
      DutyRow(
        "det år som står", by: "förbundschefen",
        doneWhen: "en senare utvärdering av samma slag finns för insatsen",
        source: "S4:2079–2082", lead: 365
      ) { $0.evaluations }
    }
  }
}
