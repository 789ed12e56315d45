/** Ids that cannot be taken for one another. A parser makes them; they hold whatever text the file gives. */
declare const brand: unique symbol;
export type Branded<Name extends string> = string & { readonly [brand]: Name };
export type EventId = Branded<'EventId'>;
export type ActorId = Branded<'ActorId'>;
export type SourceId = Branded<'SourceId'>;
