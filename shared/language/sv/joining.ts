/** Two laptops at one meeting: joining by file and folder, what was set aside, and the meeting's history. */
export const joining = {
  dismissed: 'En händelse som inte kunde räknas med sågs och lades åt sidan: {reason}',
  handed: 'En annan dator blev ordförandens.',
} as const;
