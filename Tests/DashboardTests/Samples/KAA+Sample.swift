import Finsam

extension Office {
  /// A förbund with three youths: one to follow up, one to invite, one who is too old.
  static var youths: Office {
    get throws {
      var office = try Office.sample
      office.kaa.sharedRules = try .sample
      office.kaa.cases = [
        try .sample([
          "ärende": "k-1", "födelsedag": "1998-03-04", "kön": "kvinna", "kommun": "Norsjö",
          "intagsgrupp": "avbrott", "händelsedag": "2014-10-01", "inbjuden": "2014-10-09",
          "första_samtal": "2014-10-15", "sekretessmedgivande_dag": "2014-10-16",
          "sekretessmedgivande_med": "AME", "ansvarig": "KAA-ansvarig", "exempel": "ja",
        ]),
        try .sample([
          "ärende": "k-2", "födelsedag": "1997-05-06", "kommun": "Skellefteå",
          "intagsgrupp": "avbrott", "händelsedag": "2014-12-05", "ansvarig": "coach",
        ]),
        try .sample([
          "ärende": "k-3", "födelsedag": "1994-12-01", "kommun": "Norsjö",
          "intagsgrupp": "avbrott", "händelsedag": "2013-10-01",
        ]),
      ]
      office.kaa.followUps = [
        try .sample([
          "id": "u-07", "ärende": "k-1", "dag": "2014-11-20", "sätt": "brev",
          "utfall": "ej nådd", "av": "KAA-ansvarig", "exempel": "ja",
        ])
      ]
      return office
    }
  }
}

extension KAARules {
  /// Break-offs are invited within 14 days and followed up in even months, until they are 20: rules
  /// of the tests' own, in force before the days that these speak of.
  static var sample: KAARules {
    get throws {
      var rules = KAARules()
      rules.groups = [
        try .sample([
          "id": "g3", "grupp": "avbrott", "status": "räknas",
          "giltig_från": "2012-01-01", "slag": "lag", "källa": "29:9",
        ])
      ]
      rules.deadlines = [
        try .sample([
          "id": "g3", "grupp": "avbrott", "frist": "dagar", "antal": "14",
          "giltig_från": "2012-01-01", "slag": "lokal rutin", "källa": "S4:6763–6769",
        ])
      ]
      rules.followUps = [
        try .sample([
          "id": "jamna", "månader": "februari, april, juni, augusti, oktober, december",
          "giltig_från": "2012-01-01", "slag": "lokal rutin", "källa": "S4:6802–6810",
        ])
      ]
      rules.limits = [
        try .sample([
          "id": "alder", "vad": "åldersgräns", "värde": "20",
          "giltig_från": "2012-01-01", "slag": "lag", "källa": "29:9",
        ])
      ]
      return rules
    }
  }
}
