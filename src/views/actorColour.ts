/** As many as there are `--actor-…` tokens. */
export const ACTOR_HUES = 8;

/**
 * The colour of an actor, as a CSS value: `var(--actor-1)` and so on, over again after the eighth. `index` is the
 * actor's place in `dataset.actors`, so that an actor keeps its colour whatever is filtered. Decoration only: two
 * actors may share a colour.
 */
export const actorColour = (index: number): string => `var(--actor-${(Math.max(0, index) % ACTOR_HUES) + 1})`;
