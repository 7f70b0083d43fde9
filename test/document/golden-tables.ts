// Long because every row of four tables stands here.
/** Every row of the real document's tables, cut out of the source row by row and compared by eye. Amounts in tkr. */
type Three = readonly [number | null, number | null, number | null];
type GoldenService = readonly [name: string, amounts: Three, comment: string | null];

/** Cost per service by area and kind, in the source's order: forecast 0 and 1 of 2016, budget 2017. */
export const goldenServices: readonly (readonly [area: string, kind: string, rows: readonly GoldenService[]])[] = [
  [
    'E-handel',
    'development',
    [['Utvecklingsinitiativ - Övergång till 100% elektroniska leverantörsfakturor', [null, null, 200], null]],
  ],
  [
    'E-handel',
    'maintenance',
    [
      ['Beställning E-handel (Beställning Winst)', [7_038, 7_035, 6_818], null],
      ['Leverantörfakturahantering och reskontra (E-handel Winst)', [6_747, 6_744, 6_575], null],
      ['Fakturahantering', [11_110, 11_106, 0], null],
      [
        'Mottagning elektroniska leverantörsfakturor - bolag (fakturahantering)',
        [null, null, 40],
        'Motsvarar tjänst Fakturahantering 2016',
      ],
      [
        'Mottagning elektroniska leverantörsfakturor (fakturahantering)',
        [null, null, 2_807],
        'Motsvarar tjänst Fakturahantering 2016',
      ],
      [
        'Skanning pappersfakturor från leverantör - bolag (fakturahantering)',
        [null, null, 753],
        'Motsvarar tjänst Fakturahantering 2016',
      ],
      [
        'Skanning pappersfakturor från leverantör (fakturahantering)',
        [null, null, 7_358],
        'Motsvarar tjänst Fakturahantering 2016',
      ],
    ],
  ],
  [
    'Ekonomi',
    'development',
    [
      ['Samlade utvecklingsinitiativ Ekonomi 2016', [500, 500, null], null],
      ['Samlade utvecklingsinitiativ Ekonomi 2017', [null, null, 4_200], null],
    ],
  ],
  [
    'Ekonomi',
    'maintenance',
    [
      ['Budget, prognos och analys (Hypergene/Nekksus)', [10_567, 10_723, 10_762], null],
      ['Inkassointäkter', [-2_142, -2_142, -2_142], null],
      ['Kundreskontraprocessen (kundfakturahantering)', [6_865, 6_878, 7_719], null],
      ['Momsexpertis', [null, null, 956], 'Ny tjänst 2017'],
      ['Redovisning, Drift (UBW/Agresso)', [9_302, 9_143, 9_221], null],
      ['Redovisning, Investering (UBW/Agresso)', [6_022, 6_022, 6_146], null],
      ['Redovisning, licens large (UBW/Agresso)', [2_177, 2_220, 2_119], null],
      ['Redovisning, licens medium (UBW/Agresso)', [2_106, 2_157, 1_913], null],
      ['Redovisning, licens small Unit4 (UBW/Agresso)', [290, 351, 279], null],
      ['Sammanställd koncernredovisning (Cognos)', [1_155, 1_383, 1_423], null],
    ],
  ],
  [
    'HR',
    'development',
    [
      ['Samlade utvecklingsinitiativ HR 2016', [1_730, 550, null], null],
      [
        'Utvecklingsinitiativ - Kompetensförsörjning, behålla - synliggöra förmåner & adm. löneprocessen',
        [null, null, 3_675],
        null,
      ],
    ],
  ],
  [
    'HR',
    'maintenance',
    [
      ['HR-system', [53_178, 52_742, 54_824], null],
      ['Lönehantering', [22_691, 23_288, 23_289], null],
    ],
  ],
  [
    'IT-tjänster',
    'development',
    [
      ['Utvecklingsinitiativ Konto/behörighetshantering', [3_600, 3_600, null], null],
      ['Utvecklingsintiativ Tekniska nät', [1_800, 1_800, null], null],
      ['Utvecklingsinitiativ - Byte av Officeversion', [null, null, 1_000], null],
      [
        'Utvecklingsinitiativ - Förenkling och automatisering av konto- och behörighetshanteringen',
        [null, null, 3_600],
        null,
      ],
    ],
  ],
  [
    'IT-tjänster',
    'maintenance',
    [
      ['Befolkningsregister', [465, 465, 467], null],
      ['Datalagring', [24_814, 24_530, 24_006], null],
      ['Domino', [7_005, 7_388, 6_783], null],
      ['E-post', [20_627, 20_257, 19_774], null],
      ['E-tjänsteplattform', [null, null, 6_502], 'Överförd från kommunikation till IT-tjänster 2017'],
      ['Fjärråtkomst', [2_285, 2_298, 3_849], null],
      ['Generell IT-säkerhet', [36_672, 37_374, 37_106], null],
      ['IT-arbetsplats', [77_366, 77_517, 85_646], null],
      ['Licensadministration', [5_977, 6_541, 7_262], null],
      ['Licenser IBM', [14_442, 14_442, 12_782], null],
      ['Lokala nät/lan', [29_163, 29_158, 30_889], null],
      ['Serverplattform', [11_965, 11_518, 11_880], null],
      ['Stadsnätet WAN', [76_704, 76_658, 69_014], null],
      ['Systemintegration', [9_275, 10_187, 9_155], null],
      ['Telefoni 2016', [18_291, 17_673, null], 'Överförd till IT-tjänster till Kommunikation 2017'],
      ['Webbapplikationsplattform', [null, null, 13_416], 'Överförd från kommunikation till IT-tjänster 2017'],
      ['Verksamhetskatalog', [909, 897, 835], null],
      ['Videokonferens', [null, null, 463], 'Överförd från kommunikation till IT-tjänster 2017'],
    ],
  ],
  [
    'Kommunikation',
    'development',
    [
      ['Utvecklingsinitiativ Valapp - Ungdom KF', [50, 50, null], null],
      ['Utvecklingsinitiativ Webbplats för stadsutveckling', [1_800, 1_800, null], null],
      ['Utvecklingsinitiatv Förstudier', [900, 900, null], null],
      ['Samlade utvecklingsinitiativ Kommunikation 2017', [null, null, 7_500], null],
    ],
  ],
  [
    'Kommunikation',
    'maintenance',
    [
      ['Demokrati och delaktighet: E-demokrati tjänster', [null, null, 382], 'Ny tjänst 2017'],
      ['Demokrati och delaktighet: Valapplikation till ungdomsfullmäktige', [null, null, 513], 'Ny tjänst 2017'],
      ['Digital extern kommunikation Goteborg.se (Goteborg.se)', [5_167, 4_888, 5_099], 'Namnbyte'],
      ['Digital extern kommunikation: Stadsutveckling', [null, null, 855], 'Ny tjänst 2017'],
      ['Digital extern kommunikation: Särprofilerad webbplats (Särprofilerad webbplats)', [315, 315, 354], 'Namnbyte'],
      ['Digital intern kommunikation: Intranät (Intranät)', [6_053, 6_373, 7_854], 'Namnbyte'],
      ['E-samhälle: stadengemensamma e-tjänster', [null, null, 800], 'Ny tjänst 2017'],
      ['E-tjänsteplattform 2016', [5_028, 3_949, 0], 'Överförd från kommunikation till IT-tjänster 2017'],
      ['Extern kommunikation:telefoni', [null, null, 20_447], 'Överförd till IT-tjänster till Kommunikation 2017'],
      ['Grafisk service: Bildarkiv (Bildarkivet)', [282, 240, 491], 'Namnbyte'],
      ['Grafisk service: Videoplattform', [null, null, 2_166], 'Ny tjänst 2017'],
      ['Grafisk service: Övriga kommungemensamma tjänster', [null, null, 230], 'Ny tjänst 2017'],
      ['Webbapplikationsplattform 2016', [13_623, 13_608, 0], 'Överförd från kommunikation till IT-tjänster 2017'],
      ['Videokonferens 2016', [466, 468, 0], 'Överförd från kommunikation till IT-tjänster 2017'],
    ],
  ],
  [
    'Ledning och styrning',
    'development',
    [
      ['Samlade utvecklingsinitiativ Ledning och styrning avseende förstudier 2017', [null, null, 450], null],
      [
        'Utvecklingsinitiativ Först./Utred.: Innehålls-/dokumenthant. - Ersättning nuvarande systemstöd',
        [null, null, 500],
        null,
      ],
      ['Utvecklingsinitiativ: E-arkiv', [null, null, 800], null],
      ['Utvecklingsinitiativ: Stöd för hantering av nämndhandlingar', [null, null, 250], null],
    ],
  ],
  [
    'Ledning och styrning',
    'maintenance',
    [
      ['Kemikalieregistering', [null, null, 995], 'Ny tjänst 2017'],
      ['Kvalitetsarbete och verksamhetsutveckling (Kvalitetsredovisning)', [4_853, 4_724, 4_763], 'Namnbyte'],
      ['Ledning i samverkan (Ärendehantering)', [10_242, 5_305, 11_206], 'Namnbyte'],
      ['Planering och uppföljning (Rappet)', [7_206, 11_179, 4_876], 'Namnbyte'],
    ],
  ],
  [
    'Utbildning',
    'development',
    [
      ['Samlade utvecklingsinitiativ SDF och UBF Utbildning 2016', [6_470, 6_470, null], null],
      ['Samlade utvecklingsinitiativ SDF Utbilding 2016', [1_600, 1_600, null], null],
      ['Samlade utvecklingsinitiativ pedagogiskt IT-stöd, elevhälsa och måltid', [null, null, 3_300], null],
      [
        'Utvecklingsinitiativ Effektiv och kvalitetssäker upphandling nytt administration IT-stöd',
        [null, null, 14_220],
        null,
      ],
    ],
  ],
  [
    'Utbildning',
    'maintenance',
    [
      ['Administrativt IT-stöd (Procapita)', [7_509, 7_831, 9_506], 'Namnbyte'],
      ['Elevhälsans IT-stöd (Elevhälsa)', [6_132, 5_848, 6_199], 'Namnbyte'],
      ['Måltid', [2_970, 2_697, 3_210], null],
      ['Pedagogiskt IT-stöd (Skolapplikationer)', [13_013, 13_246, 13_935], 'Namnbyte'],
    ],
  ],
  [
    'Vård och omsorg',
    'development',
    [
      ['Samlade utvecklingsinitiativ Vård och omsorg 2016', [4_800, 5_800, null], null],
      ['Samlade utvecklingsinitiativ Vård och omsorg 2017', [null, null, 30_000], null],
    ],
  ],
  [
    'Vård och omsorg',
    'maintenance',
    [
      ['KLARA/SVPL', [1_800, 2_260, null], 'Tillhör tjänst Hälsa och sjukvård 2017'],
      ['MediDoc', [6_384, 7_401, null], 'Tillhör tjänst Hälsa och sjukvård 2017'],
      ['Hälsa och sjukvård', [null, null, 11_362], null],
      ['Boendeportalen', [571, 597, null], 'Tillhör tjänst Vård och omsorg 2017'],
      ['Dioevidence', [1_041, 1_088, null], 'Tillhör tjänst Vård och omsorg 2017'],
      ['Försörjningskort', [1_679, 1_756, null], 'Tillhör tjänst Vård och omsorg 2017'],
      ['MTP', [385, 403, null], 'Tillhör tjänst Vård och omsorg 2017'],
      ['Treserva', [25_715, 26_426, null], 'Tillhör tjänst Vård och omsorg 2017'],
      ['Vård och omsorg', [null, null, 34_068], null],
    ],
  ],
];

