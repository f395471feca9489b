import Testing

/// Commands that only read.
struct ReadingTests {
  static let cases = [
    CommandCase("check norra"),
    CommandCase("check norra --format json", stdout: "[]\n"),
    CommandCase(
      "list insatser norra",
      stdout: """
        Id      Namn    Form  Skede     Ägare  Målgrupp  Period  Deltagare  Kvinnor  Män  Resultat  Förbundets kostnad  \
        Förbundets kostnad per deltagare  Förbundets kostnad per person till arbete eller studier
        halsan  Hälsan        pågående

        """),
    CommandCase(
      "list mål norra",
      stdout: """
        Id              Perspektiv  Lydelse        Bedömning    Uträknat   Aktiviteter  Året före  Stödjer
        2014/individ-1  Individ     Fler i arbete  – ej bedömt  ✔ uppnått  1 utan läge  –

        """),
    CommandCase(
      "list MATT norra --format csv",
      stdout: "\u{FEFF}Id;Mått;Målvärde;Utfall;Uträknat;Källa;Enhet;Riktning;"
        + "Utgångsläge;Utgångsläge, dag;Utgångsläge, dag, tryckt;Målbild i ord;Målregel;Avser;"
        + "Mäter även målen;Räknar;Räknar slaget;Räknar året;Anteckning;Tolkning\n"
        + "2014/individ-1/m1;Andel i arbete;50;60 %;uppnått;S1:2;%;minst;;;;;;;;;;;;\n"),
    CommandCase(
      "list forbund . --format table",
      stdout: """
        Id     Namn             Län              Avstämningsdag  Medlemmar  Insatser  Styrkort  Bidragsår  Medlemsbidrag
        norra  Norra förbundet  Norrbottens län  2014-12-31              0         1  2014
        sodra  Södra förbundet                                           0         1

        """),
    CommandCase(
      "list insatser . --filter söder",
      stdout: """
        Förbund  Id      Namn            Form  Skede  Ägare  Målgrupp  Period  Deltagare  Kvinnor  Män  Resultat  Förbundets kostnad  \
        Förbundets kostnad per deltagare  Förbundets kostnad per person till arbete eller studier
        sodra    halsan  Hälsan i söder

        """),
    CommandCase(
      "list insatser norra --filter finnsinte", stderr: "Inget att visa i listan insatser.\n"),
    CommandCase(
      "show mal individ-1 norra",
      stdout: """
        Fler i arbete (2014/individ-1)
        norra/styrkort/2014.yaml:3:5

        Bedömning: – ej bedömt
        Uträknat: ✔ uppnått

        Mått (1)
         Andel i arbete
           ✔ uppnått mål: minst 50 %
           60 % mot minst 50 %: når målvärdet.
           Källa: S1:2
           Utfall 60 % (2014-12-31, S1:3)

        Målkedja
         → Perspektiv: Individ

        Aktiviteter (1)
        1 utan läge
        · utan läge Matchning
          Källa: S1:4

        Perspektiv: Individ
        Källa: S1:1

        """),
    CommandCase(
      "show insatser halsan .",
      stderr: """
        Fel: ”halsan” kan vara flera: halsan i ./norra, halsan i ./sodra.
          Skriv hela id:t, eller ange ett förbunds mapp.

        """, status: 2),
    CommandCase(
      "show insatser halsn norra",
      stderr: """
        Fel: Bland insatser finns inget med id ”halsn”.
          Menade du ”halsan”? Se ”kansli list insatser” för alla.

        """, status: 2),
    CommandCase(
      "show forbund norra --format json",
      stdout: """
        {
          "id": "norra",
          "namn": "Norra förbundet",
          "län": "Norrbottens län",
          "invånare": null,
          "avstämningsdag": "2014-12-31",
          "styrelse": {
            "ledamöter": null,
            "ersättare": null,
            "beslutför_med": null,
            "källa": null
          },
          "kapitaltak": {
            "procent": null,
            "underlag": null,
            "i_ord": null,
            "källa": null
          },
          "kaa": {
            "register": null,
            "avstämningsdag": null,
            "källa": null
          },
          "enkäter": {
            "sammanvägning": null,
            "minsta_grupp": null,
            "källa": null
          },
          "gräns_delvis": null,
          "gräns_delvis_skäl": null,
          "källor_krävs": null,
          "delårsrapport": null,
          "anteckning": null,
          "källa": null,
          "tolkning": null,
          "medlemmar": [],
          "visioner": [],
          "källor": [
            {
              "id": "S1",
              "titel": "Styrkortet",
              "dag": null,
              "dag_tryckt": null,
              "utgivare": null,
              "anteckning": null,
              "tolkning": null
            }
          ],
          "ansökningskriterier": [],
          "uppgivna_deltagare": [],
          "grupper": []
        }

        """),
    CommandCase("--version", stdout: "kansli 0.2.0\n"),
  ]

  @Test(arguments: cases)
  func `a reading command answers exactly this`(_ example: CommandCase) throws {
    let office = try OfficeFolder(OfficeFolder.both)

    let run = try office.program.run(example.arguments)

    #expect(run == example.expected)
  }
}
