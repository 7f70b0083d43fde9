/** The bodies in the chain, by their kind. */
export const forum = {
  service: 'Tjänsteforum',
  prioritisation: 'Prioriteringsforum',
  decision: 'Beslutsforum',
  board: 'Nämnd',
  executive: 'Kommunstyrelsen',
} as const;
