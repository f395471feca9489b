/// The rules of law for KAA that every förbund begins with: those of `data/regler.yaml` that are
/// law, without the example's own sources, and the national systems. A local routine is the
/// office's to write.
enum LawRules {
  static let text = """
    intagsgrupper:
      - id: g1-ej-sokt
        grupp: ej sökt
        status: räknas
        giltig_från: 2015-01-01
        slag: lag
        källa: skollagen 29:9
      - id: g2-till-juni-2018
        grupp: introduktionsprogram
        status: räknas
        giltig_från: 2015-01-01
        giltig_till: 2018-06-30
        slag: lag
        källa: prop. 2017/18:183
      - id: g2-fran-juli-2018
        grupp: introduktionsprogram
        status: bevakning
        giltig_från: 2018-07-01
        slag: lag
        anteckning: Den som lämnar programmet omfattas från den dagen, som avbrott.
        källa: https://www.skolverket.se/skolutveckling/leda-och-organisera-skolan/forbereda-elever-for-studier-och-arbetsliv/kommunernas-aktivitetsansvar--for-ungdomar; prop. 2017/18:183
      - id: g3-avbrott
        grupp: avbrott
        status: räknas
        giltig_från: 2015-01-01
        slag: lag
        källa: skollagen 29:9
      - id: g4-inflyttad
        grupp: inflyttad
        status: räknas
        giltig_från: 2015-01-01
        slag: lag
        källa: skollagen 29:9
      - id: g5-studiebevis
        grupp: studiebevis
        status: räknas
        giltig_från: 2015-01-01
        slag: lag
        anteckning: Saknas i rutinen från 2015. Den som har examen omfattas inte.
        källa: https://www.skolverket.se/skolutveckling/leda-och-organisera-skolan/forbereda-elever-for-studier-och-arbetsliv/kommunernas-aktivitetsansvar--for-ungdomar

    gränser:
      - id: aldersgrans
        vad: åldersgräns
        värde: 20
        giltig_från: 2015-01-01
        slag: lag
        anteckning: Omfattas till och med dagen före 20-årsdagen. Född 29 februari fyller 1 mars andra år.
        källa: skollagen 29:9

    avslutsorsaker:
      - id: examen
        orsak: fullföljt utbildning med examen
        åter_i_utbildning: nej
        giltig_från: 2015-01-01
        slag: lag
        källa: SOU 2018:11 kap. 6, https://5dok.org/article/statligt-st%C3%B6d-f%C3%B6r-%C3%B6kad-kvalitet-och-likv%C3%A4rdighet.yr38r9g8
      - id: nationellt-program
        orsak: påbörjat nationellt program eller motsvarande
        åter_i_utbildning: ja
        giltig_från: 2015-01-01
        slag: lag
        källa: SOU 2018:11 kap. 6, https://5dok.org/article/statligt-st%C3%B6d-f%C3%B6r-%C3%B6kad-kvalitet-och-likv%C3%A4rdighet.yr38r9g8
      - id: flyttat
        orsak: inte längre folkbokförd i kommunen
        åter_i_utbildning: nej
        giltig_från: 2015-01-01
        slag: lag
        källa: SOU 2018:11 kap. 6, https://5dok.org/article/statligt-st%C3%B6d-f%C3%B6r-%C3%B6kad-kvalitet-och-likv%C3%A4rdighet.yr38r9g8; skollagen 29:6
      - id: fyllt-20
        orsak: fyllt 20 år
        åter_i_utbildning: nej
        giltig_från: 2015-01-01
        slag: lag
        källa: skollagen 29:9

    dokumentationsdelar:
      - id: planering
        del: planering och mål
        giltig_från: 2015-01-01
        slag: lag
        källa: https://skaraborg.se/var-verksamhet-ny/kunskapsutveckling/skaraborgs-natverk/natverket-kaa/kaa--handbok-skaraborg/lopande-arbete/registrera-information/ (återger förordning 2006:39)
      - id: den-unge
        del: den unges ansvar
        giltig_från: 2015-01-01
        slag: lag
        källa: https://skaraborg.se/var-verksamhet-ny/kunskapsutveckling/skaraborgs-natverk/natverket-kaa/kaa--handbok-skaraborg/lopande-arbete/registrera-information/ (återger förordning 2006:39)
      - id: kommunen
        del: kommunens ansvar
        giltig_från: 2015-01-01
        slag: lag
        källa: https://skaraborg.se/var-verksamhet-ny/kunskapsutveckling/skaraborgs-natverk/natverket-kaa/kaa--handbok-skaraborg/lopande-arbete/registrera-information/ (återger förordning 2006:39)
      - id: andra
        del: andras ansvar
        giltig_från: 2015-01-01
        slag: lag
        källa: https://skaraborg.se/var-verksamhet-ny/kunskapsutveckling/skaraborgs-natverk/natverket-kaa/kaa--handbok-skaraborg/lopande-arbete/registrera-information/ (återger förordning 2006:39)
      - id: tider
        del: start och slut
        giltig_från: 2015-01-01
        slag: lag
        källa: https://skaraborg.se/var-verksamhet-ny/kunskapsutveckling/skaraborgs-natverk/natverket-kaa/kaa--handbok-skaraborg/lopande-arbete/registrera-information/ (återger förordning 2006:39)
      - id: avslut
        del: skäl för avslut
        giltig_från: 2015-01-01
        slag: lag
        källa: https://skaraborg.se/var-verksamhet-ny/kunskapsutveckling/skaraborgs-natverk/natverket-kaa/kaa--handbok-skaraborg/lopande-arbete/registrera-information/ (återger förordning 2006:39)
      - id: uppfoljning
        del: tider för uppföljning
        giltig_från: 2015-01-01
        slag: lag
        källa: https://skaraborg.se/var-verksamhet-ny/kunskapsutveckling/skaraborgs-natverk/natverket-kaa/kaa--handbok-skaraborg/lopande-arbete/registrera-information/ (återger förordning 2006:39)

    ekonomi:
      - id: statens-andel
        vad: statens andel
        värde: 50
        giltig_från: 2004-01-01
        slag: lag
        källa: lag (2003:1210) 5 §
      - id: regionens-andel
        vad: regionens andel
        värde: 25
        giltig_från: 2004-01-01
        slag: lag
        källa: lag (2003:1210) 5 §
      - id: kommunernas-andel
        vad: kommunernas andel
        värde: 25
        giltig_från: 2004-01-01
        slag: lag
        källa: lag (2003:1210) 5 §

    uppföljningssystem:
      - id: sus
        system: SUS
        giltig_till: 2023-04-30
        anteckning: Första dagen står inte i källan.
        källa: https://www.finsam.se/uppfoljning/uppfoljning-finsam/vanliga-fragor-och-svar
      - id: uppfoljning-finsam
        system: Uppföljning Finsam
        giltig_från: 2023-03-31
        anteckning: Källan säger slutet av mars 2023; dagen är månadens sista.
        källa: https://www.finsam.se/uppfoljning/uppfoljning-finsam/aktuellt/dags-att-skaffa-behorighet
    """
}
