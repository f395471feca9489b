// swift-format-ignore-file
// Made from data/karnindikatorer.yaml by BuiltInIndicatorTests.

/// The core indicators as they are shipped, for a förbund that begins.
package enum BuiltInIndicators {
  package static let text = #"""
    # De femton kärnindikatorerna hos Nationella nätverket för samordningsförbund (NNS), ordagrant ur
    # källan. Lydelserna är NNS:s och ska inte skrivas om (IND-11). Filen är gemensam för alla förbund
    # och ändras inte av programmet; ett förbund kan ha en egen karnindikatorer.yaml i sin mapp: samma
    # nummer ersätter, ett nytt läggs till, och check säger var en lydelse skiljer sig.
    #
    # Källan trycker texten två gånger: i bilaga 1 till underlaget om pilotstudien (S4:3507–4085) och i
    # NNS:s rapport (S4:4310–4893), som texten här är hämtad ur. Där ett ord skiljer står båda. Ett kort
    # namn är alltid ord ur rubriken. Siffran efter kolon är raden i textfilen.

    version: '2015'
    om_instrumentet: >-
      Skala 1–5, där 1 är ”Instämmer inte alls” och 5 ”Instämmer helt”. De som svarar 4 eller 5 räknas
      som jakande (S4:7390–7392). 26 mätpunkter, när påståenden med gemensam ingress räknas som en
      (S4:4287–4288). Källan ger inga vikter mellan mätpunkter och ingen målnivå; utan målnivå säger
      ett utfall inte om det är bra (S4:3420–3425). Avtal med NNS krävs för att använda frågorna:
      http://www.nnsfinsam.se/utveckling/indikatorer.aspx.
    anteckning: >-
      År 2021 tillkom en indikator om jämställdhet. Dess nummer och lydelse finns inte i källorna, så
      raden är tom tills någon skriver in den: http://nnsfinsam.se/dokument/indikatorrapporter.aspx.
    källa: S4:3507–4085, S4:4310–4893

    indikatorer:
      - nummer: '1'
        rubrik: >-
          Deltagare känner att de insatser som erbjuds är organiserade runt deras behov
          (personcentrerade).
        kort: organiserade runt deras behov
        typ: process
        nivå: deltagare
        beskrivning: >-
          Deltagare med en kombination av medicinska, psykiska, sociala och/eller
          arbetsmarknadsrelaterade behov har ofta flera olika samhällskontakter. Indikatorn utgår ifrån
          antagandet att om dessa kontakter, med individen i fokus, samverkar blir deltagarna mer nöjda
          och insatserna mer effektiva.
        giltig_från: 2015
        källa: S4:4313–4345, S4:3527–3563
        begrepp:
          - id: deltagare
            term: Deltagare
            förklaring: >-
              Person med behov av samordnat myndighetsstöd och som deltar i en insats som har stöd av
              samordningsförbundet.
            källa: S4:4322–4324
          - id: insatser
            term: Insatser
            förklaring: >-
              Insatser är samordnade åtgärder av medicinsk, psykologisk, social och/eller
              arbetslivsinriktad karaktär. Dessa syftar till att återställa eller öka deltagarens
              funktions-och/eller arbetsförmåga, så att personen uppnår eller förbättra sin förmåga att
              utföra förvärvsarbete.
            källa: S4:4325–4328
          - id: organiserade-runt-personcentrering
            term: Organiserade runt/Personcentrering
            förklaring: >-
              Insatser som är organiserade runt deltagarens behov avser medbestämmande om deltagande i
              insats samt, planering, genomförande och uppföljningen av de insatser som erbjuds. När
              organiseringen utgår från individen och dess behov kallas det också personcentrering.
              Personcentrering innebär att samordnat stödja deltagarna att fatta egna informerade beslut
              om, och att framgångsrikt hantera, sin egen rehabiliteringsprocess och sin
              situation/sjukdom/funktionsnedsättning. Ett sådant arbetssätt antas bidra till en ökad
              nöjdhet hos deltagarna (än andra arbetssätt) eftersom det bygger på delaktighet och att
              deltagare ses som en resurs.
            källa: S4:4329–4336
          - id: behov
            term: Behov
            förklaring: Behov är anspråk på någon form av insats/åtgärd.
            källa: S4:4337–4338
        mätpunkter:
          - id: 1a
            lydelse: Jag får stödet på ett sätt som är till nytta för mig.
            respondenter: deltagare
            tillfällen: under
            mättillfällen: Under och vid avslut
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4341, S4:3559
          - id: 1b
            lydelse: Jag har fått stödet på ett sätt som är till nytta för mig.
            respondenter: deltagare
            tillfällen: vid avslut
            mättillfällen: Under och vid avslut
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4342, S4:3560
      - nummer: '2'
        rubrik: Deltagarna upplever inflytande över rehabiliteringsprocessen.
        kort: inflytande över rehabiliteringsprocessen
        typ: process
        nivå: deltagare
        beskrivning: >-
          Inflytande och delaktighet antas göra deltagaren mer nöjd då denna som person blir hörd och
          sedd samt ses som en resurs och kapabel. Utgångspunkten är att deltagaren är den som har bäst
          kunskap om vad som kan vara till hjälp och vad han/hon behöver för att utvecklas. Deltagaren
          är involverad i diskussioner och beslut i rehabiliteringsprocessen i den grad som han/hon vill
          vara delaktig. Jämfört med tidigare insatser har deltagaren i högre utsträckning
          medbestämmande när det gäller vilka insatser han/hon skall delta i, samt hur de skall
          planeras, genomföras och följas upp.
        giltig_från: 2015
        källa: S4:4347–4375, S4:3565–3591
        begrepp:
          - id: deltagare
            term: Deltagare
            förklaring: >-
              Person med behov av samordnat myndighetsstöd och som deltar i en insats som har stöd av
              samordningsförbundet.
            källa: S4:4358–4360
          - id: inflytande
            term: Inflytande
            förklaring: >-
              Inflytande betyder att deltagaren ges medbestämmande och därmed blir delaktig i sin egen
              rehabiliteringsprocess.
            källa: S4:4361–4363
          - id: rehabiliteringsprocessen
            term: Rehabiliteringsprocessen
            förklaring: >-
              Rehabilitering är ett samlat begrepp för åtgärder av medicinsk, psykologisk, social samt
              arbetslivsinriktad karaktär. Åtgärderna syftar till att återställa eller öka deltagarens
              funktions-och/eller arbetsförmåga, så att personen uppnår eller förbättrar sin förmåga att
              utföra förvärvsarbete. Rehabiliteringsprocessen avser hur sådana åtgärder fortskrider och
              förändras.
            källa: S4:4364–4368
        mätpunkter:
          - id: 2a
            lydelse: Jag är med och bestämmer vilket stöd som jag ska få.
            respondenter: deltagare
            tillfällen: under
            mättillfällen: Under och vid avslut
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4371, S4:3587
          - id: 2b
            lydelse: Jag har fått vara med och bestämma vilket stöd som jag får/har fått.
            respondenter: deltagare
            tillfällen: vid avslut
            mättillfällen: Under och vid avslut
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4372, S4:3588
      - nummer: '3'
        rubrik: >-
          En möjlighet att låta rehabiliteringsprocessen få ta den tid som behövs utifrån varje
          deltagares förutsättningar.
        kort: ta den tid som behövs
        typ: process
        nivå: deltagare
        beskrivning: >-
          Deltagare antas ha resurser/förmåga att fatta beslut om sin egen rehabilitering. Antagandet är
          att myndigheterna inte ensamma ska avgöra hur mycket tid en person behöver i sin
          rehabiliteringsprocess utan det beslutet måste fattas tillsammans med deltagaren. Tid är en
          fråga om inflytande. Tid i insats bestäms slutgiltigt av myndigheterna/insatsen men deltagaren
          har möjlighet att påverka beslutet. Omfattningen av och längden på deltagande i insatsen styrs
          utifrån den enskildes behov och inte fastslagna rutiner/bestämmelser utformade av en
          myndighet. Deltagaren ses som en resurs med förmåga att fatta informerade beslut om sin egen
          rehabilitering. Det ger ökat inflytande och delaktighet vilket antas påverka upplevelsen av
          rehabiliteringsprocessen positivt.
        giltig_från: 2015
        källa: S4:4377–4411, S4:3593–3630
        begrepp:
          - id: rehabiliteringsprocessen
            term: Rehabiliteringsprocessen
            förklaring: >-
              Rehabilitering är ett samlat begrepp för åtgärder av medicinsk, psykologisk, social samt
              arbetslivsinriktad karaktär, Åtgärderna syftar till att återställa eller öka deltagarens
              funktions-och/eller arbetsförmåga, så att personen uppnår eller förbättrar sin förmåga att
              utföra förvärvsarbete. Rehabiliteringsprocessen avser hur sådana åtgärder fortskrider och
              förändras.
            källa: S4:4391–4395
          - id: ta-den-tid-som-behovs
            term: Ta den tid som behövs
            förklaring: >-
              Rehabiliteringsprocessens tidsåtgång bestäms inte ensidigt av myndigheten utan i samverkan
              med, och i relation till den enskilda deltagarens/personens behov och individuella
              förutsättningar.
            källa: S4:4396–4398
          - id: deltagare
            term: Deltagare
            förklaring: >-
              Person med behov av samordnat myndighetsstöd och som deltar i en insats som har stöd av
              samordningsförbundet.
            källa: S4:4399–4401
          - id: forutsattningar
            term: Förutsättningar
            förklaring: Med utgångspunkt från deltagarens nuvarande funktionsförmåga och livssituation.
            källa: S4:4402–4403
        mätpunkter:
          - id: 3a
            lydelse: Stödet jag får, får ta den tid som jag behövt.
            respondenter: deltagare
            tillfällen: under
            mättillfällen: Under och vid avslut
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4406, S4:3625
          - id: 3b
            lydelse: Stödet jag fått, har fått ta den tid som behövts.
            respondenter: deltagare
            tillfällen: vid avslut
            mättillfällen: Under och vid avslut
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4407, S4:3626
          - id: 3c
            lydelse: Stödet vi ger får ta den tid som deltagaren behöver.
            respondenter: insatspersonal
            tillfällen: under, vid avslut
            mättillfällen: Under och vid avslut
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            anteckning: Källan skriver personal; tabellen för dem till samma rad som insatspersonal.
            källa: S4:4408, S4:3627
            tolkning: respondenter
      - nummer: '4'
        rubrik: >-
          Deltagare upplever att det finns någon som håller samman och stödjer den enskildes samordnade
          rehabiliteringsprocess.
        kort: någon som håller samman och stödjer
        typ: process
        nivå: deltagare
        beskrivning: >-
          Deltagaren kan peka ut en tydlig kontaktperson/samordnare/lots som stödjer denna i kontakterna
          mot flera myndigheter. Sammanhållna processer och insatser, istället för splittrade, antas
          göra deltagarna mer nöjda.
        giltig_från: 2015
        anteckning: >-
          I bilaga 1 börjar sista meningen om Håller samman och stödjer ”Håller samman och stödjer
          innebär också” (S4:3652), i rapporten ”Antagandet innebär också” (S4:4428).
        källa: S4:4413–4444, S4:3633–3667
        begrepp:
          - id: deltagare
            term: Deltagare
            förklaring: >-
              Person med behov av samordnat myndighetsstöd och som deltar i en insats som har stöd av
              samordningsförbundet.
            källa: S4:4421–4423
          - id: haller-samman-och-stodjer-samordnade
            term: Håller samman och stödjer/samordnade
            förklaring: >-
              Samordning betyder att insatser från två eller flera myndigheter anpassas till varandra
              exempelvis med avseende på tidpunkt för utförande och innehåll. Samordning här avser att
              deltagaren har en person/ett team, att vända sig till istället för flera, och att denna
              person/team håller samman insatserna från inblandande myndigheter. Antagandet innebär
              också att deltagaren upplever att personen/teamet finns tillgänglig för deltagaren när
              denna upplever behov av stöd i myndighetskontakter.
            källa: S4:4424–4430
          - id: rehabiliteringsprocessen
            term: Rehabiliteringsprocessen
            förklaring: >-
              Rehabilitering är ett samlat begrepp för åtgärder av medicinsk, psykologisk, social samt
              arbetslivsinriktad karaktär, Åtgärderna syftar till att återställa eller öka deltagarens
              funktions-och/eller arbetsförmåga, så att personen uppnår eller förbättrar sin förmåga att
              utföra förvärvsarbete. Rehabiliteringsprocessen avser hur sådana åtgärder fortskrider och
              förändras.
            källa: S4:4431–4435
        mätpunkter:
          - id: 4a
            lydelse: >-
              Jag har en person eller ett team som jag kan vända mig till med mina olika frågor och
              behov.
            respondenter: deltagare
            tillfällen: under
            mättillfällen: Under och vid avslut
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4438, S4:3661
          - id: 4b
            lydelse: >-
              Jag har haft en person eller ett team som jag kunnat vända mig till med mina olika frågor
              och behov.
            respondenter: deltagare
            tillfällen: vid avslut
            mättillfällen: Under och vid avslut
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4440, S4:3663–3664
      - nummer: '5'
        rubrik: >-
          Deltagaren upplever att den kan hantera egna symtom och funktionsnedsättning samt att
          han/hon/hen har fått stöd från myndigheterna i att leva med detta.
        kort: hantera egna symtom
        typ: process
        nivå: deltagare
        beskrivning: >-
          Indikatorn utgår indirekt från att den situation deltagaren befinner sig i, såsom
          sjukdomstillstånd, funktionsnedsättning, eller social eller psykologisk problematik är av
          relativt bestående natur. I indikatorn finns ett antagande att risk för återfall eller
          återkommande symptom av sjukdom/funktionsnedsättning, eller social och psykologisk problematik
          går att påverka genom så kallade copingstrategier. Copingstrategier är det sätt som en person
          använder för att handskas med besvär. Genom att stärka och utveckla sätt att aktivt hantera
          och anpassa sig till sin situation kan man lära sig att bättre leva med ett kroniskt
          sjukdomstillstånd, risk för återfall/förvärrad sjukdom, långvarig funktionsnedsättning, eller
          återkommande social och psykologisk problematik.
        giltig_från: 2015
        källa: S4:4446–4481, S4:3670–3708
        begrepp:
          - id: deltagare
            term: Deltagare
            förklaring: >-
              Person med behov av samordnat myndighetsstöd och som deltar i en insats som har stöd av
              samordningsförbundet.
            källa: S4:4460–4462
          - id: kan-hantera
            term: Kan hantera
            förklaring: >-
              Förmåga att aktivt hantera och anpassa sig till sin situation. Ha egna och fungerande
              strategier att handskas med sina upplevda symtom.
            källa: S4:4463–4465
          - id: symtom
            term: Symtom
            förklaring: Subjektiv upplevelse av sjuklighet eller oönskat tillstånd/mående.
            källa: S4:4466–4467
          - id: funktionsnedsattning
            term: Funktionsnedsättning
            förklaring: >-
              Nedsättning av funktionsförmåga (fysisk, psykisk eller intellektuell). Uppstår till följd
              av en medfödd eller förvärvad skada av bestående eller övergående natur.
            källa: S4:4468–4470
          - id: stod
            term: Stöd
            förklaring: >-
              Stöd här avser att myndigheterna aktivt har sökt att stödja deltagaren att utveckla eller
              ta fram strategier att hantera sin livssituation.
            källa: S4:4471–4473
        mätpunkter:
          - id: 5a
            lydelse: Jag har utvecklat sätt att hantera min situation.
            respondenter: deltagare
            tillfällen: under
            mättillfällen: Under och vid avslut
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4476, S4:3703
          - id: 5b
            lydelse: Det stöd jag har fått har hjälpt mig att utveckla sätt att hantera min situation.
            respondenter: deltagare
            tillfällen: vid avslut
            mättillfällen: Under och vid avslut
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4477, S4:3704
      - nummer: '6'
        rubrik: >-
          När insatser avslutas i en samordnad rehabiliteringstjänst upplever deltagaren att det finns
          en planering/tjänster som tar vid, och att de levereras utan onödig dröjsmål.
        kort: en planering/tjänster som tar vid
        typ: process
        nivå: deltagare
        beskrivning: >-
          Antagandet är att kontinuitet och stabilitet ger en person ökad trygghet vilket leder till mer
          nöjda deltagare och bättre förutsättningar för ett hållbart resultat.
        giltig_från: 2015
        källa: S4:4483–4516, S4:3710–3743
        begrepp:
          - id: deltagaren
            term: Deltagaren
            förklaring: >-
              Person med behov av samordnat myndighetsstöd och som deltar i en insats som har stöd av
              samordningsförbundet.
            källa: S4:4491–4493
          - id: samordnad
            term: Samordnad
            förklaring: >-
              Samordning betyder att insatser från två eller flera myndigheter anpassas till varandra
              exempelvis med avseende på tidpunkt för utförande och innehåll. Samordning här avser att
              deltagaren har en person/ett team, att vända sig till istället för flera, och att denna
              person/team håller samman insatserna från inblandande myndigheter.
            källa: S4:4494–4498
          - id: rehabiliteringstjanst
            term: Rehabiliteringstjänst
            förklaring: >-
              Åtgärder av medicinsk, psykologisk, social och/eller arbetslivsinriktad karaktär. Dessa
              syftar till att återställa eller öka deltagarens funktions-och/eller arbetsförmåga, så att
              personen uppnår eller förbättra sin förmåga att utföra förvärvsarbete.
            källa: S4:4499–4502
          - id: planering-tjanster-som-tar-vid
            term: Planering/tjänster som tar vid
            förklaring: >-
              Avser att stödja kontinuitet i insatser. Deltagares upplevelse av att det finns en konkret
              planering där det framgår vad deltagaren själv ska göra, vad myndigheten skall göra och
              vad han/hon kan förvänta sig i sina fortsatta myndighetskontakter. Deltagaren skall vara
              klar över vad som väntar efter insatsen.
            källa: S4:4503–4506
          - id: utan-onodigt-drojsmal
            term: Utan onödigt dröjsmål
            förklaring: >-
              Att deltagaren upplever att det finns en rimlighet i den tidplan som har gjorts upp
              tillsammans.
            källa: S4:4507–4508
        mätpunkter:
          - id: 6a
            lydelse: >-
              Det finns en tillräcklig planering för vad som ska hända efter att detta stöd upphör.
            respondenter: deltagare, insatspersonal
            tillfällen: vid avslut
            mättillfällen: Vid avslut
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            anteckning: Källan skriver personal; tabellen för dem till samma rad som insatspersonal.
            källa: S4:4511, S4:3738
            tolkning: respondenter
          - id: 6b
            lydelse: Det som tar vid är planerat att påbörjas inom rimlig tid.
            respondenter: deltagare
            tillfällen: vid avslut
            mättillfällen: Vid avslut
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4513, S4:3740
      - nummer: '7'
        rubrik: >-
          Det har skett en stegförflyttning närmare arbetsmarknaden/egen försörjning där deltagaren
          varit med i arbetet.
        kort: stegförflyttning närmare arbetsmarknaden
        typ: process
        nivå: deltagare
        giltig_från: 2015
        källa: S4:4518–4547, S4:3745–3779
        begrepp:
          - id: stegforflyttning
            term: Stegförflyttning
            förklaring: >-
              Rehabiliteringsprocessen, med betoning på ”process”, är en glidande skala av olika mindre
              och större förändringar. Stegförflyttning är i detta sammanhang små eller stora tecken på
              att deltagaren har gjort framsteg/rört sig mot sitt mål. Tecknen antas här alltid vara en
              kombination av subjektiva och objektiva fynd, d.v.s. personens egen dokumenterade
              upplevelse av förändring i samband med andras bekräftelse på att detta har hänt.
              Följaktligen kan det aldrig vara den ena eller andra, utan alltid båda.
            källa: S4:4523–4528
          - id: narmare-arbetsmarknaden-egen-forsorjning
            term: Närmare arbetsmarknaden/Egen försörjning
            förklaring: >-
              Är både deltagarens egen upplevelse av att vara mer redo att kunna arbeta/försörja sig
              själv tillsammans med den berörda personalens observationer på eller uppfattning om
              huruvida det skett en stegförflyttning närmare arbetsmarknaden/egen försörjning. Med egen
              försörjning menas att man inte lever på någon annans försörjning (föräldrar, vän etc.)
              eller offentliga medel. Subventionerat arbete och studier räknas som egen försörjning.
            källa: S4:4529–4534
          - id: deltagaren
            term: Deltagaren
            förklaring: >-
              Person med behov av samordnat myndighetsstöd och som deltar i en insats som har stöd av
              samordningsförbundet.
            källa: S4:4535–4537
          - id: med-i-arbetet
            term: Med i arbetet
            förklaring: >-
              Med i arbetet är detsamma som inflytande vilket betyder att deltagaren getts
              medbestämmande och därmed blir delaktig i sin egen rehabiliteringsprocess.
            källa: S4:4538–4540
        mätpunkter:
          - id: 7a
            lydelse: Jag känner mig mer redo att kunna arbeta eller studera.
            respondenter: deltagare
            tillfällen: under, vid avslut, per 1–3 månader
            mättillfällen: Under och vid avslut. Ofta (intervall förslagsvis 1-3 månader)
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4543, S4:3774
          - id: 7b
            lydelse: >-
              Stödet vi har gett har gjort att deltagaren är mer redo att kunna arbeta eller studera.
            respondenter: insatspersonal
            tillfällen: under, vid avslut, per 1–3 månader
            mättillfällen: Under och vid avslut. Ofta (intervall förslagsvis 1-3 månader)
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            anteckning: Källan skriver personal; tabellen för dem till samma rad som insatspersonal.
            källa: S4:4544, S4:3775
            tolkning: respondenter
      - nummer: '8'
        rubrik: >-
          Personalen upplever att andra medarbetare/professionella i andra myndigheter respekterar deras
          kunskap, roller och arbetssätt.
        kort: respekterar deras kunskap, roller
        typ: process
        nivå: personal
        beskrivning: >-
          Denna indikator avser i första hand förhållanden mellan personal på operativ nivå. Antagande
          när det gäller personal i samverkan är att respekt är en nödvändig förutsättning för lyckat
          resultat. Tillit och respekt är de allra mest utslagsgivande faktorerna för lyckad samverkan.
        giltig_från: 2015
        källa: S4:4549–4575, S4:3781–3810
        begrepp:
          - id: personalen-andra-medarbetare-professione
            term: Personalen/andra medarbetare/professionella
            förklaring: >-
              Medarbetare/professionella på samordningsförbunden eller hos samordningsförbundens
              medlemsorganisationer och andra professionella som möter och samverkar med
              medarbetare/professionella i en eller flera av de samverkande myndigheterna.
            källa: S4:4558–4561
          - id: respekt
            term: Respekt
            förklaring: >-
              Respekt är att känna tillit till andra, dvs. att lita på att den andre gör vad som är
              överenskommet, och att andra har förtroende för mig, samt upplevelsen av att bli hörd,
              sedd, och tagen på allvar i samspel med varandra. Att visa förståelse för, ta hänsyn till,
              visa uppskattning till varandra. Att ha tillräcklig kompetens avseende sin egen roll och
              organisation. Det handlar om att det finns tydliga spelregler om hur samverkan ska gå till
              som är förankrade hos alla parter och som alla parter är bekväma med.
            källa: S4:4562–4567
        mätpunkter:
          - id: 8-1
            ingress: 'Jag upplever att de jag samverkar med hos andra myndigheter:'
            lydelse: Lyssnar på mig
            respondenter: insatspersonal
            tillfällen: per halvår
            mättillfällen: En gång per halvår
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4571, S4:3806
          - id: 8-2
            ingress: 'Jag upplever att de jag samverkar med hos andra myndigheter:'
            lydelse: Vet vad jag kan tillföra
            respondenter: insatspersonal
            tillfällen: per halvår
            mättillfällen: En gång per halvår
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4572, S4:3807
      - nummer: '9'
        rubrik: >-
          Att det systematiskt tillvaratas erfarenheter, kunskaper och synpunkter såväl från enskilda
          deltagare/brukare som från brukarorganisationer eller grupper av deltagare.
        kort: tillvaratas erfarenheter, kunskaper
        typ: process
        nivå: organisation
        beskrivning: >-
          Den här indikatorn avser beslutsfattares/verksamhetsutvecklares/politikers förmåga att ta
          tillvara deltagares eller brukarorganisationers erfarenheter/synpunkter/önskemål. Antagandet
          är att om beslutsfattare har till sitt förfogande ett underlag som baseras på behov uttryckta
          av deltagare och/eller brukarorganisationer så fattas bättre beslut om vilka insatser som
          behöver utvecklas i samverkan lokalt.
        giltig_från: 2015
        källa: S4:4576–4606, S4:3812–3838
        begrepp:
          - id: systematiskt
            term: Systematiskt
            förklaring: Metodiskt, planerat i förväg och transparent
            källa: S4:4588–4589
          - id: brukarorganisationer
            term: Brukarorganisationer
            förklaring: Intresseorganisationer.
            källa: S4:4590–4591
        mätpunkter:
          - id: 9a
            ingress: 'Erfarenheter, kunskaper och synpunkter tas systematiskt tillvara från:'
            lydelse: Enskilda deltagare
            respondenter: insatspersonal, förbundschefer
            tillfällen: per halvår
            mättillfällen: En gång per halvår
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4595, S4:3828
          - id: 9b
            ingress: 'Erfarenheter, kunskaper och synpunkter tas systematiskt tillvara från:'
            lydelse: Grupper av deltagare
            respondenter: insatspersonal, förbundschefer
            tillfällen: per halvår
            mättillfällen: En gång per halvår
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4596, S4:3829
          - id: 9c
            ingress: 'Erfarenheter, kunskaper och synpunkter tas systematiskt tillvara från:'
            lydelse: Brukarorganisationer
            respondenter: förbundschefer
            tillfällen: per halvår
            mättillfällen: En gång per halvår
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4597, S4:3830
          - id: 9d
            lydelse: >-
              Personalen tar tillvara mina erfarenheter, kunskaper och synpunkter för att göra
              verksamheten bättre.
            respondenter: deltagare
            tillfällen: under, vid avslut
            mättillfällen: Under och vid avslut
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4602–4603, S4:3834–3835
      - nummer: '10'
        rubrik: >-
          Samordnade insatser inkluderar även andra aktörer i samhället, företag, ideella krafter och
          föreningsliv i det löpande arbetet på ett strukturerat sätt.
        kort: andra aktörer i samhället
        typ: process
        nivå: samhälle
        beskrivning: >-
          Antagandet är att när samverkan bygger på att parterna mobiliserar alla tänkbara resurser som
          är användbara för en deltagares rehabilitering blir det ett bättre resultat. I detta ingår
          inte bara myndigheters arbete utan också resurser från andra delar av samhället.
        giltig_från: 2015
        anteckning: Bilaga 1 trycker två punkter efter ”innehåll” i förklaringen av Samordnade.
        källa: S4:4608–4638, S4:3840–3872
        begrepp:
          - id: samordnade
            term: Samordnade
            förklaring: >-
              Samordning betyder att insatser från två eller flera myndigheter anpassas till varandra
              exempelvis med avseende på tidpunkt för utförande och innehåll. Samordning här avser att
              deltagaren har en person/ett team, att vända sig till istället för flera, och att denna
              person/team håller samman insatserna från inblandande myndigheter.
            källa: S4:4617–4621
          - id: insatser
            term: Insatser
            förklaring: >-
              Insatser är samordnade åtgärder av medicinsk, psykologisk, social och/eller
              arbetslivsinriktad karaktär. Dessa syftar till att återställa eller öka deltagarens
              funktions-och/eller arbetsförmåga, så att personen uppnår eller förbättra sin förmåga att
              utföra förvärvsarbete.
            källa: S4:4622–4625
          - id: inkluderar
            term: Inkluderar
            förklaring: Att inbegripa/innefatta.
            källa: S4:4626–4627
          - id: andra-aktorer
            term: Andra aktörer
            förklaring: Ideella organisationer, arbetsgivare, föreningar m.m.
            källa: S4:4628–4629
          - id: strukturerat-satt
            term: Strukturerat sätt
            förklaring: >-
              På ett sätt som är planerat och bestämt i förväg, samt som sker metodiskt och transparent.
            källa: S4:4630–4631
        mätpunkter:
          - id: 10a
            lydelse: >-
              Vi har rutiner för att samarbeta med andra aktörer i arbetet när det gäller insatser för
              deltagarna.
            respondenter: insatspersonal, förbundschefer
            tillfällen: per halvår
            mättillfällen: En gång per halvår
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4634, S4:3868–3869
      - nummer: '11'
        rubrik: >-
          Effekter för deltagare som kommer ur de samordnade insatserna är hållbara och säkra över tid.
        kort: hållbara och säkra över tid
        typ: effekt
        nivå: deltagare
        beskrivning: >-
          Antagandet är att om individen upplever en lösning/insats som stabil under överskådlig tid så
          finns det större sannolikhet att mål upprätthålls. Denna indikator avser enbart insatser som
          når uppsatt målsättning. För att erhålla kunskap om hållbarhet och säkerhet över tid
          förutsätts mätning i en tid efter avslutad insats. Indikatorn bestämmer dock inte vid vilken
          tidpunkt denna mätning kan vara lämplig att göra.
        giltig_från: 2015
        anteckning: Bilaga 1 trycker två punkter efter ”innehåll” i förklaringen av Samordnade.
        källa: S4:4640–4676, S4:3876–3915
        begrepp:
          - id: effekt
            term: Effekt
            förklaring: Resultatet av en insats.
            källa: S4:4651–4652
          - id: deltagare
            term: Deltagare
            förklaring: >-
              Person med behov av samordnat myndighetsstöd och som deltar i en insats som har stöd av
              samordningsförbundet.
            källa: S4:4653–4655
          - id: samordnade
            term: Samordnade
            förklaring: >-
              Samordning betyder att insatser från två eller flera myndigheter anpassas till varandra
              exempelvis med avseende på tidpunkt för utförande och innehåll. Samordning här avser att
              deltagaren har en person/ett team, att vända sig till istället för flera, och att denna
              person/team håller samman insatserna från inblandande myndigheter.
            källa: S4:4656–4660
          - id: insats
            term: Insats
            förklaring: >-
              Insatser är samordnade åtgärder av medicinsk, psykologisk, social och/eller
              arbetslivsinriktad karaktär. Dessa syftar till att återställa eller öka den enskildes
              funktions-och/eller arbetsförmåga, så att individen uppnår eller förbättra sin förmåga att
              utföra förvärvsarbete.
            källa: S4:4661–4664
          - id: hallbara-och-sakra-over-tid
            term: Hållbara och säkra över tid
            förklaring: >-
              Med hållbara och säkra över tid avses att uppnådd målsättning kvarstår en rimlig tid efter
              avslutad insats. Vad som är rimlig tid varierar beroende på typ av insats. Den
              huvudsakliga målsättningen för samordningsförbundens verksamhet handlar om att nå, få och
              bibehålla förvärvsarbete. Vägen dit kan dock innehålla målsättningar avseende hälsa,
              egenmakt, och arbetsförmåga.
            källa: S4:4665–4669
        mätpunkter:
          - id: 11a
            lydelse: Registerdata från SCB samkörs med SUS.
            respondenter: register
            tillfällen: per år
            mättillfällen: En gång per år
            metod: registerdata
            anteckning: >-
              Frågor om sekretess mellan myndigheter behöver lösas liksom finansiering av registeruttag
              från andra myndigheter.
            källa: S4:4672, S4:3911
      - nummer: '12'
        rubrik: >-
          En struktur har skapats vars huvuduppgifter är att strategiskt initiera, upprätthålla och
          underhålla relationer.
        kort: En struktur har skapats
        typ: effekt
        nivå: personal
        beskrivning: >-
          Indikatorn utgår ifrån antagandet att goda relationer mellan myndigheter/organisationer och
          deltagare samt andra aktörer är viktigt för ett lyckat samverkansresultat. Relationer är
          dynamiska och under ständig förändring och därför behövs strukturer som möjliggör hållbarhet i
          relationsbygge och relationsunderhåll.
        giltig_från: 2015
        källa: S4:4678–4699, S4:3917–3937
        begrepp:
          - id: struktur
            term: Struktur
            förklaring: Uppbyggnad. Synligt och tydligt för andra.
            källa: S4:4687–4688
          - id: strategiskt
            term: Strategiskt
            förklaring: Planlagd och med tanke på att nå visst resultat.
            källa: S4:4689–4690
          - id: relationer
            term: Relationer
            förklaring: >-
              I detta avseende berör detta förbindelser mellan personal och beslutsfattare hos parternas
              personal.
            källa: S4:4691–4692
        mätpunkter:
          - id: 12a
            lydelse: >-
              Vi har strukturer för att initiera, upprätthålla och underhålla relationer mellan
              inblandade aktörer.
            respondenter: insatspersonal, styrelse, parternas chefsgrupp
            tillfällen: per halvår
            mättillfällen: En gång per halvår. På sikt en gång om året
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4695, S4:3933–3934
      - nummer: '13'
        rubrik: Samordnad verksamhet har ett sektorsövergripande arbetssätt och synsätt.
        kort: sektorsövergripande arbetssätt
        typ: effekt
        nivå: personal
        beskrivning: >-
          Antagandet är att desto mer vi tänker sektorsövergripande d.v.s. ur ett helhetsperspektiv,
          desto lättare och med bättre resultat kan vi möta individer i behov av vårt samlade stöd. Ett
          helhetsperspektiv förutsätter en utvecklad kunskap om både sin egen organisations roll och
          arbete i samspel med andra organisationers roll och arbete i omvärlden.
        giltig_från: 2015
        källa: S4:4701–4727, S4:3940–3970
        begrepp:
          - id: samordnad-verksamhet
            term: Samordnad verksamhet
            förklaring: >-
              Samordning betyder att insatser från två eller flera myndigheter anpassas till varandra
              exempelvis med avseende på tidpunkt för utförande och innehåll. Samordning här avser att
              deltagaren har en person/ett team, att vända sig till istället för flera, och att denna
              person/team håller samman insatserna från inblandande myndigheter.
            källa: S4:4710–4714
          - id: sektorovergripande-arbetssatt-och-synsat
            term: Sektorövergripande arbetssätt och synsätt
            förklaring: >-
              Arbetssätt är de metoder vi använder för att utföra vårt gemensamma uppdrag på. Synsätt
              avser värdegrund/grundläggande uppfattningar/attityder om frågor som människors värde, och
              resurser samt samhällets roll i människors liv. Arbetssätt och synsätt är
              sektorsövergripande när de fungerar för och omfattas av alla ingående parter.
            källa: S4:4715–4719
        mätpunkter:
          - id: 13a
            lydelse: >-
              Det synsätt vi har angående människors resurser och möjligheter omfattas av alla i den
              samordnade insatsen.
            respondenter: insatspersonal
            tillfällen: per halvår
            mättillfällen: En gång per halvår. På sikt en gång om året
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4722–4723, S4:3964–3965
          - id: 13b
            lydelse: De olika arbetssätt vi har i den samordnade insatsen fungerar bra tillsammans.
            respondenter: insatspersonal
            tillfällen: per halvår
            mättillfällen: En gång per halvår. På sikt en gång om året
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4724, S4:3966
      - nummer: '14'
        rubrik: >-
          Det finns en klar och tydlig strategi för uppföljning och utvärdering av myndighetsgemensamma
          insatser.
        kort: strategi för uppföljning och utvärdering
        typ: effekt
        nivå: organisation
        beskrivning: >-
          Antagandet är att en uttalad och tydlig dokumentation och utvecklingsarbete i
          samordningsförbundets styrelse eller andra ledningsgrupper, leder till bättre beslutsunderlag
          när det gäller utveckling av lokala insatser för personer med samordnade rehabiliteringsbehov.
          Det antas också att det är viktigt att detta arbete återkommande revideras.
        giltig_från: 2015
        källa: S4:4729–4758, S4:3972–4004
        begrepp:
          - id: strategi
            term: Strategi
            förklaring: Tillvägagångssätt
            källa: S4:4738–4739
          - id: uppfoljning-och-utvardering
            term: Uppföljning och utvärdering
            förklaring: >-
              Uppföljning innebär en återkommande intern bedömning av en insats utveckling. Med
              utvärdering avses en kritisk granskning av verksamheten och resultaten, som kräver en
              större distans till verksamheten/arbetet än uppföljning
            källa: S4:4740–4743
          - id: myndighetsgemensamma
            term: Myndighetsgemensamma
            förklaring: Minst två parter som aktiva i en samordningsinsats.
            källa: S4:4744–4745
          - id: insatser
            term: Insatser
            förklaring: >-
              Insatser är samordnade åtgärder av medicinsk, psykologisk, social och/eller
              arbetslivsinriktad karaktär. Dessa syftar till att återställa eller öka deltagarens
              funktions-och/eller arbetsförmåga, så att personen uppnår eller förbättra sin förmåga att
              utföra förvärvsarbete.
            källa: S4:4746–4749
        mätpunkter:
          - id: 14a
            lydelse: >-
              Vi har en strategi för hur vi arbetar med uppföljning och utvärdering av de samordnade
              rehabiliteringsinsatserna.
            respondenter: styrelse
            tillfällen: per halvår
            mättillfällen: En gång per halvår. På sikt en gång om året
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4752–4753, S4:3998–3999
          - id: 14b
            lydelse: >-
              Uppföljning och utvärdering används som underlag för att utveckla de samordnade
              rehabiliteringsinsatserna.
            respondenter: styrelse
            tillfällen: per halvår
            mättillfällen: En gång per halvår. På sikt en gång om året
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4754–4755, S4:4000–4001
      - nummer: '15'
        rubrik: >-
          Insikter från samverkan leder till att nya typer av förebyggande insatser utvecklas så att
          behov av samordnad rehabilitering inte behöver bli aktuellt om individer fångas upp mycket
          tidigare och på ett annorlunda sätt.
        kort: nya typer av förebyggande insatser
        typ: effekt
        nivå: samhälle
        beskrivning: >-
          Indikatorn speglar antagandet att en initialt liten förändring kan utlösa en kedja av
          händelser som leder till stora förändringar och nya idéer kring arbetssätt och synsätt.
        giltig_från: 2015
        källa: S4:4760–4782, S4:4006–4025
        begrepp:
          - id: insikter
            term: Insikter
            förklaring: Inblick, förståelse, kännedom, och kunskap.
            källa: S4:4769–4770
          - id: samverkan
            term: Samverkan
            förklaring: Samarbete, koordination, och gemensamt uppträdande.
            källa: S4:4771–4772
          - id: forebyggande-insatser
            term: Förebyggande insatser
            förklaring: >-
              Med förebyggande insatser avses en åtgärd eller prestation som är främjande för hälsa,
              inträde på arbetsmarknaden.
            källa: S4:4773–4775
        mätpunkter:
          - id: 15a
            lydelse: Erfarenheter från vår samverkan har lett till att förebyggande insatser utvecklats.
            respondenter: parternas chefsgrupp
            tillfällen: per halvår
            mättillfällen: En gång per halvår. På sikt en gång om året
            skala: 1-5 Instämmer inte alls-Instämmer helt
            metod: enkät
            källa: S4:4778, S4:4021
      - nummer: jamstalldhet-2021
        giltig_från: 2021
        anteckning: Tillkom 2021. Rubrik, nummer och mätpunkter finns inte i källorna.
        källa: http://nnsfinsam.se/dokument/indikatorrapporter.aspx

    lydelser:
      - id: tidig-1
        indikator: '1'
        version: tidig
        lydelse: Deltagare känner att de insatser som erbjuds är organiserade runt deras behov
        källa: S4:6579
      - id: tidig-2
        indikator: '2'
        version: tidig
        lydelse: Deltagarna upplever ökat inflytande över rehabiliteringsprocessen
        källa: S4:6580
      - id: tidig-3
        indikator: '3'
        version: tidig
        lydelse: >-
          En möjlighet att låta rehabiliteringsprocessen få ta den tid som behövs utifrån varje
          deltagares förutsättningar
        källa: S4:6581–6583
      - id: tidig-4
        indikator: '4'
        version: tidig
        lydelse: >-
          Deltagare upplever i högre grad än förut att det finns någon som håller samman och stödjer den
          enskildes samordnade rehabiliteringsprocess
        källa: S4:6584–6586
      - id: tidig-5
        indikator: '5'
        version: tidig
        lydelse: >-
          Deltagaren upplever att de kan hantera egna symtom och eventuell funktionsnedsättning samt att
          de har fått i högre grad än förut, stöd från myndigheterna i att leva med detta.
        källa: S4:6587–6590
      - id: tidig-6
        indikator: '6'
        version: tidig
        lydelse: >-
          När deltagaren avslutas i en samordnad reahabiliteringstjänst upplever deltagaren i högre grad
          än förut att det finns en planering/tjänster som tar vid och att de levererades utan onödigt
          dröjsmål.
        källa: S4:6592–6594
      - id: tidig-7
        indikator: '7'
        version: tidig
        lydelse: >-
          Det har skett en stegförflyttning närmare arbetsmarknaden/egen försörjning där deltagaren har
          varit med i arbetet.
        källa: S4:6596–6597
      - id: tidig-8
        indikator: '8'
        version: tidig
        lydelse: >-
          Personalen upplever att andra medarbetare och professionella i andra myndigheter respekterar
          deras kunskap, roller och arbetssätt
        källa: S4:6599–6600
      - id: tidig-9
        indikator: '9'
        version: tidig
        lydelse: >-
          Att det systematiskt, mer än förut, tillvaratas erfarenheter, kunskaper och synpunkter såväl
          från enskilda deltagare/brukare och från brukarorganisationer eller grupper av brukare.
        källa: S4:6602–6604
      - id: tidig-10
        indikator: '10'
        version: tidig
        lydelse: >-
          Samordnade insatser inkluderar i högre grad än förut även andra deltagare i samhället,
          företag, ideella krafter och föreningsliv i det löpande arbetet på ett strukturerat sätt.
        källa: S4:6606–6607
      - id: tidig-11
        indikator: '11'
        version: tidig
        lydelse: >-
          Effekter för deltagarna som kommer ur de samordnade insatserna är hållbara och säkra över tid.
        källa: S4:6609–6610
      - id: tidig-12
        indikator: '12'
        version: tidig
        lydelse: >-
          En struktur har skapats vars huvuduppgift är att strategiskt initiera, upprätthålla och
          underhålla relationer.
        källa: S4:6612–6613
      - id: tidig-13
        indikator: '13'
        version: tidig
        lydelse: >-
          Samordnad verksamhet präglas i högre utsträckning av sektorsövergripande arbetssätt och
          synsätt
        källa: S4:6615–6616
      - id: tidig-14
        indikator: '14'
        version: tidig
        lydelse: >-
          Det finns en klar och tydlig strategi för uppföljning och utvärdering av myndighetsgemensamma
          insatser, förankrad på ledningsnivå och under ständig förbättring.
        källa: S4:6618–6620
      - id: tidig-15
        indikator: '15'
        version: tidig
        lydelse: >-
          Insikter från samverkan leder till att nya typer av förebyggande insatser utvecklas så att
          behov av samordnad rehabilitering inte behöver bli aktuellt om individer fångas upp mycket
          tidigare på ett annorlunda sätt.
        källa: S4:6622–6624

    """#
}
