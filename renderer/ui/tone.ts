/** What a colour means; the words beside it say the same. */
export type Tone = 'neutral' | 'accent' | 'good' | 'careful' | 'stop';