/** Cost per organisation: group, code, name, the same three columns. */
export const goldenOrganisations: readonly (readonly [
  group: string,
  rows: readonly (readonly [string, string, ...Three])[],
])[] = [
  [
    'Stadsdelsförvaltningar',
    [
      ['N131', 'Angered', 52_257, 52_213, 59_857],
      ['N132', 'Östra Göteborg', 44_643, 44_622, 51_432],
      ['N133', 'Örgryte-Härlanda', 41_416, 41_344, 46_539],
      ['N134', 'Centrum', 27_989, 27_950, 31_593],
      ['N135', 'Majorna-Linné', 39_843, 39_781, 45_591],
      ['N136', 'Askim-Frölunda-Högsbo', 51_411, 51_371, 58_402],
      ['N137', 'Västra Göteborg', 50_400, 50_271, 57_179],
      ['N138', 'Västra Hisingen', 53_723, 53_569, 61_390],
      ['N139', 'Lundby', 33_205, 33_134, 37_992],
      ['N140', 'Norra Hisingen', 45_169, 45_055, 51_081],
    ],
  ],
  [
    'Fackförvaltningar',
    [
      ['I060', 'Intraservice', 9_978, 9_824, 12_323],
      ['N010', 'Stadsledningskontoret', 7_670, 7_576, 7_279],
      ['N020', 'Revisorskollegiet', 1_077, 1_073, 1_044],
      ['N025', 'Arkivnämnden', 857, 846, 843],
      ['N043', 'Konsument och medborgarservice', 2_419, 2_388, 2_624],
      ['N130', 'Social resursförvaltning', 21_423, 21_310, 22_316],
      ['N152', 'Valnämnden', 121, 115, 83],
      ['N191', 'Överförmyndarnämnden', 919, 900, 916],
      ['N200', 'Fastighetskontoret', 5_535, 5_449, 5_522],
      ['N230', 'Lokalnämnden', 7_986, 7_899, 8_061],
      ['N300', 'Stadsbyggnadskontoret', 5_731, 5_664, 5_802],
      ['N392', 'Park- och Naturförvaltn.', 6_277, 6_206, 6_379],
      ['N393', 'Idrotts- och Föreningsförv.', 5_917, 5_854, 6_012],
      ['N400', 'Trafikkontoret', 5_815, 5_750, 5_922],
      ['N444', 'Färdtjänsten', 2_484, 2_443, 2_818],
      ['N560', 'Kretslopp och Vatten', 10_348, 10_225, 10_417],
      ['N610', 'Utbildningsförvaltningen', 36_162, 37_558, 41_507],
      ['N625', 'Arbetsmarknad och vuxenutbildning', 3_329, 3_267, 3_855],
      ['N690', 'Kulturnämnden', 8_746, 8_640, 8_841],
      ['N800', 'Miljöförvaltningen', 3_548, 3_530, 3_608],
      ['N900', 'Finansförvaltningen', 171, 172, 152],
    ],
  ],
  [
    'Bolag',
    [
      ['B100', 'Stadshus AB', 354, 341, 404],
      ['B110', 'Göteborg Energi AB', 2_057, 2_032, 2_518],
      ['B111', 'Göteborg Energi Nät AB', 112, 109, 0],
      ['B115', 'Göteborg Energi GothNet AB', 54, 54, 0],
      ['B150', 'Göteborgs Spårvägar AB', 3_127, 3_254, 3_576],
      ['B245', 'Göteborgs Gatu AB', 1_528, 1_508, 1_827],
      ['B250', 'Liseberg AB', 441, 437, 536],
      ['B300', 'Göteborgs Stadsteater AB', 899, 845, 853],
      ['B331', 'Älvstranden Utveckling AB', 416, 382, 453],
      ['B350', 'Got Event AB', 2_846, 2_744, 2_602],
      ['B380', 'BRG Business Region GBG AB', 358, 374, 416],
      ['B400', 'Förvaltnings AB Framtiden', 360, 347, 469],
      ['B410', 'Bostads AB Poseidon', 200, 284, 271],
      ['B420', 'Familjebostäder i Gbg AB', 168, 249, 252],
      ['B430', 'Göteborgs stads Bostads AB', 290, 384, 379],
      ['B433', 'Förvaltnings AB Göteborgslokaler', 226, 260, 337],
      ['B440', 'Göteborgs Egnahems AB', 65, 75, 72],
      ['B450', 'Gbgs stads Parkerings AB', 307, 305, 465],
      ['B475', 'Gårdstensbostäder AB', 130, 140, 140],
      ['B500', 'Göteborgs Hamn AB', 588, 605, 640],
      ['B600', 'HIGAB', 2_133, 2_090, 2_245],
      ['B680', 'Försäkrings AB Göta Lejon', 942, 919, 929],
      ['B705', 'Kommunleasing i GBG', 543, 542, 537],
      ['B712', 'GBG:s Stads Upphandlings AB', 408, 425, 567],
      ['B720', 'GRYAAB AB', 968, 955, 981],
      ['B725', 'Boplats Göteborg AB', 232, 227, 229],
      ['B730', 'Renova AB', 2_983, 3_251, 3_091],
      ['B770', 'Grefab', 782, 764, 791],
      ['B832', 'Störningsjouren i Göteborg AB', 57, 66, 63],
      ['B860', 'Göteborg & CO', 2_769, 2_737, 2_580],
    ],
  ],
  [
    'Kommunalförbund',
    [
      ['K171', 'Räddningstjänsten Storgöteborg', 3_835, 4_046, 4_090],
      ['K920', 'Samordningsförbundet Gbg - Hisingen', 3, 3, 3],
    ],
  ],
];

