import type { Block, Content, Minutes } from '../../shared/minutes/block.ts';

/** A block that stands on no operation. */
export const block = (content: Content): Block => ({ operations: [], ...content });

/** Minutes of a small meeting, with every kind of block, as the compiler makes them. */
export const example: Minutes = {
  language: 'sv',
  body: 'Prioriteringsforum Ledning och styrning',
  profile: 'forum',
  title: 'Prioritering av utvecklingsinitiativ för 2027',
  date: '2026-10-29',
  place: 'Stadshuset, sal Ekoparken',
  startedAt: '2026-10-29T12:00:00.000Z',
  endedAt: '2026-10-29T14:30:00.000Z',
  draft: false,
  reference: 'Möte 7f3a9c21 · Register Exempelstad 2026',
  signatories: [
    { role: 'Ordförande', name: 'Sara Lind' },
    { role: 'Justerare', name: 'Åsa Öberg' },
    { role: 'Sekreterare', name: 'Omar Haddad' },
  ],
  blocks: [
    {
      kind: 'facts' as const,
      rows: [
        {
          term: 'Plats och tid',
          text: 'Stadshuset, sal Ekoparken, torsdagen den 29 oktober 2026, klockan 13.00–15.30',
        },
        {
          term: 'Beslutande',
          text: 'Sara Lind, ordförande, stadsledningskontoret\nÅsa Öberg, utbildningsförvaltningen\nJohan Ek, fastighetskontoret, tjänstgörande ersättare för Peter Alm\nEva Norén, miljöförvaltningen, § 4–§ 6 och § 8–§ 11',
        },
        { term: 'Ej tjänstgörande ersättare', text: 'Maria Falk, till klockan 14.10' },
        { term: 'Övriga närvarande', text: 'Omar Haddad, sekreterare\nLena Wirén, controller, § 7' },
        { term: 'Justerare', text: 'Åsa Öberg' },
        { term: 'Justerade paragrafer', text: '§ 4–§ 11' },
      ],
    },
    { kind: 'section' as const, number: '§ 4', title: 'Mötet öppnas', caseNumber: null },
    { kind: 'paragraph' as const, text: 'Ordföranden förklarar mötet öppnat klockan 13.00.' },
    { kind: 'section' as const, number: '§ 5', title: 'Val av justerare', caseNumber: null },
    {
      kind: 'decision' as const,
      lead: 'Prioriteringsforum beslutar',
      clauses: ['att utse Åsa Öberg att jämte ordföranden justera protokollet.'],
    },
    {
      kind: 'section' as const,
      number: '§ 7',
      title:
        'Prioritering av utvecklingsinitiativ inom tjänsteområdet Ledning och styrning för planeringsperioden 2027–2030',
      caseNumber: 'Dnr 0014/26',
    },
    { kind: 'heading' as const, level: 2 as const, text: 'Sammanfattning' },
    {
      kind: 'paragraph' as const,
      text: 'Forumet gick igenom områdets åtta initiativ mot ramen 2 000 tkr för 2027. Poängsättningen gjordes gemensamt efter modell 1 med kriterierna nytta, effekt, risk vid avslag och genomförbarhet, vart och ett 0–5 med lika vikt.\n\nEva Norén anmälde jäv och deltog inte i handläggningen av § 7.',
    },
    { kind: 'heading' as const, level: 2 as const, text: 'Rangordning' },
    {
      kind: 'table' as const,
      caption: 'Initiativ i rangordning, tkr',
      columns: [
        { title: 'Plats', align: 'end' as const },
        { title: 'Prio', align: 'end' as const },
        { title: 'Initiativ', align: 'start' as const },
        { title: 'Poäng', align: 'end' as const },
        { title: '2027', align: 'end' as const },
        { title: '2028', align: 'end' as const },
        { title: '2029', align: 'end' as const },
        { title: '2030', align: 'end' as const },
        { title: 'Ack.', align: 'end' as const },
      ],
      rows: [
        ['1', '1', 'Dokumenthantering, förstudie\nNr 2, lagkrav', '4,4', '500', '0', '0', '0', '500'],
        ['2', '1', 'Digitala nämndhandlingar', '4,1', '250', '0', '0', '0', '750'],
        ['3', '1', 'E-arkiv', '3,5', '800', '2 000', '1 000', '0', '1 550'],
        ['4', '2', 'Enkätstöd, förstudie', '3,3', '200', '0', '0', '0', '1 750'],
        ['5', '2', 'Processkartläggning och informationsklassning, förstudie', '3,0', '300', '0', '0', '–', '2 050'],
        ['6', '3', 'Synpunkter och avvikelser', '2,6', '300', '400', '0', '–', '2 350'],
        ['7', '3', 'Gemensamma ärendeprocesser', '2,3', '0', '600', '600', '600', '2 350'],
        ['8', '0', 'Ospecificerade uppdrag', '–', '500', '500', '500', '500', '2 850'],
      ],
      totals: ['', '', 'Summa', '', '2 850', '3 500', '2 100', '1 100', ''],
      cut: {
        after: 4,
        text: 'Ramen 2 000 tkr för 2027 slutar här. 250 tkr kvar. Nästa initiativ ryms inte: 50 tkr saknas.',
      },
    },
    { kind: 'heading' as const, level: 2 as const, text: 'Yttranden' },
    {
      kind: 'statement' as const,
      from: 'Prioriteringsforum 29 oktober 2026',
      on: 'Initiativ 6, E-arkiv',
      outcome: 'Tillstyrks',
      text: 'Forumet ställer sig bakom initiativet till det lägre beloppet och vill att beslutsforum prövar hur kostnaden fördelas.',
    },
    {
      kind: 'statement' as const,
      from: 'Tjänsteforum 12 februari 2026',
      on: 'Initiativ 8, Synpunkter och avvikelser',
      outcome: 'Återremitteras',
      text: 'Beloppet är inte underbyggt. Kom tillbaka med en kalkyl per förvaltning.',
    },
    { kind: 'heading' as const, level: 2 as const, text: 'Underlag' },
    {
      kind: 'list' as const,
      ordered: false,
      items: ['Tjänsteplan Ledning och styrning 2027–2030, version 2.2', 'Ramar för 2027'],
    },
    { kind: 'heading' as const, level: 2 as const, text: 'Propositionsordning' },
    {
      kind: 'list' as const,
      ordered: true,
      items: [
        'Bifall till förslaget.',
        'Avslag på förslaget. Ordföranden finner att forumet beslutar enligt det första.',
      ],
    },
    {
      kind: 'decision' as const,
      lead: 'Prioriteringsforum beslutar',
      clauses: [
        'att fastställa rangordningen av initiativ enligt tabellen ovan,',
        'att nominera initiativen på plats 1–4 inom ramen 2 000 tkr för 2027 till beslutsforum, och',
        'att återremittera Synpunkter och avvikelser till tjänsteforum för kompletterad kalkyl.',
      ],
    },
    {
      kind: 'note' as const,
      note: 'Protokollsanteckning',
      text: 'Johan Ek lämnar följande anteckning: ”Drift av e-arkivet bör redovisas skilt från utvecklingen.”',
    },
    { kind: 'section' as const, number: '§ 11', title: 'Mötet avslutas', caseNumber: null },
    { kind: 'paragraph' as const, text: 'Ordföranden förklarar mötet avslutat klockan 15.30.' },
    { kind: 'signatures' as const },
  ].map(block),
};
