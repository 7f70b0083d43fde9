/** Two laptops at one meeting: joining by file and folder, what was set aside, and the meeting's history. */
export const joining = {
  dismissed: 'En händelse som inte kunde räknas med sågs och lades åt sidan: {reason}',
  handed: 'En annan dator blev ordförandens.',

  fileFilter: 'Möten från Klubba',

  cliExportAbout: 'skriver ett möte till en fil som en annan dator kan slå ihop med sitt',
  cliExportFile: 'mötesfilen, .klubba-mote',
  cliExported: '{operations, plural, one {# händelse} other {# händelser}} skrevs till {file}.',
  cliMergeAbout: 'slår ihop ett möte från en annan dator med det som finns i registret',
  cliMergeFile: 'en mötesfil, .klubba-mote',
  cliMerged:
    '{operations, plural, one {# händelse} other {# händelser}} och {plans, plural, one {# planversion} other {# planversioner}} togs in i möte {meeting} i {register}.',
  cliNothingNew: 'Allt fanns redan i {register}. Inget har ändrats.',
  cliContested:
    '{count, plural, one {# ärende har} other {# ärenden har}} fått olika beslut på två datorer. Ordföranden avgör.',
  cliUnsettled:
    '{count, plural, one {# händelse kan} other {# händelser kan}} inte räknas med och behöver ordförandens svar.',
} as const;