/** The list of development initiatives 2017: area, its sums of 2016 and 2017, rows of 2017. */
export const goldenList: readonly (readonly [area: string, rows: readonly (readonly [string, number])[]])[] = [
  ['E-handel', [['Övergång till 100% elektroniska leverantörsfakturor', 200]]],
  [
    'Ekonomi',
    [
      ['Standardisering av processer', 2_400],
      ['Utveckling/anpassning pga byte av systemstöd', 1_000],
      ['Utbildning och verksamhetsanpassning av utdata', 800],
    ],
  ],
  ['HR', [['Kompetensförsörjning - behålla (synliggöra förmåner & adm.löneprocessen)', 3_675]]],
  [
    'IT-tjänster',
    [
      ['Förenkling och automatisering av konto- och behörighetshanteringen', 3_600],
      ['Byte av Officeversion', 1_000],
    ],
  ],
  [
    'Kommunikation',
    [
      ['Utveckla intranätet', 3_000],
      ['Utveckla Goteborg.se', 1_600],
      ['Övrig digital extern kommunikation', 1_000],
      ['Demokrati och delaktighet', 1_100],
      ['Utredningar/förstudier', 400],
      ['Grafisk service', 400],
    ],
  ],
  [
    'Ledning och styrning',
    [
      ['Först./Utred.: Innehålls-/dokumenthant. - Ersättning nuvarande systemstöd', 500],
      ['Stöd för hantering av nämndhandlingar', 250],
      ['Förstudie: Stöd för Webenkäter', 100],
      ['e-arkiv', 800],
      ['Förstudie: Stöd för Processkartläggning/Processutveckling', 100],
      ['Förstudie: Synpunkts-/avvikelsehantering', 250],
    ],
  ],
  [
    'Utbildning',
    [
      ['Effektiv och kvalitetssäker administration', 14_820],
      ['Modern lärmiljö', 2_000],
      ['Service för medborgare, elever/barn och anställda via appar/etjänster', 200],
      ['Möjliggörare (infrastruktur etc.)', 500],
    ],
  ],
  [
    'Vård och omsorg',
    [
      ['Appar i Treserva för dokumentation, signeringslistor, meddelandehantering', 1_000],
      ['Införande av system för bemanning och planering inom utförarledet', 15_000],
      ['Strategiomr. Välfärdstekn. plattform för digitalt stöd & hjälp i brukarens hem', 2_000],
      ['Journal- samt verksamhetsstöd för hemsjukvård + statistikmodul för HSL-området', 8_000],
      ['Införande av Lag om Valfrihets-system LOV -inom utförarledet i Göteborgs stad', 4_000],
    ],
  ],
];

