/** Texts that hold words, figures and forms of service plans and are none: nothing may be read out of them. */
export const unrelated: Readonly<Record<string, string>> = {
  'minutes of a school board': `Sammanträdesprotokoll Skolnämnden 2026-03-12 § 14 Dnr SN 2026/31 Plan för skolskjuts 2026-2029
Beslut Skolnämnden beslutar att anta planen för skolskjuts, att ge förvaltningen i uppdrag att följa upp kostnaden på 12,4 mkr
samt att förklara paragrafen omedelbart justerad. Ordföranden finner att nämnden bifaller förslaget. 1. Mål Alla elever ska komma
fram i tid. 2. Nytta Färre resor. Vid protokollet Siv Ek Ordförande Bo Al Justerare Ulla By 2026-03-15`,
  'an office report about something else': `Tjänsteutlåtande Utfärdat 2026-05-02 Diarienummer 0088/26 Fastighetskontoret Tore Lind Telefon 0123-45 67
E-post: tore.lind@exempelstad.se Ny simhall i Norra hamnen Förslag till beslut 1. Fastighetsnämnden godkänner inriktningen.
2. Kostnaden på totalt 310 mkr ryms i budget 2027. Sammanfattning Simhallen ersätter den från 1968. Ekonomiska konsekvenser
Investeringen är 310 mkr och driften 14 mkr per år. Samverkan Har skett 2026-04-28. Tore Lind Enhetschef`,
  'a budget without plans': `Budget 2026 2027 Verksamhet Drift Investering TOTAL Gator 21 480 1 600 Parker 11 206 4 750 Bad 63 915 6 000
TOTALT 96 601 12 350 108 951 FÖRÄNDRING MOT FÖREGÅENDE ÅR 5 300`,
  'a budget of internal services without plans': `dnr 0112/26 Budget interna tjänster 2027 2026 2027 Tjänsteområde Vidmakthållande Utveckling
Vidmakthållande TOTAL HR 63 915 6 000 Lön 6 000 Ekonomi 41 206 4 750 Budgetprocess 4 750 TOTALT 105 121 10 750 107 000 117 750`,
  'a plan of another kind': `Verksamhetsplan 2027-2029 Biblioteken Version 2.0 Datum Version 2026-09-01 Inriktning Fler ska läsa. 1. Öppettider
Kvällsöppet tre dagar. 2. Samlingar Inköp för 1 200 tkr om året. 3. Personal Två nya tjänster från 2028.`,
  'a web page': `<!doctype html><html lang="sv"><head><title>Tjänsteplaner - Exempelstad</title></head><body><nav><a href="/planer/2027-2030">
Tjänsteplan 2027-2030 HR</a> <a href="/planer/ekonomi">Tjänsteplan 2027-2030 Ekonomi</a></nav><main><h1>Så styrs våra tjänster</h1>
<p>Här hittar du alla tjänsteplaner. Senast ändrad 2026-06-29.</p></main><footer>Version 4.0</footer></body></html>`,
  code: `export function planFor(year: number, area = 'HR') {\n  // 1.1 Mål: version 4.0, datum 2026-06-29\n  const budget = [21_480, 1_600, 0, 0];\n
  return { title: \`Tjänsteplan \${year}-\${year + 3} \${area}\`, total: budget.reduce((a, b) => a + b, 0) };\n}\n`,
  'a story': `Det var i mars 1914 som Elin kom till staden. 1. Hon hade två kappsäckar. 2. Den ena var tom. Nytta hade hon ingen av den,
men målet var ändå klart: att aldrig vända om. På spårvagnen räknade hon 12 öre, sedan 8, sedan ingenting. "Planen," sade hon till
konduktören, "är från 1910 till 1914." Han log. Effekten uteblev inte.`,
  'a table of figures': `2023;2024;2025;2026\nHR;1 200;1 300;1 400\nEkonomi;900;950;1 000\nSumma;2 100;2 250;2 400`,
  'a note that plans are late': `Hej! Tjänsteplan 2027-2030 för HR och Övergripande tjänsteplan 2027-2030 IT-tjänster är inte klara. Version 4.0
kommer efter beslutsforum 2026-06-23. Prioritering: lön 1, rehab 2. Kostnad 600 tkr, se bilaga 3. Hälsningar Eva`,
};
