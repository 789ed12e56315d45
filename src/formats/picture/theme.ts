/** The colours of the page (src/styles/tokens.css), for pictures that have no style sheet. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
  readonly ruleStrong: string;
  /** Of actors, by their place in the dossier, over again after the last. */
  readonly actors: readonly string[];
}

export const THEMES = {
  light: {
    paper: '#ffffff',
    ink: '#1d1b18',
    inkSoft: '#5d5850',
    rule: '#e2dcd2',
    ruleStrong: '#8d867b',
    actors: ['#b23a2b', '#2a6fab', '#7a57ab', '#9c6412', '#2f7d5b', '#95305f', '#1b7a86', '#5f6f1f'],
  },
  dark: {
    paper: '#191816',
    ink: '#f1ede6',
    inkSoft: '#b9b1a5',
    rule: '#3a362f',
    ruleStrong: '#847c70',
    actors: ['#f0806e', '#6fb1ee', '#b89bea', '#dda04a', '#68c497', '#ea86b4', '#56c0cc', '#b0c25a'],
  },
} as const satisfies Readonly<Record<string, Theme>>;

export type ThemeName = keyof typeof THEMES;

/** A share of one colour in another, both as `#rrggbb`. */
export function mix(colour: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [colour, other].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