/** How development in education and in care is funded: area, name, 2016, 2017. */
export const goldenFunding: readonly (readonly [string, string, number | null, number | null])[] = [
  ['Utbildning', 'IT-stöd elevhälsa', 3_300, null],
  ['Utbildning', 'Pedagogiskt IT-stöd', 3_500, null],
  ['Utbildning', 'Måltid', 870, null],
  ['Utbildning', 'Gemensamt tjänsteområde utbildning', 2_100, null],
  ['Utbildning', 'Effektiv och kvalitetssäker administration', 8_100, 14_820],
  ['Utbildning', 'Modern lärmiljö', null, 2_000],
  ['Utbildning', 'Service för medborgare, elever/barn och anställda via appar/etjänster', null, 200],
  ['Utbildning', 'Möjliggörare (infrastruktur etc.)', null, 500],
  ['Vård och omsorg', 'Införande av rambeslut på IBIC/ÄO-plattformen', 750, null],
  ['Vård och omsorg', 'Mobilitet Treserva', 3_300, null],
  ['Vård och omsorg', 'Samordnad vårdplanering (Klara/SVPL)', 1_400, null],
  ['Vård och omsorg', 'Införande av system för bemanning och planering inom utförarledet', 5_000, 15_000],
  ['Vård och omsorg', 'Strategiomr. Välfärdstekn. plattform för digitalt stöd & hjälp i brukarens hem', 1_000, 2_000],
  ['Vård och omsorg', 'Journal- samt verksamhetsstöd för hemsjukvård + statistikmodul för HSL-området', 7_000, 8_000],
  ['Vård och omsorg', 'Appar i Treserva för dokumentation, signeringslistor, meddelandehantering', 1_500, 1_000],
  ['Vård och omsorg', 'Införande av Lag om Valfrihets-system LOV -inom utförarledet i Göteborgs stad', null, 4_000],
];
