// Long because every version row, initiative and budget row of eight plans stands here.
/** What the real plans and their budget say, read by eye. Amounts in tkr, `null` for an empty cell. */
type Row = readonly [date: string, version: string, begins: string, changedBy: string | null];
type Initiative = readonly [
  number: string,
  title: string,
  priority: number | null,
  costs: readonly (number | null)[],
  /** The budget's row for it: its first words and amount. */
  budget: readonly [string, number] | null,
];
type GoldenPlan = {
  readonly history: readonly Row[];
  readonly initiatives: readonly Initiative[];
  readonly budget: readonly (readonly [begins: string, amount: number])[];
};

const none = [null, null, null, null] as const;

export const goldenPlans: Readonly<Record<string, GoldenPlan>> = {
  'E-handel': {
    history: [
      ['2015-03-20', '0.1', 'Första utkast', 'Fredric Holm'],
      ['2015-03-20', '0.2', 'Justerade risker', 'Fredric Holm'],
      ['2014-04-19', '0.3', 'Justeringar av', 'Fredric Holm'],
      ['2016-04-22', '0.4', 'Justerat belopp', 'Jenny Johnsén'],
      ['2016-05-02', '0.5', 'Lagt till', 'Jenny Johnsén'],
      ['2016-06-29', '4.0', 'Uppdaterad efter', 'Jenny Johnsén'],
    ],
    initiatives: [
      [
        '1',
        'Utveckling av uppföljningsmöjligheter av order och faktura i Nekksus',
        2,
        [null, 950, 0, 0],
        ['Utveckling av', 0],
      ],
      [
        '2',
        'Automatiserad användaradministration för Winst e-handel genom integration med AD/TDS',
        3,
        [0, 660, 50, 0],
        ['Automatiserad användaradministration', 0],
      ],
      ['3', 'Övergång till 100% elektroniska leverantörsfakturor', 1, [200, 200, 50, 0], ['Övergång till', 200]],
    ],
    budget: [
      ['Utveckling av', 0],
      ['Automatiserad användaradministration', 0],
      ['Övergång till', 200],
    ],
  },
  Ekonomi: {
    history: [
      ['2016-04-14', '0.1', 'Utkast 1', 'JJ'],
      ['2016-04-22', '1.0', 'Sammanlagda beslutade', 'JJ'],
      ['2016-05-02', '1.1', 'Justerat tabell', 'JJ'],
      ['2016-06-09', '1.2', 'Justerat tabell', 'JJ'],
      ['2016-06-29', '4.0', 'Uppdaterad efter', 'JJ'],
    ],
    initiatives: [
      ['1', 'Standardiserade processer', 2, [2_400, 2_500, 1_800, 1_800], ['Standardisering av', 2_400]],
      [
        '2',
        'Utveckling/anpassning pga byte av systemstöd',
        3,
        [1_000, 1_600, 1_600, 1_600],
        ['Utveckling/anpassning pga', 1_000],
      ],
      ['3', 'Utbildning och anpassning av in och utdata', 1, [800, 0, 0, 0], ['Utbildning och', 800]],
    ],
    budget: [
      ['Standardisering av', 2_400],
      ['Utveckling/anpassning pga', 1_000],
      ['Utbildning och', 800],
    ],
  },
  HR: {
    history: [
      ['2016-04-26', '1.0', 'Version 1.0', 'MO'],
      ['2016-05-02', '1.5', 'Lagt till', 'MO'],
      ['2016-05-03', '1.6', 'Lagt till', 'MO'],
      ['2016-05-03', '2.0', 'Version 2.0', 'MO'],
      ['2016-05-24', '3.0', 'Version 3.0', 'MJN'],
      ['2016-06-27', '4.0', 'Version 4.0', 'MO'],
    ],
    initiatives: [
      ['1', 'Kompetensförsörjning attrahera, rekrytera, behålla', null, none, ['Kompetensförsörjning -', 3_675]],
    ],
    budget: [['Kompetensförsörjning -', 3_675]],
  },
  'IT-tjänster': {
    history: [
      ['2015-10-22', '0.9', '', 'Lars Sandin'],
      ['2015-10-28', '1.0', 'Efter prioforum', 'Lars Sandin'],
      ['2016-04-21', '1.2', '', 'Lars Sandin'],
      ['2016-04-24', '1.0', 'Efter tjänsteforum', 'Lars Sandin'],
      ['2016-05-09', '2.0', 'Till prioforum', 'Lars Sandin'],
      ['2016-05-24', '3.0', 'Tagen i', 'Lars Sandin'],
      ['2016-06-30', '4.0', 'Efter beslutsforum', 'Lars sandin'],
    ],
    initiatives: [
      [
        '1',
        'Utvecklingsinsatser inom IT-säkerhet: - Förenkling och automatisering av konto- och behörighetshanteringen - Meta-data-kataloger för medborgare och externa partners/utförare. - Arbete med sektorsspecifika federationslösningar',
        0,
        [3_600, 1_800, 0, 0],
        ['Förenkling och', 3_600],
      ],
      ['2', 'Vidareutveckling av Masterdata och Verksamhetskatalogen', null, none, ['Vidareutveckling av', 0]],
      ['3', 'Nya plattformar för samarbete, innehållshantering, ärendehantering', null, none, ['Nya plattformar', 0]],
      ['4', 'Införa fler funktioner i E-tjänsteplattformen', null, none, ['Införa fler', 0]],
      ['5', 'Högre tjänstenivå på LAN, inkluderar utökat stöd för tekniska nät', null, none, null],
      ['6', 'Byte av Officeversion', 0, [1_000, 1_000, 0, 0], ['Byte av', 1_000]],
      ['7', 'Plattform för mobilt/aktivitetsbaserat arbetssätt', null, none, null],
    ],
    budget: [
      ['Förenkling och', 3_600],
      ['Vidareutveckling av', 0],
      ['Byte av', 1_000],
      ['Nya plattformar', 0],
      ['Införa fler', 0],
    ],
  },
  Kommunikation: {
    history: [
      ['2016-03-21', '0.5', 'Utkast baserad', 'Laine Västrik'],
      ['2016-04-07', '0.7', 'Kompletteringar Demokrati', 'L. Västrik'],
      ['2016-04-15', '0.8', 'Kompletteringar kring', 'Anna Holmberg Björk, L. Västrik'],
      ['2016-04-18', '0.9', 'Justeringar p', 'Monica Aasland, L. Västrik'],
      // Two names are left for the three rows from here on; which row has none the source does not say.
      ['2916-04-20', '1.0', 'Kompletteringar ang.', null],
      [
        '2016-04-22',
        '2.0',
        'Kompletteringar/justeringar efter',
        'Anna Holmberg Björk, Helena Mehner, Maria Holmgren, Ann Flyning, L Västrik',
      ],
      ['2016-04-27', '3.0', 'Borttag av', 'L. Västrik'],
      ['2016-06-13', '', 'Minskad utv.budget', 'L.Västrik/H Mehner'],
      ['2016-06-27', '4.0', 'Version 4.0', 'L.Västrik'],
    ],
    initiatives: [
      ['1', 'Intern kommunikation', null, none, ['Utveckla intranätet', 3_000]],
      ['2', 'Extern kommunikation', null, none, null],
      ['2.1', 'Digital extern kommunikation', null, none, ['Övrig digital', 1_000]],
      ['2.2', 'Telefoni', null, none, ['Telefoni', 0]],
      ['2.3', 'Ärendehantering', null, none, null],
      ['3', 'E-samhälle', null, none, ['e-samhälle: stadengemensamma', 0]],
      ['4', 'Demokrati och delaktighet', null, none, ['Demokrati och', 1_100]],
      ['5', 'Grafisk service', null, none, ['Grafisk service', 400]],
      ['6', 'Utredningar/förstudier', null, none, ['Utredningar/förstudier', 400]],
    ],
    budget: [
      ['Utveckla intranätet', 3_000],
      ['Utveckla Goteborg.se', 1_600],
      ['Övrig digital', 1_000],
      ['e-samhälle: stadengemensamma', 0],
      ['Demokrati och', 1_100],
      ['Utredningar/förstudier', 400],
      ['Grafisk service', 400],
      ['Telefoni', 0],
    ],
  },
  'Ledning och styrning': {
    history: [
      ['2016-04-21', '1', 'Till tjänsteforum', 'Pär E'],
      ['2016-05-02', '1.1', 'Mindre komplettering', 'Pär E'],
      ['2016-05-02', '2', 'Till prioriteringsforum', 'Pär E'],
      ['2016-05-09', '2.1', 'Tabell felaktig', 'Pär E'],
      ['2016-05-18', '2.2', 'Ändring tabell', 'Pär E'],
      ['2016-05-24', '2.3', 'Ändringar efter', 'Pär E'],
      ['2016-05-25', '3.0', 'Prioforumets yttranden', 'Pär E'],
      ['2016-06-29', '4.0', 'Uppdaterad efter', 'Jenny J'],
    ],
    initiatives: [
      ['1', 'Nominering av ny tjänst: Stöd för kemikalieregistrering', null, none, null],
      [
        '2',
        'Förstudie: Utveckling av stöd för Innehålls-/dokumenthantering',
        1,
        [500, 0, 0, 0],
        ['Förstudie/Utred.: Innehålls-/dokum.hantering', 500],
      ],
      ['3', 'Förbättrat stöd för papperslös hantering av handlingar', 1, [250, 0, 0, 0], ['Stöd för', 250]],
      ['4', 'Förstudie: Stöd för enkäthantering', 1, [100, 0, 0, 0], ['Förstudie: Stöd', 100]],
      [
        '5',
        'Förstudie: Stöd för processkartläggning/-processutveckling',
        1,
        [100, 0, 0, null],
        ['Förstudie: Stöd', 100],
      ],
      ['6', 'E-arkiv', 0, [800, 0, 0, 0], ['E-arkiv', 800]],
      ['7', 'E-samhälle: Gemensamma ärendeprocesser', null, none, null],
      [
        '8',
        'Förstudie: Synpunkts-/avvikelsehantering',
        1,
        [250, 0, 0, null],
        ['Förstudie: Synpunkts-/avvikelsehantering', 250],
      ],
      ['9', 'Ospecificerade utvecklingsuppdrag', 1, [0, 0, null, null], ['Ospecificerade utvecklingsuppdrag', 0]],
    ],
    budget: [
      ['Förstudie/Utred.: Innehålls-/dokum.hantering', 500],
      ['Stöd för', 250],
      ['Förstudie: Stöd', 100],
      ['Förstudie: Stöd', 100],
      ['E-arkiv', 800],
      ['Förstudie: Synpunkts-/avvikelsehantering', 250],
      ['Ospecificerade utvecklingsuppdrag', 0],
    ],
  },
  Utbildning: {
    history: [
      ['2015-12-07', '0.6', 'Priomodell borttagen,', 'Ylva Bergstedt'],
      ['2016-03-02', '0.7', 'Omarbetat hela', 'Ylva Bergstedt'],
      ['2016-05-04', '0.8', 'Lagt till', 'Ylva Bergstedt'],
      ['2016-05-09', '0.9', 'Kompletterat med', 'Ylva Bergstedt'],
      ['2016-05-10', '1', 'Borttag av', 'Ylva Bergstedt'],
      ['2016-05-13', '2', 'Inga ändringar', 'Ylva Bergstedt'],
      ['2016-06-28', '3', 'Minskad budget', 'Ylva Bergstedt'],
      ['2016-06-28', '4', 'Borttag av', 'Ylva Bergstedt'],
    ],
    initiatives: [
      ['1', 'Fokusområde: Inkludering', null, none, ['Inkludering', 0]],
      ['2', 'Fokusområde: Effektiv och kvalitetssäker administration', null, none, ['Effektiv och', 14_820]],
      ['3', 'Fokusområde: Modern lärmiljö', null, none, ['Modern lärmiljö', 2_000]],
      [
        '4',
        'Fokusområde: Service för medborgare, elever/barn och anställda via mobilanpassade webbsidor/etjänster',
        null,
        none,
        ['Service för', 200],
      ],
      ['5', 'Fokusområde: Möjliggörare (infrastruktur etc.)', null, none, ['Möjliggörare (infrastruktur', 500]],
    ],
    budget: [
      ['Inkludering', 0],
      ['Effektiv och', 14_820],
      ['Modern lärmiljö', 2_000],
      ['Beredskap för', 0],
      ['Service för', 200],
      ['Möjliggörare (infrastruktur', 500],
    ],
  },
  'Vård och omsorg': {
    history: [
      ['2016-03-21', '1.0', 'Utkast baserad', 'Eva-Maria Hermansson'],
      ['2016-05-16', '1.5', 'Version beslutad', 'Eva-Maria Hermansson'],
      ['2016-05-19', '2', 'Version till', 'Kicki Färnlöf'],
      ['2016-06-29', '4', 'Justering av', 'Kicki Färnlöf'],
    ],
    initiatives: [
      ['1', 'Fokusområde Mobilitet/Goda arbetsplatser', null, none, ['Generell mobilitet.', 0]],
      ['2', 'Fokusområde E-tjänster', null, none, null],
      ['3', 'Fokusområde Attraktiv Hemtjänst', null, none, null],
      ['4', 'Fokusområde Kommunal hälso- och sjukvård', null, none, null],
      ['5', 'Fokusområde Lag Om Valfrihet', null, none, ['Införande av', 4_000]],
      ['6', 'Fokusområde Utbildning av slutanvändare', null, none, ['Förstudie utbildning', 0]],
      [
        '7',
        'Fokusområde Fördjupat arbete med Nationella strategier och styrdokument',
        null,
        none,
        ['Fördjupat arbete', 0],
      ],
      ['8', 'Fokusområde Molntjänster', null, none, ['Fokusområde Molntjänster', 0]],
    ],
    budget: [
      ['Appar i', 1_000],
      ['Införande av', 15_000],
      ['Införande av', 0],
      ['Strategiomr. Välfärdsteknologi.', 2_000],
      ['Journal- samt', 8_000],
      ['Införande av', 4_000],
      ['Förstudie utbildning', 0],
      ['Generell mobilitet.', 0],
      ['Fördjupat arbete', 0],
      ['Fokusområde Molntjänster', 0],
    ],
  },
};
