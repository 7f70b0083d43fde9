export const cli = {
  about: 'Klubba: från tjänsteplaner till justerat protokoll och undertecknat beslutspaket',
} as const;
